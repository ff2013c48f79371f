import { writePackage } from '@plenum/tables/package/zip';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../../e2e/fixtures/matrix.ts';
import { decodeUpload } from './upload-read.ts';
import { createUploadReader } from './upload-reader.ts';

/** What a file may not do to the server: each ends in a named refusal or in a preview, and the next file is read. */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (body: string, before = '') =>
	writePackage({ 'word/document.xml': `${before}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>` });
const table = (...cells: string[]) =>
	`<w:tbl><w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
const text = (content: string) => new TextEncoder().encode(content);
const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const sheet = (cells: string) =>
	writePackage({
		'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`
	});
const nested = (depth: number, inner: string) =>
	'<w:sdt><w:sdtContent>'.repeat(depth) + inner + '</w:sdtContent></w:sdt>'.repeat(depth);

const refused: [string, Uint8Array, string][] = [
	['entities that grow tenfold nine times', document('&l9;', `<!DOCTYPE a [<!ENTITY l0 "ha">${lol}]>`), 'unreadable'],
	[
		'an entity that names a file',
		document('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
		'unreadable'
	],
	['elements nested four hundred deep', document(nested(200, table('140.1 Dig (Austria);', 'Noted'))), 'unreadable'],
	[
		'JSON nested a hundred thousand deep',
		text(`[{"Number":"140.1","Recommendation":${'['.repeat(100_000) + ']'.repeat(100_000)}}]`),
		'unreadable'
	],
	[
		'a part that unpacks a thousandfold',
		writePackage({ 'word/document.xml': ' '.repeat(9_000_000) }),
		'unpacks-too-large'
	],
	[
		'two hundred and one parts',
		writePackage(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`word/${at}.xml`, '<a/>']))),
		'unpacks-too-large'
	],
	['a row at the end of the world', sheet('<row r="1048576"><c r="A1"><v>1</v></c></row>'), 'unpacks-too-large'],
	['a sheet of numbers that are none', sheet('<row r="1e9"><c r="A1" t="s"><v>NaN</v></c></row>'), 'unpacks-too-large']
];

test.each(refused)('[MATRIX20] %s', async (_, bytes, reason) => {
	const read = await createUploadReader().read({ bytes, remembered: {} }, () => undefined);
	expect(read).toEqual({ ok: false, reason: `import/${reason}` });
});

const previewed: [string, Uint8Array][] = [
	[
		'a span of two thousand million columns',
		document(
			table('140.1 Dig (Austria);', 'Noted').replace(
				'<w:tc>',
				'<w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>'
			)
		)
	],
	['brackets without an end', document(table(`140.1 Dig ${'('.repeat(20_000)}Austria);`, 'Noted'))],
	['a number of a thousand places', document(table(`140.1 Dig ${'1.'.repeat(20_000)} (Austria);`, 'Noted'))],
	['spaces without an end', document(table(`140.1 Dig${' '.repeat(100_000)}(Austria);`, 'Noted'))],
	[
		'a string of the sheet that is not there',
		sheet(
			'<row><c t="inlineStr"><is><t>Text</t></is></c></row><row><c t="inlineStr"><is><t>140.1 Dig (Austria);</t></is></c><c t="s"><v>99999</v></c></row>'
		)
	]
];

test.each(previewed)('[MATRIX10] %s is read for what it is', async (_, bytes) => {
	const read = await createUploadReader().read({ bytes, remembered: {} }, () => undefined);
	expect(read.ok && decodeUpload(read.value).interpretation?.recommendations.map(({ number }) => number)).toEqual([
		'140.1'
	]);
});

/** Two bytes for each 128 spaces: what the limit of the heap does not count. */
function runLengthPdf(): Uint8Array {
	const stream = Buffer.alloc(9_000_000, Buffer.from([129, 32]));
	const head =
		'%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n';
	const object = `4 0 obj\n<< /Length ${stream.length} /Filter /RunLengthDecode >>\nstream\n`;
	return Buffer.concat([
		Buffer.from(head + object),
		stream,
		Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF')
	]);
}

test.skipIf(process.platform !== 'linux')('[MATRIX41] what unpacks outside of the heap is ended too', async () => {
	const read = await createUploadReader({ resident: 250, milliseconds: 200_000 }).read({
		bytes: new Uint8Array(runLengthPdf()),
		remembered: {}
	});
	expect(read).toEqual({ ok: false, reason: 'import/unpacks-too-large' });
});

test('[MATRIX41] after all of them the next file is read as ever', async () => {
	const reader = createUploadReader();
	const good = { bytes: matrixFixture({ layout: 'new' }).bytes, remembered: {} };
	const files = [...refused.map(([, bytes]) => bytes), ...previewed.map(([, bytes]) => bytes)].slice(0, 3);
	await Promise.all(files.map((bytes) => reader.read({ bytes, remembered: {} }, () => undefined)));
	const read = await reader.read(good, () => undefined);
	expect(read.ok && decodeUpload(read.value).interpretation?.recommendations).toHaveLength(35);
});
