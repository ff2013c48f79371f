import { smallestLine } from '@plenum/domain/polls/disclosure/line-sizes';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { UnsealingBatches } from '@plenum/protocol/polls/trustees';
import { fromBase64Url } from '@plenum/sealing/base64url';
import { splitEnvelopes } from '@plenum/sealing/batch';
import { doubtBatches, findBrokenStep, type BatchDoubt } from '@plenum/sealing/check-steps';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import { removeLayer } from '@plenum/sealing/remove-layer';
import { sealForTrustees } from '@plenum/sealing/seal-for-trustees';
import { afterEach, describe, expect, test } from 'vitest';
import { alter, findValue } from '../../test-support/database/statements.fixture.ts';
import type { TestPerson } from '../../test-support/app/test-context.fixture.ts';
import {
	castAll,
	castLayered,
	closeVoting,
	handOn,
	makeStep,
	openTrusteeVote,
	readPoll,
	sealLayered,
	signStep,
	unsealAll,
	type BatchHandler,
	type TrusteeVote
} from '../../test-support/polls/trustee-vote.fixture.ts';
import { recountPoll } from '../recount/recount.store.ts';

const open: TrusteeVote[] = [];
afterEach(async () => {
	for (const { testContext } of open.splice(0)) await testContext.close();
});

async function openVote(people = 12): Promise<TrusteeVote> {
	const vote = await openTrusteeVote(people);
	open.push(vote);
	return vote;
}

/** Everyone has voted, and the first trustee's turn has come. */
async function waitForTrustees(people = 12): Promise<TrusteeVote> {
	const vote = await openVote(people);
	await castAll(vote);
	await closeVoting(vote);
	return vote;
}

const trusteeOf = (vote: TrusteeVote, place: number): TestPerson => vote.trustees[place]!.who;
const codesOf = async ({ testContext, chair, poll }: TrusteeVote) =>
	(await testContext.ask(chair, 'GET', `/polls/${poll}/verification`)).body.codes as string[];
const recount = ({ testContext, poll }: TrusteeVote) => recountPoll(testContext.context.database.read, poll);

/** What a trustee's browser makes of the batches that the server gives it. */
async function doubt(vote: TrusteeVote, place: number): Promise<BatchDoubt | null> {
	const view = await readPoll(vote, trusteeOf(vote, place));
	const reply = await vote.testContext.ask(trusteeOf(vote, place), 'GET', `/polls/${vote.poll}/unsealing`);
	const size = layeredSize(vote.trustees.length - place);
	const given = (reply.body as UnsealingBatches).batches.map(
		({ envelopes }) => splitEnvelopes(fromBase64Url(envelopes), size) ?? []
	);
	const trustees = view.trustees.map(({ keys }) => keys!);
	return doubtBatches(vote.poll, trustees, view.unsealing!, given, smallestLine);
}

describe('a malicious trustee', () => {
	const tries: [what: string, handling: BatchHandler][] = [
		['one twice', (opened) => [...opened.slice(1), opened[1]!]],
		['a piece of one more', (opened) => [...opened.slice(1), opened[0]!.subarray(1)]]
	];
	test.each(tries)('[TRUSTEE8] hands on %s, and is refused', async (_, handling) => {
		const vote = await waitForTrustees();
		const step = await makeStep(vote, 0, { handling });
		expect((await handOn(vote, trusteeOf(vote, 0), step)).body.code).toBe('poll/step-not-following');
		expect(await readPoll(vote, vote.chair)).toMatchObject({ unsealing: { turn: 0, steps: [] } });
		expect((await unsealAll(vote)).body).toMatchObject({ state: 'closed', secrecy: { invalid: 0 } });
	});

	test('[TRUSTEE8] leaves ballots out without a word, or adds some, and is refused', async () => {
		const vote = await waitForTrustees();
		const few = await makeStep(vote, 0, { handling: (opened) => opened.slice(2) });
		const silent = { ...few, batches: few.batches.map((batch) => ({ ...batch, invalid: 0 })) };
		expect((await handOn(vote, trusteeOf(vote, 0), silent)).body.code).toBe('poll/step-not-following');
		const more = await makeStep(vote, 0, { handling: (opened) => [...opened, new Uint8Array(layeredSize(1))] });
		expect((await handOn(vote, trusteeOf(vote, 0), more)).body.code).toBe('poll/step-not-following');
	});

	test('[TRUSTEE5] says of good ballots that they did not open: it is told of which step, and their codes are missing', async () => {
		const vote = await waitForTrustees();
		const step = await makeStep(vote, 0, { handling: (opened) => opened.slice(1) });
		expect((await handOn(vote, trusteeOf(vote, 0), step)).status).toBe(200);
		const closed = (await unsealAll(vote, 1)).body as PollView;
		expect(closed.secrecy?.invalid).toBe(2);
		expect(closed.unsealing?.steps.map(({ batches }) => batches.map(({ invalid }) => invalid))).toEqual([
			[1, 1],
			[0, 0]
		]);
		expect(vote.codes.filter((code) => !closed.ballots && code)).toHaveLength(12);
		expect(await codesOf(vote)).toHaveLength(10);
		expect(await recount(vote)).toMatchObject({ ok: true });
	});

	test('[TRUSTEE5] hands on garbage: the next step counts it', async () => {
		const vote = await waitForTrustees();
		const garbage = () => crypto.getRandomValues(new Uint8Array(layeredSize(1)));
		const step = await makeStep(vote, 0, { handling: (opened) => [...opened.slice(1), garbage()] });
		expect((await handOn(vote, trusteeOf(vote, 0), step)).status).toBe(200);
		const closed = (await unsealAll(vote, 1)).body as PollView;
		expect(closed.unsealing?.steps.map(({ batches }) => batches.map(({ invalid }) => invalid))).toEqual([
			[0, 0],
			[1, 1]
		]);
		expect(closed.secrecy?.invalid).toBe(2);
		expect(closed.result?.turnout?.cast).toBe(10);
	});

	test('[TRUSTEE7] puts a ballot of their own in the place of another: its voter’s code is missing, and one is nobody’s', async () => {
		const vote = await waitForTrustees();
		const view = await readPoll(vote, vote.chair);
		const rest = { publicKey: fromBase64Url(view.secrecy!.publicKey), poll: vote.poll };
		const own = (code: string) =>
			sealForTrustees(
				{ answer: { method: 'for-against', marks: ['against'] }, code },
				{ ...rest, trustees: [vote.trustees[1]!.keys.sealing.publicKey] }
			);
		let made = 0;
		const forged = ['AAAAAAAAAAAA', 'BBBBBBBBBBBB'];
		const step = await makeStep(vote, 0, { handling: (opened) => [...opened.slice(1), own(forged[made++]!)] });
		expect((await handOn(vote, trusteeOf(vote, 0), step)).status).toBe(200);
		expect((await unsealAll(vote, 1)).body).toMatchObject({ secrecy: { invalid: 0 } });
		const codes = await codesOf(vote);
		expect(codes.filter((code) => !vote.codes.includes(code))).toEqual(forged);
		expect(vote.codes.filter((code) => !codes.includes(code))).toHaveLength(2);
	});

	test('[TRUSTEE8] uploads twice: the same is answered as before, anything else is refused', async () => {
		const vote = await waitForTrustees();
		const step = await makeStep(vote, 0);
		const first = await handOn(vote, trusteeOf(vote, 0), step);
		expect(await handOn(vote, trusteeOf(vote, 0), step)).toEqual(first);
		const another = signStep(vote.poll, 1, vote.trustees[0]!, [
			{ batch: [], handedOn: [] },
			{ batch: [], handedOn: [] }
		]);
		expect((await handOn(vote, trusteeOf(vote, 0), another)).body.code).toBe('poll/step-done');
		expect((await readPoll(vote, vote.chair)).unsealing?.steps).toHaveLength(1);
		const last = await makeStep(vote, 1);
		const closed = await handOn(vote, trusteeOf(vote, 1), last);
		expect(closed.body.state).toBe('closed');
		expect((await handOn(vote, trusteeOf(vote, 1), last)).body).toEqual(closed.body);
	});

	test('[TRUSTEE6] uploads in the order in which the batch came: what is kept and published is in the order of its bytes', async () => {
		const vote = await waitForTrustees(20);
		const { keys } = vote.trustees[0]!;
		const reply = await vote.testContext.ask(trusteeOf(vote, 0), 'GET', `/polls/${vote.poll}/unsealing`);
		const done = await Promise.all(
			(reply.body as UnsealingBatches).batches.map(async ({ envelopes }) => {
				const batch = splitEnvelopes(fromBase64Url(envelopes), layeredSize(2)) ?? [];
				const each = batch.map((one) => removeLayer([one], { key: keys.sealing, poll: vote.poll, layer: 2 }));
				return { batch, handedOn: (await Promise.all(each)).flatMap(({ envelopes: inner }) => inner) };
			})
		);
		const unshuffled = signStep(vote.poll, 1, vote.trustees[0]!, done);
		const shuffled = await makeStep(vote, 0);
		expect(unshuffled.batches.map(({ out }) => out)).toEqual(shuffled.batches.map(({ out }) => out));
		await handOn(vote, trusteeOf(vote, 0), unshuffled);
		const next = await vote.testContext.ask(trusteeOf(vote, 1), 'GET', `/polls/${vote.poll}/unsealing`);
		for (const { envelopes } of (next.body as UnsealingBatches).batches) {
			const kept = splitEnvelopes(fromBase64Url(envelopes), layeredSize(1)) ?? [];
			expect(kept.map((one) => Buffer.from(one).toString('hex'))).toEqual(
				kept.map((one) => Buffer.from(one).toString('hex')).toSorted()
			);
		}
	});

	test('[TRUSTEE8] comes before their turn, or with another’s key, and is refused', async () => {
		const vote = await waitForTrustees();
		const early = await vote.testContext.ask(trusteeOf(vote, 1), 'GET', `/polls/${vote.poll}/unsealing`);
		expect(early.body.code).toBe('poll/not-your-turn');
		const step = await makeStep(vote, 0);
		expect((await handOn(vote, trusteeOf(vote, 1), { ...step, step: 2 })).body.code).toBe('poll/not-your-turn');
		const [one, two] = vote.trustees as [TrusteeVote['trustees'][0], TrusteeVote['trustees'][0]];
		const swapped = { ...vote, trustees: [{ ...one, keys: { ...one.keys, signing: two.keys.signing } }, two] };
		const forged = await makeStep(swapped, 0);
		expect((await handOn(vote, trusteeOf(vote, 0), forged)).body.code).toBe('poll/step-not-signed');
	});
});

test('[TRUSTEE8] two tabs of one trustee, and two trustees, press at once: one step is recorded, in its turn', async () => {
	const vote = await waitForTrustees();
	const tab = await makeStep(vote, 0);
	const other = await makeStep(vote, 0);
	const early = { ...tab, step: 2 };
	const [first, second, third] = await Promise.all([
		handOn(vote, trusteeOf(vote, 0), tab),
		handOn(vote, trusteeOf(vote, 0), other),
		handOn(vote, trusteeOf(vote, 1), early)
	]);
	expect([first.status, second.status]).toEqual([200, 200]);
	expect(third.status).toBeGreaterThan(400);
	expect((await readPoll(vote, vote.chair)).unsealing).toMatchObject({ turn: 1, steps: [{}] });
	expect((await unsealAll(vote, 1)).body).toMatchObject({ state: 'closed', secrecy: { invalid: 0 } });
});

describe('a malicious voter', () => {
	test('[TRUSTEE5] hands in a copy of another’s envelope, or one that opens to the same: it counts once, and is told', async () => {
		const vote = await openVote();
		await castAll(vote, vote.voters.slice(0, 10));
		const view = await readPoll(vote, vote.chair);
		const cast = (voter: TestPerson, envelope: string) =>
			vote.testContext.ask(voter, 'POST', `/polls/${vote.poll}/ballot`, { envelope });
		const { body } = sealLayered(vote, view, 'for', 'CCCCCCCCCCCC');
		await cast(vote.voters[8]!, body.envelope);
		expect((await cast(vote.voters[10]!, body.envelope)).status).toBe(200);
		await cast(vote.voters[11]!, Buffer.alloc(layeredSize(2), 3).toString('base64url'));
		const { unsealing } = (await closeVoting(vote)).body as PollView;
		expect(unsealing?.batches.map(({ count, invalid }) => [count, invalid])).toEqual([
			[5, 1],
			[6, 0]
		]);
		const closed = (await unsealAll(vote)).body as PollView;
		expect(closed.unsealing?.steps[0]?.batches.map(({ invalid }) => invalid)).toEqual([0, 1]);
		expect(closed).toMatchObject({ result: { turnout: { cast: 10 } }, secrecy: { invalid: 2 } });
		expect(await recount(vote)).toMatchObject({ ok: true });
	});
});

describe('a malicious host', () => {
	/** Answers the batch as it was. */
	const forge = async (vote: TrusteeVote, place: number, change: (batch: Uint8Array[]) => Uint8Array[]) => {
		const { database } = vote.testContext.context;
		const where = 'where poll = ? and step = ? and batch = 0';
		const found = await findValue(database, `select envelopes from sealed_batches ${where}`, vote.poll, place);
		const batch = splitEnvelopes(found as Buffer, layeredSize(vote.trustees.length - place)) ?? [];
		const forged = Buffer.concat(change(batch));
		await alter(database, `update sealed_batches set envelopes = ? ${where}`, forged, vote.poll, place);
		return batch;
	};
	const changes: [what: string, change: (batch: Uint8Array[]) => Uint8Array[]][] = [
		['adds a ballot', (batch) => [...batch, new Uint8Array(batch[0]!.length)]],
		['drops a ballot', (batch) => batch.slice(1)],
		['swaps a ballot for another', (batch) => [new Uint8Array(batch[0]!.length), ...batch.slice(1)]],
		['repeats a ballot', (batch) => [batch[1]!, ...batch.slice(1)]]
	];
	test.each([0, 1])(
		'[TRUSTEE7] adds, drops, swaps or repeats a ballot before trustee %i: the trustee’s browser finds it and opens nothing',
		async (place) => {
			const vote = await waitForTrustees();
			if (place === 1) await handOn(vote, trusteeOf(vote, 0), await makeStep(vote, 0));
			for (const [what, change] of changes) {
				expect([what, await doubt(vote, place)]).toEqual([what, null]);
				const before = await forge(vote, place, change);
				expect([what, await doubt(vote, place)]).toEqual([what, 'altered']);
				await forge(vote, place, () => before);
			}
		}
	);

	test('[TRUSTEE6] reorders what is handed on: that is the same batch', async () => {
		const vote = await waitForTrustees();
		await forge(vote, 0, (batch) => batch.toReversed());
		expect(await doubt(vote, 0)).toBe(null);
	});

	test('[TRUSTEE7] changes what was handed on and its hash with it: the trustee before did not sign that', async () => {
		const vote = await waitForTrustees();
		await handOn(vote, trusteeOf(vote, 0), await makeStep(vote, 0));
		const forge = 'update sealed_batches set sha256 = ? where poll = ? and step = 1 and batch = 0';
		await alter(vote.testContext.context.database, forge, '0'.repeat(64), vote.poll);
		expect(await doubt(vote, 1)).toBe('broken-chain');
		const view = await readPoll(vote, vote.chair);
		const keys = view.trustees.map((trustee) => trustee.keys!);
		expect(findBrokenStep(vote.poll, view.unsealing!.batches, keys, view.unsealing!.steps)).toBe(1);
	});

	test('[TRUSTEE6] forms a batch so small that it gives its voters away: no trustee opens it', async () => {
		const vote = await waitForTrustees();
		const forge = 'update sealed_batches set count = 1 where poll = ? and step = 0 and batch = 0';
		await alter(vote.testContext.context.database, forge, vote.poll);
		expect(await doubt(vote, 0)).toBe('too-small');
	});

	test('[TRUSTEE7] drops a ballot before anyone is told of the batch: its voter’s code is missing', async () => {
		const vote = await openVote();
		await castAll(vote);
		const lost = await castLayered(vote, vote.voters[4]!, 'for');
		const drop = 'update envelopes set "cast" = 0 where poll = ? and participant = ?';
		await alter(vote.testContext.context.database, drop, vote.poll, vote.voters[4]!.actor.participant);
		await closeVoting(vote);
		await unsealAll(vote);
		const codes = await codesOf(vote);
		expect(codes).toHaveLength(11);
		expect(codes).not.toContain(lost);
	});

	const tamperings: [table: string, column: string, altered: string, where: string, found: RegExp][] = [
		['sealed_batches', 'count', 'count + 1', 'step = 1 and batch = 0', /^step 1/],
		['sealed_batches', 'invalid', '1', 'step = 2 and batch = 0', /^step 2/],
		['sealed_batches', 'sha256', `'${'0'.repeat(64)}'`, 'step = 1 and batch = 1', /^step 1/],
		['unsealing_steps', 'signature', `'${'A'.repeat(86)}'`, 'step = 1', /^step 1/],
		['poll_trustees', 'signing_key', `'${'A'.repeat(43)}'`, 'place = 0', /^trustees/],
		['sealed_batches', 'count', 'count + 1', 'step = 0 and batch = 0', /^handed to/]
	];
	test('[TRUSTEE10] a recount finds every count, hash, signature and key that was altered after the closing', async () => {
		const vote = await waitForTrustees();
		const { database } = vote.testContext.context;
		await unsealAll(vote);
		for (const [table, column, altered, where, found] of tamperings) {
			expect(await recount(vote)).toMatchObject({ ok: true, differences: [] });
			const those = `where poll = ? and ${where}`;
			const before = await findValue(database, `select ${column} from ${table} ${those}`, vote.poll);
			expect(await alter(database, `update ${table} set ${column} = ${altered} ${those}`, vote.poll)).toBe(1);
			expect((await recount(vote))?.differences).toContainEqual(expect.stringMatching(found));
			await alter(database, `update ${table} set ${column} = ? ${those}`, before, vote.poll);
		}
	});
});

test('[TRUSTEE11] with the server’s key and all trustees’ but one, nobody puts a ballot and its voter together better than by chance', async () => {
	const people = 24;
	for (const honest of [0, 1]) {
		const vote = await openVote(people);
		const truth = new Map<string, string>();
		const sent: { voter: string; envelope: Uint8Array }[] = [];
		const view = await readPoll(vote, vote.chair);
		for (const [place, voter] of vote.voters.entries()) {
			// The order of voting reveals everything: an attacker who finds it in the output has linked.
			const sealed = sealLayered(vote, view, place < people / 2 ? 'for' : 'against');
			await vote.testContext.ask(voter, 'POST', `/polls/${vote.poll}/ballot`, sealed.body);
			truth.set(voter.actor.participant, sealed.code);
			sent.push({ voter: voter.actor.participant, envelope: sealed.envelope });
		}
		await closeVoting(vote);
		const out = new Map<number, Uint8Array[]>();
		for (const place of [0, 1]) {
			const step = await makeStep(vote, place);
			out.set(
				place,
				step.batches.flatMap(({ envelopes }) => splitEnvelopes(fromBase64Url(envelopes), layeredSize(1 - place)) ?? [])
			);
			await handOn(vote, trusteeOf(vote, place), step);
		}
		// As far as the attackers can open it, each envelope is followed from its voter.
		const known = await Promise.all(
			sent.map(async ({ voter, envelope }) => {
				if (honest === 0) return { voter, at: envelope };
				const key = vote.trustees[0]!.keys.sealing;
				const { envelopes } = await removeLayer([envelope], { key, poll: vote.poll, layer: 2 });
				return { voter, at: envelopes[0] ?? envelope };
			})
		);
		const pieces = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').match(/.{16}/g) ?? [];
		const before = new Set(known.flatMap(({ at }) => pieces(at)));
		const mixed = out.get(honest) ?? [];
		expect(mixed).toHaveLength(people);
		expect(mixed.flatMap(pieces).filter((piece) => before.has(piece))).toEqual([]);
		// Nor does the order tell: laid side by side, as good a guess as any.
		const codes = await codesOf(vote);
		const inOrder = known.toSorted((one, other) => Buffer.compare(one.at, other.at)).map(({ voter }) => voter);
		const right = inOrder.filter((voter, place) => truth.get(voter) === codes[place]).length;
		expect(right).toBeLessThan(8);
	}
});
