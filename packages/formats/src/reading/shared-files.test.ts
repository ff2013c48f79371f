import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { interpretRecords } from '@plenum/domain/matrix/rows/interpret-records';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { guessLanguage } from '@plenum/domain/matrix/text-language';
import { reversedNumbers, westernNumber } from '@plenum/domain/matrix/recommendation-number';
import { columnsOf, findTable } from '@plenum/domain/matrix/rows/table-of-records';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from './read-file.ts';
import { readCsv } from '../sheets/csv.ts';
import { readDocxTables } from '@plenum/tables/word/docx-table';

const data = join(import.meta.dirname, '../../../../../shared/upr/data');
const present = existsSync(data);

const file = (name: string) => new Uint8Array(readFileSync(join(data, name)));

function matrix(name: string): Interpretation {
	const rows = readDocxTables(file(name));
	if (!rows.ok) throw new Error(rows.reason);
	return interpretRows(rows.value);
}

function table(name: string): Interpretation {
	const csv = readCsv(file(name));
	if (!csv.ok) throw new Error(csv.reason);
	const found = findTable(csv.value[0]!.rows)!;
	return interpretRecords(found, columnsOf(found));
}

function count<Value>(values: readonly Value[], key: (value: Value) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1;
	return counts;
}

function summary({ kind, recommendations, clusters, problems }: Interpretation) {
	return {
		kind,
		recommendations: recommendations.length,
		positions: count(recommendations, ({ position }) => position),
		clusters: clusters.length,
		problems: count(problems, ({ code }) => code)
	};
}

describe.skipIf(!present)(`published files${present ? '' : ' (skipped: the folder ../shared is not here)'}`, () => {
	test('[MATRIX10] a published matrix of the third cycle is read exactly', () => {
		const read = matrix('matrix-slovenia-cycle3-old-layout.docx');
		expect(summary(read)).toEqual({
			kind: 'matrix-old',
			recommendations: 215,
			positions: { supported: 182, noted: 33 },
			clusters: 42,
			problems: { 'paragraph-missing': 4 }
		});
		expect(count(read.recommendations, ({ number }) => number.split('.')[0]!)).toEqual({ '121': 58, '122': 157 });
		expect(new Set(read.recommendations.map(({ number }) => number)).size).toBe(215);
		expect(read.recommendations.filter(({ sdgs }) => sdgs.length === 0)).toHaveLength(13);
		expect(read.recommendations.filter(({ groups }) => groups.length === 0)).toHaveLength(19);
		expect(read.recommendations.every(({ headerTheme, themes }) => headerTheme === themes[0])).toBe(true);
	});

	test('[MATRIX10] a published matrix of the fourth cycle is read exactly', () => {
		const read = matrix('matrix-slovenia-cycle4-new-layout.docx');
		expect(summary(read)).toEqual({
			kind: 'matrix-new',
			recommendations: 254,
			positions: { supported: 217, noted: 37 },
			clusters: 43,
			problems: { 'paragraph-odd': 1 }
		});
		expect(read.recommendations.every(({ number }) => number.startsWith('140.'))).toBe(true);
		expect(read.recommendations.every(({ sdgs, groups }) => sdgs.length > 0 && groups.length > 0)).toBe(true);
	});

	test('[MATRIX14] a table of thirteen States is read whole', () => {
		expect(summary(table('working-group-recommendations-13-states.csv'))).toMatchObject({
			recommendations: 2978,
			positions: { unknown: 1506, supported: 986, noted: 237, pending: 224, 'partially-supported': 25 },
			problems: { 'position-empty': 1506, 'states-differ': 4, 'column-unknown': 4, 'several-countries': 1 }
		});
	});

	test('[MATRIX11] a national table that repeats recommendations under its themes keeps each once', () => {
		const read = table('morocco-cycle3-french-arabic.csv');
		expect(new Set(read.recommendations.map(({ number }) => number)).size).toBe(221);
		expect(summary(read)).toMatchObject({
			recommendations: 223,
			problems: { 'repeated-merged': 37, 'number-used-twice': 2, 'position-empty': 1, 'states-missing': 2 }
		});
	});

	test('[MATRIX58] a national table in French and Arabic comes in at once, each recommendation in both', () => {
		const { recommendations, problems } = table('morocco-cycle3-french-arabic.csv');
		const inArabic = recommendations.filter(({ translations }) => translations?.[0]?.language === 'ar');
		expect(inArabic).toHaveLength(recommendations.length);
		expect(inArabic.every(({ text }) => guessLanguage(text) !== 'ar')).toBe(true);
		expect(inArabic.filter(({ translations }) => guessLanguage(translations?.[0]?.text ?? '') !== 'ar')).toEqual([]);
		expect(problems.filter(({ code }) => code === 'translation-unclear')).toEqual([]);
	});

	test('[MATRIX3] the Arabic codes of a national table are those of the French column, read from right to left', () => {
		const csv = readCsv(file('morocco-cycle3-french-arabic.csv'));
		if (!csv.ok) throw new Error(csv.reason);
		const [headers = [], ...records] = csv.value[0]?.rows ?? [];
		const column = (name: string) => records.map((record) => record[headers.indexOf(name)] ?? '');
		const french = column('code_fr');
		const arabic = column('code_ar');
		const reversed = reversedNumbers(arabic);
		const differing = arabic.filter((code, at) => westernNumber(code, reversed) !== westernNumber(french[at] ?? ''));
		// In these the two columns of the file itself disagree: a digit or the part is missing in one of them.
		const torn = new Set(['128.44', '116.14', '198.144', '191.144', '43.144']);
		expect({ all: arabic.length, differing: new Set(differing) }).toEqual({ all: 260, differing: torn });
	});

	test('[MATRIX14] a table in Spanish is read whole', () => {
		expect(summary(table('spain-cycle4-spanish-sample.csv'))).toMatchObject({
			recommendations: 24,
			positions: { supported: 19, noted: 4, 'partially-supported': 1 }
		});
	});
});

/** LibreOffice drops blanks at the end of a line. */
function withoutEndBlanks(value: object): unknown {
	return JSON.parse(JSON.stringify(value).replace(/ +(?=\\n|")/g, ''));
}

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** LibreOffice saves the published Word files in other formats, each of which must then be read as the Word file is. */
describe.skipIf(!present || !office)(
	'published matrices in other formats (skipped without them or LibreOffice)',
	() => {
		let folder: string;
		const names = ['matrix-slovenia-cycle3-old-layout', 'matrix-slovenia-cycle4-new-layout'];

		beforeAll(() => {
			folder = mkdtempSync(join(tmpdir(), 'plenum-twins-'));
			const profile = `-env:UserInstallation=file://${folder}/profile`;
			const files = names.map((name) => join(data, `${name}.docx`));
			for (const format of ['doc', 'rtf', 'odt'])
				execFileSync(office ?? '', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
					stdio: 'ignore'
				});
		}, 300_000);
		afterAll(() => rmSync(folder, { recursive: true }));

		test.each(names.flatMap((name) => ['doc', 'rtf', 'odt'].map((format) => [name, format] as const)))(
			'[MATRIX74] [MATRIX77] [MATRIX78] %s as .%s',
			async (name, format) => {
				const read = await readFile(new Uint8Array(readFileSync(join(folder, `${name}.${format}`))));
				if (!read.ok || Array.isArray(read.value)) throw new Error('no text');
				const here = interpretRows(read.value.rows);
				const word = matrix(`${name}.docx`);
				expect(withoutEndBlanks(here.recommendations)).toEqual(withoutEndBlanks(word.recommendations));
				expect(here.problems).toEqual(word.problems);
			}
		);
	}
);
