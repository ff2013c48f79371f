import { expect, test } from 'vitest';
import { fitColumns } from './fit-columns.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';

const row = (...texts: string[]) => ({ type: 'cells' as const, cells: texts.map((text) => [paragraph(run(text))]) });
const widths = (rows: ReturnType<typeof row>[]) =>
	fitColumns('wide', ['No.', 'Recommendation', 'Measures'], rows).columns.map(({ width }) => width);

test('[REPORTS24] a column with much to say is wider, and none is narrower than its longest word', () => {
	const [number = 0, recommendation = 0, measures = 0] = widths([
		row('140.18', 'Ratify the convention against torture', 'word '.repeat(120)),
		row('140.19', 'Ratify it', '')
	]);
	expect(number).toBe(8);
	expect(recommendation).toBeGreaterThanOrEqual('Recommendation'.length);
	expect(measures).toBeGreaterThan(3 * recommendation);
	expect(number + recommendation + measures).toBeCloseTo(160, -1);
});

test('[REPORTS24] an endless word does not take the line from the others', () => {
	const [, recommendation = 0, measures = 0] = widths([row('1', 'x'.repeat(400), 'Ratified last year.')]);
	expect(measures).toBeGreaterThanOrEqual('Measures'.length + 2);
	expect(recommendation).toBeLessThan(150);
});

test('[REPORTS24] a column that is high in many rows is wider than one that is high in one', () => {
	const rows = Array.from({ length: 30 }, (_, at) =>
		row('1', 'word '.repeat(30), at === 0 ? 'word '.repeat(60) : 'As 140.1')
	);
	const [, recommendation = 0, measures = 0] = widths(rows);
	expect(recommendation).toBeGreaterThan(2 * measures);
});

test('[REPORTS24] a heading is not broken, though it is bold', () => {
	expect(widths([row('1', 'word '.repeat(300), 'word '.repeat(300))])[1]).toBeGreaterThan(
		1.2 * 'Recommendation'.length
	);
	const { columns } = fitColumns('wide', ['Recommendations', 'Text'], [row('140.1', 'word '.repeat(300))]);
	expect(columns[0]?.width).toBe(20);
});

test('[REPORTS24] a column with one long paragraph is not so narrow that it stands word by word', () => {
	const many = Array.from({ length: 300 }, () => row('1', 'word '.repeat(60), ''));
	expect(widths([...many, row('2', 'x', 'word '.repeat(21))])[2]).toBeGreaterThanOrEqual(20);
	const short = Array.from({ length: 9 }, () => paragraph(run('1. No poverty')));
	const listed = { type: 'cells' as const, cells: [[], [paragraph(run('x'))], short] };
	expect(widths([...many, listed])[2]).toBeLessThan(20);
});

test('[REPORTS24] a cell may have more words than a call has arguments', () => {
	expect(widths([row('1', 'word '.repeat(200_000), '')])[1]).toBeGreaterThan(100);
});

test('[REPORTS24] a figure and its unit, which no line parts, are one word', () => {
	expect(widths([row('48\u00a0inspections', 'word '.repeat(300), 'word '.repeat(300))])[0]).toBe(16);
});
