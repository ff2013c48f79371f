import { expect, test } from 'vitest';
import { readXlsxSheets } from './xlsx-table.ts';
import { writePackage } from '@plenum/tables/package/zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of two sheets, of which the workbook names `sheet7.xml` first. */
function workbook(rows: string, shared = '', notes = '', styles = ''): Uint8Array {
	return writePackage({
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="List" sheetId="1" r:id="rId2"/><sheet name="Notes" sheetId="2" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
		'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${notes}</sheetData></worksheet>`,
		'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
		'xl/worksheets/sheet7.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
	});
}

test('[MATRIX24] shared, rich and inline texts, numbers and gaps are read, blank rows and all', () => {
	const shared =
		'<si><t>Text</t></si><si><r><t>140.1 Dig </t></r><r><t>wells (Austria);</t></r><rPh><t>no</t></rPh></si>';
	const rows =
		'<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t> UPR Session </t></is></c></row>' +
		'<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4"><v>48</v></c></row>';
	expect(readXlsxSheets(workbook(rows, shared))).toEqual({
		ok: true,
		value: [{ name: 'List', rows: [[], ['Text', '', ' UPR Session '], [], ['140.1 Dig wells (Austria);', '', '48']] }]
	});
});

test('[MATRIX24] every sheet that holds anything is read, in the order of the workbook', () => {
	const row = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
	expect(readXlsxSheets(workbook(row('Text'), '', row('Note')))).toEqual({
		ok: true,
		value: [
			{ name: 'List', rows: [['Text']] },
			{ name: 'Notes', rows: [['Note']] }
		]
	});
});

test('[MATRIX24] days are read as days, percentages as percentages, other numbers as they are shown', () => {
	const styles =
		'<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; d&quot;"/><numFmt numFmtId="166" formatCode="0.0 %"/></numFmts>' +
		'<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/></cellXfs>';
	const cells = [
		['<c r="A1" s="1"><v>45981</v></c>', '2025-11-20'],
		['<c r="A1" s="2"><v>45981.5</v></c>', '2025-11-20'],
		['<c r="A1"><v>45981</v></c>', '45981'],
		['<c r="A1" s="3"><v>140.12</v></c>', '140.12'],
		['<c r="A1"><v>140.11999999999999</v></c>', '140.12'],
		['<c r="A1" s="4"><v>0.57</v></c>', '57 %'],
		['<c r="A1" s="5"><v>0.375</v></c>', '37.5 %'],
		['<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
		['<c r="A1" t="str"><v>140.10</v></c>', '140.10']
	] as const;
	for (const [cell, text] of cells) {
		const sheets = readXlsxSheets(workbook(`<row r="1">${cell}</row>`, '', '', styles));
		expect(sheets.ok && sheets.value[0]?.rows).toEqual([[text]]);
	}
});

test('[MATRIX24] a workbook without a filled row has no table', () => {
	expect(readXlsxSheets(workbook('<row r="1"><c r="A1"/></row>'))).toEqual({ ok: false, reason: 'import/no-table' });
});

test('[MATRIX24] a cell at the end of the world does not fill the memory', () => {
	expect(readXlsxSheets(workbook('<row r="1048576"><c r="A1"><v>1</v></c></row>'))).toEqual({
		ok: false,
		reason: 'import/unpacks-too-large'
	});
	const far = readXlsxSheets(workbook('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'));
	expect(far.ok && far.value[0]?.rows).toEqual([['1']]);
});

test('[MATRIX24] a package without sheets is unreadable', () => {
	expect(readXlsxSheets(writePackage({ 'xl/workbook.xml': '<workbook/>' }))).toEqual({
		ok: false,
		reason: 'import/unreadable'
	});
});
