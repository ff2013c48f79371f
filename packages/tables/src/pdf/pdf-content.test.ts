import { interpretParagraphs } from '@plenum/domain/matrix/rows/interpret-paragraphs';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { expect, test } from 'vitest';
import { deflateSync } from 'node:zlib';
import { readPdf, type PdfContent } from './pdf-content.ts';
import { streamLimits } from './pdf-streams.ts';
import { reportPdf, typstPdf, type ReportPdfOptions } from './report-pdf.fixture.ts';

async function content(bytes: Uint8Array): Promise<PdfContent> {
	const read = await readPdf(bytes);
	if (!read.ok) throw new Error(read.reason);
	return read.value;
}

function interpret({ rows, paragraphs }: PdfContent): Interpretation {
	const matrix = interpretRows(rows);
	return matrix.recommendations.length > 0 ? matrix : interpretParagraphs(paragraphs);
}

const texts = ({ paragraphs }: PdfContent) => paragraphs.map(({ text }) => text);
const codes = ({ notices }: PdfContent) => notices.map(({ page, code }) => `${code} ${page}`);

const layouts: [string, ReportPdfOptions][] = [
	['one column', {}],
	['words divided at the ends of lines', { hyphenate: true }],
	['two columns', { columns: 2 }],
	['two columns of divided words', { columns: 2, hyphenate: true }],
	['twenty pages', { times: 16 }],
	['a table with lines', { table: 'ruled' }],
	['a table without lines', { table: 'spaced' }]
];

test.each(layouts)('[MATRIX71] a report in %s is read as it was written, word for word', async (_, options) => {
	const fixture = reportPdf(options);
	const { recommendations, problems } = interpret(await content(fixture.bytes));
	expect(recommendations.map(({ number, text, states }) => ({ number, text, states }))).toEqual(
		fixture.recommendations.map(({ number, text, states }) => ({ number, text, states }))
	);
	expect(problems.filter(({ code }) => code !== 'number-used-twice')).toEqual([]);
});

test('[MATRIX71] a report gives the position of its list, and each cell of a table its own', async () => {
	const list = interpret(await content(reportPdf().bytes));
	expect(new Set(list.recommendations.map(({ position }) => position))).toEqual(new Set(['supported']));
	const fixture = reportPdf({ table: 'ruled' });
	const { recommendations } = interpret(await content(fixture.bytes));
	expect(recommendations.map(({ positionAsPrinted }) => positionAsPrinted)).toEqual(
		fixture.recommendations.map(({ position }) => position)
	);
});

test('[MATRIX71] footnotes, their marks, running heads and page numbers are no part of a text, and footnotes are reported', async () => {
	const read = await content(reportPdf().bytes);
	const all = texts(read).join('\n');
	expect(all).toContain('enjoy the support of Montalva:');
	expect(all).toContain('from 20 to 31 January 2025. The review');
	for (const left of ['A/HRC/59/15', 'GE.25', 'As said in', 'have not been edited']) expect(all).not.toContain(left);
	const notes = read.notices.filter(({ code }) => code === 'pdf-footnote');
	expect(notes.map(({ what }) => what.slice(0, 14))).toEqual([
		'1 The symbol o',
		'2 The conclusi',
		...[3, 4, 5, 6].map((mark) => `${mark} As said in t`)
	]);
});

test('[MATRIX71] a number that begins a line in the middle of a sentence begins no paragraph, and its page is shown to look at', async () => {
	const text =
		'This is done as was recommended in the earlier round, under the number of recommendation 6.1 and nowhere else.';
	const bytes = typstPdf(`#set page(width: 14cm)\n${text.replace(' 6.1', ' #linebreak(justify: true) 6.1')}`);
	const read = await content(bytes);
	expect(texts(read)).toEqual([text]);
	expect(codes(read)).toEqual(['pdf-line-unsure 1']);
});

test('[MATRIX71] a paragraph that ends before the margin of others is one paragraph, and a mark before its last sign leaves no space', async () => {
	const narrow =
		'The recommendations formulated during the interactive dialogue and listed below have been examined by Montalva and enjoy the support of Montalva, and Montalva will report on them to the Council within four years';
	const wide =
		'Every line of this paragraph runs over the whole of the page, from the left margin to the right one, so that others end before it does.';
	const source = `#set super(typographic: false)\n#set par(justify: true)\n${wide}\n\n#pad(right: 3cm)[${narrow}#footnote[See there.]\\;]`;
	expect(texts(await content(typstPdf(source)))).toEqual([wide, `${narrow};`]);
});

test('[MATRIX72] a row that goes on over the page is put together and shown to look at', async () => {
	const long = Array.from({ length: 60 }, (_, at) => `step ${at} of the long plan`).join(', ');
	const rows = Array.from(
		{ length: 30 },
		(_, at) => `[140.${at + 1} Dig well ${at} with ${long} (Arvenia);], [Noted],`
	);
	const bytes = typstPdf(
		`#table(columns: (1fr, 3cm), table.header([*Recommendation*], [*Position*]), ${rows.join('\n')})`
	);
	const read = await content(bytes);
	expect(read.rows).toHaveLength(31);
	expect(interpret(read).recommendations.map(({ text }) => text)).toEqual(
		Array.from({ length: 30 }, (_, at) => `Dig well ${at} with ${long} (Arvenia);`)
	);
	expect(codes(read)).toContain('pdf-line-unsure 1');
});

test('[MATRIX71] a hyphen stays where the word has it elsewhere, goes where it has none, and is reported where nothing tells', async () => {
	const { notices } = await content(reportPdf({ columns: 2, hyphenate: true }).bytes);
	expect(notices.filter(({ code }) => code === 'pdf-hyphen').map(({ what }) => what)).toContain('nation-ality');
});

test('[MATRIX70] what a PDF would run or load is neither run nor loaded', async () => {
	const read = await readPdf(withActions('140.1 Dig wells in every village (Arvenia);'));
	expect(read.ok && texts(read.value)).toEqual(['140.1 Dig wells in every village (Arvenia);']);
});

/** One page, written by hand: a script that opens with the file, an embedded file, a form, a picture and a font from elsewhere. */
function withActions(text: string): Uint8Array {
	const stream = `BT /F1 10 Tf 50 700 Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
	return pdfOf([
		'<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; app.alert(1)) >> /AcroForm << /XFA (x) /Fields [] >> /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> /AA << /WC << /S /URI /URI (http://127.0.0.1:1/) >> >> >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R /AA << /O << /S /Launch /F (/bin/sh) >> >> >>',
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		'<< /Type /Filespec /F (http://127.0.0.1:1/a.pdf) /FS /URL >>'
	]);
}

function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
	let file = '%PDF-1.7\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
	return new TextEncoder().encode(file);
}

const page = (stream: string, more = '') => [
	'<< /Type /Catalog /Pages 2 0 R >>',
	'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
	'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
	`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
	`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${more} >>`
];

const pagesOf = (kids: string, count: number) =>
	page('BT ET').with(1, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`);

/** A page whose contents are packed so many times over. */
function bomb(times: number): Uint8Array {
	let packed = Buffer.alloc(streamLimits.one + 1);
	for (let done = 0; done < times; done++) packed = deflateSync(packed);
	const filters = '/FlateDecode '.repeat(times);
	const head = new TextDecoder('latin1').decode(pdfOf(page('BT ET')));
	const [before = '', after = ''] = head
		.replace('/Length 5', `/Length ${packed.length} /Filter [${filters}]`)
		.split('BT ET');
	return Buffer.concat([Buffer.from(before), packed, Buffer.from(after)]);
}

const listedPage = pdfOf(page('BT /F1 10 Tf 50 700 Td (140.1 Dig wells in every village (Arvenia);) Tj ET'));

/** Files for the web say at their beginning what they hold. */
function firstPartOf(bytes: Uint8Array): Uint8Array {
	const [objects = ''] = new TextDecoder().decode(bytes).split('xref');
	return new TextEncoder().encode(objects.replace('\n', '\ntrailer\n<< /Size 6 /Root 1 0 R >>\n'));
}

const whole = reportPdf().bytes;
const letters = Array.from({ length: 30 }, (_, at) => `/g${at}`).join(' ');

test.each([
	['a scan: no text at all', pdfOf(page('0 0 595 842 re f')), 'import/scanned'],
	['a scan with a stamp and a page number', pdfOf(page('BT /F1 10 Tf 50 20 Td (Draft 12) Tj ET')), 'import/scanned'],
	[
		'a font that does not say its letters',
		pdfOf(
			page(
				'BT /F1 10 Tf 50 700 Td <0102030405060708010203040506070801020304050607080102> Tj ET',
				`/Encoding << /Type /Encoding /Differences [1 ${letters}] >>`
			)
		),
		'import/letters-unknown'
	],
	[
		'a password',
		pdfOf(
			page('BT ET'),
			`/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'41'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
		),
		'import/encrypted'
	],
	['nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'import/unreadable'],
	['a file that ends in the middle', whole.subarray(0, whole.length / 2), 'import/unreadable'],
	[
		'a file for the web without its end, of which the first page could still be read',
		firstPartOf(listedPage),
		'import/unreadable'
	],
	['a file without its last page', whole.subarray(0, whole.length - 2000), 'import/unreadable'],
	['pages that hold themselves', pdfOf(pagesOf('2 0 R 2 0 R', 100_000)), 'import/unreadable'],
	['a page that unpacks a thousandfold', bomb(1), 'import/unpacks-too-large'],
	['a page that is packed twice and unpacks a hundred thousandfold', bomb(2), 'import/unpacks-too-large'],
	['more pages than any report has', pdfOf(pagesOf('3 0 R '.repeat(601), 601)), 'import/unpacks-too-large']
])('[MATRIX70] %s', async (_, bytes, reason) => {
	expect(await readPdf(bytes)).toEqual({ ok: false, reason });
});
