import { expect, test } from 'vitest';
import { languages, type Language } from '@plenum/domain/languages';
import { addTexts, loadText } from './catalogues.ts';

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
	const text = await loadText(language);
	return addTexts(
		{ language, text },
		'account',
		'arranging',
		'breakouts',
		'caucus',
		'comments',
		'commitments',
		'desk',
		'entry',
		'evidence',
		'journal',
		'indicators',
		'institutions',
		'mechanisms',
		'ratings',
		'run',
		'settings',
		'voting',
		'work'
	);
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
