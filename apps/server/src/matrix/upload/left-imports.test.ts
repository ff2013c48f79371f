import { writeCsv } from '@plenum/formats/sheets/csv';
import { refuse } from '@plenum/domain/result';
import { expect, onTestFinished, test } from 'vitest';
import { createTestContext } from '../../test-support/app/test-context.fixture.ts';
import { connectedNodes } from '../../test-support/database/nodes.fixture.ts';
import { nameOfOwn, noOthers, type Nodes } from '../../db/nodes.ts';
import { alter, findRows, findValues } from '../../test-support/database/statements.fixture.ts';
import { changeReader, findUnread, nobody, type UnreadImport } from './import-jobs.store.ts';
import { transaction } from '../../db/transaction.ts';
import { mapColumns } from '../map-columns.ts';
import { createMatrix, type Matrix } from '../matrix.ts';
import { receiveImport } from './receive-import.ts';
import { readImportView } from '../show-import.ts';
import type { UploadJob } from './upload-read.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';

const file = writeCsv([
	['Number', 'Recommendation'],
	['140.1', 'Dig wells (Austria);']
]);
const unnamed = writeCsv([
	['A', 'B'],
	['140.1', 'Dig wells (Austria);']
]);

async function openInstance() {
	const testContext = await createTestContext();
	const facilitator = await testContext.welcome('facilitator');
	const { context, consultation } = testContext;
	onTestFinished(() => testContext.close());
	async function view(id: string) {
		const seen = await readImportView(context.database.read, consultation, id, 0);
		if (!seen.ok) throw new Error(seen.reason);
		return seen.value.import;
	}
	return {
		context,
		facilitator,
		/** Nobody beats for it before it is opened. */
		start(reader: UploadReader, nodes: Nodes = noOthers): Matrix {
			const matrix = createMatrix({ ...context, database: { ...context.database, nodes } }, reader);
			onTestFinished(() => matrix.close());
			return matrix;
		},
		async receive(matrix: Matrix, bytes = file): Promise<string> {
			const received = await receiveImport(matrix, facilitator.actor, bytes);
			if (!received.ok) throw new Error(received.reason);
			return received.value.import.id;
		},
		view,
		async show(id: string) {
			const { state, failure } = await view(id);
			return failure ?? state;
		},
		uploads: () => findValues(context.database, 'select count(*) from import_uploads'),
		jobs: () => findRows(context.database, 'select reader, attempts from imports')
	};
}

/** Belongs to a process that is gone in the middle; it may wake later. */
function stuckReader() {
	const asked = Promise.withResolvers<UploadJob>();
	const end = Promise.withResolvers<void>();
	const inner = createUploadReader();
	const reader: UploadReader = {
		async read(job) {
			asked.resolve(job);
			await end.promise;
			return refuse('import/unreadable');
		},
		close: () => (end.resolve(), inner.close())
	};
	return { reader, asked: asked.promise, wake: end.resolve };
}

test('[DB39] [MATRIX41] what a process was reading when it was killed the next one reads; what the first says later does not count', async () => {
	const instance = await openInstance();
	const stuck = stuckReader();
	const killed = instance.start(stuck.reader);
	const id = await instance.receive(killed);
	await stuck.asked;
	expect([await instance.show(id), await instance.uploads()]).toEqual(['reading', [1]]);
	const next = instance.start(createUploadReader());
	await next.open();
	await next.settled(id);
	expect(await instance.show(id)).toBe('preview');
	stuck.wake();
	await killed.settled(id);
	await next.sweep();
	expect([await instance.show(id), await instance.uploads()]).toEqual(['preview', [0]]);
});

test('[DB39] among several nodes it is taken over by one of the others once its own is gone', async () => {
	const instance = await openInstance();
	const gone = new Set<string>();
	const [first, second, third] = connectedNodes(3, gone);
	const stuck = stuckReader();
	const id = await instance.receive(instance.start(stuck.reader, first));
	await stuck.asked;
	const take = async (job: UnreadImport, reader: string) =>
		transaction(instance.context.database, ({ db }) => changeReader(db, job, reader));
	const [job] = await findUnread(instance.context.database.read);
	const taken = ['one', 'other'].map((name) => nameOfOwn(first!, name));
	expect([await take(job!, taken[0]!), await take(job!, taken[1]!)]).toEqual([true, false]);
	let reads = 0;
	const inner = createUploadReader();
	const counting: UploadReader = { ...inner, read: (job) => ((reads += 1), inner.read(job)) };
	const others = [second, third].map((nodes) => instance.start(counting, nodes));
	await Promise.all(others.map((matrix) => matrix.open(20)));
	gone.add(first!.here);
	await expect.poll(() => instance.show(id)).toBe('preview');
	expect(reads).toBe(1);
});

test('[MATRIX41] a file over which the server stopped twice is not tried again, and not kept', async () => {
	const instance = await openInstance();
	const first = stuckReader();
	const second = stuckReader();
	const paused = instance.start(first.reader);
	const id = await instance.receive(paused);
	await first.asked;
	await instance.start(second.reader).open();
	await second.asked;
	first.wake();
	await paused.settled(id);
	expect(await instance.show(id)).toBe('reading');
	const last = instance.start(createUploadReader());
	await last.open();
	await last.settled(id);
	await last.sweep();
	expect([await instance.show(id), await instance.uploads()]).toEqual(['import/server-stopped', [0]]);
});

test('[MATRIX41] a process that stops in order gives back what it reads and what waits, and it counts as not begun', async () => {
	const instance = await openInstance();
	const stuck = stuckReader();
	const stopped = instance.start(stuck.reader);
	const ids = [await instance.receive(stopped), await instance.receive(stopped)];
	await stuck.asked;
	await stopped.close();
	expect(await instance.jobs()).toEqual(ids.map(() => ({ reader: nobody, attempts: 0 })));
	const [nodes] = connectedNodes(2);
	const next = instance.start(createUploadReader(), nodes);
	await next.open();
	for (const id of ids) {
		await next.settled(id);
		expect(await instance.show(id)).toBe('preview');
	}
});

test('[DB39] [MATRIX14] a table under the columns that were told is read by the next process too', async () => {
	const instance = await openInstance();
	const first = instance.start(createUploadReader());
	const id = await instance.receive(first, unnamed);
	await first.settled(id);
	const { columns } = await instance.view(id);
	const told = { ...columns!.suggestion, number: 'A', text: 'B' };
	const stuck = stuckReader();
	const mapped = await mapColumns(instance.start(stuck.reader), instance.facilitator.actor, id, told);
	expect([mapped.ok, await instance.show(id)]).toEqual([true, 'reading']);
	await stuck.asked;
	const next = instance.start(createUploadReader());
	await next.open();
	await next.settled(id);
	expect((await instance.view(id)).preview?.recommendations).toMatchObject([{ number: '140.1' }]);
});

test('[MATRIX40] a file is read as it came, of however many chunks; not where its node was gone before it had all of it', async () => {
	const instance = await openInstance();
	const stuck = stuckReader();
	const long = Buffer.from(Array.from({ length: 1_100_001 }, (_, at) => (at * 7919) % 251));
	const id = await instance.receive(instance.start(stuck.reader), long);
	const job = await stuck.asked;
	expect('bytes' in job && Buffer.compare(job.bytes, long)).toBe(0);
	expect(await instance.uploads()).toEqual([5]);
	await alter(instance.context.database, 'delete from import_uploads where place = 4');
	const next = instance.start(createUploadReader());
	await next.open();
	await next.settled(id);
	await next.sweep();
	expect([await instance.show(id), await instance.uploads()]).toEqual(['import/unreadable', [0]]);
});
