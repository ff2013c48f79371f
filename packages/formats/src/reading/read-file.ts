import { addendumLines } from '@plenum/domain/matrix/rows/addendum';
import { cellText } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { paragraphsOfList } from '@plenum/domain/matrix/rows/plain-list';
import { decodeText, readCsv } from '../sheets/csv.ts';
import { readDocx } from '@plenum/tables/word/docx-table';
import type { FileContent, FileRefusal, TextContent } from '@plenum/tables/file-content';
import { kindOf, type FileKind } from './file-kind.ts';
import { looksLikeJson, readJson } from './json-table.ts';
import { readOds, readOdt } from './open-document.ts';
import { readRtf } from './rtf-text.ts';
import { readXlsxSheets } from '../sheets/xlsx-table.ts';
import { zipLimits } from '@plenum/tables/package/zip';

/** [MATRIX20] [MATRIX73] Reads a file for what it is; one that is sound and of no use is told by what it is, and never as damaged. */
export async function readFile(bytes: Uint8Array): Promise<Result<FileContent, FileRefusal>> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	return readers[kindOf(bytes)](bytes);
}

type Reader = (bytes: Uint8Array) => Result<FileContent, FileRefusal> | Promise<Result<FileContent, FileRefusal>>;

/** Libraries are loaded where a file asks for them. */
const readers: Record<FileKind, Reader> = {
	docx: readDocx,
	pdf: async (bytes) => (await import('@plenum/tables/pdf/pdf-content')).readPdf(bytes),
	xlsx: readXlsxSheets,
	text: readPlain,
	odt: readOdt,
	ods: readOds,
	doc: async (bytes) => (await import('./doc-text.ts')).readDoc(bytes),
	xls: async (bytes) => (await import('../sheets/xls-table.ts')).readXls(bytes),
	rtf: readRtf,
	html: readPage,
	encrypted: () => refuse('import/encrypted'),
	empty: () => refuse('import/empty'),
	picture: () => refuse('import/picture'),
	presentation: () => refuse('import/presentation'),
	archive: () => refuse('import/archive'),
	'other-program': () => refuse('import/other-program'),
	damaged: () => refuse('import/unreadable'),
	unknown: () => refuse('import/unknown-kind')
};

function readPlain(bytes: Uint8Array): Result<FileContent, FileRefusal> {
	if (looksLikeJson(bytes)) return readJson(bytes);
	const text = decodeText(bytes)?.text ?? '';
	const paragraphs = addendumLines(text) ?? paragraphsOfList(text) ?? (isMarkdown(text) ? linesOf(text) : null);
	return paragraphs ? ok({ rows: [], paragraphs }) : readCsv(bytes);
}

/** A page that is a table of values is a sheet. */
async function readPage(bytes: Uint8Array): Promise<Result<FileContent, FileRefusal>> {
	const { isOneSheet, readHtml } = await import('./html-text.ts');
	const read = readHtml(bytes);
	if (!read.ok || !isOneSheet(read.value)) return read;
	return ok([{ name: null, rows: read.value.rows.map(({ cells }) => cells.map(cellText)) }]);
}

/** [MATRIX73] A text under a heading of Markdown, as notes beside files are, is no table of one column. */
function isMarkdown(text: string): boolean {
	const [first = ''] = text
		.slice(0, 1000)
		.trimStart()
		.split(/[\r\n]/, 1);
	return /^#{1,6} \S/.test(first) && !/[;,|\t]/.test(first) && !/^ *\|/m.test(text);
}

function linesOf(text: string): TextContent['paragraphs'] {
	return text.split(/\r\n?|\n/).map((line) => ({ text: line, numbered: false }));
}
