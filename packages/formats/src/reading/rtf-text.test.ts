import { expect, test } from 'vitest';
import { readRtf } from './rtf-text.ts';

const bytes = (source: string) => new Uint8Array(Buffer.from(source, 'latin1'));

function rtf(source: string) {
	const read = readRtf(bytes(`{\\rtf1\\ansi\\ansicpg1252 ${source}}`));
	if (!read.ok) throw new Error(read.reason);
	const { rows, paragraphs } = read.value;
	return {
		rows: rows.map(({ cells }) =>
			cells.map(({ column, span, continued, paragraphs: own }) => [
				column,
				span,
				continued,
				...own.map(({ text }) => text)
			])
		),
		paragraphs
	};
}

test('[MATRIX77] the tables of a rich text are read with what spans columns and rows, and the paragraphs outside of them', () => {
	const { rows, paragraphs } = rtf(
		'Before\\par\n\\trowd\\cellx4000\\cellx6000\\pard\\intbl Text\\cell Position\\cell\\row\n' +
			'\\trowd\\cellx6010\\pard\\intbl Theme: Water\\cell\\row\n' +
			'\\trowd\\cellx4000\\clvmgf\\cellx6000\\pard\\intbl 140.1 Dig\\par Source\\cell Noted\\cell\\row\n' +
			'\\trowd\\cellx4000\\clvmrg\\cellx6000\\pard\\intbl 140.2 Plant\\cell\\cell\\row\n\\pard After\\par'
	);
	expect(rows).toEqual([
		[
			[0, 1, false, 'Text'],
			[1, 1, false, 'Position']
		],
		[[0, 2, false, 'Theme: Water']],
		[
			[0, 1, false, '140.1 Dig', 'Source'],
			[1, 1, false, 'Noted']
		],
		[
			[0, 1, false, '140.2 Plant'],
			[1, 1, true, 'Noted']
		]
	]);
	expect(paragraphs.map(({ text }) => text)).toEqual(['Before', 'After']);
});

test('[MATRIX77] letters come in bytes of the font’s own set and as numbers, with what stands in for them left out', () => {
	const { paragraphs } = rtf(
		"{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset178 Arial;}}\\f0 Sant\\'e9 \\f1\\'c2\\'ee\\'e4\\'e0\\f0  \\uc1\\u8364?\\u1575\\'c7{\\uc2\\u233\\'65\\'65}\\~\\emdash\\{x\\}\\par"
	);
	expect(paragraphs[0]?.text).toBe('Santé Вода €اé\u00a0—{x}');
});

test('[MATRIX77] the number that a list prints is kept as a label; pictures, notes, heads, and what was deleted are left out', () => {
	const { paragraphs } = rtf(
		'{\\header A/HRC/59/15\\par}{\\listtext\\pard 6.1\\tab}Dig wells{\\footnote See there}{\\*\\bkmkstart a}{\\pict\\bin3 {{{ffd8}{\\deleted  gone};\\par {\\listtext\\bullet\\tab}Plant\\par'
	);
	expect(paragraphs).toEqual([
		{ text: 'Dig wells;', numbered: true, label: '6.1' },
		{ text: 'Plant', numbered: false }
	]);
});

test.each([
	['is cut short', '{\\rtf1 Dig {\\b wells'],
	['is nested without an end', '{\\rtf1 ' + '{'.repeat(100_000)]
])('[MATRIX77] a rich text that %s is damaged', (_, source) => {
	expect(readRtf(bytes(source))).toEqual({ ok: false, reason: 'import/unreadable' });
});
