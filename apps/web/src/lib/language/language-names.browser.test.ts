import { textLanguages } from '@plenum/domain/matrix/text-language';
import { languages, type Language } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { matrix as ar } from '@plenum/messages/ar/interface/matrix';
import { matrix as en } from '@plenum/messages/en/interface/matrix';
import { ownLanguageName, languageName } from './formats.ts';
import { matrix as fr } from '@plenum/messages/fr/interface/matrix';

const words = [en, fr, ar];

test('[MATRIX89] every language of a text has a name in the reader’s, also where the browser knows none', () => {
	const codes = languages.flatMap((reader: Language, at) =>
		textLanguages.filter((tag) => languageName(reader, tag, words[at] ?? en) === tag).map((tag) => `${reader}: ${tag}`)
	);
	expect(codes).toEqual([]);
	expect(textLanguages.filter((tag) => ownLanguageName(tag) === tag)).toEqual([]);
});
