import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { openPackage, writePackage } from '@plenum/tables/package/zip';
import { expect, test } from 'vitest';
import { cleanFile } from './clean-file.ts';

/** Stands wherever a file can say who made it. */
const name = 'Ana Osei';
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (...parts: (string | number[])[]) =>
	new Uint8Array(
		Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
	);

async function clean(bytes: Uint8Array) {
	const read = await cleanFile(bytes);
	if (!read.ok) throw new Error(read.reason);
	return read.value;
}

async function createPdf(change: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	pdf.setAuthor(name);
	pdf.setTitle(name);
	const page = pdf.addPage();
	const { context } = pdf;
	const comment = {
		Type: 'Annot',
		Subtype: 'Text',
		Rect: [0, 0, 9, 9],
		T: PDFString.of(name),
		Contents: PDFString.of('Kept.')
	};
	page.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(comment))]));
	pdf.catalog.set(
		PDFName.of('Metadata'),
		context.register(context.stream(`<x:xmpmeta>${name}</x:xmpmeta>`, { Type: 'Metadata' }))
	);
	// An earlier version of the file.
	context.register(context.obj({ Author: PDFString.of(name) }));
	const photo = context.register(context.stream(jpeg, { Type: 'XObject', Subtype: 'Image', Filter: 'DCTDecode' }));
	page.node.setXObject(PDFName.of('Photo'), photo);
	change(pdf);
	return pdf.save({ useObjectStreams: false });
}

/** A camera says who, where, and that it was held upside down. */
const exif = bytesOf('Exif\0\0MM\0*', [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0], name);
const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
const jpeg = bytesOf(
	[0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2],
	latin(exif),
	frame,
	[0xff, 0xfe, 0, 2 + name.length],
	name,
	[0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9],
	name
);
const chunk = (kind: string, data: string) => bytesOf([0, 0, 0, data.length], kind, data, [0, 0, 0, 0]);
const png = bytesOf(
	'\x89PNG\r\n\x1a\n',
	latin(chunk('IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0')),
	latin(chunk('tEXt', name)),
	latin(chunk('IDAT', 'x')),
	latin(chunk('IEND', ''))
);
const riff = (kind: string, data: string) => bytesOf(kind, [data.length, 0, 0, 0], data);
const webpBody = bytesOf(
	'WEBP',
	latin(riff('VP8X', '\x2c\0\0\0\0\0\0\0\0\0')),
	latin(riff('VP8 ', 'xx')),
	latin(riff('EXIF', name))
);
const webp = bytesOf('RIFF', [webpBody.length, 0, 0, 0], latin(webpBody));

const xlsx = (more: Record<string, string> = {}) =>
	writePackage({
		'[Content_Types].xml': '<Types/>',
		'docProps/core.xml': `<dc:creator>${name}</dc:creator>`,
		'docProps/app.xml': `<Company>${name}</Company>`,
		'xl/workbook.xml': `<workbook><fileSharing userName="${name}"/><x15ac:absPath url="C:\\${name}"/><sheets/></workbook>`,
		'xl/comments1.xml': `<authors><author>${name}</author></authors><t>${name}:</t><t>Kept.</t>`,
		'xl/persons/person.xml': `<person displayName="${name}" userId="${name}"/>`,
		'xl/worksheets/sheet1.xml':
			'<sheetData><c><v>42</v></c></sheetData><pageSetup orientation="portrait" r:id="rId1"/>',
		'xl/worksheets/_rels/sheet1.xml.rels': '<Relationship Id="rId1" Type="x/printerSettings" Target="p.bin"/>',
		'xl/printerSettings/printerSettings1.bin': name,
		...more
	});
const ods = writePackage({
	mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
	'meta.xml': `<meta:initial-creator>${name}</meta:initial-creator>`,
	'settings.xml': `<config:config-item config:name="PrinterName">${name}</config:config-item>`,
	'content.xml': `<office:annotation><dc:creator>${name}</dc:creator><text:p>Kept.</text:p></office:annotation>`
});

const textIn = (bytes: Uint8Array) => {
	const parts = openPackage(bytes, () => true);
	return parts.ok ? [...parts.value.values()].map(latin).join('\n') : '';
};

test('[EVIDENCE32] pictures keep what shows them, and which way up', async () => {
	for (const [type, bytes] of [
		['jpeg', jpeg],
		['png', png],
		['webp', webp]
	] as const) {
		expect(latin(bytes)).toContain(name);
		const cleaned = await clean(bytes);
		expect({ type: cleaned.type, cleaned: cleaned.cleaned }).toEqual({ type, cleaned: true });
		expect(latin(cleaned.bytes)).not.toContain(name);
		// Cleaning what is clean changes nothing.
		expect((await clean(cleaned.bytes)).bytes).toEqual(cleaned.bytes);
	}
	expect(latin((await clean(jpeg)).bytes)).toContain(
		latin(bytesOf('Exif\0\0MM\0*', [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 3]))
	);
	expect(latin((await clean(webp)).bytes)).toContain(latin(riff('VP8X', '\0\0\0\0\0\0\0\0\0\0')));
});

test('[EVIDENCE33] a PDF loses who made and commented it, what it was before, and the metadata of its pictures', async () => {
	const bytes = await createPdf();
	expect(latin(bytes)).toContain(name);
	const { type, cleaned, bytes: result } = await clean(bytes);
	expect({ type, cleaned }).toEqual({ type: 'pdf', cleaned: true });
	for (const gone of [name, 'xmpmeta', '/Info', Buffer.from(name, 'utf16le').swap16().toString('hex').toUpperCase()])
		expect(latin(result)).not.toContain(gone);
	expect(latin(result)).toContain('Kept.');
	expect((await PDFDocument.load(result)).getPageCount()).toBe(1);
});

test('[EVIDENCE33] a PDF with a signature or attached files, with a password, or damaged, is kept as it is', async () => {
	const signed = await createPdf(({ catalog, context }) =>
		catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: { Type: 'Sig' } }))
	);
	const attached = await createPdf(({ catalog, context }) =>
		catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: {} }))
	);
	const locked = Buffer.from(
		latin(await createPdf()).replace('/Root', '/Encrypt << /Filter /Standard >> /Root'),
		'latin1'
	);
	for (const bytes of [signed, attached, new Uint8Array(locked), bytesOf('%PDF-1.7\nnothing')])
		expect(await clean(bytes)).toStrictEqual({ type: 'pdf', bytes, cleaned: false });
});

test('[EVIDENCE34] a workbook loses authors, companies, paths and printers; with a part that is not known it is kept as it is', async () => {
	for (const [type, bytes] of [
		['xlsx', xlsx()],
		['ods', ods]
	] as const) {
		expect(textIn(bytes)).toContain(name);
		const cleaned = await clean(bytes);
		expect({ type: cleaned.type, cleaned: cleaned.cleaned }).toEqual({ type, cleaned: true });
		expect(textIn(cleaned.bytes)).not.toContain(name);
		expect(textIn(cleaned.bytes)).toContain('Kept.');
	}
	expect(textIn((await clean(xlsx())).bytes)).toContain('<pageSetup orientation="portrait"/>');
	const unknown = xlsx({ 'customXml/item1.xml': name });
	expect(await clean(unknown)).toEqual({ type: 'xlsx', bytes: unknown, cleaned: false });
});

test('[EVIDENCE30] what a file is, its content says: no program, page, text document or archive is taken', async () => {
	expect(await clean(bytesOf('Year;Cases\n2026;40\n'))).toMatchObject({ type: 'csv', cleaned: true });
	const refused = [
		'MZ\x90\0\x03\0',
		'<!doctype html><p>a, b</p>',
		'<svg onload="alert(1)"></svg>',
		'{"a": 1, "b": 2}',
		'\x7fELF\x02,',
		'Only words',
		'',
		'GIF89a'
	];
	for (const text of refused) expect(await cleanFile(bytesOf(text))).toEqual({ ok: false, reason: 'source/file-type' });
	const macros = xlsx({ 'xl/vbaProject.bin': 'x' });
	const document = writePackage({ 'word/document.xml': '<w:p/>' });
	for (const bytes of [macros, document])
		expect(await cleanFile(bytes)).toEqual({ ok: false, reason: 'source/file-type' });
});
