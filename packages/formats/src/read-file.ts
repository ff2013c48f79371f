import type { MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/matrix-row';
import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readCsv } from './csv.ts';
import { readDocx } from './docx-table.ts';
import { kindOf, type FileKind } from './file-kind.ts';
import { looksLikeJson, readJsonRows } from './json-table.ts';
import type { PdfNotice } from './pdf/pdf-content.ts';
import { readXlsxSheets } from './xlsx-table.ts';
import { zipLimits } from './zip.ts';

/** A sheet as text. A table that is a file of its own has no name. */
export type TableSheet = { name: string | null; rows: string[][] };

/** Tables with their cells, and the paragraphs outside of them. Of a file in pages: the page of each, and what to look at. */
export type TextContent = {
	rows: MatrixRow[];
	paragraphs: MatrixParagraph[];
	rowPages?: number[];
	paragraphPages?: number[];
	notices?: PdfNotice[];
};

/** What any file holds: sheets of values, or a text with its tables. */
export type FileContent = { type: 'sheets'; sheets: TableSheet[] } | { type: 'text'; text: TextContent };

export type FileRefusal = Extract<Refusal, `import/${string}`>;

/** [MATRIX20] [MATRIX73] Reads a file for what it is; one that is sound and of no use is told by what it is, and never as damaged. */
export async function readFile(bytes: Uint8Array): Promise<Result<FileContent, FileRefusal>> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	return readers[kindOf(bytes)](bytes);
}

type Reader = (bytes: Uint8Array) => Result<FileContent, FileRefusal> | Promise<Result<FileContent, FileRefusal>>;

/** Libraries are loaded where a file asks for them. */
const readers: Record<FileKind, Reader> = {
	docx: (bytes) => asText(readDocx(bytes)),
	pdf: async (bytes) => asText(await (await import('./pdf/pdf-content.ts')).readPdf(bytes)),
	xlsx: (bytes) => asSheets(readXlsxSheets(bytes)),
	text: (bytes) => readPlain(bytes),
	doc: () => refuse('import/legacy-word'),
	xls: () => refuse('import/other-program'),
	odt: () => refuse('import/other-program'),
	ods: () => refuse('import/other-program'),
	rtf: () => refuse('import/other-program'),
	html: () => refuse('import/other-program'),
	encrypted: () => refuse('import/encrypted'),
	empty: () => refuse('import/empty'),
	picture: () => refuse('import/picture'),
	presentation: () => refuse('import/presentation'),
	archive: () => refuse('import/archive'),
	'other-program': () => refuse('import/other-program'),
	damaged: () => refuse('import/unreadable'),
	unknown: () => refuse('import/unknown-kind')
};

function asText(read: Result<TextContent, FileRefusal>): Result<FileContent, FileRefusal> {
	return read.ok ? ok({ type: 'text', text: read.value }) : read;
}

function asSheets(read: Result<TableSheet[], FileRefusal>): Result<FileContent, FileRefusal> {
	return read.ok ? ok({ type: 'sheets', sheets: read.value }) : read;
}

function readPlain(bytes: Uint8Array): Result<FileContent, FileRefusal> {
	if (looksLikeJson(bytes)) {
		const rows = readJsonRows(bytes);
		return rows.ok ? asSheets(ok([{ name: null, rows: rows.value }])) : rows;
	}
	const csv = readCsv(bytes);
	return csv.ok ? asSheets(ok([{ name: null, rows: csv.value.rows }])) : csv;
}
