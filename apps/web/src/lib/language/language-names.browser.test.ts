import { languages } from '@plenum/domain/languages';
import { textLanguages } from '@plenum/domain/matrix/text-language';
import { expect, test } from 'vitest';
import { languageName, ownLanguageName } from './formats.ts';

test('[MATRIX89] every language of a text has a name in the reader’s, also where the browser knows none', () => {
	const codes = languages.flatMap((reader) =>
		textLanguages.filter((tag) => languageName(reader, tag) === tag).map((tag) => `${reader}: ${tag}`)
	);
	expect(codes).toEqual([]);
	expect(textLanguages.filter((tag) => ownLanguageName(tag) === tag)).toEqual([]);
});
