import type { Choice } from '@plenum/domain/polls/answer';
import { pollKinds, type PollKind } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, onTestFinished, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestResponse,
	type TestPerson,
	type TestContext
} from '../test-support/app/test-context.fixture.ts';
import { openDatabaseIn } from '../test-support/database/data-folder.fixture.ts';
import { findValues } from '../test-support/database/statements.fixture.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import { findStream } from '../journal/journal.store.ts';
import { findBallots, findRoster } from './ballots/ballots.store.ts';
import { findPoll } from './polls.store.ts';
import { recountPoll } from './recount/recount.store.ts';
import { sealFor } from '../test-support/polls/seal.fixture.ts';
import { countEnvelopes, findReceiptCodes } from './secret/secret.store.ts';

/**
 * What any store of polls must keep, whatever happens in whatever order. Each test draws a long story of votes, repeats, changes,
 * latecomers, extensions, closings and voidings. It plays several stories at once against the real application on a real file, and keeps
 * its own short account. In the end store and book must agree, and so must the file when it is opened again.
 */
type Book = {
	/** Who could vote, and what of each was acknowledged last: the choice and, of a secret poll, the code. */
	roster: Set<string>;
	votes: Map<string, { choice: Choice; code: string }>;
};
type Envelope = { body: object; code: string };

const noon = Date.parse('2026-12-01T12:00:00Z');
const choices: readonly Choice[] = ['for', 'against', 'abstain'];

/** What happened in all stories together: one that never comes to pass is not shown. */
const seen = { recorded: 0, repeated: 0, changed: 0, open: 0, closed: 0, void: 0 } as Record<string, number>;
const count = (what: string) => (seen[what] = (seen[what] ?? 0) + 1);

class Story {
	now = noon;
	testContext!: TestContext;
	chair!: TestPerson;
	people: TestPerson[] = [];
	poll!: PollView;
	book: Book = { roster: new Set(), votes: new Map() };
	/** What each person's device sent last, so that it can send the very same again. */
	readonly #sent = new Map<string, { choice: Choice; envelope: Envelope }>();
	readonly #random: (below: number) => number;
	readonly #kind: PollKind;
	readonly #final: boolean;

	constructor(seed: number, kind: PollKind, final: boolean) {
		this.#random = seeded(seed);
		this.#kind = kind;
		this.#final = final;
	}

	async begin(): Promise<void> {
		this.testContext = await createTestContext(() => this.now);
		this.chair = await this.testContext.welcome('facilitator');
		for (let n = 0; n < 14; n++)
			this.people.push(await this.testContext.welcome('participant', n % 2 ? 'state' : 'nhri'));
		this.book.roster = new Set(this.people.map(({ actor }) => actor.participant));
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0, ...(this.#final ? { votesFinal: true } : {}) };
		const asked = { cluster: this.testContext.cluster, action: testAction.id, workshop: null, kind: this.#kind, rules };
		const path = `/consultations/${this.testContext.consultation}/polls`;
		const { id } = (await this.testContext.ask(this.chair, 'POST', path, asked)).body;
		const closesAt = this.#random(2) ? noon + 1000 : null;
		this.poll = (await this.ask(this.chair, 'open', { closesAt }, id as string)).body as PollView;
		for (let n = 0; n < 3; n++) this.people.push(await this.testContext.welcome()); // They came after it opened.
	}

	ask(who: TestPerson, what: string, body: object, id = this.poll.id): Promise<TestResponse> {
		return this.testContext.ask(who, 'POST', `/polls/${id}/${what}`, body);
	}

	/** Some things that happen at the same moment; what was acknowledged is written into the book, in the order of the answers. */
	async moment(): Promise<void> {
		await Promise.all(Array.from({ length: 1 + this.#random(8) }, () => this.#happen()));
	}

	async #happen(): Promise<void> {
		const draw = this.#random(100);
		if (draw < 80) return this.#vote();
		if (draw < 88) return this.#extend();
		if (draw < 93) {
			this.now += this.#random(400);
			return;
		}
		if (draw < 97) return this.#close();
		if (draw < 98) return this.#declareVoid();
		const again = (await this.ask(this.chair, 'open', { closesAt: null })).body;
		expect([this.poll.frozen, 'poll/not-draft']).toContainEqual(again.frozen ?? again.code);
	}

	/** One device of one person at a time, as theirs is; half the time it sends once more what it has sent. */
	async #vote(): Promise<void> {
		const who = this.people[this.#random(this.people.length)] ?? this.chair;
		const { participant } = who.actor;
		const before = this.#sent.get(participant);
		const choice = choices[this.#random(3)] ?? 'for';
		const sending = before && this.#random(2) ? before : { choice, envelope: this.#seal(participant, choice) };
		if (this.#busy.has(participant)) return;
		this.#busy.add(participant);
		this.#sent.set(participant, sending);
		const { status, body } = await this.ask(who, 'ballot', sending.envelope.body);
		this.#busy.delete(participant);
		if (status !== 200) return this.#expectRefusal(participant, body.code as string);
		expect(this.book.roster.has(participant)).toBe(true);
		if (this.#final && this.book.votes.has(participant))
			expect(this.book.votes.get(participant)).toEqual({ choice: sending.choice, code: sending.envelope.code });
		const last = this.book.votes.get(participant);
		count(!last ? 'recorded' : last.choice === sending.choice && sending === before ? 'repeated' : 'changed');
		this.book.votes.set(participant, { choice: sending.choice, code: sending.envelope.code });
	}
	readonly #busy = new Set<string>();

	#expectRefusal(participant: string, code: string): void {
		count(code);
		if (code === 'poll/not-on-roster') expect(this.book.roster.has(participant)).toBe(false);
		else if (code === 'poll/vote-final') expect(this.#final && this.book.votes.has(participant)).toBe(true);
		else expect(code).toBe('poll/closed');
	}

	#seal(participant: string, choice: Choice): Envelope {
		if (!this.poll.secrecy) return { body: { choice }, code: '' };
		return sealFor({ id: this.poll.id, publicKey: this.poll.secrecy.publicKey }, participant, choice);
	}

	async #extend(): Promise<void> {
		await this.ask(this.chair, 'deadline', { closesAt: this.now + this.#random(600) });
	}

	async #close(): Promise<void> {
		const { body } = await this.ask(this.chair, 'close', { statement: 'Said', reviewDate: null });
		expect(body.state ?? body.code).toMatch(/^(closed|poll\/before-deadline|poll\/not-open)$/);
	}

	async #declareVoid(): Promise<void> {
		await this.ask(this.chair, 'void', { reason: 'A story' });
	}

	/** However it went, it ends, and as the facilitator sees it so does everyone. */
	async end(): Promise<PollView> {
		this.now += 1_000_000;
		await this.#close();
		const views = await Promise.all([this.chair, ...this.people.slice(0, 3)].map((who) => this.look(who)));
		expect(new Set(views.map(({ state, result }) => JSON.stringify([state, result]))).size).toBe(1);
		this.poll = views[0] ?? this.poll;
		return this.poll;
	}

	async look(who: TestPerson): Promise<PollView> {
		return (await this.testContext.ask(who, 'GET', `/polls/${this.poll.id}`)).body as PollView;
	}
}

const tallyOf = (votes: Book['votes']) => {
	const tally = { for: 0, against: 0, abstain: 0 };
	for (const { choice } of votes.values()) tally[choice] += 1;
	return tally;
};

/** What the store holds, from a connection of its own. */
async function heldIn(story: Story) {
	const database = await openDatabaseIn(story.testContext.context.config.dataDir);
	const { id, consultation } = story.poll;
	const held = {
		poll: await findPoll(database.read, id),
		roster: await findRoster(database.read, id),
		ballots: await findBallots(database.read, id),
		counted: await findValues<string>(database, 'select answer from counted_ballots where poll = ? order by place', id),
		envelopes: await countEnvelopes(database.read, id),
		codes: await findReceiptCodes(database.read, id),
		recount: await recountPoll(database.read, id),
		lines: (await findStream(database.read, consultation, `poll:${id}`, 0)).map(({ type }) => type),
		fault: (await story.testContext.context.journal.verify(database.read, consultation)).fault
	};
	await database.close();
	return held;
}

const stories = pollKinds.flatMap((kind) =>
	[false, true].flatMap((final) => [1, 2, 3, 4].map((seed) => ({ kind, final, seed })))
);

test.each(stories)(
	'[POLL3] [POLL4] [POLL6] [POLL7] [POLL24] store and book agree on a poll that is $kind (votes final: $final, story $seed)',
	async ({ kind, final, seed }) => {
		const story = new Story(seed, kind, final);
		await story.begin();
		onTestFinished(() => story.testContext.close());
		for (let moment = 0; moment < 12; moment++) await story.moment();
		const { state, result } = await story.end();
		const { roster, votes } = story.book;
		const held = await heldIn(story);
		count(state);

		// The roster is that of the opening; the minutes are whole, and what happened once stands there once.
		expect(new Set(held.roster.map(({ participant }) => participant))).toEqual(roster);
		expect(held.fault).toBeNull();
		for (const once of ['poll-opened', 'poll-closed', 'poll-voided'])
			expect(held.lines.filter((type) => type === once).length).toBeLessThanOrEqual(1);
		expect(held.poll?.state).toBe(state);
		expect(held.envelopes).toBe(0);

		if (!result) {
			// Declared void while it was open: nothing is left of anyone's vote.
			expect([state, held.ballots, held.codes, held.lines.includes('poll-closed')]).toEqual(['void', [], [], false]);
			return;
		}
		// Counted is what was acknowledged, once for each, and the last of each; told as far as it may be.
		if (kind === 'secret') {
			const told = result.subjects[0]?.counts ? [...votes.values()].map(({ code }) => code).sort() : [];
			expect(held.codes).toEqual(told);
		} else if (kind === 'confidential') {
			const choices = [...votes.values()].map(({ choice }) => `{"method":"for-against","marks":["${choice}"]}`);
			expect(held.counted).toEqual(result.subjects[0]?.counts ? choices.sort() : []);
			expect(held.ballots).toEqual([]);
		} else {
			const recorded = held.ballots.map(({ participant, answer }) => [participant, answer.marks[0]] as const);
			const acknowledged = [...votes].map(([participant, { choice }]) => [participant, choice] as const);
			expect(new Map(recorded)).toEqual(new Map(acknowledged));
			expect(held.ballots).toHaveLength(votes.size);
		}
		if (result.turnout) expect(result.turnout.cast).toBe(votes.size);
		if (result.subjects[0]?.counts) expect(result.subjects[0].counts.tally).toEqual(tallyOf(votes));
		if (state === 'closed') expect(held.recount).toMatchObject({ ok: true, differences: [] });
	}
);

test('[POLL4] in these stories every kind of thing came to pass', () => {
	const { open = 0, ...others } = seen;
	expect(open).toBe(0); // None is left open.
	const refusals = ['poll/closed', 'poll/not-on-roster', 'poll/vote-final'].map((code) => others[code] ?? 0);
	expect(Math.min(...refusals, ...Object.values(others)), JSON.stringify(seen)).toBeGreaterThan(2);
});
