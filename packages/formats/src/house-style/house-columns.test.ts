import { paragraphs } from '@plenum/reports/submission/plain-blocks';
import type { ReportTable } from '@plenum/reports/report-document';
import { expect, test } from 'vitest';
import { widenForHouse } from './house-columns.ts';
import type { HouseStyle } from './house-style.ts';

const table: ReportTable = {
	columns: [
		{ heading: 'Status', width: 10 },
		{ heading: 'Text', width: 80 }
	],
	rows: [
		{
			type: 'cells',
			cells: [paragraphs('Implementation'), paragraphs('Build wells and schools, and train those who teach in them.')]
		}
	]
};
const house = (font: string | null) =>
	({ styles: { normal: font === null ? null : { font } } }) as unknown as HouseStyle;

test('[REPORTS72] in a house’s wide letters no word is broken while another column has room', () => {
	const [status, text] = widenForHouse([1000, 8638], table, house('Verdana'));
	expect(status).toBeGreaterThanOrEqual('Implementation'.length * 116 + 170);
	expect(status! + text!).toBeGreaterThan(9635);
	expect(status! + text!).toBeLessThanOrEqual(9638);
});

test('[REPORTS72] where there is room for all, in a slim typeface and without a house the columns stay', () => {
	expect(widenForHouse([2000, 7638], table, house('Verdana'))).toEqual([2000, 7638]);
	for (const font of ['Times New Roman', 'Calibri', null])
		expect(widenForHouse([1000, 8638], table, house(font))).toEqual([1000, 8638]);
	expect(widenForHouse([1000, 8638], table, null)).toEqual([1000, 8638]);
	// Nobody has room: they stay as they were shared out.
	expect(widenForHouse([500, 600], table, house('Verdana'))).toEqual([500, 600]);
});
