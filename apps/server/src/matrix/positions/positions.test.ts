import { writeCsv } from '@plenum/formats/sheets/csv';
import type { PositionsReading } from '@plenum/protocol/positions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAllRecommendations, updateRecommendations } from '../../clusters/clusters.store.ts';
import { createTestContext, type TestPerson, type TestContext } from '../../test-support/app/test-context.fixture.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import { findLines } from '../../journal/journal.store.ts';
import { confirmImport } from '../confirm-import.ts';
import { createMatrix, type Matrix } from '../matrix.ts';
import { positionsRoutes } from '../positions.routes.ts';
import { encodePositions } from './prepare-positions.ts';
import { encodeUndoPositions } from './prepare-undo-positions.ts';
import { receiveImport } from '../upload/receive-import.ts';
import { readImportView } from '../show-import.ts';
import { positionsWritten } from './write-positions.ts';
import { undoPositionsWritten } from './write-undo-positions.ts';

let testContext: TestContext;
let facilitator: TestPerson;
let matrix: Matrix;
const symbol = 'A/HRC/99/15/Add.1';

beforeAll(async () => {
	testContext = await createTestContext();
	matrix = createMatrix(testContext.context);
	testContext.app.decorate('matrix', matrix);
	await testContext.app.register(positionsRoutes);
	facilitator = await testContext.welcome('facilitator');
	const csv = writeCsv([
		['Recommendation', 'Position', 'Theme', 'Source of position'],
		['140.1 Dig wells (Austria);', '', 'Wells', ''],
		['140.2 Plant trees (Denmark);', 'Pending', 'Forests', ''],
		['140.3 Plant hedges (Denmark);', 'Noted', 'Forests', `${symbol} - Para. 5`]
	]);
	const received = await receiveImport(matrix, facilitator.actor, csv);
	if (!received.ok) throw new Error(received.reason);
	const { id } = received.value.import;
	for (let state = 'reading'; state === 'reading';) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		const shown = await readImportView(
			testContext.context.database.read,
			testContext.consultation,
			id,
			matrix.progress.of(id)
		);
		if (shown.ok) state = shown.value.import.state;
	}
	await confirmImport(matrix, facilitator.actor, id);
});
afterAll(async () => {
	await matrix.close();
	await testContext.close();
});

const at = () => `/consultations/${testContext.consultation}/positions`;
const text = '3. Montalva accepts 140.1–140.3 and 140.77.\n4. Montalva notes 140.9.';

async function reading(pasted = text): Promise<PositionsReading> {
	const { body } = await testContext.ask(facilitator, 'POST', `${at()}/reading`, { text: pasted, symbol });
	return body['reading'] as PositionsReading;
}

const stored = async () =>
	(await findAllRecommendations(testContext.context.database.read, testContext.consultation)).map(
		({ number, position, source }) => [number, position, source?.raw]
	);

test('[MATRIX61] shows what a text would change beside what is here, and changes nothing', async () => {
	const before = await stored();
	const { items, unknown, unnamed } = await reading();
	expect(
		items.map(({ number, kind, position, stated, proposed }) => [number, kind, position, stated, proposed])
	).toEqual([
		['140.1', 'open', 'unknown', 'supported', true],
		['140.2', 'open', 'pending', 'supported', true],
		['140.3', 'conflict', 'noted', 'supported', false]
	]);
	expect(unknown).toEqual([
		{ number: '140.77', statement: 0 },
		{ number: '140.9', statement: 1 }
	]);
	expect(unnamed).toEqual([]);
	expect(await stored()).toEqual(before);
});

test('[MATRIX62] changes those that were chosen, with a line in the record, and not on what has changed meanwhile', async () => {
	const { fingerprint, items } = await reading();
	const take = items.filter(({ proposed }) => proposed).map(({ key }) => key);
	const body = { text, symbol, fingerprint, take };
	expect(await testContext.ask(facilitator, 'POST', at(), body)).toMatchObject({ status: 200, body: { changed: 2 } });
	expect(await stored()).toEqual([
		['140.1', 'supported', `${symbol} - Para. 3`],
		['140.2', 'supported', `${symbol} - Para. 3`],
		['140.3', 'noted', `${symbol} - Para. 5`]
	]);
	const lines = await findLines(testContext.context.database.read, testContext.consultation, 0);
	expect(lines.at(-1)).toMatchObject({
		stream: 'matrix',
		type: 'positions-stated',
		by: facilitator.actor.participant,
		data: { symbol, changed: 2 }
	});
	expect(await testContext.ask(facilitator, 'POST', at(), body)).toMatchObject({
		status: 409,
		body: { code: 'import/changed-meanwhile' }
	});
});

test('[MATRIX62] a recommendation takes one answer, and only what was shown can be chosen', async () => {
	const both = 'Montalva accepts 140.3.\nMontalva will examine 140.3.';
	const { fingerprint, items } = await reading(both);
	expect(items.map(({ kind }) => kind)).toEqual(['twice', 'twice']);
	const send = (take: string[]) =>
		testContext.ask(facilitator, 'POST', at(), { text: both, symbol, fingerprint, take });
	expect(await send(items.map(({ key }) => key))).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
	expect(await send(['elsewhere:0'])).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
	expect(await send([items[0]!.key])).toMatchObject({ status: 200, body: { changed: 1 } });
});

test('[MATRIX63] [MATRIX65] what the State claims stands beside its position, and all of it can be taken back', async () => {
	const before = await stored();
	const claiming = '3. Montalva accepts 140.1 and 140.2, which are in the process of implementation.';
	const { fingerprint, items } = await reading(claiming);
	expect(items.map(({ kind, statedClaim, proposed }) => [kind, statedClaim, proposed])).toEqual([
		['claim', 'in-process', true],
		['claim', 'in-process', true]
	]);
	const body = { text: claiming, symbol, fingerprint, take: items.map(({ key }) => key) };
	const done = await testContext.ask(facilitator, 'POST', at(), body);
	const { read } = testContext.context.database;
	const claims = async () => (await findAllRecommendations(read, testContext.consultation)).map(({ claim }) => claim);
	expect(await claims()).toEqual(['in-process', 'in-process', null]);

	const [first] = await findAllRecommendations(read, testContext.consultation);
	await transaction(testContext.context.database, (tx) =>
		updateRecommendations(tx.db, [{ ...first!, position: 'noted' }])
	);
	const back = () => testContext.ask(facilitator, 'POST', `${at()}/${String(done.body['id'])}/take-back`);
	expect(await back()).toMatchObject({ status: 200, body: { restored: 1, left: ['140.1'] } });
	expect(await claims()).toEqual(['in-process', null, null]);
	expect((await stored()).slice(1)).toEqual(before.slice(1));
	expect(await back()).toMatchObject({ body: { restored: 0 } });
	expect(await testContext.ask(facilitator, 'GET', at())).toMatchObject({
		body: { statements: [{ changed: 2, takenBack: true }, {}, {}] }
	});
	const lines = await findLines(read, testContext.consultation, 0);
	expect(lines.at(-1)).toMatchObject({ type: 'positions-taken-back', data: { restored: 1, left: 1 } });
});

test('[MATRIX62] [MATRIX65] a long text is written by a worker as a short one is, on the ground that it was planned on alone', async () => {
	const { database, config } = testContext.context;
	const { consultation } = testContext;
	const long = `7. Montalva accepts 140.1.${'\n'.repeat(6000)}8. Montalva notes 140.2.`;
	const { fingerprint, items } = await reading(long);
	const take = items.map(({ key }) => key);
	const request = { text: long, symbol, fingerprint, take };
	const planned = await encodePositions(database.read, consultation, request);
	if (!planned.ok) throw new Error(planned.reason);
	const before = await stored();
	const written = await testContext.ask(facilitator, 'POST', at(), request);
	expect(written).toMatchObject({ status: 200, body: { changed: 2 } });
	const after = await stored();
	expect(after.slice(0, 2)).toEqual([
		['140.1', 'supported', `${symbol} - Para. 7`],
		['140.2', 'noted', `${symbol} - Para. 8`]
	]);
	const step = { consultation, participant: facilitator.actor.participant, id: 'late', at: 1 };
	const late = await workerTransaction(database, positionsWritten, planned.value.bytes, step, config.secret);
	expect(late).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual(after);

	const { id } = written.body as { id: string };
	const undo = await encodeUndoPositions(database.read, consultation, id);
	if (!undo.ok) throw new Error(undo.reason);
	const back = () =>
		workerTransaction(database, undoPositionsWritten, undo.value.bytes, { ...step, id }, config.secret);
	expect(await back()).toEqual({ ok: true, value: { restored: 2, left: [] } });
	expect(await stored()).toEqual(before);
	expect(await back()).toEqual({ ok: true, value: null });
	expect((await testContext.context.journal.verify(database.read, consultation)).fault).toBe(null);
});

test('[MATRIX43] only the facilitator pastes positions', async () => {
	const participant = await testContext.welcome('participant');
	const asked = await testContext.ask(participant, 'POST', `${at()}/reading`, { text, symbol });
	expect(asked).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
});
