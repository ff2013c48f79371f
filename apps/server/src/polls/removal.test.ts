import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { describe, expect, test } from 'vitest';
import { createTestContext, testAction, type TestPerson } from '../test-support/app/test-context.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { recountPoll } from './recount/recount.store.ts';
import { sealFor } from '../test-support/polls/seal.fixture.ts';

/** A poll of twelve; the first two are of one side, and one of them votes. */
async function openHall(kind: PollKind, percentBase: 'cast' | 'present' = 'present') {
	const testContext = await createTestContext(() => Date.UTC(2030, 0, 1));
	const chair = await testContext.welcome('facilitator');
	const hall: TestPerson[] = [];
	for (let place = 0; place < 12; place++)
		hall.push(await testContext.welcome('participant', place % 4 < 2 ? 'state' : 'civil-society'));
	const rules = { percentBase, threshold: 50, quorum: 0 };
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	const drafted = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const at = `/polls/${String(drafted.body.id)}`;
	const poll = (await testContext.ask(chair, 'POST', `${at}/open`)).body as PollView;
	const person = (place: number) => hall[place] ?? chair;
	return {
		testContext,
		chair,
		hall,
		poll,
		at,
		person,
		vote(place: number, choice: 'for' | 'against' = 'for') {
			const { actor } = person(place);
			const sealed = () =>
				sealFor({ id: poll.id, publicKey: poll.secrecy?.publicKey ?? '' }, actor.participant, choice);
			return testContext.ask(person(place), 'POST', `${at}/ballot`, kind === 'secret' ? sealed().body : { choice });
		},
		end: (place: number, status: 'removed' | 'left') =>
			transaction(testContext.context.database, (tx) =>
				changeParticipant(tx.db, person(place).actor.participant, { status })
			),
		async close(): Promise<PollView> {
			const closing = { statement: '', reviewDate: null };
			return (await testContext.ask(chair, 'POST', `${at}/close`, closing)).body as PollView;
		}
	};
}

/**
 * Everything that anyone else can see, before somebody goes, after it, and after the closing. Ids, hashes and receipt codes are
 * chance, and are put into one form.
 */
async function watch(kind: PollKind, voter: 0 | 1, how: 'removed' | 'left'): Promise<unknown[]> {
	const { testContext, chair, hall, at, vote, end, close, poll } = await openHall(kind);
	const ids = [
		testContext.consultation,
		testContext.cluster,
		poll.id,
		...[chair, ...hall].map(({ actor }) => actor.participant)
	];
	const plain = (value: unknown) => {
		const named = ids.reduce((text, id, place) => text.replaceAll(id, `id-${place}`), JSON.stringify(value));
		return JSON.parse(
			named.replace(/[\w+/=-]{20,}|"[A-Z2-9]{12}"/g, (text) => (text.startsWith('"') ? '"#"' : '#'))
		) as unknown;
	};
	const look = async () => {
		const paths = [at, `${at}/result`, `${at}/verification`, `/consultations/${testContext.consultation}/polls`];
		const seen = [];
		for (const who of [chair, ...hall.slice(2, 4)])
			for (const path of paths) seen.push((await testContext.ask(who, 'GET', path)).body);
		const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${poll.id}`, 0);
		return plain([seen, lines.map(({ type, data }) => [type, data])]);
	};
	for (const place of [voter, 2, 3, 4, 5, 6, 7, 8]) await vote(place, place > 5 ? 'against' : 'for');
	const before = await look();
	await end(0, how);
	const after = await look();
	await close();
	const seen = [before, after, await look()];
	await testContext.close();
	return seen;
}

describe('[POLL44] whether somebody had voted before they were removed, or left', () => {
	test.each([
		['secret', 'removed'],
		['secret', 'left'],
		['confidential', 'removed'],
		['confidential', 'left']
	] as const)('is told by no figure of a %s poll: %s', async (kind, how) => {
		const voted = await watch(kind, 0, how);
		const another = await watch(kind, 1, how);
		expect(another).toEqual(voted);
		expect(JSON.stringify(voted)).toContain('"present":12');
	});

	test('is seen by all in an open poll, in which only who voted or stayed is present', async () => {
		const { testContext, vote, end, close } = await openHall('open');
		for (const place of [0, 2, 3]) await vote(place);
		for (const place of [0, 1]) await end(place, 'removed');
		expect((await close()).result).toMatchObject({ entitled: 12, turnout: { present: 11, cast: 3 } });
		await testContext.close();
	});
});

describe('[POLL44] the ballot of somebody who was removed', () => {
	test.each(['open', 'confidential', 'secret'] as const)(
		'stays in a %s poll as it was cast, and is counted; they cast no other',
		async (kind) => {
			const { testContext, vote, end, close, poll, person } = await openHall(kind, 'cast');
			for (let place = 0; place < 10; place++) await vote(place, place < 6 ? 'for' : 'against');
			await end(0, 'removed');
			expect((await vote(0, 'against')).body.code).toBe('participant/removed');
			const { result, ballots } = await close();
			expect(result).toMatchObject({ entitled: 12, turnout: { cast: 10 } });
			expect(result?.subjects[0]?.counts?.tally).toEqual({ for: 6, against: 4, abstain: 0 });
			if (kind === 'open')
				expect(ballots?.map(({ participant }) => participant)).toContain(person(0).actor.participant);
			expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({
				ok: true,
				differences: []
			});
			await testContext.close();
		}
	);
});
