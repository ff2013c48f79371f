import { languages } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { withAbout } from '../about-file.ts';
import { createReportInput } from '../report-input.ts';
import type { Table } from './data-columns.ts';
import { impactOssZip } from '../actions/impact-oss.ts';
import { outcomeWithMechanisms } from '../mechanisms.fixture.ts';
import { actionPlanWorkbook } from '../actions/action-plan.ts';
import { outcomeWorkbook } from './outcome-sheets.ts';
import { votedOutcome } from '../sample-votes.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

const wordsOf = { en, fr, ar };
const outcome = { ...votedOutcome, mechanisms: outcomeWithMechanisms.mechanisms! };

/** Every file of data that has several tables, in every language. */
const files = languages.flatMap((language) => {
	const words = wordsOf[language];
	const plan = createReportInput('action-plan', outcome, defaultTemplate, words);
	const books = [outcomeWorkbook(outcome, words), actionPlanWorkbook(plan)];
	return [
		...books.map((book, at) => ({
			name: `${['outcome.xlsx', 'action-plan.xlsx'][at]} in ${language}`,
			words,
			tables: Object.fromEntries(withAbout(book, outcome, words, 'ab').sheets.map((sheet) => [sheet.name, sheet]))
		})),
		{
			name: `impact-oss.zip in ${language}`,
			words,
			tables: impactOssZip(outcome, words, 'ab') as Record<string, Table>
		}
	];
});

test.each(files)(
	'[REPORTS152] $name explains each of its columns once, with its type and codes',
	({ words, tables }) => {
		const own = tables[words.data.dictionary.sheet] ?? tables['dictionary.csv'];
		const others = Object.entries(tables).filter(([, table]) => table !== own);
		const columns = others.flatMap(([name, table]) => table.columns.map((column) => ({ name, ...column })));
		expect(own?.rows.map(([table, column]) => [table, column])).toEqual(
			columns.map(({ name, heading }) => [name, heading])
		);
		expect(own?.rows.filter((row) => row.slice(2, 4).some((cell) => !cell))).toEqual([]);
		expect(columns.filter(({ type, codes }) => (type === 'code') !== codes.length > 0)).toEqual([]);
		for (const [, table] of others)
			expect(new Set(table.columns.map(({ heading }) => heading)).size).toBe(table.columns.length);
	}
);

test.each(files)('[REPORTS151] $name: a cell holds what its column may hold', ({ words, tables }) => {
	for (const [name, { columns, rows }] of Object.entries(tables))
		for (const row of rows) {
			expect(row).toHaveLength(columns.length);
			const wrong = columns.filter(({ type, codes }, at) => {
				const cell = row[at] ?? '';
				if (cell === '') return false;
				switch (type) {
					case 'integer':
						return !Number.isInteger(cell);
					case 'number':
						return typeof cell !== 'number';
					case 'code':
						return !codes.some(({ code }) => code === cell);
					case 'day':
						return !/^\d{4}-\d{2}-\d{2}$/.test(String(cell));
					case 'yes-no':
						return cell !== words.table.yes && cell !== words.table.no;
					case 'figure':
						return false;
					case 'list':
					case 'text':
						return typeof cell !== 'string';
				}
			});
			expect([name, wrong.map(({ heading }) => heading)]).toEqual([name, []]);
		}
});

test('[REPORTS151] [REPORTS23] no cell of data points to another row', () => {
	const pointers = files.flatMap(({ words, tables }) => {
		const cells = Object.values(tables).flatMap(({ rows }) => rows.flat());
		return cells.filter((cell) => cell === words.assessment.as('') || cell === words.assessment.as('140.2'));
	});
	expect(pointers).toEqual([]);
});

test('[REPORTS151] codes are the same in every language', () => {
	const codesIn = (words: typeof en) => {
		const [{ columns, rows } = { columns: [], rows: [] }] = outcomeWorkbook(outcome, words).sheets;
		return columns.flatMap(({ type }, at) => (type === 'code' ? [rows.map((row) => row[at])] : []));
	};
	expect(codesIn(fr)).toEqual(codesIn(en));
	expect(codesIn(ar)).toEqual(codesIn(en));
});
