import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, onTestFinished, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import {
	createTestContext,
	testAction,
	type TestResponse,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import {
	contentOf,
	crashImages,
	expectBeforeOrAfter,
	reopen
} from '../../test-support/database/crash-images.fixture.ts';
import type { Database } from '../../db/database.ts';
import { createPolls } from '../create-polls.ts';
import { findPoll } from '../polls.store.ts';
import { recountPoll } from '../recount/recount.store.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');

type Prepared = { testContext: TestContext; chair: TestPerson; poll: string; clock: { now: number } };

/** A poll of ten people, drafted; `open` and `vote` bring it further. */
async function prepare(steps: { open?: number | null; vote?: boolean; close?: boolean }): Promise<Prepared> {
	const clock = { now: noon };
	const testContext = await createTestContext(() => clock.now);
	onTestFinished(() => testContext.close());
	const chair = await testContext.welcome('facilitator');
	const people = await Promise.all(Array.from({ length: 10 }, () => testContext.welcome()));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	const path = `/consultations/${testContext.consultation}/polls`;
	const poll = (await testContext.ask(chair, 'POST', path, asked)).body.id as string;
	if (steps.open !== undefined) await testContext.ask(chair, 'POST', `/polls/${poll}/open`, { closesAt: steps.open });
	if (steps.vote)
		for (const who of people) await testContext.ask(who, 'POST', `/polls/${poll}/ballot`, { choice: 'for' });
	if (steps.close)
		await testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: 'Agreed', reviewDate: null });
	return { testContext, chair, poll, clock };
}

/** As `reopen` does, with an unbroken record. */
function reopenRecord<Value>(
	{ testContext }: Prepared,
	images: string[],
	look: (database: Database) => Promise<Value>
): Promise<Value[]> {
	return reopen(images, async (database) => {
		expect((await testContext.context.journal.verify(database.read, testContext.consultation)).fault).toBeNull();
		return look(database);
	});
}

async function expectWholeOrNothing(prepared: Prepared, command: () => Promise<TestResponse>): Promise<void> {
	const images = await crashImages(getSqlite(prepared.testContext.context.database), async () =>
		expect((await command()).status).toBe(200)
	);
	expectBeforeOrAfter(await reopenRecord(prepared, images, async (database) => contentOf(getSqlite(database))));
}

test('[POLL3] killed at any step of opening: words, roster, version and minutes are all there or none', async () => {
	const prepared = await prepare({});
	const { testContext, chair, poll } = prepared;
	await expectWholeOrNothing(prepared, () =>
		testContext.ask(chair, 'POST', `/polls/${poll}/open`, { closesAt: noon + 60_000 })
	);
});

test('[POLL6] killed at any step of closing: it is open with its ballots, or closed, counted, and its commitment there', async () => {
	const prepared = await prepare({ open: null, vote: true });
	const { testContext, chair, poll } = prepared;
	const closing = { statement: 'Agreed', reviewDate: '2027-01-15' };
	await expectWholeOrNothing(prepared, () => testContext.ask(chair, 'POST', `/polls/${poll}/close`, closing));
});

test('[POLL7] killed at any step of declaring void: it and its commitment stand, or both are withdrawn', async () => {
	const prepared = await prepare({ open: null, vote: true, close: true });
	const { testContext, chair, poll } = prepared;
	await expectWholeOrNothing(prepared, () =>
		testContext.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'A mistake' })
	);
});

test('[POLL20] killed at any step of counting what a deadline ended: a restarted server comes to the same result, once', async () => {
	const prepared = await prepare({ open: noon + 60_000, vote: true });
	const { testContext, chair, poll, clock } = prepared;
	clock.now = noon + 60_000;
	let told: PollView | undefined;
	const images = await crashImages(getSqlite(testContext.context.database), async () => {
		told = (await testContext.ask(chair, 'GET', `/polls/${poll}`)).body as PollView;
	});
	expect(images.length).toBeGreaterThan(3);
	clock.now = noon + 3_600_000; // It was down for an hour.
	const seen = await reopenRecord(prepared, images, async (database) => {
		const polls = createPolls({ ...testContext.context, database }, async () => null);
		await Promise.all([polls.deadlines.settle(), polls.deadlines.settle()]);
		expect((await testContext.context.journal.verify(database.read, testContext.consultation)).fault).toBeNull();
		expect(await recountPoll(database.read, poll)).toMatchObject({ ok: true });
		const closed = await findPoll(database.read, poll);
		return closed?.state === 'closed' ? { at: closed.closedAt, result: closed.result } : closed?.state;
	});
	expect(seen).toEqual(images.map(() => ({ at: noon + 60_000, result: told?.result })));
});
