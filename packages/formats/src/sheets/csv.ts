import { ok, refuse, type Result } from '@plenum/domain/result';
import { parse } from 'csv-parse/sync';
import { escapeFormulas, escapeNumbers, unescapeFormulas, unescapeNumbers } from './formula-text.ts';
import type { TableSheet } from '@plenum/tables/file-content';
import { zipLimits } from '@plenum/tables/package/zip';

export type CsvRefusal = 'import/too-large' | 'import/unknown-kind';

/**
 * [MATRIX22] A table of text, whatever program wrote it: encoding and delimiter are detected, and apostrophes before formulas taken off.
 * Blank rows stay, so that a row's place tells its line.
 */
export function readCsv(bytes: Uint8Array): Result<TableSheet[], CsvRefusal> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	const decoded = decodeText(bytes);
	if (!decoded) return refuse('import/unknown-kind');
	const { delimiter, text } = findDelimiter(decoded.text);
	try {
		const rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
		const unescaped = rows.map((row) => row.map((cell) => unescapeNumbers(unescapeFormulas(cell))));
		return rows.length > 0 ? ok([{ name: null, rows: unescaped }]) : refuse('import/unknown-kind');
	} catch {
		return refuse('import/unknown-kind');
	}
}

/** The mark at the beginning, else zero bytes as UTF-16 has them, else UTF-8 if it is that, else an old set of 256 signs. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
	const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : { text, encoding };
	} catch {
		return null;
	}
}

function markedEncoding(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

function unmarkedEncoding(bytes: Uint8Array): string {
	const start = bytes.subarray(0, 2000);
	const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
	if (zeros(1) > start.length / 5) return 'utf-16le';
	if (zeros(0) > start.length / 5) return 'utf-16be';
	if (isUtf8(bytes)) return 'utf-8';
	return isChinese(bytes) ? 'gb18030' : oldEncoding(bytes);
}

/** Western words have few signs above ASCII. Words that are full of them are Arabic or Cyrillic, whose small letters lie apart. */
function oldEncoding(bytes: Uint8Array): string {
	const start = bytes.subarray(0, 20_000);
	const among = (from: number, to: number) => start.filter((byte) => byte >= from && byte <= to).length;
	const lower = among(0xc0, 0xdf);
	const upper = among(0xe0, 0xff);
	const latin = among(0x41, 0x5a) + among(0x61, 0x7a);
	if (lower + upper <= latin) return 'windows-1252';
	return lower > upper / 2 ? 'windows-1256' : 'windows-1251';
}

/** Chinese as its older files have it: whole pairs throughout, most of them from the part of the set with the frequent signs. */
function isChinese(bytes: Uint8Array): boolean {
	let pairs = 0;
	let frequent = 0;
	for (let at = 0; at < bytes.length; at++) {
		const lead = bytes[at]!;
		if (lead < 0x80) continue;
		const trail = bytes[at + 1] ?? 0;
		if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) return false;
		const isLong = trail < 0x40;
		pairs++;
		if (!isLong && trail >= 0xa1 && lead >= 0xa1 && lead <= 0xd7) frequent++;
		at += isLong ? 3 : 1;
	}
	return pairs > 0 && frequent > pairs * 0.7;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** As the file says (`sep=;`, a line of its own that is no row), else what the first line has most of, quoted text aside. */
function findDelimiter(text: string): { delimiter: string; text: string } {
	const said = /^\ufeff?sep=(.)(?:\r\n?|\n)/.exec(text);
	if (said?.[1]) return { delimiter: said[1], text: text.slice(said[0].length) };
	const first = firstRecord(text);
	const count = (delimiter: string) => first.split(delimiter).length;
	return { delimiter: [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',', text };
}

function firstRecord(text: string): string {
	let quoted = false;
	let record = '';
	for (const character of text.slice(0, 20_000)) {
		if (character === '"') quoted = !quoted;
		else if (!quoted && (character === '\n' || character === '\r') && record !== '') break;
		else if (!quoted) record += character;
	}
	return record;
}

export type CsvReaderKind = 'spreadsheet' | 'program';

/**
 * [MATRIX23] UTF-8 with its byte order mark, which spreadsheets need; what a spreadsheet would run as a formula becomes text. Text
 * that looks like a number stays text too, but for a program, which takes `140.10` as it stands.
 */
export function writeCsv(
	rows: readonly (readonly (string | number | null)[])[],
	reader: CsvReaderKind = 'spreadsheet'
): Uint8Array {
	const text = rows.map((row) => row.map((cell) => writeCell(cell, reader)).join(',')).join('\r\n');
	return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** What is no text, and would make a reader take the table for something else. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

function writeCell(value: string | number | null, reader: CsvReaderKind): string {
	if (typeof value === 'number') return String(value);
	const escaped = escapeFormulas((value ?? '').toWellFormed().replace(controls, ''));
	const text = reader === 'program' ? escaped : escapeNumbers(escaped);
	return /[",\r\n;\t|]|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
