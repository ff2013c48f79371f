import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRatingRowReader, ratingColumns } from './rating-columns.ts';
import { bySide, named, ratingsOf, settings } from './ratings.fixture.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

test.each([
	['English', en, settings],
	['French', fr, settings],
	['Arabic', ar, settings],
	['English, with labels of the consultation', en, named]
])('[REPORTS150] what the columns of a table say of ratings is read as it was written: %s', (_, words, given) => {
	const columns = ratingColumns(given, words, () => true);
	const headings = [words.table.number, ...columns.map(({ heading }) => heading)];
	const read = createRatingRowReader(given, words, headings);
	fc.assert(
		fc.property(ratingsOf(given), (ratings) => {
			const cells = ['140.1', ...columns.map(({ write }) => String(write(ratings) ?? ''))];
			expect(read && bySide(read(cells, 7))).toEqual(bySide(ratings));
		})
	);
});

test('[REPORTS150] a table of others, or of another language, is none', () => {
	expect(createRatingRowReader(settings, en, [en.table.number, en.table.level, 'Comments'])).toBeNull();
	const headings = [fr.table.number, ...ratingColumns(settings, fr, () => true).map(({ heading }) => heading)];
	expect(createRatingRowReader(settings, ar, headings)).toBeNull();
});
