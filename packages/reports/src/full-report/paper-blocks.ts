import { fitColumns } from '../matrix/fit-columns.ts';
import { paragraph, paragraphs, run } from '../submission/plain-blocks.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell } from '../report-writing.ts';
import type { ReportPart } from './report-part.ts';

/** A piece of a report that is printed as PDF, for a Word file of the same. */
export function paperBlocks(part: ReportPart): ReportBlock[] {
	switch (part.kind) {
		case 'heading':
			return [{ type: 'heading', level: part.level === 2 ? 2 : 3, text: part.text }];
		case 'blocks':
			return [{ type: 'words', blocks: part.blocks }];
		case 'labelled':
			return [{ type: 'words', blocks: [paragraph(run(`${part.label} `, 'bold'), run(part.text))] }];
		case 'legend':
			return [
				{ type: 'words', blocks: part.marks.map(({ sign, name }) => paragraph(run(`${sign} ${name}`))) },
				{ type: 'words', blocks: paragraphs(part.note) }
			];
		case 'note':
			return [{ type: 'words', blocks: [paragraph(run(part.title, 'bold')), ...paragraphs(part.text)] }];
		case 'table':
		case 'chart': {
			const { caption, headers, rows, widths } = part.kind === 'table' ? part : part.table;
			const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map(cell) }));
			const table = widths
				? { columns: headers.map((heading, at) => ({ heading, width: widths[at] ?? 0 })), rows: cells }
				: fitColumns('upright', headers, cells);
			return [{ type: 'table', table, ...(caption === '' ? {} : { caption }) }];
		}
	}
}
