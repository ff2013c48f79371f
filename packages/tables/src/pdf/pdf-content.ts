import type { MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, type Result } from '@plenum/domain/result';
import type { PdfNotice, TextContent } from '../file-content.ts';
import { blocksOf, type Block } from './pdf-columns.ts';
import { hyphensOf, type Hyphens } from './pdf-hyphens.ts';
import type { PdfLine } from './pdf-lines.ts';
import { partNotes } from './pdf-notes.ts';
import { holdsText, readPdfPages, type PdfPage, type PdfRefusal } from './pdf-page.ts';
import { leadingOf, paragraphsOf, type Leading, type PdfParagraph } from './pdf-paragraphs.ts';
import { withoutRunning } from './pdf-running.ts';
import { joinParts, ruledTables, spacedTable, type TablePart, type TableRow } from './pdf-table.ts';

/** As of a Word file, with its pages. */
export type PdfContent = Required<TextContent>;

/** [MATRIX70] The tables of a PDF and the paragraphs outside of them, by where their letters stand on the pages. */
export async function readPdf(bytes: Uint8Array): Promise<Result<PdfContent, PdfRefusal>> {
	const pages = await readPdfPages(bytes);
	return pages.ok ? ok(contentOf(pages.value)) : pages;
}

type Parts = { tables: TablePart[]; flow: PdfLine[]; notes: PdfLine[]; guessed: number[] };

export function contentOf(pages: readonly PdfPage[]): PdfContent {
	const { tables, flow, notes, guessed } = partsOf(pages);
	const rows = joinParts(tables);
	const cells = rows.flatMap((row) => row.cells.map(({ lines }) => lines));
	const leading = leadingOf([flow, ...cells]);
	const reading = readingOf(hyphensOf([...flow, ...cells.flat()]), leading);
	const matrixRows = rows.map((row, index): MatrixRow => reading.row(row, index + 1));
	const paragraphs = paragraphsOf(flow, leading);
	const matrixParagraphs = paragraphs.map((paragraph) => reading.paragraph(paragraph));
	return {
		rows: matrixRows,
		paragraphs: matrixParagraphs,
		rowPages: rows.map(({ page }) => page),
		paragraphPages: paragraphs.map(({ page }) => page),
		notices: [...reading.notices, ...noticesOf(pages, flow, notes, guessed)].sort((a, b) => a.page - b.page)
	};
}

function partsOf(all: readonly PdfPage[]): Parts {
	const bodySize = frequentSize(all);
	const found: Parts = { tables: [], flow: [], notes: [], guessed: [] };
	const ruled = all.map(ruledTables);
	// What stands in a ruled table does not run from page to page, though its head does.
	const pages = withoutRunning(all.map((page, index) => ({ ...page, texts: ruled[index]!.outside })));
	pages.forEach((page, index) => {
		found.tables.push(...ruled[index]!.tables);
		for (const block of blocksOf(page, page.texts)) takeBlock(block, bodySize, found);
	});
	widen(found.flow);
	return found;
}

function takeBlock(block: Block, bodySize: number, found: Parts): void {
	const columns = block.columns.map(({ column, lines }) => {
		const { body, notes } = partNotes(lines, bodySize);
		found.notes.push(...notes);
		return { column, lines: body };
	});
	if (block.kind === 'table') {
		found.tables.push(spacedTable({ ...block, columns }));
		found.guessed.push(columns[0]!.column.page);
	} else found.flow.push(...columns.flatMap(({ lines }) => lines));
}

/** The size of most letters. */
function frequentSize(pages: readonly PdfPage[]): number {
	const letters = new Map<number, number>();
	for (const { texts } of pages)
		for (const { size, text } of texts)
			letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
	return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** A column is as wide as the widest that begins where it does, on whichever page: its own lines may all be short. */
function widen(lines: readonly PdfLine[]): void {
	const columns = [...new Set(lines.map(({ column }) => column))];
	for (const column of columns) {
		const alike = columns.filter(({ left, right }) => left < column.right && right > column.left);
		const narrow = alike.filter(({ left }) => Math.abs(left - column.left) < 40);
		column.right = Math.max(column.right, ...narrow.map(({ right }) => right));
	}
}

function readingOf(hyphens: Hyphens, leading: Leading) {
	const notices: PdfNotice[] = [];
	function paragraph({ lines, page, unsure }: PdfParagraph): MatrixParagraph {
		let text = '';
		for (const line of lines) {
			const joined: ReturnType<Hyphens['join']> =
				text === '' ? { text: line.text, unsure: null } : hyphens.join(text, line.text);
			text = joined.text;
			if (joined.unsure) notices.push({ page, code: 'pdf-hyphen', what: joined.unsure });
		}
		if (unsure) notices.push({ page, code: 'pdf-line-unsure', what: text });
		return { text, numbered: false };
	}
	function row({ page, cells, unsure }: TableRow, place: number): MatrixRow {
		const read = cells.map(({ column, span, lines }) => ({
			column,
			span,
			continued: false,
			paragraphs: paragraphsOf(lines, leading).map(paragraph)
		}));
		if (unsure)
			notices.push({
				page,
				code: 'pdf-line-unsure',
				what: read[0]?.paragraphs.map(({ text }) => text).join(' ') ?? ''
			});
		return { row: place, cells: read };
	}
	return { notices, paragraph, row };
}

function noticesOf(
	pages: readonly PdfPage[],
	flow: readonly PdfLine[],
	notes: readonly PdfLine[],
	guessed: readonly number[]
): PdfNotice[] {
	const footnotes = notesOf(notes).map(({ page, text }) => ({ page, code: 'pdf-footnote', what: text }) as const);
	const columns = [...new Set(guessed)].map((page) => ({ page, code: 'pdf-columns-guessed', what: '' }) as const);
	const empty = pages
		.filter((page) => !holdsText(page))
		.map(({ number }) => ({ page: number, code: 'pdf-page-empty', what: '' }) as const);
	const backward = pages.find(({ texts }) => texts.filter(({ rightToLeft }) => rightToLeft).length > texts.length / 3);
	const arabic = backward ? [{ page: backward.number, code: 'pdf-right-to-left', what: '' } as const] : [];
	return [...footnotes, ...columns, ...empty, ...arabic];
}

function notesOf(lines: readonly PdfLine[]): { page: number; text: string }[] {
	const notes: { page: number; text: string }[] = [];
	for (const { mark, text, column } of lines) {
		const last = notes.at(-1);
		if (!last || mark !== null || last.page !== column.page || /^(?:[*†‡§]+|\p{Nd}{1,3})\s/u.test(text))
			notes.push({ page: column.page, text: mark === null ? text : `${mark} ${text}` });
		else last.text += ` ${text}`;
	}
	return notes;
}
