import { languages, type Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import type { Budget } from '@plenum/messages/en/interface/budget';
import type { Corrections } from '@plenum/messages/en/interface/corrections';
import type { Drafting } from '@plenum/messages/en/interface/drafting';
import { keepRooms, type PageTexts, type Front, type Inside } from './language.ts';

/**
 * [WEB1] The reader's language alone is loaded, and of it what the page shows; the other catalogues never travel. The root layout loads the
 * front, and a consultation's layout the texts that most of its pages need. Texts of single pages are separate, and those pages add them.
 */
type Catalogue = {
	front: () => Promise<{ front: Front }>;
	text: () => Promise<{ text: Inside }>;
	/** What a file exports are its rooms. */
	apart: { [Name in keyof PageTexts]: () => Promise<PageTexts[Name]> };
	refusals: () => Promise<Record<Refusal, string>>;
	drafting: () => Promise<Drafting>;
	corrections: () => Promise<Corrections>;
	budget: () => Promise<Budget>;
};

const catalogues: Record<Language, Catalogue> = {
	en: {
		front: () => import('./en/front.ts'),
		text: () => import('./en/text.ts'),
		apart: {
			account: () => import('@plenum/messages/en/interface/account'),
			arranging: () => import('./en/arranging.ts'),
			breakouts: () => import('@plenum/messages/en/interface/breakouts'),
			caucus: () => import('@plenum/messages/en/interface/caucus'),
			comments: () => import('@plenum/messages/en/interface/comments'),
			commitments: () => import('@plenum/messages/en/interface/commitments'),
			desk: () => import('./en/desk.ts'),
			entry: () => import('./en/entry.ts'),
			journal: () => import('./en/journal.ts'),
			mechanisms: () => import('@plenum/messages/en/interface/mechanisms'),
			offline: () => import('@plenum/messages/en/interface/offline'),
			overview: () => import('@plenum/messages/en/interface/overview'),
			ratings: () => import('@plenum/messages/en/interface/ratings'),
			run: () => import('./en/run.ts'),
			settings: () => import('@plenum/messages/en/interface/settings'),
			voting: () => import('./en/voting.ts'),
			work: () => import('./en/work.ts')
		},
		refusals: async () => (await import('@plenum/messages/en/refusals/refusals')).refusals,
		drafting: async () => (await import('@plenum/messages/en/interface/drafting')).drafting,
		corrections: async () => (await import('@plenum/messages/en/interface/corrections')).corrections,
		budget: async () => (await import('@plenum/messages/en/interface/budget')).budget
	},
	fr: {
		front: () => import('./fr/front.ts'),
		text: () => import('./fr/text.ts'),
		apart: {
			account: () => import('@plenum/messages/fr/interface/account'),
			arranging: () => import('./fr/arranging.ts'),
			breakouts: () => import('@plenum/messages/fr/interface/breakouts'),
			caucus: () => import('@plenum/messages/fr/interface/caucus'),
			comments: () => import('@plenum/messages/fr/interface/comments'),
			commitments: () => import('@plenum/messages/fr/interface/commitments'),
			desk: () => import('./fr/desk.ts'),
			entry: () => import('./fr/entry.ts'),
			journal: () => import('./fr/journal.ts'),
			mechanisms: () => import('@plenum/messages/fr/interface/mechanisms'),
			offline: () => import('@plenum/messages/fr/interface/offline'),
			overview: () => import('@plenum/messages/fr/interface/overview'),
			ratings: () => import('@plenum/messages/fr/interface/ratings'),
			run: () => import('./fr/run.ts'),
			settings: () => import('@plenum/messages/fr/interface/settings'),
			voting: () => import('./fr/voting.ts'),
			work: () => import('./fr/work.ts')
		},
		refusals: async () => (await import('@plenum/messages/fr/refusals/refusals')).refusals,
		drafting: async () => (await import('@plenum/messages/fr/interface/drafting')).drafting,
		corrections: async () => (await import('@plenum/messages/fr/interface/corrections')).corrections,
		budget: async () => (await import('@plenum/messages/fr/interface/budget')).budget
	},
	ar: {
		front: () => import('./ar/front.ts'),
		text: () => import('./ar/text.ts'),
		apart: {
			account: () => import('@plenum/messages/ar/interface/account'),
			arranging: () => import('./ar/arranging.ts'),
			breakouts: () => import('@plenum/messages/ar/interface/breakouts'),
			caucus: () => import('@plenum/messages/ar/interface/caucus'),
			comments: () => import('@plenum/messages/ar/interface/comments'),
			commitments: () => import('@plenum/messages/ar/interface/commitments'),
			desk: () => import('./ar/desk.ts'),
			entry: () => import('./ar/entry.ts'),
			journal: () => import('./ar/journal.ts'),
			mechanisms: () => import('@plenum/messages/ar/interface/mechanisms'),
			offline: () => import('@plenum/messages/ar/interface/offline'),
			overview: () => import('@plenum/messages/ar/interface/overview'),
			ratings: () => import('@plenum/messages/ar/interface/ratings'),
			run: () => import('./ar/run.ts'),
			settings: () => import('@plenum/messages/ar/interface/settings'),
			voting: () => import('./ar/voting.ts'),
			work: () => import('./ar/work.ts')
		},
		refusals: async () => (await import('@plenum/messages/ar/refusals/refusals')).refusals,
		drafting: async () => (await import('@plenum/messages/ar/interface/drafting')).drafting,
		corrections: async () => (await import('@plenum/messages/ar/interface/corrections')).corrections,
		budget: async () => (await import('@plenum/messages/ar/interface/budget')).budget
	}
};

export async function loadFront(language: Language): Promise<Front> {
	return (await catalogues[language].front()).front;
}

/** The front, and what most pages of a consultation say; its layout asks for it. */
export async function loadText(language: Language): Promise<Inside> {
	return (await catalogues[language].text()).text;
}

/** For a layout that waits for those above it before it knows the language. */
export function requestText(): void {
	requestEarly(({ text }) => [text()]);
}

/** [WEB280] In a browser the page has a language before its layouts say so. A request that fails is repeated when the text is needed. */
function requestEarly(request: (catalogue: Catalogue) => Promise<unknown>[]): void {
	if (typeof document === 'undefined') return;
	const language = languages.find((each) => each === document.documentElement.lang);
	if (language) void Promise.allSettled(request(catalogues[language]));
}

/** What pages asked for since the application began. */
const added = new Set<keyof PageTexts>();
const together = new WeakMap<object, Map<string, object>>();

type TextsAbove<Above> = { language: Language; text: Above };

/**
 * For a page's `load`, which answers it as its `text`: what the layouts above loaded, and the rooms that only such pages show. The
 * same object for the same question, so that a page that is read again is not drawn again. Where the layouts are still loading, the
 * page's own texts are requested beside them.
 */
export async function addTexts<Above extends Front, Name extends keyof PageTexts>(
	above: TextsAbove<Above> | Promise<TextsAbove<Above>>,
	...names: Name[]
): Promise<Above & Rooms<Name>> {
	if (above instanceof Promise) requestEarly(({ apart }) => names.map((name) => apart[name]()));
	const { language, text } = await above;
	const parts = await Promise.all(names.map((name) => catalogues[language].apart[name]()));
	for (const name of names) added.add(name);
	const known = together.get(text) ?? new Map<string, object>();
	together.set(text, known);
	const key = names.join();
	if (!known.has(key)) known.set(key, Object.assign({}, text, ...parts) as object);
	return known.get(key) as Above & Rooms<Name>;
}

/** For a part of a page that comes later than the page (`ui/lazy-part.ts`); from then on they are there for every page. */
export async function loadTexts(language: Language, ...names: (keyof PageTexts)[]): Promise<void> {
	await Promise.all(
		names.map(async (name) => {
			keepRooms(language, { [name]: await catalogues[language].apart[name]() });
			added.add(name);
		})
	);
}

type Rooms<Name extends keyof PageTexts> = (Name extends unknown ? (rooms: PageTexts[Name]) => void : never) extends (
	rooms: infer All
) => void
	? All
	: never;

/** Before the reader changes to another language: all that the pages so far have shown, so that the line is not needed at the change. */
export async function loadForChange(language: Language, isInside: boolean): Promise<void> {
	const { front, text } = catalogues[language];
	await Promise.all([front(), isInside && text(), loadTexts(language, ...added)]);
}

/** For what is not a page. */
export function loadPageTexts<Name extends keyof PageTexts>(language: Language, name: Name): Promise<PageTexts[Name]> {
	return catalogues[language].apart[name]();
}

/** The words of refusals that came as codes inside other answers. */
export function loadRefusalWords(language: Language): Promise<Record<Refusal, string>> {
	return catalogues[language].refusals();
}

/** What stands beside an action while someone writes it. */
export function loadDraftingWords(language: Language): Promise<Drafting> {
	return catalogues[language].drafting();
}

/** What the form of an action says of other mechanisms, on pages that do not list them. */
export function loadMechanismWords(language: Language): Promise<PageTexts['mechanisms']> {
	return catalogues[language].apart.mechanisms();
}

/** Of what somebody else was quicker to do in a workshop. */
export function loadJournalWords(language: Language): Promise<PageTexts['journal']> {
	return catalogues[language].apart.journal();
}

/** For people who are moved into a room. */
export function loadBreakoutWords(language: Language): Promise<PageTexts['breakouts']> {
	return catalogues[language].apart.breakouts();
}

/** Of the dialog that corrects a closed text. */
/** What is said of too many words, where a summary is written and where the submission is taken away. */
export function loadBudgetWords(language: Language): Promise<Budget> {
	return catalogues[language].budget();
}

export function loadCorrectionWords(language: Language): Promise<Corrections> {
	return catalogues[language].corrections();
}
