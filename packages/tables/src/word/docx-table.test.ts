import { expect, test } from 'vitest';
import { readDocx, readDocxTables } from './docx-table.ts';
import { writePackage } from '../package/zip.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of which only the body matters. */
function docx(body: string): Uint8Array {
	return writePackage({ 'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>` });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

function textsOf(body: string) {
	const read = readDocxTables(docx(body));
	if (!read.ok) return read.reason;
	return read.value.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
}

test('[MATRIX21] the runs of a paragraph are one text, with tabs, breaks and hyphens', () => {
	const runs = [run('140.'), run('12 Dig'), '<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/></w:r>'];
	expect(textsOf(table(row(cell(paragraph(...runs)))))).toEqual([[['140.12 Dig\ta\nb\u2011']]]);
});

test('[MATRIX21] changes on record are read as accepted', () => {
	const gone =
		'<w:del><w:r><w:delText>deep</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>far</w:t></w:r></w:moveFrom>';
	const come = `<w:ins>${run('wide')}</w:ins>`;
	const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph(run('gone')))}</w:tr>`;
	expect(textsOf(table(row(cell(paragraph(run('Dig '), gone, come))), deletedRow))).toEqual([[['Dig wide']]]);
});

test('[MATRIX21] fields, links and content controls give their text, not their code', () => {
	const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
	const control = `<w:sdt><w:sdtContent>${run('two')}</w:sdtContent></w:sdt>`;
	const inside = paragraph(field, `<w:hyperlink>${run('one ')}</w:hyperlink>`, control);
	const wrapped = `<w:sdt><w:sdtContent>${table(`<w:sdt><w:sdtContent>${row(cell(inside))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
	expect(textsOf(wrapped)).toEqual([[['one two']]]);
});

test('[MATRIX21] each cell knows its place in the grid; one that goes on from above says it again', () => {
	const read = readDocxTables(
		docx(
			table(
				row(
					cell(paragraph(run('a')), '<w:gridSpan w:val="2"/>'),
					cell(paragraph(run('b')), '<w:vMerge w:val="restart"/>')
				),
				row(cell(paragraph(run('c'))), cell(paragraph(run('d'))), cell(paragraph(), '<w:vMerge/>')),
				`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(paragraph(run('e')))}</w:tr>`
			)
		)
	);
	const places = read.ok ? read.value.map(({ row: number, cells }) => [number, ...cells.map(sketch)]) : read.reason;
	expect(places).toEqual([
		[1, '0+2 a', '2+1 b'],
		[2, '0+1 c', '1+1 d', '2+1 b again'],
		[3, '2+1 e']
	]);
});

function sketch(cell: { column: number; span: number; continued: boolean; paragraphs: { text: string }[] }): string {
	const text = cell.paragraphs.map((paragraph) => paragraph.text).join();
	return `${cell.column}+${cell.span} ${text}${cell.continued ? ' again' : ''}`;
}

test('[MATRIX21] automatic numbering is told, because the number is not in the text', () => {
	const numbered = `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${run('Dig')}</w:p>`;
	const read = readDocxTables(docx(table(row(cell(numbered)))));
	expect(read.ok && read.value[0]?.cells[0]?.paragraphs).toEqual([{ text: 'Dig', numbered: true, list: '3/0' }]);
});

test('[MATRIX25] the number that Word prints is told where the file says how it is printed', () => {
	const level = (at: number, format: string, text: string, start = 1) =>
		`<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
	const numbering = `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '6.%1', 3)}${level(1, 'lowerLetter', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="5">${level(0, 'bullet', '·')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>`;
	const styles = `<w:styles xmlns:w="${main}"><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="ItemTwo"><w:basedOn w:val="Item"/></w:style></w:styles>`;
	const counted = (properties: string) => `<w:p><w:pPr>${properties}</w:pPr>${run('Dig')}</w:p>`;
	const list = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
	const body = [
		...[counted(list(1)), counted('<w:pStyle w:val="ItemTwo"/>'), counted(list(1, 1)), counted(list(1, 1))],
		...[counted(list(1)), counted(list(2)), counted(list(3)), counted(list(0)), counted(list(8))]
	].join('');
	const read = readDocx(
		writePackage({
			'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
			'word/numbering.xml': numbering,
			'word/styles.xml': styles
		})
	);
	const labels = read.ok ? read.value.paragraphs.map(({ numbered, label }) => label ?? numbered) : read.reason;
	expect(labels).toEqual(['6.3', '6.4', '4.a', '4.b', '6.5', false, '6.9', false, true]);
});

test('[MATRIX21] parts that a matrix has no use for are not looked at, whatever they hold', () => {
	const document = `<w:document xmlns:w="${main}"><w:body>${table(row(cell(paragraph(run('one')))))}</w:body></w:document>`;
	const read = readDocxTables(
		writePackage({
			'[trash]/0000.dat': '\0\0\0',
			'customXml/item1.xml': '<!DOCTYPE a><a>&b;',
			'word/numbering.xml': '<torn',
			'word/document.xml': document
		})
	);
	expect(read.ok && read.value).toHaveLength(1);
});

test('[MATRIX21] rows of several tables follow each other, and tables inside a cell belong to it', () => {
	const inner = table(row(cell(paragraph(run('inside')))));
	expect(textsOf(table(row(cell(paragraph(run('one')) + inner))) + table(row(cell(paragraph(run('two'))))))).toEqual([
		[['one', 'inside']],
		[['two']]
	]);
});

test('[MATRIX21] a file without a table is refused by that name', () => {
	expect(textsOf(paragraph(run('140.1 Dig (Austria);')))).toBe('import/no-table');
});

test('[MATRIX21] a package that is no Word file, or whose text is torn, is unreadable', () => {
	expect(readDocxTables(writePackage({ 'other.xml': '<a/>' }))).toEqual({ ok: false, reason: 'import/unreadable' });
	expect(readDocxTables(writePackage({ 'word/document.xml': '<w:document><w:body>' }))).toEqual({
		ok: false,
		reason: 'import/unreadable'
	});
});
