import { importPartBytes } from '@plenum/domain/matrix/import-part';
import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ImportAnswer, ImportView } from '@plenum/protocol/matrix';
import { zipLimits } from '@plenum/tables/package/zip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestContext, type TestContext, type TestPerson } from '../../test-support/app/test-context.fixture.ts';
import { findValues } from '../../test-support/database/statements.fixture.ts';
import { confirmImport } from '../confirm-import.ts';
import { importsRoutes } from '../imports.routes.ts';
import { createMatrix, type Matrix } from '../matrix.ts';
import { receivePart } from './receive-part.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';

const day = 24 * 60 * 60 * 1000;
const rows = 2000;
const file = Buffer.from(
	writeCsv([
		['Number', 'Recommendation'],
		...Array.from({ length: rows }, (_, at) => [`140.${at + 1}`, `Dig well ${at} ${'deep '.repeat(40)}(Austria);`])
	])
);
const starts = Array.from({ length: Math.ceil(file.length / importPartBytes) }, (_, part) => part * importPartBytes);
const partAt = (at: number) => file.subarray(at, at + importPartBytes);

let testContext: TestContext;
let matrix: Matrix;
let ada: TestPerson;
let reads: number;
let now: number;

beforeEach(async () => {
	now = Date.now();
	reads = 0;
	testContext = await createTestContext(() => now);
	matrix = startMatrix();
	testContext.app.decorate('matrix', matrix);
	await testContext.app.register(importsRoutes);
	ada = await testContext.welcome('facilitator');
});
afterEach(() => testContext.close());

function startMatrix(): Matrix {
	const inner = createUploadReader();
	const reader: UploadReader = { ...inner, read: (...job) => ((reads += 1), inner.read(...job)) };
	return createMatrix(testContext.context, reader);
}

type Asked = { status: number; body: ImportAnswer & { code?: string } };

async function begin(bytes = file.length, as = ada): Promise<Asked> {
	now += 1;
	return (await testContext.api('beginImport', { body: { bytes }, as })) as Asked;
}

async function send(id: string, at: number, part: Uint8Array = partAt(at), as = ada): Promise<Asked> {
	const body = new Blob([Uint8Array.from(part)], { type: 'application/octet-stream' });
	return (await testContext.api('sendImportPart', { params: { import: id }, query: { at }, body, as })) as Asked;
}

async function show(id: string): Promise<ImportView> {
	return ((await testContext.api('getImport', { params: { import: id }, as: ada })) as Asked).body.import;
}

const stored = () => findValues(testContext.context.database, 'select count(*) from import_uploads');
const arriving = (arrived: number) => ({ status: 202, body: { import: { state: 'arriving', arrived, progress: 0 } } });

test('[MATRIX180] a file in parts is read once all of it has arrived, as a whole file is, and not before', async () => {
	const begun = await begin();
	expect(begun).toMatchObject(arriving(0));
	const { id } = begun.body.import;
	for (const at of starts.slice(0, -1)) {
		expect(await send(id, at)).toMatchObject(arriving(at + importPartBytes));
		await matrix.sweep();
	}
	expect(await show(id)).toMatchObject({ state: 'arriving', arrived: starts.at(-1), preview: null });
	expect(await confirmImport(matrix, ada.actor, id)).toMatchObject({ reason: 'import/not-ready' });
	expect([reads, await stored()]).toEqual([0, [starts.length - 1]]);

	expect((await send(id, starts.at(-1)!)).body.import).toMatchObject({ state: 'reading', arrived: null });
	await matrix.settled(id);
	await matrix.sweep();
	expect(await show(id)).toMatchObject({ state: 'preview', preview: { counts: { recommendations: rows } } });
	expect([reads, await stored()]).toEqual([1, [0]]);
});

test('[MATRIX181] a part that comes again or too early changes nothing, and the answer says what has arrived', async () => {
	const { id } = (await begin()).body.import;
	await send(id, 0);
	expect(await send(id, 0)).toMatchObject(arriving(importPartBytes));
	expect(await send(id, 2 * importPartBytes)).toMatchObject(arriving(importPartBytes));
	expect(await send(id, starts.at(-1)!)).toMatchObject(arriving(importPartBytes));
	expect(await stored()).toEqual([1]);
	for (const at of starts.slice(1)) await send(id, at);
	await matrix.settled(id);
	const again = await send(id, starts.at(-1)!);
	expect(again).toMatchObject({ status: 202, body: { import: { state: 'preview' } } });
	expect((await show(id)).preview?.counts.recommendations).toBe(rows);
	expect(reads).toBe(1);
});

test('[MATRIX181] two copies of a part that arrive together are stored once', async () => {
	const { id } = (await begin()).body.import;
	const both = await Promise.all([send(id, 0), send(id, 0)]);
	expect(both).toMatchObject([arriving(importPartBytes), arriving(importPartBytes)]);
	for (const at of starts.slice(1)) await Promise.all([send(id, at), send(id, at)]);
	await matrix.settled(id);
	expect((await show(id)).preview?.counts.recommendations).toBe(rows);
	expect(reads).toBe(1);
});

test('[MATRIX182] no more arrives than was declared, nor in other parts, and no more is declared than a file may have', async () => {
	expect(await begin(zipLimits.bytes + 1)).toMatchObject({ status: 413, body: { code: 'import/too-large' } });
	const short = (await begin(importPartBytes + 10)).body.import.id;
	const refused = { status: 400, body: { code: 'request/invalid' } };
	expect(await send(short, 0, Buffer.alloc(importPartBytes - 1))).toMatchObject(refused);
	expect(await send(short, 0, Buffer.alloc(0))).toMatchObject(refused);
	expect(await send(short, 0, Buffer.alloc(importPartBytes + 1))).toMatchObject({ status: 413 });
	expect(await send(short, 0)).toMatchObject(arriving(importPartBytes));
	expect(await send(short, importPartBytes, Buffer.alloc(11))).toMatchObject(refused);
	expect(await send(short, importPartBytes + 10, Buffer.alloc(1))).toMatchObject(refused);
	expect([await show(short), await stored(), reads]).toMatchObject([{ arrived: importPartBytes }, [1], 0]);
});

test('[MATRIX182] only who began an upload sends its parts', async () => {
	const { id } = (await begin()).body.import;
	const other = await testContext.welcome('facilitator');
	expect(await send(id, 0, partAt(0), other)).toMatchObject({ status: 404, body: { code: 'import/unknown' } });
	for (const role of ['participant', 'observer'] as const) {
		const refused = { status: 403, body: { code: 'rights/missing' } };
		const person = await testContext.welcome(role);
		expect([await begin(10, person), await send(id, 0, partAt(0), person)]).toMatchObject([refused, refused]);
	}
	const elsewhere = { ...ada.actor, consultation: 'another' };
	const part = { import: id, at: 0, bytes: partAt(0) };
	expect(await receivePart(matrix, elsewhere, part)).toMatchObject({ reason: 'import/unknown' });
	expect(await stored()).toEqual([0]);
});

test('[MATRIX180] parts go on arriving after a restart, or at another node', async () => {
	const { id } = (await begin()).body.import;
	await send(id, 0);
	await matrix.close();
	const next = startMatrix();
	await next.open();
	await next.sweep();
	for (const at of starts.slice(1)) await receivePart(next, ada.actor, { import: id, at, bytes: partAt(at) });
	await next.settled(id);
	expect((await show(id)).preview?.counts.recommendations).toBe(rows);
	await next.close();
});

test('[MATRIX183] what has arrived of a file is deleted a day after it was begun, when the next file arrives', async () => {
	const { id } = (await begin()).body.import;
	await send(id, 0);
	now += day - 2;
	await begin();
	await matrix.sweep();
	expect([await show(id), await stored()]).toMatchObject([{ arrived: importPartBytes }, [1]]);
	now += 2;
	await begin();
	await matrix.sweep();
	expect(await send(id, importPartBytes)).toMatchObject({ status: 404, body: { code: 'import/unknown' } });
	expect(await stored()).toEqual([0]);
});

test('[MATRIX45] files that arrive count by their declared size; the oldest makes room', async () => {
	const { id } = (await begin(zipLimits.bytes)).body.import;
	await send(id, 0);
	for (let others = 0; others < 6; others++) await begin(zipLimits.bytes);
	await matrix.sweep();
	const gone = { state: 'failed', failure: 'import/displaced' };
	expect((await send(id, importPartBytes)).body.import).toMatchObject(gone);
	expect(await stored()).toEqual([0]);
});
