import type { PollView } from '@plenum/protocol/polls';
import { expect, onTestFinished, test } from 'vitest';
import {
	createTestContext,
	trialAction,
	type TestResponse,
	type TestPerson,
	type TestContext
} from '../commitments/test-context.fixture.ts';
import { contentOf, crashImages, expectBeforeOrAfter, reopen } from '../db/crash-images.fixture.ts';
import type { Database } from '../db/database.ts';
import { createPolls } from './create-polls.ts';
import { findPoll } from './polls.store.ts';
import { recountPoll } from './recount.store.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');

type Prepared = { trial: TestContext; chair: TestPerson; poll: string; clock: { now: number } };

/** A poll of ten people, drafted; `open` and `vote` bring it further. */
async function prepare(steps: { open?: number | null; vote?: boolean; close?: boolean }): Promise<Prepared> {
	const clock = { now: noon };
	const trial = await createTestContext(() => clock.now);
	onTestFinished(() => trial.close());
	const chair = await trial.welcome('facilitator');
	const people = await Promise.all(Array.from({ length: 10 }, () => trial.welcome()));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const asked = { cluster: trial.cluster, action: trialAction.id, workshop: null, kind: 'open', rules };
	const path = `/consultations/${trial.consultation}/polls`;
	const poll = (await trial.ask(chair, 'POST', path, asked)).body.id as string;
	if (steps.open !== undefined) await trial.ask(chair, 'POST', `/polls/${poll}/open`, { closesAt: steps.open });
	if (steps.vote) for (const who of people) await trial.ask(who, 'POST', `/polls/${poll}/ballot`, { choice: 'for' });
	if (steps.close) await trial.ask(chair, 'POST', `/polls/${poll}/close`, { statement: 'Agreed', reviewDate: null });
	return { trial, chair, poll, clock };
}

/** As `reopen` does, with an unbroken record. */
function reopenRecord<Value>(
	{ trial }: Prepared,
	images: string[],
	look: (database: Database) => Promise<Value>
): Promise<Value[]> {
	return reopen(images, async (database) => {
		expect((await trial.context.journal.verify(database.read, trial.consultation)).fault).toBeNull();
		return look(database);
	});
}

async function expectWholeOrNothing(prepared: Prepared, command: () => Promise<TestResponse>): Promise<void> {
	const images = await crashImages(prepared.trial.context.database, async () =>
		expect((await command()).status).toBe(200)
	);
	expectBeforeOrAfter(await reopenRecord(prepared, images, async (database) => contentOf(database)));
}

test('[POLL3] killed at any step of opening: words, roster, version and minutes are all there or none', async () => {
	const prepared = await prepare({});
	const { trial, chair, poll } = prepared;
	await expectWholeOrNothing(prepared, () =>
		trial.ask(chair, 'POST', `/polls/${poll}/open`, { closesAt: noon + 60_000 })
	);
});

test('[POLL6] killed at any step of closing: it is open with its ballots, or closed, counted, and its commitment there', async () => {
	const prepared = await prepare({ open: null, vote: true });
	const { trial, chair, poll } = prepared;
	const closing = { statement: 'Agreed', reviewDate: '2027-01-15' };
	await expectWholeOrNothing(prepared, () => trial.ask(chair, 'POST', `/polls/${poll}/close`, closing));
});

test('[POLL7] killed at any step of declaring void: it and its commitment stand, or both are withdrawn', async () => {
	const prepared = await prepare({ open: null, vote: true, close: true });
	const { trial, chair, poll } = prepared;
	await expectWholeOrNothing(prepared, () => trial.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'A mistake' }));
});

test('[POLL20] killed at any step of counting what a deadline ended: a restarted server comes to the same result, once', async () => {
	const prepared = await prepare({ open: noon + 60_000, vote: true });
	const { trial, chair, poll, clock } = prepared;
	clock.now = noon + 60_000;
	let told: PollView | undefined;
	const images = await crashImages(trial.context.database, async () => {
		told = (await trial.ask(chair, 'GET', `/polls/${poll}`)).body as PollView;
	});
	expect(images.length).toBeGreaterThan(3);
	clock.now = noon + 3_600_000; // It was down for an hour.
	const seen = await reopenRecord(prepared, images, async (database) => {
		const polls = createPolls({ ...trial.context, database }, async () => null);
		await Promise.all([polls.deadlines.settle(), polls.deadlines.settle()]);
		expect((await trial.context.journal.verify(database.read, trial.consultation)).fault).toBeNull();
		expect(await recountPoll(database.read, poll)).toMatchObject({ ok: true });
		const closed = await findPoll(database.read, poll);
		return closed?.state === 'closed' ? { at: closed.closedAt, result: closed.result } : closed?.state;
	});
	expect(seen).toEqual(images.map(() => ({ at: noon + 60_000, result: told?.result })));
});
