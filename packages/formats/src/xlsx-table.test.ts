import { expect, test } from 'vitest';
import { readXlsxTable } from './xlsx-table.ts';
import { writePackage } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of two sheets, of which the workbook names `sheet7.xml` first. */
function workbook(rows: string, shared = ''): Uint8Array {
	return writePackage({
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="List" sheetId="1" r:id="rId2"/><sheet name="Notes" sheetId="2" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
		'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
		'xl/worksheets/sheet7.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
	});
}

test('[MATRIX24] shared, rich and inline texts, numbers and gaps are read from the first sheet', () => {
	const shared =
		'<si><t>Text</t></si><si><r><t>140.1 Dig </t></r><r><t>wells (Arvenia);</t></r><rPh><t>no</t></rPh></si>';
	const rows =
		'<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t> UPR Session </t></is></c></row>' +
		'<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4"><v>48</v></c></row>';
	expect(readXlsxTable(workbook(rows, shared))).toEqual({
		ok: true,
		value: {
			headers: ['Text', '', 'UPR Session'],
			records: [[], ['140.1 Dig wells (Arvenia);', '', '48']],
			headerRow: 2
		}
	});
});

test('[MATRIX24] a workbook without a filled row has no table', () => {
	expect(readXlsxTable(workbook('<row r="1"><c r="A1"/></row>'))).toEqual({ ok: false, reason: 'import/no-table' });
});

test('[MATRIX24] a cell at the end of the world does not fill the memory', () => {
	expect(readXlsxTable(workbook('<row r="1048576"><c r="A1"><v>1</v></c></row>'))).toEqual({
		ok: false,
		reason: 'import/unpacks-too-large'
	});
	const far = readXlsxTable(workbook('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'));
	expect(far.ok && far.value.headers).toEqual(['1']);
});

test('[MATRIX24] a package without sheets is unreadable', () => {
	expect(readXlsxTable(writePackage({ 'xl/workbook.xml': '<workbook/>' }))).toEqual({
		ok: false,
		reason: 'import/unreadable'
	});
});
