import { expect, test } from 'vitest';
import { decodeText, readCsv, writeCsv } from './csv.ts';
import { zipLimits } from '@plenum/tables/package/zip';

const bytes = (...parts: (string | number[])[]) =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));

function read(content: Uint8Array) {
	const table = readCsv(content);
	if (!table.ok) return table.reason;
	return { rows: table.value[0]?.rows, encoding: decodeText(content)?.encoding };
}

test('[MATRIX22] UTF-8 with its mark, commas, quotes and lines inside a cell', () => {
	expect(read(bytes([0xef, 0xbb, 0xbf], 'number,text\r\n140.1,"Dig, and say ""well""\nagain"\r\n'))).toEqual({
		rows: [
			['number', 'text'],
			['140.1', 'Dig, and say "well"\nagain']
		],
		encoding: 'utf-8'
	});
});

test('[MATRIX22] a semicolon or a tab is found to be the delimiter, even where cells hold commas', () => {
	expect(read(bytes('"a, b, c";text\n1;Été, hiver'))).toMatchObject({
		rows: [
			['a, b, c', 'text'],
			['1', 'Été, hiver']
		]
	});
	expect(read(bytes('number\ttext\n1\tDig'))).toMatchObject({
		rows: [
			['number', 'text'],
			['1', 'Dig']
		]
	});
	expect(read(bytes('sep=;\nnumber;text\n1;Dig'))).toMatchObject({
		rows: [
			['number', 'text'],
			['1', 'Dig']
		]
	});
});

test('[MATRIX22] UTF-16 in both orders, with and without its mark', () => {
	const text = 'number,text\n1,Été';
	const little = [...Buffer.from(text, 'utf16le')];
	const big = little.map((_, index) => little[index % 2 === 0 ? index + 1 : index - 1]!);
	const rows = [
		['number', 'text'],
		['1', 'Été']
	];
	expect(read(bytes([0xff, 0xfe], little))).toMatchObject({ rows, encoding: 'utf-16le' });
	expect(read(bytes([0xfe, 0xff], big))).toMatchObject({ rows, encoding: 'utf-16be' });
	expect(read(bytes(little))).toMatchObject({ rows, encoding: 'utf-16le' });
});

test('[MATRIX22] what is not UTF-8 is the old Western set', () => {
	expect(read(bytes('text\n', [0xc9, 0x74, 0xe9, 0x20, 0x97]))).toMatchObject({
		rows: [['text'], ['Été —']],
		encoding: 'windows-1252'
	});
});

test('[MATRIX22] old sets of signs for Arabic and Cyrillic are told from the Western one', () => {
	// التوصية and Рекомендация, as computers wrote them before Unicode.
	const arabic = [0xc7, 0xe1, 0xca, 0xe6, 0xd5, 0xed, 0xc9];
	const cyrillic = [0xd0, 0xe5, 0xea, 0xee, 0xec, 0xe5, 0xed, 0xe4, 0xe0, 0xf6, 0xe8, 0xff];
	expect(read(bytes(arabic, ',A'))).toMatchObject({ rows: [['التوصية', 'A']], encoding: 'windows-1256' });
	expect(read(bytes(cyrillic, ',A'))).toMatchObject({ rows: [['Рекомендация', 'A']], encoding: 'windows-1251' });
});

test('[MATRIX22] rows of other lengths are kept as they are', () => {
	expect(read(bytes('a,b\n1\n1,2,3\n\n4,5'))).toMatchObject({
		rows: [['a', 'b'], ['1'], ['1', '2', '3'], [''], ['4', '5']]
	});
});

test.each([
	['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 9])],
	['nothing', bytes('')]
])('[MATRIX22] %s is no table', (_, content) => {
	expect(read(content)).toBe('import/unknown-kind');
});

test('[MATRIX20] a table above ten megabytes is refused unread', () => {
	expect(read(new Uint8Array(zipLimits.bytes + 1).fill(65))).toBe('import/too-large');
});

test('[MATRIX23] what is written has its mark and can be read back, and no cell is a formula', () => {
	const written = writeCsv([
		['number', 'text'],
		['140.1', 'Dig, "well"\nagain'],
		['=1+1', '@now'],
		[1, null]
	]);
	expect([...written.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(read(written)).toMatchObject({
		rows: [
			['number', 'text'],
			['140.1', 'Dig, "well"\nagain'],
			['=1+1', '@now'],
			['1', '']
		]
	});
	expect(new TextDecoder().decode(written)).toContain("\r\n'=1+1,'@now\r\n");
});

test.each(['=A1', '+1', '-1', '@x', '\tx', '\rx'])('[MATRIX23] a cell that begins as %j does is text', (cell) => {
	expect(new TextDecoder().decode(writeCsv([[cell]]))).toContain(`'${cell[0]}`);
});

/** The signs of the older Chinese set by the pairs of bytes that stand for them: nothing here writes it, so the reader is asked. */
function inGb18030(text: string): Uint8Array {
	const decoder = new TextDecoder('gb18030');
	const pairs = new Map<string, [number, number]>();
	for (let lead = 0xa1; lead <= 0xf7; lead++)
		for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
	return Uint8Array.from(
		[...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (pairs.get(sign) ?? [0x3f])))
	);
}

test('[MATRIX22] a table in the older Chinese set is read as it was written', () => {
	const rows = [
		['编号', '建议', '立场', '主题'],
		['140.1', '批准《残疾人权利公约》（法国）；', '支持', '残疾人'],
		['140.10', '继续努力，确保所有儿童接受教育（立陶宛）；', '注意到', '受教育权']
	];
	const csv = rows.map((row) => row.join(',')).join('\r\n');
	expect(read(inGb18030(csv))).toEqual({ encoding: 'gb18030', rows });
});

test.each([
	['windows-1251', 'Номер;Рекомендация;Позиция\nРатифицировать Конвенцию о правах инвалидов', 0x0410, 0xc0],
	['windows-1252', 'Numéro;Recommandation\nRéviser la loi à Málaga, État', 0, 0]
])('[MATRIX22] %s is not taken for Chinese', (encoding, text, first, base) => {
	const bytes = Uint8Array.from(
		[...text].map((sign) => {
			const code = sign.codePointAt(0) ?? 0;
			return first > 0 && code >= first ? code - first + base : code;
		})
	);
	expect(read(bytes)).toMatchObject({ encoding });
});
