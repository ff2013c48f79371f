import type { Refusal } from '@plenum/domain/refusals';
import type { Language } from '#lib/language/language.ts';

/** The words of a refusal that came as a code inside another answer; loaded when they are needed. */
export async function refusalWords(language: Language, code: string | null): Promise<string> {
	const words: Record<Refusal, string> = await load(language);
	return Object.entries(words).find(([refusal]) => refusal === code)?.[1] ?? words['import/unreadable'];
}

async function load(language: Language): Promise<Record<Refusal, string>> {
	switch (language) {
		case 'en':
			return (await import('@plenum/protocol/refusal-words/en')).en;
		case 'fr':
			return (await import('@plenum/protocol/refusal-words/fr')).fr;
		case 'ar':
			return (await import('@plenum/protocol/refusal-words/ar')).ar;
	}
}
