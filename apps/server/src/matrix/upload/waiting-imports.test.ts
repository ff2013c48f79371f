import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ImportView } from '@plenum/protocol/matrix';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestContext, type TestPerson, type TestContext } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { deleteImports, findImport, findWaiting, insertImport, markFailed } from '../imports.store.ts';
import { importsRoutes } from '../imports.routes.ts';
import { createMatrix, type Matrix } from '../matrix.ts';
import { receiveImport } from './receive-import.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';

let testContext: TestContext;
let matrix: Matrix;
let ada: TestPerson;
let ben: TestPerson;
/** While it is shut, files wait to be read. */
let gate: { open: () => void; opened: Promise<void> };
const bounds = { ofOwner: { count: 3, bytes: 20_000 }, ofAll: { count: 5, bytes: 60_000 } };

function shut(): void {
	const { promise, resolve } = Promise.withResolvers<void>();
	gate = { open: resolve, opened: promise };
}

beforeEach(async () => {
	testContext = await createTestContext();
	gate = { open: () => undefined, opened: Promise.resolve() };
	const inner = createUploadReader();
	const reader: UploadReader = {
		...inner,
		read: async (job, progress) => {
			await gate.opened;
			return inner.read(job, progress);
		}
	};
	matrix = createMatrix(testContext.context, reader, bounds);
	testContext.app.decorate('matrix', matrix);
	await testContext.app.register(importsRoutes);
	ada = await testContext.welcome('facilitator');
	ben = await testContext.welcome('facilitator');
});
afterEach(async () => {
	gate.open();
	await testContext.close();
});

const list = (rows: number) =>
	writeCsv([
		['Number', 'Recommendation'],
		...Array.from({ length: rows }, (_, n) => [`140.${n + 1}`, `Dig well ${n} (Austria);`])
	]);

async function receive(who: TestPerson, bytes = list(2)): Promise<string> {
	const received = await receiveImport(matrix, who.actor, bytes);
	if (!received.ok) throw new Error(received.reason);
	const { id } = received.value.import;
	await matrix.settled(id);
	return id;
}

async function show(id: string): Promise<ImportView> {
	const { body } = await testContext.ask(ada, 'GET', `/consultations/${testContext.consultation}/imports/${id}`);
	return (body.import ?? {}) as ImportView;
}

const gone = { state: 'failed', failure: 'import/displaced', preview: null };

test('[MATRIX45] the oldest of whoever has too many waiting imports makes room, and says what to do', async () => {
	const first = await receive(ada);
	const others = await receive(ben);
	for (let n = 0; n < 3; n++) await receive(ada);
	expect([await show(first), await show(others)]).toMatchObject([gone, { state: 'preview' }]);
	const path = `/consultations/${testContext.consultation}/imports/${first}/confirm`;
	const refused = await testContext.ask(ada, 'POST', path);
	expect(refused).toMatchObject({ status: 409, body: { code: 'import/displaced' } });
	expect(refused.body.title).toContain('Upload it again');
	expect(await findImport(testContext.context.database.read, first)).toMatchObject({
		tableContent: null,
		interpretationContent: null
	});
});

test('[MATRIX45] what is kept of a file counts, not the file; and what alone is too large is not kept', async () => {
	const one = await receive(ada, list(40));
	const two = await receive(ada, list(40));
	expect([await show(one), await show(two)]).toMatchObject([gone, { state: 'preview' }]);
	const large = await receive(ada, list(400));
	expect(await show(large)).toMatchObject({ state: 'failed', failure: 'import/unpacks-too-large' });
	const waiting = await findWaiting(testContext.context.database.read);
	expect(waiting.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(bounds.ofAll.bytes);
});

test('[MATRIX45] one that made room while it was read stays gone', async () => {
	shut();
	const received = await receiveImport(matrix, ada.actor, list(2));
	const id = received.ok ? received.value.import.id : '';
	await transaction(testContext.context.database, ({ db }) => deleteImports(db, [id], 'import/displaced'));
	gate.open();
	await matrix.settled(id);
	expect(await show(id)).toMatchObject(gone);
});

test('[MATRIX45] failures of a person are kept as far as anybody looks at them', async () => {
	const first = await receive(ada, Buffer.from('no table'));
	const { owner } = (await findImport(testContext.context.database.read, first))!;
	const at = testContext.context.now();
	await transaction(testContext.context.database, async ({ db }) => {
		for (let n = 0; n < 24; n++) {
			await insertImport(db, { id: `failed-${n}`, consultation: testContext.consultation, createdAt: at + n, owner });
			await markFailed(db, { id: `failed-${n}`, reader: '' }, 'import/unreadable');
		}
	});
	await receive(ada);
	expect((await show(first)).state).toBeUndefined();
	expect(await show('failed-23')).toMatchObject({ state: 'failed' });
});

const head = (who: TestPerson, url: URL, length: string) =>
	[
		`POST /api/v1/consultations/${testContext.consultation}/imports HTTP/1.1`,
		`host: ${url.host}`,
		`authorization: Bearer ${who.token}`,
		'content-type: multipart/form-data; boundary=b',
		`${length}\r\n\r\n`
	].join('\r\n');

/** Sends and hears the status; what is sent may have no end. */
function begin(who: TestPerson, url: URL, length: string, chunk: string, endless = false) {
	const socket = connect(Number(url.port), url.hostname);
	const status = new Promise<number>((answered) => {
		socket.on('error', () => undefined).on('close', () => answered(0));
		socket.once('data', (answer) => answered(Number(String(answer).split(' ')[1])));
	});
	socket.write(head(who, url, length));
	const more = (): void => {
		while (!socket.destroyed && socket.write(chunk));
		if (!socket.destroyed) socket.once('drain', more);
	};
	if (endless) more();
	else socket.write(chunk);
	return { status, closed: new Promise((closed) => socket.on('close', closed)), end: () => socket.destroy() };
}

test('[MATRIX46] a person uploads two files at once and no more, and keeps nobody else from it', async () => {
	shut();
	const url = new URL(await testContext.app.listen({ port: 0, host: '127.0.0.1' }));
	const file = `--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${Buffer.from(list(2)).toString()}\r\n--b--\r\n`;
	const sized = `content-length: ${Buffer.byteLength(file)}`;
	const arriving = begin(ada, url, 'content-length: 5000', '--b');
	const waiting = begin(ada, url, sized, file);
	expect(await waiting.status).toBe(202);
	expect(await begin(ada, url, sized, file).status).toBe(429);
	expect(await begin(ben, url, sized, file).status).toBe(202);
	arriving.end();
	gate.open();
	await expect.poll(() => begin(ada, url, sized, file).status).toBe(202);
});

test('[MATRIX46] an upload in chunks that never ends is refused and cut off, whatever part of it is long', async () => {
	const url = new URL(await testContext.app.listen({ port: 0, host: '127.0.0.1' }));
	const filler = 'a'.repeat(64 * 1024);
	const chunk = `${filler.length.toString(16)}\r\n${filler}\r\n`;
	const preamble = begin(ada, url, 'transfer-encoding: chunked', chunk, true);
	// Who goes on sending may see the connection reset before the answer.
	expect([0, 413]).toContain(await preamble.status);
	await preamble.closed;
});
