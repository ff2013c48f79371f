import { expect, test } from 'vitest';
import { isOneSheet, readHtml } from './html-text.ts';

function html(source: string | Uint8Array) {
	const read = readHtml(typeof source === 'string' ? new TextEncoder().encode(source) : source);
	if (!read.ok) throw new Error(read.reason);
	const { rows, paragraphs } = read.value;
	return {
		rows: rows.map(({ cells }) =>
			cells.map(({ column, span, paragraphs: own }) => [column, span, ...own.map(({ text }) => text)])
		),
		paragraphs: paragraphs.map(({ text, numbered }) => (numbered ? `# ${text}` : text)),
		isOneSheet: isOneSheet(read.value)
	};
}

test('[MATRIX76] tables are read with their spans, and the paragraphs outside of them, closed or not', () => {
	const read = html(
		'<!doctype html><title>T</title><p>Before<table><tr><th>Text<th>Position<tr><td colspan=2>Theme: Water' +
			'<tr><td>140.1 Dig&nbsp;wells<br>at&#x20AC;once<p>Source<td rowspan=2>Noted<tr><td>140.2 Plant</table>After'
	);
	expect(read).toEqual({
		rows: [
			[
				[0, 1, 'Text'],
				[1, 1, 'Position']
			],
			[[0, 2, 'Theme: Water']],
			[
				[0, 1, '140.1 Dig\u00a0wells\nat€once', 'Source'],
				[1, 1, 'Noted']
			],
			[
				[0, 1, '140.2 Plant'],
				[1, 1, 'Noted']
			]
		],
		paragraphs: ['Before', 'After'],
		isOneSheet: false
	});
});

test('[MATRIX76] where tables lay out a page, the innermost are tables and the rest is text', () => {
	const { rows, paragraphs } = html('<table><tr><td>Menu<td><table><tr><td>a<td>b</table><p>Below</table>');
	expect(rows).toEqual([
		[
			[0, 1, 'a'],
			[1, 1, 'b']
		]
	]);
	expect(paragraphs).toEqual(['Menu', 'Below']);
});

test('[MATRIX76] lists count, footnotes and what was deleted are left out, and nothing is run', () => {
	const { paragraphs } = html(
		'<html><script>document.write("<p>x")</script><style>p{}</style><ol><li>Dig<li>Plant</ol><ul><li>Open</ul>' +
			'<p>of the 48<sup>th</sup> session<sup><a href="#n">[3]</a></sup><del> gone</del><iframe src="http://127.0.0.1:1/">y</iframe></p></html>'
	);
	expect(paragraphs).toEqual(['# Dig', '# Plant', 'Open', 'of the 48th session']);
});

test('[MATRIX76] a table with a cell in each column is a sheet, as spreadsheets save one', () => {
	expect(html('<table><tr><td>number<td>text<tr><td>1<td>Dig</table>').isOneSheet).toBe(true);
	expect(html('<p>a<p>b<p>c<table><tr><td>number<td>text<tr><td>1<td>Dig</table>').isOneSheet).toBe(false);
});

test('[MATRIX76] letters are those that the page names, else those that they look like', () => {
	const said = '<html><meta charset="windows-1251"><p>\u00c2\u00ee\u00e4\u00e0</p>';
	expect(html(new Uint8Array(Buffer.from(said, 'latin1'))).paragraphs).toEqual(['Вода']);
	expect(html(new Uint8Array(Buffer.from('<html><p>Santé</p>', 'latin1'))).paragraphs).toEqual(['Santé']);
});

test('[MATRIX76] a page nested without an end is not read to its end', () => {
	expect(readHtml(new TextEncoder().encode('<div>'.repeat(100_000)))).toEqual({
		ok: false,
		reason: 'import/unpacks-too-large'
	});
});
