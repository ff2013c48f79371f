import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { expect, test } from 'vitest';
import { oddMatrix } from '../../../../e2e/fixtures/odd-matrix.ts';
import { oddMatrixWords, type OddMatrixLanguage } from '../../../../e2e/fixtures/odd-matrix-words.ts';
import { readDocxTables } from './docx-table.ts';

const languages = Object.keys(oddMatrixWords) as OddMatrixLanguage[];
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);

/** Labels are one line with plain spaces; texts are verbatim. */
const asLabel = (printed: string) => printed.replaceAll('\u00a0', ' ');

test.each(languages.flatMap((language) => (['old', 'new'] as const).map((layout) => ({ language, layout }))))(
	'[MATRIX10] matrices in $language, $layout layout, with every oddity are read back as they were made',
	({ language, layout }) => {
		for (const seed of seeds) {
			const made = oddMatrix({ seed, language, layout, count: 40 });
			const rows = readDocxTables(made.bytes);
			if (!rows.ok) throw new Error(rows.reason);
			const read = interpretRows(rows.value);
			const found = new Map(read.recommendations.map((one) => [one.number, one]));
			for (const { paragraph, ...expected } of made.recommendations) {
				expect(found.get(expected.number), `seed ${seed}`).toMatchObject({
					...expected,
					themes: expect.arrayContaining(expected.themes.map(asLabel)),
					source: { symbol: 'A/HRC/99/15/Add.1', paragraph }
				});
			}
			expect(read.recommendations).toHaveLength(made.recommendations.length);
			const codes = Map.groupBy(read.problems, ({ code }) => code);
			expect(Object.fromEntries([...codes].map(([code, list]) => [code, list.length])), `seed ${seed}`).toEqual(
				made.odd
			);
		}
	}
);
