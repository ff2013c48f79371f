import { utils, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../e2e/fixtures/matrix.ts';
import { reportPdf } from '@plenum/tables/pdf/report-pdf.fixture';
import { readFile } from './read-file.ts';
import { writePackage } from '@plenum/tables/package/zip';

const text = (content: string) => new TextEncoder().encode(content);
const bytesOf = (...values: number[]) => new Uint8Array([...values, ...Array.from({ length: 100 }, () => 0)]);

/** A container of the old Office: its first bytes, and the names of what it holds, each in a block of 128 bytes. */
function container(...names: string[]): Uint8Array {
	const bytes = new Uint8Array(4096);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	names.forEach((name, at) => bytes.set(Buffer.from(name, 'utf16le'), 1024 + at * 128));
	return bytes;
}

const named: [string, Uint8Array, string][] = [
	['nothing', new Uint8Array(0), 'empty'],
	['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture'],
	['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'picture'],
	['a picture of a phone', text('\0\0\0\u0018ftypheic\0\0\0\0'), 'picture'],
	['a presentation', writePackage({ 'ppt/presentation.xml': '<a/>' }), 'presentation'],
	['an old presentation', container('Root Entry', 'PowerPoint Document'), 'presentation'],
	[
		'a presentation in OpenDocument',
		writePackage({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<a/>' }),
		'presentation'
	],
	['an archive of files', writePackage({ 'report.txt': 'Dig wells' }), 'archive'],
	['a packed file', gzipSync('Dig wells'), 'archive'],
	['a document of Pages', writePackage({ 'Index/Document.iwa': 'x' }), 'other-program'],
	['a mail', text('MIME-Version: 1.0\nSubject: Wells\n'), 'other-program'],
	['a mail of Outlook', container('Root Entry', '__substg1.0_001A001F'), 'other-program'],
	['a file with a password', container('Root Entry', 'EncryptedPackage', 'WordDocument'), 'encrypted'],
	[
		'[MATRIX169] an OpenDocument text whose whole package is locked',
		writePackage({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>',
			'encrypted-package': 'x'
		}),
		'encrypted'
	],
	['bytes that are nothing known', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251), 'unknown-kind'],
	[
		'bytes that are nothing known, none of them zero',
		Uint8Array.from({ length: 3000 }, (_, at) => 1 + ((at * 7919) % 250)),
		'unknown-kind'
	],
	['zeros', new Uint8Array(5000), 'unknown-kind']
];

test.each(named)('[MATRIX73] %s is told by what it is', async (_, bytes, reason) => {
	expect(await readFile(bytes)).toEqual({ ok: false, reason: `import/${reason}` });
});

const odf = (kind: string, content: string) =>
	writePackage({
		mimetype: `application/vnd.oasis.opendocument.${kind}`,
		'content.xml': `<a><body><${kind}>${content}</${kind}></body></a>`
	});
const listed = '140.1 Dig wells in every village of the river provinces (Arvenia);';
const sheet = utils.aoa_to_sheet([['Text'], [listed]]);
const xls = (bookType: 'biff8' | 'xlsx') =>
	new Uint8Array(write({ SheetNames: ['A'], Sheets: { A: sheet } }, { bookType, type: 'buffer' }) as Buffer);

const sound: [string, Uint8Array][] = [
	['docx', matrixFixture({ layout: 'new' }).bytes],
	['doc', new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../e2e/fixtures/small-matrix.doc')))],
	['odt', odf('text', `<p>${listed}</p>`)],
	['rtf', text(`{\\rtf1\\ansi ${listed}\\par ${'Dig wells\\par '.repeat(40)}}`)],
	['pdf', reportPdf().bytes],
	['xlsx', xls('xlsx')],
	['xls', xls('biff8')],
	['ods', odf('spreadsheet', `<table><table-row><table-cell><p>${listed}</p></table-cell></table-row></table>`)],
	['html', text(`<!DOCTYPE html><p>${listed}`)],
	['csv', text(`Text\n${listed}\n`)],
	['json', text(JSON.stringify([{ Text: listed }]))]
];

test.each(sound)('[MATRIX73] a .%s is told by its content and read', async (_, bytes) => {
	const read = await readFile(bytes);
	expect(read.ok ? JSON.stringify(read.value) : read.reason).toMatch(/Dig wells|Honduras/);
});

test.each(sound.filter(([kind]) => !['html', 'csv'].includes(kind)))(
	'[MATRIX73] a .%s that was cut short is called damaged, wherever it was cut',
	async (_, bytes) => {
		for (const part of [0.3, 0.6, 0.9]) {
			const read = await readFile(bytes.subarray(0, Math.floor(bytes.length * part)));
			expect([part, read]).toEqual([part, { ok: false, reason: 'import/unreadable' }]);
		}
	}
);

test('[MATRIX73] whatever bytes come, they are read or refused with a name', async () => {
	const heads = [
		'PK\u0003\u0004',
		'%PDF-1.7\n%%EOF',
		'{\\rtf1',
		'<html><table>',
		'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
		'[{',
		'a;b\n',
		''
	];
	let seed = 7;
	const random = () => (seed = (seed * 48_271) % 2_147_483_647) % 256;
	for (const head of heads)
		for (const length of [1, 40, 700, 5000]) {
			const bytes = Buffer.concat([Buffer.from(head, 'latin1'), Uint8Array.from({ length }, random)]);
			const read = await readFile(new Uint8Array(bytes));
			expect(read.ok ? 'read' : read.reason).toMatch(/^(?:read|import\/[a-z-]+)$/);
		}
});

test.each([
	['a text under a heading of Markdown', '# What is here\n\nFiles, by country; see below.\n- one\n', 'text'],
	['such a text with a table in it', '# What is here\n\n| Number | Recommendation |\n| 1.1 | Do it |\n', 'sheets'],
	['a table whose first column is called #', '# no;Recommendation\n1.1;Do it\n', 'sheets']
])('[MATRIX73] %s is read as what it is', async (_, text, type) => {
	const read = await readFile(new TextEncoder().encode(text));
	expect(read.ok && (Array.isArray(read.value) ? 'sheets' : 'text')).toBe(type);
});
