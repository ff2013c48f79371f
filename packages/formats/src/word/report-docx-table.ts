import type { Surroundings } from '@plenum/reports/written-language';
import type { ReportRow, ReportTable } from '@plenum/reports/report-document';
import { BorderStyle, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { DescribedTable, type TableDescription } from '../described-table.ts';
import { paragraph, paragraphsOf, type ParagraphLook } from './block-paragraphs.ts';
import { widenForHouse } from '../house-style/house-columns.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { columnWidths, staysWhole, type Sheet } from '../sheets/report-sheet.ts';
import { textRuns } from '../text-lines.ts';

/** A table whose head stands on each page, and whose columns run in the direction of writing. */
export function paperTable(
	around: Surroundings,
	sheet: Sheet,
	table: ReportTable,
	said: TableDescription,
	house: HouseStyle | null = null
): DescribedTable {
	const { columns, rows } = table;
	const widths = widenForHouse(columnWidths(sheet, columns, house?.margins ?? null), table, house);
	const look: ParagraphLook = { ...around, size: 18, space: 30 };
	const line = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
	return new DescribedTable(
		{
			width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			visuallyRightToLeft: around.rightToLeft,
			borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
			margins: { left: 85, right: 85, top: 0, bottom: 0 },
			rows: [headRow(columns, widths, look), ...rows.map((row) => bodyRow(row, widths, look, sheet))]
		},
		said
	);
}

function headRow(columns: ReportTable['columns'], widths: readonly number[], look: ParagraphLook): TableRow {
	const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' };
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ heading }, at) => {
			const children = [paragraph(textRuns(heading), { ...look, bold: true })];
			return new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, shading, children });
		})
	});
}

function bodyRow(row: ReportRow, widths: readonly number[], look: ParagraphLook, sheet: Sheet): TableRow {
	switch (row.type) {
		case 'theme': {
			const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'C6D9F1' };
			const children = [paragraph(textRuns(row.label), { ...look, bold: true, size: 20, keepNext: true })];
			return new TableRow({
				cantSplit: true,
				children: [new TableCell({ columnSpan: widths.length, shading, children })]
			});
		}
		case 'cells':
			return new TableRow({
				cantSplit: staysWhole(row, widths, sheet),
				children: widths.map((size, at) => {
					const paragraphs = paragraphsOf(row.cells[at] ?? [], look);
					const children = paragraphs.length > 0 ? paragraphs : [new Paragraph({})];
					return new TableCell({ width: { size, type: WidthType.DXA }, children });
				})
			});
	}
}
