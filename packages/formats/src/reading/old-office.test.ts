import { CFB, utils, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDoc } from './doc-text.ts';
import { readXls } from '../sheets/xls-table.ts';

const doc = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../e2e/fixtures/small-matrix.doc')));

test('[MATRIX78] the table of an old Word file and the paragraphs around it, with what was deleted left out', () => {
	const read = readDoc(doc);
	expect(
		read.ok && read.value.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)))
	).toEqual([
		[['Recommendation'], ['Position'], ['Full list of themes']],
		[['Theme: Water “and” land']],
		[
			['140.1 Dig wells in every village (Arvenia);', 'Source of Position: A/HRC/59/15/Add.1 - Para.3'],
			['Supported'],
			['- Water', 'Groups of Persons:', '- Farmers']
		],
		[['140.2 Ouvrir les prisons aux visites, même à Đakovo (Dorland) (Hesperia);'], [''], ['']]
	]);
	expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(['Thematic list', 'After the table.']);
});

/** The same file with other numbers at places of its main stream. */
function changed(...numbers: [at: number, value: number][]): Uint8Array {
	const container = CFB.read(Buffer.from(doc), { type: 'buffer' });
	const content = Buffer.from(CFB.find(container, '/WordDocument')!.content as Uint8Array);
	for (const [at, value] of numbers) content.writeUInt16LE(value, at);
	CFB.find(container, '/WordDocument')!.content = content;
	return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

test.each([
	['with a password', changed([10, 0x0100 | 0x0200]), 'encrypted'],
	['of Word 6', changed([2, 0x65]), 'legacy-word'],
	['whose pieces are elsewhere', changed([0x1a2, 0xfff0]), 'unreadable'],
	['cut short', doc.subarray(0, 6000), 'unreadable']
])('[MATRIX78] a file %s', (_, bytes, reason) => {
	expect(readDoc(bytes)).toEqual({ ok: false, reason: `import/${reason}` });
});

function xls(...rows: unknown[][]): Uint8Array {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'A');
	utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'B');
	return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer);
}

test('[MATRIX75] the sheets of an old workbook, with days, shares and numbers as they are kept', () => {
	const day = { t: 'n', v: 45_679, z: 'd/m/yy' };
	const share = { t: 'n', v: 0.755, z: '0%' };
	const read = readXls(
		xls(['Text', '', 'n'], [], ['140.1 Ouvrir “là” – вода (Arvenia);', day, share, 140.1, 0.1 + 0.2, true])
	);
	expect(read).toEqual({
		ok: true,
		value: [
			{
				name: 'A',
				rows: [
					['Text', '', 'n'],
					[],
					['140.1 Ouvrir “là” – вода (Arvenia);', '2025-01-22', '75.5 %', '140.1', '0.3', 'TRUE']
				]
			}
		]
	});
});

test('[MATRIX75] an old workbook without values, and one that is torn', () => {
	expect(readXls(xls())).toEqual({ ok: false, reason: 'import/no-table' });
	expect(readXls(xls(['a']).subarray(0, 1500))).toEqual({ ok: false, reason: 'import/unreadable' });
});
