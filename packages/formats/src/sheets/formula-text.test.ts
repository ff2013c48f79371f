import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';
import { escapeFormulas, escapeNumbers, unescapeFormulas, unescapeNumbers } from './formula-text.ts';

/** As a spreadsheet set to this separator reads it: a quote means something only where it is the first sign of a cell. */
function splitAsSpreadsheet(text: string, separator: string, quote: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let at = 0;
	let quoted = false;
	const atStart = () => cell === '' && text[at] === quote && !quoted;
	while (at < text.length) {
		const sign = text[at];
		if (quoted && sign === quote && text[at + 1] === quote) {
			cell = cell + sign;
			at = at + 1;
		} else if (quoted && sign === quote) quoted = false;
		else if (quoted) cell += sign;
		else if (atStart()) quoted = true;
		else if (sign === separator || sign === '\r' || sign === '\n') cell = '' + (cells.push(cell), '');
		else cell += sign;
		at++;
	}
	return [...cells, cell];
}

/** Every way of splitting: the separators of all locales, with quotes heeded, or taken for signs like others. */
const readings = [',', ';', '\t', '|'].flatMap((separator) => ['"', ''].map((quote) => ({ separator, quote })));

/** White space and signs without width are skipped, as a spreadsheet may. */
const isFormula = (cell: string) => /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell);

function formulasIn(bytes: Uint8Array): string[] {
	const text = new TextDecoder().decode(bytes);
	return readings.flatMap(({ separator, quote }) => splitAsSpreadsheet(text, separator, quote).filter(isFormula));
}

test.each([
	['a semicolon', 'x;=HYPERLINK("http://x.example";"see")'],
	['a tab', 'x\t=1+1'],
	['a bar', 'x|@SUM(1)'],
	['a comma, where quotes mean nothing', 'x,=1'],
	['a line break', 'x\n=1'],
	['a return', 'x\r+1'],
	['a semicolon and a quote', 'x;"=1"'],
	['a semicolon and white space', 'x; \u00a0=1'],
	['a semicolon and signs without width', 'x;\u200b\ufeff\u2060=1'],
	['nothing but a byte order mark', '\ufeff=1'],
	['white space', '  =1'],
	['a semicolon, in full width', 'x;＝1'],
	['a semicolon, small', 'x;﹦1']
])('[MATRIX23] after %s no separator makes a formula of it', (_, text) => {
	expect(formulasIn(writeCsv([['label', text, 'y']]))).toEqual([]);
	expect(formulasIn(writeCsv([[text]]))).toEqual([]);
});

test.each([...'=+-@＝＋－＠﹦﹢﹣﹫'])(
	'[MATRIX23] a cell that begins with %s is text, and read as it was written',
	(sign) => {
		const rows = [
			['number', 'text'],
			[`${sign}1+1`, `x;${sign}SUM(1)`]
		];
		expect(formulasIn(writeCsv(rows))).toEqual([]);
		expect(escapeFormulas(`${sign}1`)).toBe(`'${sign}1`);
		expect(unescapeFormulas(`'${sign}1`)).toBe(`${sign}1`);
	}
);

const signs = fc.constantFrom(
	...'=+-@＝＋－＠﹦﹢﹣﹫,;|\t\r\n"\' \u00a0\u200b\ufeff\u2060\u00ad\u2028ax1é',
	'\u{e0020}'
);
const cell = fc.string({ unit: signs, maxLength: 12 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

test('[MATRIX23] whatever cells hold, and however the table is split, no cell is a formula', () => {
	fc.assert(
		fc.property(table, (rows) => formulasIn(writeCsv(rows)).length === 0),
		{ numRuns: 2000 }
	);
});

test('[MATRIX23] whatever cells hold, they are read as they were written', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const headed = [['number', 'text', 'position', 'theme'], ...rows];
			const read = readCsv(writeCsv(headed));
			expect(read.ok && read.value[0]?.rows).toEqual(headed);
		}),
		{ numRuns: 2000 }
	);
});

test('[MATRIX23] a text that has an apostrophe before a formula keeps it', () => {
	for (const text of ["'=1", "''=1", "x;'=1", "l'été, 'été", "'\tx", "don't"])
		expect(unescapeFormulas(escapeFormulas(text))).toBe(text);
	expect(escapeFormulas("l'État; un point-virgule, et rien de plus")).toBe("l'État; un point-virgule, et rien de plus");
});

test('[MATRIX150] text that a spreadsheet would change stays text, and is read as it was written; numbers are numbers', () => {
	const texts = ['140.10', '6.10', '140,10', '007', '3/4', '1-2', '12.11.2025', '1234567890123456', '1e5', "'140.10"];
	const plain = ['A/HRC/59/15', '2028-03-01', '140.10 Ratify', 'R144.44P1', '12', "don't", '140.10; 140.11'];
	const written = new TextDecoder()
		.decode(writeCsv([texts, plain, [140.1, 12, null]]))
		.replace('\ufeff', '')
		.split('\r\n');
	expect(written[0]?.split(',').map((cell) => cell.replaceAll('"', '')[0])).toContain("'");
	expect(written[2]).toBe('140.1,12,');
	const read = readCsv(writeCsv([texts, plain]));
	expect(read.ok && read.value[0]?.rows).toEqual([[...texts], [...plain, '', '', ''].slice(0, plain.length)]);
	expect(texts.map(escapeNumbers).every((text) => text.startsWith("'"))).toBe(true);
	expect(plain.map(escapeNumbers)).toEqual(plain);
});

test('[MATRIX150] a program is given numbers as they stand', () => {
	expect(new TextDecoder().decode(writeCsv([['140.10', '=1']], 'program'))).toBe("140.10,'=1\r\n");
});

test('[MATRIX150] whatever is written is read as it was', () => {
	const sign = fc.constantFrom(...["'", '0', '1', '.', ',', '/', '-', 'e', '=', ' ', '"']);
	fc.assert(
		fc.property(fc.string({ unit: sign, maxLength: 8 }), (text) => {
			expect(unescapeNumbers(escapeNumbers(text))).toBe(text);
			const read = readCsv(writeCsv([['label', text, 'z']]));
			expect(read.ok && read.value[0]?.rows[0]).toEqual(['label', text, 'z']);
		}),
		{ numRuns: 2000 }
	);
});
