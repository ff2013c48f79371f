import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRatingRowReader, ratingColumns } from './rating-columns.ts';
import { bySide, named, ratingsOf, settings } from '../ratings.fixture.ts';
import { rating } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

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
			const back = read?.(cells, 7);
			expect(back && bySide(back)).toEqual(bySide(ratings));
		})
	);
});

test('[MATRIX151] a row that names a side or a level that is not known here is not read by half', () => {
	const columns = ratingColumns(named, en, () => false);
	const headings = [en.table.number, ...columns.map(({ heading }) => heading)];
	const read = createRatingRowReader({ ...named, constituencies: named.constituencies.slice(1) }, en, headings);
	const cells = (level: string, constituency: string) => {
		const sideRatings = [rating(constituency, level)];
		return ['140.1', ...columns.map(({ write }) => String(write({ agreed: null, sideRatings }) ?? ''))];
	};
	expect(read?.(cells('some', 'b'), 7)?.sideRatings).toHaveLength(1);
	expect(read?.(cells('some', 'a'), 7)).toBeNull();
	expect(read?.(cells('another level', 'b'), 7)).toBeNull();
});

test('[REPORTS150] a table of others, or of another language, is none', () => {
	expect(createRatingRowReader(settings, en, [en.table.number, en.table.level, 'Comments'])).toBeNull();
	const headings = [fr.table.number, ...ratingColumns(settings, fr, () => true).map(({ heading }) => heading)];
	expect(createRatingRowReader(settings, ar, headings)).toBeNull();
});
