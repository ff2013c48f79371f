import { interpretRecords } from '@plenum/domain/matrix/rows/interpret-records';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import type { Recommendation } from '@plenum/domain/matrix/recommendation';
import { columnsOf, findTable } from '@plenum/domain/matrix/rows/table-of-records';
import { impactOssTables } from '@plenum/reports/actions/impact-oss';
import { asText } from '@plenum/reports/matrix/data-columns';
import { uhriTable } from '@plenum/reports/matrix/uhri-table';
import { outcomeTable } from '@plenum/reports/matrix/outcome-table';
import { outcomeWithMechanisms } from '@plenum/reports/mechanisms.fixture';
import { ratedOutcome } from '@plenum/reports/rated-outcome.fixture';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../e2e/fixtures/matrix.ts';
import { readCsv, writeCsv } from '../sheets/csv.ts';
import { readDocxTables } from '@plenum/tables/word/docx-table';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const rows = readDocxTables(matrixFixture({ layout: 'new' }).bytes);
if (!rows.ok) throw new Error(rows.reason);
const list = interpretRows(rows.value);
const outcome = ratedOutcome(list);

function readAgain(headers: string[], records: string[][]) {
	const csv = readCsv(writeCsv([headers, ...records]));
	if (!csv.ok) throw new Error(csv.reason);
	const table = findTable(csv.value[0]!.rows)!;
	return interpretRecords(table, columnsOf(table));
}

const byNumber = (some: readonly Recommendation[], part: (one: Recommendation) => object) =>
	Object.fromEntries(some.map((one) => [one.number, part(one)] as const));

test.each([
	['English', en],
	['French', fr],
	['Arabic', ar]
])('[MATRIX87] the outcome as a table, in %s, is read back as the list that it was made from', (_, words) => {
	const { headers, rows: records } = asText(outcomeTable(outcome, words));
	const read = readAgain(headers, records);
	const part = ({ number, text, states, position, source, themes, groups, sdgs }: Recommendation) => ({
		number,
		text,
		states,
		position,
		source: source?.raw,
		themes,
		groups,
		sdgs
	});
	expect(byNumber(read.recommendations, part)).toEqual(byNumber(list.recommendations, part));
	expect(read.rows).toMatchObject({ listed: 0, unread: 0 });
});

test('[MATRIX87] the recommendations as IMPACT OSS takes them are read back', () => {
	const { headers, rows: records } = asText(impactOssTables(outcome, en)['recommendations.csv']!);
	const read = readAgain(headers, records);
	const part = ({ number, text, states, position }: Recommendation) => ({ number, text, states, position });
	expect(byNumber(read.recommendations, part)).toEqual(byNumber(list.recommendations, part));
});

test('[EXPORTS121] the recommendations as UHRI lists them are read back, apart from those of other mechanisms', () => {
	const [first] = outcomeWithMechanisms.mechanisms!;
	const { headers, rows: records } = asText(uhriTable({ ...outcome, mechanisms: [first!] }));
	const read = readAgain(headers, records);
	const part = ({ number, text, states, position, themes, groups, sdgs }: Recommendation) => ({
		number,
		text,
		states,
		position,
		themes,
		groups,
		sdgs
	});
	expect(byNumber(read.recommendations, part)).toEqual(byNumber(list.recommendations, part));
	expect(read.mechanisms).toMatchObject([
		{ body: first!.body, text: first!.text, symbol: first!.symbol, themes: first!.themes }
	]);
});
