import { expect, test } from 'vitest';
import { readOds, readOdt } from './open-document.ts';
import { writePackage } from '@plenum/tables/package/zip';

const odf = (kind: 'text' | 'spreadsheet', content: string, before = '', manifest = '') =>
	writePackage({
		mimetype: `application/vnd.oasis.opendocument.${kind}`,
		'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
		'content.xml': `${before}<office:document-content><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`
	});

const paragraph = (text: string) => `<text:p>${text}</text:p>`;
const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${text}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

function odt(content: string) {
	const read = readOdt(odf('text', content));
	if (!read.ok) throw new Error(read.reason);
	const rows = read.value.rows.map(({ cells }) =>
		cells.map(({ column, span, paragraphs }) => [column, span, ...paragraphs.map(({ text }) => text)])
	);
	return { rows, paragraphs: read.value.paragraphs };
}

test('[MATRIX74] the tables of a text are read with what spans columns and rows, and the paragraphs outside of them', () => {
	const { rows, paragraphs } = odt(
		paragraph('Before') +
			`<table:table><table:table-header-rows>${row(cell(paragraph('Text')), cell(paragraph('Position')))}</table:table-header-rows>` +
			row(cell(paragraph('Theme: Water'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>') +
			row(
				cell(paragraph('140.1 Dig') + paragraph('Source')),
				cell(paragraph('Noted'), 'table:number-rows-spanned="2"')
			) +
			row(cell(paragraph('140.2 Plant')), '<table:covered-table-cell/>') +
			'</table:table>' +
			`<text:section>${paragraph('After')}</text:section>`
	);
	expect(rows).toEqual([
		[
			[0, 1, 'Text'],
			[1, 1, 'Position']
		],
		[[0, 2, 'Theme: Water']],
		[
			[0, 1, '140.1 Dig', 'Source'],
			[1, 1, 'Noted']
		],
		[
			[0, 1, '140.2 Plant'],
			[1, 1, 'Noted']
		]
	]);
	expect(paragraphs.map(({ text }) => text)).toEqual(['Before', 'After']);
});

test('[MATRIX74] spaces, breaks and links are text; notes, comments and what was deleted are none', () => {
	const { paragraphs } = odt(
		`<text:tracked-changes>${paragraph('deleted')}</text:tracked-changes>` +
			paragraph(
				'140.1<text:tab/>Dig<text:s text:c="2"/>wells\n\t<text:a>in</text:a><text:line-break/>every\u00a0 village'
			) +
			paragraph(
				'(Arvenia)<text:note><text:note-citation>1</text:note-citation></text:note><office:annotation>x</office:annotation>;'
			)
	);
	expect(paragraphs.map(({ text }) => text)).toEqual(['140.1\tDig  wells in\nevery\u00a0 village', '(Arvenia);']);
});

test('[MATRIX74] numbered lists are counted, bullets are not', () => {
	const list = (style: string) =>
		`<text:list text:style-name="${style}"><text:list-item>${paragraph(style)}</text:list-item></text:list>`;
	expect(odt(list('WWNum1') + list('Bullet_20_1')).paragraphs).toEqual([
		{ text: 'WWNum1', numbered: true },
		{ text: 'Bullet_20_1', numbered: false }
	]);
});

const value = (type: string, attributes: string, shown = '') =>
	cell(paragraph(shown), `office:value-type="${type}" ${attributes}`);

test('[MATRIX74] sheets keep the places of rows and columns, and values as they are kept', () => {
	const rows =
		row(cell('', 'table:number-columns-repeated="16384"')) +
		row(
			value('string', '', 'Text'),
			'<table:table-cell table:number-columns-repeated="2"/>',
			value('float', 'office:value="140.1"', '140,1'),
			value('date', 'office:date-value="2025-01-22T00:00:00"', '22 Jan'),
			value('percentage', 'office:value="0.755"', '76 %'),
			value('boolean', 'office:boolean-value="true"', 'WAHR')
		) +
		'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
	const read = readOds(
		odf('spreadsheet', `<table:table table:name="A">${rows}</table:table><table:table table:name="B"/>`)
	);
	expect(read).toEqual({
		ok: true,
		value: [{ name: 'A', rows: [[], ['Text', '', '', '140.1', '2025-01-22', '75.5 %', 'TRUE']] }]
	});
});

test('[MATRIX74] a cell and a row that are said to be there a million times are there as often as is looked at', () => {
	const many = `<table:table-row table:number-rows-repeated="1048576">${cell(paragraph('x'), 'table:number-columns-repeated="16384"')}</table:table-row>`;
	const read = readOds(odf('spreadsheet', `<table:table table:name="A">${many}</table:table>`));
	expect(read.ok && [read.value[0]?.rows.length, read.value[0]?.rows[0]?.length]).toEqual([50_000, 200]);
});

test.each([
	['with a password', odf('text', '', '', '<manifest:encryption-data/>'), 'encrypted'],
	['with entities of its own', odf('text', paragraph('&a;'), '<!DOCTYPE x [<!ENTITY a "b">]>'), 'unreadable'],
	['that is torn', odf('text', '<text:p>'), 'unreadable'],
	['that unpacks a thousandfold', odf('text', ' '.repeat(90_000_000)), 'unpacks-too-large']
])('[MATRIX74] a file %s', (_, bytes, reason) => {
	expect(readOdt(bytes)).toEqual({ ok: false, reason: `import/${reason}` });
});
