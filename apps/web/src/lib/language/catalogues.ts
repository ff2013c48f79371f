import type { Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import type { Account } from './en/account.ts';
import type { CaucusText } from './en/caucus.ts';
import type { Front } from './en/front.ts';
import type { Run } from './en/run.ts';
import type { Text } from './en/text.ts';

/** [WEB1] The reader's language alone is loaded, and of it what the page shows; the other catalogues never travel. */
type Catalogue = {
	front: () => Promise<{ front: Front }>;
	text: () => Promise<{ text: Text }>;
	account: () => Promise<{ account: Account }>;
	run: () => Promise<{ run: Run }>;
	caucus: () => Promise<{ caucus: CaucusText }>;
	refusals: () => Promise<Record<Refusal, string>>;
};

const catalogues: Record<Language, Catalogue> = {
	en: {
		front: () => import('./en/front.ts'),
		text: () => import('./en/text.ts'),
		account: () => import('./en/account.ts'),
		run: () => import('./en/run.ts'),
		caucus: () => import('./en/caucus.ts'),
		refusals: async () => (await import('@plenum/protocol/refusal-words/en')).en
	},
	fr: {
		front: () => import('./fr/front.ts'),
		text: () => import('./fr/text.ts'),
		account: () => import('./fr/account.ts'),
		run: () => import('./fr/run.ts'),
		caucus: () => import('./fr/caucus.ts'),
		refusals: async () => (await import('@plenum/protocol/refusal-words/fr')).fr
	},
	ar: {
		front: () => import('./ar/front.ts'),
		text: () => import('./ar/text.ts'),
		account: () => import('./ar/account.ts'),
		run: () => import('./ar/run.ts'),
		caucus: () => import('./ar/caucus.ts'),
		refusals: async () => (await import('@plenum/protocol/refusal-words/ar')).ar
	}
};

export async function loadFront(language: Language): Promise<Front> {
	return (await catalogues[language].front()).front;
}

/** The front and every room of a consultation; its layout asks for it. */
export async function loadText(language: Language): Promise<Text> {
	return (await catalogues[language].text()).text;
}

/** The front and the page of one's own account. */
export async function loadAccountText(language: Language): Promise<Front & { account: Account }> {
	const [front, { account }] = await Promise.all([loadFront(language), catalogues[language].account()]);
	return { ...front, account };
}

/** The words of the page on which a workshop is run; its page adds them to the consultation's. */
export async function loadRunText(language: Language): Promise<Run> {
	return (await catalogues[language].run()).run;
}

/** The page of a caucus, beside every room of the consultation. */
export async function loadCaucusText(language: Language): Promise<CaucusText> {
	return (await catalogues[language].caucus()).caucus;
}

/** The words of refusals that came as codes inside other answers. */
export function loadRefusalWords(language: Language): Promise<Record<Refusal, string>> {
	return catalogues[language].refusals();
}
