import { expect, test } from 'vitest';
import { loadAccountText, loadText, languages, pickLanguage, type Language } from './language.ts';

test.each([
	['what the reader chose goes before what the browser asks for', 'ar', 'fr, en;q=0.8', 'ar'],
	['a region is read as its language', undefined, 'fr-MA, en;q=0.8', 'fr'],
	['weights count, not places', undefined, 'en;q=0.3, ar;q=0.9', 'ar'],
	['a language that is ruled out is not taken', undefined, 'ar;q=0, fr', 'fr'],
	['of unknown languages the first known one is taken', undefined, 'sl, es;q=0.9, fr;q=0.1', 'fr'],
	['a choice that does not exist is ignored', 'xx', 'ar', 'ar'],
	['else it is English', undefined, null, 'en']
])('[WEB2] %s', (_, chosen, accepted, language) => {
	expect(pickLanguage(chosen, accepted)).toBe(language);
});

/** Every path in a catalogue, with what stands there. */
function pathsOf(text: object, path = ''): Map<string, unknown> {
	return new Map(
		Object.entries(text).flatMap(([key, value]: [string, unknown]) =>
			typeof value === 'object' && value !== null
				? [...pathsOf(value, `${path}${key}.`)]
				: [[`${path}${key}`, value] as const]
		)
	);
}

async function everything(language: Language): Promise<object> {
	return { ...(await loadText(language)), ...(await loadAccountText(language)) };
}

test('[WEB1] French and Arabic say everything that English says, and nothing is empty', async () => {
	const english = pathsOf(await everything('en'));
	for (const language of languages) {
		const paths = pathsOf(await everything(language));
		expect([...paths.keys()].sort()).toEqual([...english.keys()].sort());
		expect([...paths].filter(([, value]) => typeof value === 'string' && value.trim() === '')).toEqual([]);
	}
});

test('no line of French begins with its punctuation', async () => {
	const words = [...pathsOf(await everything('fr'))].filter(([, value]) => typeof value === 'string');
	expect(words.filter(([, value]) => / [:;?!»]|« /.test(value as string))).toEqual([]);
});
