import { interpretRecords } from '@plenum/domain/matrix/rows/interpret-records';
import { columnsOf, findTable } from '@plenum/domain/matrix/rows/table-of-records';
import { expect, test } from 'vitest';
import { mechanismTable } from './mechanism-sheet.ts';
import { outcomeWithMechanisms } from '../mechanisms.fixture.ts';
import { outcomeWorkbook } from './outcome-sheets.ts';
import { asText } from './data-columns.ts';
import { outcomeTable } from './outcome-table.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

const languages = [en, fr, ar];
const read = ({ headers, rows }: ReturnType<typeof asText>) => {
	const table = findTable([headers, ...rows])!;
	return interpretRecords(table, columnsOf(table));
};

test.each(languages)(
	'[MECHANISM7] the table in $language is read again as what it was, and nothing in it as the review’s',
	(words) => {
		const { recommendations, mechanisms } = read(asText(mechanismTable(outcomeWithMechanisms, words)));
		const bare = (all: readonly object[]) =>
			all.map((one) => ({ ...one, row: 0, raw: null, beside: null, code: null }));
		expect(bare(mechanisms ?? [])).toEqual(bare(outcomeWithMechanisms.mechanisms ?? []));
		expect(recommendations).toEqual([]);
	}
);

test.each(languages)(
	'[MECHANISM8] the table of recommendations in $language has one column more, and is read as without it',
	(words) => {
		const { headers, rows } = asText(outcomeTable(outcomeWithMechanisms, words));
		const bare = asText(outcomeTable(sampleOutcome, words));
		const place = headers.indexOf(words.mechanisms.heading);
		const without = (cells: readonly string[]) => cells.filter((_, at) => at !== place);
		expect([without(headers), ...rows.map(without)]).toEqual([bare.headers, ...bare.rows]);
		expect(rows.map((row) => row[place]).filter(Boolean)).toHaveLength(1);
		const said = (table: ReturnType<typeof asText>) =>
			read(table).recommendations.map((one) => ({ ...one, raw: null }));
		expect(said({ headers, rows })).toEqual(said(bare));
	}
);

test('[MECHANISM8] beside a recommendation stands where it is said, in the words of the reader, and nothing that was refused', () => {
	const { headers, rows } = asText(outcomeTable(outcomeWithMechanisms, fr));
	expect(rows[0]?.[headers.indexOf(fr.mechanisms.heading)]).toBe(
		'Comité contre la torture, CAT/C/ALV/CO/7, par. 12 (a) | Special Rapporteur on the independence of judges and lawyers, A/HRC/53/36/Add.1, par. 80'
	);
});

test('[MECHANISM7] the workbook has a sheet more, and every other as it is without', () => {
	const [all, bare] = [outcomeWithMechanisms, sampleOutcome].map((outcome) => outcomeWorkbook(outcome, en).sheets);
	const others = all!.filter(({ name }) => name !== en.mechanisms.sheet);
	expect(all!.length - others.length).toBe(1);
	expect(others.slice(1)).toEqual(bare!.slice(1));
});
