import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writeCsv } from '@plenum/formats/sheets/csv';
import { writePackage } from '@plenum/tables/package/zip';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../../e2e/fixtures/matrix.ts';
import { decodeUpload } from './upload-read.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';

const quietly = () => undefined;
const remembered = {};

/** A Word file that is within all limits of size, and needs far more memory to be understood. */
function heavyFile(): Uint8Array {
	const cells = Array.from(
		{ length: 120_000 },
		(_, at) => `<w:tr><w:tc><w:p><w:r><w:t>${at * 7919}</w:t></w:r></w:p></w:tc></w:tr>`
	);
	const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	return writePackage({
		'word/document.xml': `<w:document xmlns:w="${main}"><w:body><w:tbl>${cells.join('')}</w:tbl></w:body></w:document>`
	});
}

test('[MATRIX41] a file is read in a process that tells how far it is', async () => {
	const parts: number[] = [];
	const { bytes } = matrixFixture({ layout: 'new' });
	const result = await createUploadReader().read({ bytes, remembered }, (part) => parts.push(part));
	expect(result.ok && decodeUpload(result.value).interpretation?.recommendations).toHaveLength(35);
	expect(parts).toEqual([0.1, 0.6]);
});

test('[MATRIX24] a workbook is told by what it holds, and read as a table', async () => {
	const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const rows = `<row r="3">${cell('A3', 'Text')}</row><row r="5">${cell('A5', '140.1 Dig wells (Austria);')}</row>`;
	const bytes = writePackage({
		'xl/workbook.xml': '<workbook/>',
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`
	});
	const result = await createUploadReader().read({ bytes, remembered }, quietly);
	expect(result.ok && decodeUpload(result.value).interpretation?.recommendations).toMatchObject([
		{ row: 5, number: '140.1' }
	]);
});

test('[MATRIX15] a Word file that lists its recommendations as paragraphs is read too', async () => {
	const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const lines = ['6.1 Dig wells (Austria);', '6.2 Plant trees (Denmark);'].map(
		(line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`
	);
	const bytes = writePackage({
		'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${lines.join('')}</w:body></w:document>`
	});
	const result = await createUploadReader().read({ bytes, remembered }, quietly);
	expect(result.ok && decodeUpload(result.value).interpretation).toMatchObject({
		kind: 'report',
		recommendations: { length: 2 }
	});
});

test('[MATRIX41] more files than are read at once wait for their turn', async () => {
	const reader = createUploadReader();
	const bytes = writeCsv([['text'], ['140.1 Dig wells (Austria);']]);
	const results = await Promise.all(Array.from({ length: 5 }, () => reader.read({ bytes, remembered }, quietly)));
	expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
});

test('[MATRIX41] a file that takes too long is given up', async () => {
	const { bytes } = matrixFixture({ layout: 'new' });
	const reader = createUploadReader({ milliseconds: 1 });
	expect(await reader.read({ bytes, remembered }, quietly)).toEqual({ ok: false, reason: 'import/took-too-long' });
});

test.runIf(process.platform === 'linux')('[MATRIX41] so is one that takes too much of the processor', async () => {
	const reader = createUploadReader({ cpu: 100 });
	expect(await reader.read({ bytes: heavyFile(), remembered }, quietly)).toEqual({
		ok: false,
		reason: 'import/took-too-long'
	});
});

test('[MATRIX41] a file that needs too much memory ends its process, and nothing else', async () => {
	const reader = createUploadReader({ milliseconds: 30_000, heap: 32 });
	expect(await reader.read({ bytes: heavyFile(), remembered }, quietly)).toEqual({
		ok: false,
		reason: 'import/unpacks-too-large'
	});
});

test('[MATRIX41] closing ends what is being read', async () => {
	const reader = createUploadReader();
	const reading = reader.read({ bytes: heavyFile(), remembered }, quietly);
	setImmediate(() => reader.close());
	expect(await reading).toEqual({ ok: false, reason: 'import/unreadable' });
});

test('[MATRIX41] a file is let go once it was read, however long it might have taken', async () => {
	const reader = createUploadReader({ milliseconds: 600_000 });
	const file = await readOnce(reader);
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	// What was sent last may stand in the process's own lists until another is.
	await readOnce(reader);
	await expect.poll(() => (collect(), file.deref())).toBeUndefined();
});

async function readOnce(reader: UploadReader): Promise<WeakRef<Uint8Array>> {
	const bytes = new TextEncoder().encode('number,text\n140.1,Dig wells');
	// As the import does, whose progress is followed: the follower knows the file.
	const read = await reader.read({ bytes, remembered }, () => void bytes.length);
	expect(read.ok).toBe(true);
	return new WeakRef(bytes);
}
