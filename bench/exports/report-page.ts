import { createReportDocument } from '@plenum/reports/create-report-document';
import { shownParts, type ReportBlock } from '@plenum/reports/report-document';
import { plainText } from '@plenum/reports/submission/plain-blocks';
import { defaultTemplate } from '@plenum/reports/template';
import { largeOutcome } from './large-outcome.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { en } = reportWords;

/** The mid-term report as a page that a browser prints: the same words and tables that the Word file has. */
export function paperPage(): string {
	const report = createReportDocument('mid-term-report', largeOutcome(), defaultTemplate, en);
	const parts = shownParts(report).map(
		({ heading, blocks }) => `<h1>${escaped(heading ?? '')}</h1>${blocks.map(blockHtml).join('')}`
	);
	const style = 'table{border-collapse:collapse}td,th{border:1px solid;vertical-align:top}';
	return `<!doctype html><meta charset="utf-8"><title>Report</title><style>${style}</style>${parts.join('')}`;
}

function blockHtml(block: ReportBlock): string {
	switch (block.type) {
		case 'heading':
			return `<h2>${escaped(block.text)}</h2>`;
		case 'words':
			return `<p>${escaped(plainText(block.blocks))}</p>`;
		case 'numbered':
			return `<p>${block.number}. ${escaped(plainText(block.blocks))} <small>${escaped(block.notes.join(' '))}</small></p>`;
		case 'table': {
			const head = block.table.columns.map(({ heading }) => `<th>${escaped(heading)}</th>`).join('');
			const rows = block.table.rows.map((row) =>
				row.type === 'theme'
					? `<tr><th colspan="${block.table.columns.length}">${escaped(row.label)}</th></tr>`
					: `<tr>${row.cells.map((cell) => `<td>${escaped(plainText(cell))}</td>`).join('')}</tr>`
			);
			const caption = block.caption === undefined ? '' : `<caption>${escaped(block.caption)}</caption>`;
			return `<table>${caption}<thead><tr>${head}</tr></thead>${rows.join('')}</table>`;
		}
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
