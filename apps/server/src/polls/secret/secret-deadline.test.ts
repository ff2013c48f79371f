import type { PollView } from '@plenum/protocol/polls/polls';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTestContext, testAction } from '../../test-support/app/test-context.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { countEnvelopes, findReceiptCodes } from './secret.store.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');

test('[POLL20] [SECRET7] a secret poll whose deadline passes is opened, counted once, and its key destroyed, with nobody there to close it', async () => {
	let now = noon;
	const testContext = await createTestContext(() => now);
	onTestFinished(() => testContext.close());
	const chair = await testContext.welcome('facilitator');
	const hall = await Promise.all(Array.from({ length: 12 }, () => testContext.welcome()));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'secret', rules };
	const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const id = draft.body.id as string;
	const { secrecy } = (await testContext.ask(chair, 'POST', `/polls/${id}/open`, { closesAt: noon + 1000 }))
		.body as PollView;
	const envelopes = hall.map((who, place) => ({
		who,
		...sealFor({ id, publicKey: secrecy?.publicKey ?? '' }, who.actor.participant, place < 7 ? 'for' : 'against')
	}));
	const send = async ({ who, body }: (typeof envelopes)[number]) =>
		(await testContext.ask(who, 'POST', `/polls/${id}/ballot`, body)).body;
	const [last, ...inTime] = envelopes;
	for (const each of inTime) expect(await send(each)).toEqual({ recorded: true, answer: null });
	const keys = join(testContext.context.config.dataDir, 'poll-keys');
	expect(readdirSync(keys)).toHaveLength(1);

	now = noon + 1000;
	if (last) expect((await send(last)).code).toBe('poll/closed'); // A ballot that comes too late starts the count.
	const view = (await testContext.ask(chair, 'GET', `/polls/${id}`)).body as PollView;
	expect(view).toMatchObject({ state: 'closed', closedAt: noon + 1000, outcomeDue: true, secrecy: { invalid: 0 } });
	expect(view.result?.subjects[0]?.counts?.tally).toEqual({ for: 6, against: 5, abstain: 0 });
	const db = testContext.context.database.read;
	expect(await findReceiptCodes(db, id)).toEqual(inTime.map(({ code }) => code).sort());
	expect({ envelopes: await countEnvelopes(db, id), keys: existsSync(keys) ? readdirSync(keys) : [] }).toEqual({
		envelopes: 0,
		keys: []
	});
	expect(await recountPoll(db, id)).toMatchObject({ ok: true, differences: [] });
	const lines = await findStream(db, testContext.consultation, `poll:${id}`, 0);
	expect(lines.map(({ type, by }) => [type, by])).toEqual([
		['poll-opened', chair.actor.participant],
		['poll-closed', null]
	]);
});
