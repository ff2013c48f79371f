import { expect } from 'vitest';
import { createReportDocument } from './create-report-document.ts';
import { shownParts, type ReportDocument, type ReportBlock, type ReportTable } from './report-document.ts';
import { plainText } from './submission/plain-blocks.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { defaultTemplate, type ReportKind, type Template } from './template.ts';
import { reportWords } from './words/report-words.ts';

const { en } = reportWords;

/** Reports of the sample outcome, as they are read. */

export function made(kind: ReportKind, template: Partial<Template> = {}): ReportDocument {
	return createReportDocument(kind, sampleOutcome, { ...defaultTemplate, ...template }, en);
}

export function withChoices(kind: ReportKind, choices: Partial<Template['reports'][ReportKind]>): Template {
	const reports = { ...defaultTemplate.reports, [kind]: { ...defaultTemplate.reports[kind], ...choices } };
	return { ...defaultTemplate, reports };
}

export function textOf(report: ReportDocument): string {
	return shownParts(report)
		.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(blockText)])
		.join('\n');
}

export function blockText(block: ReportBlock): string {
	switch (block.type) {
		case 'heading':
			return block.text;
		case 'words':
			return plainText(block.blocks);
		case 'numbered':
			return `${block.number}. ${plainText(block.blocks)}`;
		case 'table':
			return block.table.rows
				.map((row) => (row.type === 'theme' ? row.label : row.cells.map(plainText).join(' ¦ ')))
				.join('\n');
	}
}

/** The table that a report is about, as it is read: its own, or that of its annex. */
export function tableOf({ parts }: ReportDocument): { headings: string[]; rows: string[][] } {
	const blocks = parts.filter(({ id }) => id === 'table' || id === 'annex').flatMap((part) => part.blocks);
	const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
	expect(tables).toHaveLength(1);
	const { columns, rows } = tables[0] as ReportTable;
	return {
		headings: columns.map(({ heading }) => heading),
		rows: rows.map((row) => (row.type === 'theme' ? [row.label] : row.cells.map(plainText)))
	};
}
