import type { Choice } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { AcceptTrustRequest, UnsealingBatches, UnsealStepRequest } from '@plenum/protocol/polls/trustees';
import { fromBase64Url, toBase64Url } from '@plenum/sealing/base64url';
import { hashBatch, joinEnvelopes, splitEnvelopes } from '@plenum/sealing/batch';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import { createReceiptCode } from '@plenum/sealing/create-receipt-code';
import { removeLayer } from '@plenum/sealing/remove-layer';
import { sealForTrustees } from '@plenum/sealing/seal-for-trustees';
import { deriveTrusteeKeys, type TrusteeKeys } from '@plenum/sealing/trustee-keys';
import { createTrusteeSecret } from '@plenum/sealing/trustee-secret';
import { acceptanceStatement, sign, stepStatement } from '@plenum/sealing/trustee-statements';
import {
	createTestContext,
	testAction,
	type TestResponse,
	type TestPerson,
	type TestContext
} from '../app/test-context.fixture.ts';

export type TestTrustee = { who: TestPerson; secret: Uint8Array; keys: TrusteeKeys };
export type TrusteeVote = {
	testContext: TestContext;
	chair: TestPerson;
	poll: string;
	voters: TestPerson[];
	trustees: TestTrustee[];
	/** Codes of those who voted, sorted. */
	codes: string[];
};

const sides = ['civil-society', 'state', 'nhri'];
const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;

export async function draftSecretPoll(testContext: TestContext, chair: TestPerson, kind = 'secret'): Promise<string> {
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	return (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
}

/** The acceptance of somebody who agrees that the ballot shows their name, so that nobody needs to second them. */
export function acceptanceOf(poll: string, { sealing, signing }: TrusteeKeys): AcceptTrustRequest {
	const keys = { publicKey: toBase64Url(sealing.publicKey), signingKey: toBase64Url(signing.publicKey) };
	return { ...keys, named: true, signature: toBase64Url(sign(acceptanceStatement(poll, keys), signing.privateKey)) };
}

/** The acceptance of somebody whose key nobody has. */
export function createAcceptance(poll: string): AcceptTrustRequest {
	return acceptanceOf(poll, deriveTrusteeKeys(createTrusteeSecret(), poll));
}

/** An application of its own in which a secret poll with trustees is open. The first voters, one of each side, are the trustees. */
export async function openTrusteeVote(
	people: number,
	{ trustees: n = 2, testContext: given = null as TestContext | null } = {}
): Promise<TrusteeVote> {
	const testContext = given ?? (await createTestContext());
	const chair = await testContext.welcome('facilitator');
	const voters: TestPerson[] = [];
	for (let place = 0; place < people; place++) voters.push(await testContext.welcome('participant', sides[place % n]));
	const poll = await draftSecretPoll(testContext, chair);
	const trustees = voters.slice(0, n).map((who): TestTrustee => {
		const secret = createTrusteeSecret();
		return { who, secret, keys: deriveTrusteeKeys(secret, poll) };
	});
	const named = trustees.map(({ who }) => who.actor.participant);
	await must(testContext.ask(chair, 'PUT', `/polls/${poll}/trustees`, { trustees: named }));
	for (const { who, keys } of trustees)
		await must(testContext.ask(who, 'POST', `/polls/${poll}/trust`, acceptanceOf(poll, keys)));
	await must(testContext.ask(chair, 'POST', `/polls/${poll}/open`, { acceptsRerun: true }));
	return { testContext, chair, poll, voters, trustees, codes: [] };
}

async function must(reply: Promise<TestResponse>): Promise<TestResponse> {
	const { status, body } = await reply;
	if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
	return { status, body };
}

/** What a voter's browser does; answers the envelope and the receipt code. */
export function sealLayered(
	{ poll, trustees }: TrusteeVote,
	view: PollView,
	choice: Choice,
	code = createReceiptCode()
) {
	const recipients = {
		publicKey: fromBase64Url(view.secrecy?.publicKey ?? ''),
		trustees: trustees.map(({ keys }) => keys.sealing.publicKey),
		poll
	};
	const envelope = sealForTrustees({ answer: { method: 'for-against', marks: [choice] }, code }, recipients);
	return { body: { envelope: toBase64Url(envelope) }, envelope, code };
}

export async function castLayered(vote: TrusteeVote, voter: TestPerson, choice: Choice): Promise<string> {
	const sealed = sealLayered(vote, await readPoll(vote, voter), choice);
	await must(vote.testContext.ask(voter, 'POST', `/polls/${vote.poll}/ballot`, sealed.body));
	vote.codes = [...vote.codes, sealed.code].sort();
	return sealed.code;
}

/** Every third of each side against. */
export async function castAll(vote: TrusteeVote, voters: readonly TestPerson[] = vote.voters): Promise<void> {
	const { length: sidesIn } = vote.trustees;
	for (const [place, voter] of voters.entries())
		await castLayered(vote, voter, Math.floor(place / sidesIn) % 3 ? 'for' : 'against');
}

export async function readPoll({ testContext, poll }: TrusteeVote, who: TestPerson): Promise<PollView> {
	return (await testContext.ask(who, 'GET', `/polls/${poll}`)).body as PollView;
}

export function closeVoting({ testContext, poll, chair }: TrusteeVote): Promise<TestResponse> {
	return testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: 'Adopted.', reviewDate: null });
}

/** What a trustee does to the envelopes of one batch; an honest one removes their layer and shuffles. */
export type BatchHandler = (opened: Uint8Array[], batch: Uint8Array[]) => Uint8Array[];
const honestly: BatchHandler = (opened) => opened;

/** What the trustee's browser sends, and nobody else can. `as` fetches it: the trustee, or the facilitator beside them. */
export async function makeStep(
	{ testContext, poll, trustees }: TrusteeVote,
	place: number,
	{ handling = honestly, as = trustees[place]?.who }: { handling?: BatchHandler; as?: TestPerson | undefined } = {}
): Promise<UnsealStepRequest> {
	const trustee = trustees[place];
	if (!trustee || !as) throw new Error('no such trustee');
	const reply = await must(testContext.ask(as, 'GET', `/polls/${poll}/unsealing`));
	const { step, batches } = reply.body as UnsealingBatches;
	const layer = trustees.length - place;
	const done = await Promise.all(
		batches.map(async ({ envelopes }) => {
			const batch = splitEnvelopes(fromBase64Url(envelopes), layeredSize(layer)) ?? [];
			const removed = await removeLayer(batch, { key: trustee.keys.sealing, poll, layer });
			return { batch, handedOn: handling(removed.envelopes, batch) };
		})
	);
	return signStep(poll, step, trustee, done);
}

/** `step` may be any number, whatever was done: a trustee can sign anything. */
export function signStep(
	poll: string,
	step: number,
	{ keys }: TestTrustee,
	done: readonly { batch: readonly Uint8Array[]; handedOn: readonly Uint8Array[] }[]
): UnsealStepRequest {
	const batches = done.map(({ batch, handedOn }) => {
		const before = hashBatch(batch);
		const out = hashBatch(handedOn);
		return { in: before, out, count: handedOn.length, invalid: Math.max(0, batch.length - handedOn.length) };
	});
	const signature = toBase64Url(sign(stepStatement(poll, step, batches), keys.signing.privateKey));
	return {
		step,
		signature,
		batches: batches.map((batch, at) => ({ ...batch, envelopes: toBase64Url(joinEnvelopes(done[at]?.handedOn ?? [])) }))
	};
}

export function handOn(
	{ testContext, poll }: TrusteeVote,
	who: TestPerson | undefined,
	step: UnsealStepRequest
): Promise<TestResponse> {
	if (!who) throw new Error('somebody hands on');
	return testContext.ask(who, 'POST', `/polls/${poll}/unsealing`, step);
}

/** Every trustee who is left does their part. */
export async function unsealAll(vote: TrusteeVote, from = 0): Promise<TestResponse> {
	let last: TestResponse | null = null;
	for (let place = from; place < vote.trustees.length; place++)
		last = await must(handOn(vote, vote.trustees[place]?.who, await makeStep(vote, place)));
	if (!last) throw new Error('there are trustees');
	return last;
}
