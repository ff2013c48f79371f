import { describe, expect, test } from 'vitest';
import { acceptBallot } from './accept-ballot.ts';
import { closePoll, recordOutcome, voidPoll } from './close-poll.ts';
import { extendDeadline, hasEnded } from './deadline.ts';
import { createRoster, openPoll } from './open-poll.ts';
import { listPresent } from './present-voters.ts';
import type { Answer } from './answer.ts';
import type { Votes } from './disclosure/count-lines.ts';
import { startUnsealing } from './trustees/unseal-poll.ts';
import type { DraftPoll, Poll, Voter } from './poll.ts';
import type { FrozenAction } from './subject.ts';

const draft: DraftPoll = {
	id: 'poll-0001',
	consultation: 'consultation-1',
	cluster: 'cluster-1',
	subject: { kind: 'actions' },
	indicative: false,
	method: 'for-against',
	actions: ['action-1'],
	workshop: null,
	kind: 'open',
	rules: { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 },
	createdAt: 1,
	state: 'draft'
};
const frozen: FrozenAction = {
	action: {
		id: 'action-1',
		text: 'Publish the report of every inspection',
		lead: '',
		supporting: '',
		deadline: '',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations: []
	},
	sha256: 'f'.repeat(64)
};
const roster: Voter[] = [
	{ participant: 'amal', constituency: 'civil-society' },
	{ participant: 'brigid', constituency: 'state' }
];
const vote = (...marks: string[]) => ({ method: 'for-against', marks }) as Answer;
const votes: Votes = {
	ballots: [{ constituency: 'civil-society', answer: vote('for') }],
	present: new Set(['amal'])
};

function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: string }): Value {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
}
const until = (closesAt: number | null) => ({ closesAt, unconfirmed: 0, here: null, rerun: null, acceptsRerun: false });
const open = must(openPoll(draft, [frozen], roster, until(null), 2));
const closed = must(closePoll(open, votes, { statement: 'Agreed', reviewDate: '2027-01-15' }, 3));
const wrong = 'The text was the wrong one';
const isVoid = voidPoll(open, wrong, 4);
const unsealing = startUnsealing(open, null, 3);
const polls: Poll[] = [draft, open, unsealing, closed, isVoid];

/** What each act answers in the states draft, open, unsealing, closed, void: the state after it, or the refusal. */
const table: [string, (poll: Poll) => { ok: boolean; value?: unknown; reason?: string }, (string | object)[]][] = [
	[
		'opening',
		(poll) => openPoll(poll, [frozen], roster, until(null), 2),
		[open, open, 'poll/not-draft', 'poll/not-draft', 'poll/not-draft']
	],
	[
		'a ballot of someone on the roster',
		(poll) => acceptBallot(poll, 'amal', { answer: vote('for') }, 2),
		['poll/not-open', { answer: vote('for') }, 'poll/closed', 'poll/closed', 'poll/closed']
	],
	[
		'a ballot of someone else',
		(poll) => acceptBallot(poll, 'chen', { answer: vote('for') }, 2),
		['poll/not-open', 'poll/not-on-roster', 'poll/closed', 'poll/closed', 'poll/closed']
	],
	[
		'a ballot for what was not asked',
		(poll) => acceptBallot(poll, 'amal', { answer: vote('perhaps') }, 2),
		['poll/not-open', 'poll/unknown-option', 'poll/closed', 'poll/closed', 'poll/closed']
	],
	[
		'a ballot with more marks than subjects',
		(poll) => acceptBallot(poll, 'amal', { answer: vote('for', 'for') }, 2),
		['poll/not-open', 'poll/unknown-option', 'poll/closed', 'poll/closed', 'poll/closed']
	],
	[
		'closing',
		(poll) => closePoll(poll, votes, { statement: 'Agreed', reviewDate: '2027-01-15' }, 3),
		['poll/not-open', closed, 'poll/result-not-yet', closed, 'poll/not-open']
	],
	[
		'declaring void',
		(poll) => ({ ok: true, value: voidPoll(poll, wrong, 4) }),
		[isVoid, isVoid, isVoid, voidPoll(closed, wrong, 4), isVoid]
	],
	[
		'extending',
		(poll) => extendDeadline(poll, 9, 3),
		['poll/not-open', 'poll/no-deadline', 'poll/closed', 'poll/closed', 'poll/closed']
	]
];

describe('[POLL2] a poll is a draft, open, being opened by trustees, closed or void', () => {
	test.each(table)('%s is answered in each state', (_, act, answers) => {
		const given = polls.map((poll) => act(poll));
		expect(given.map((answer) => (answer.ok ? answer.value : answer.reason))).toEqual(answers);
	});
});

test('[POLL3] an action without words, or a roster without people, opens nothing', () => {
	const blank = { ...frozen, action: { ...frozen.action, text: ' \n' } };
	expect(openPoll(draft, [frozen, blank], roster, until(null), 2)).toEqual({ ok: false, reason: 'poll/action-empty' });
	expect(openPoll(draft, [frozen], [], until(null), 2)).toEqual({ ok: false, reason: 'poll/roster-empty' });
});

test('[POLL3] the roster holds those who are admitted and may vote, and no one while the consultation is closed', () => {
	const person = { constituency: 'state', role: 'participant', status: 'admitted', confirmed: 'lobby' } as const;
	const people = [
		{ ...person, id: 'amal' },
		{ ...person, id: 'brigid', role: 'rapporteur' as const },
		{ ...person, id: 'chair', role: 'facilitator' as const },
		{ ...person, id: 'onlooker', role: 'observer' as const },
		{ ...person, id: 'waiting', status: 'waiting' as const },
		{ ...person, id: 'gone', status: 'left' as const }
	];
	expect(createRoster(people, 'open', false).voters.map((voter) => voter.participant)).toEqual(['amal', 'brigid']);
	expect(createRoster(people, 'closed', false).voters).toEqual([]);
});

describe('[POLL50] a vote that can decide nothing', () => {
	const opened = (change: Partial<DraftPoll>, how: object = {}) => {
		const answer = openPoll({ ...draft, ...change }, [frozen], roster, { ...until(null), ...how }, 2);
		return answer.ok ? answer.value.state : answer.reason;
	};
	const half = { rules: { ...draft.rules, quorum: 100 } };

	test('does not open hidden for so few, nor with a quorum that those who are here cannot make up', () => {
		expect(opened({ kind: 'confidential' })).toBe('poll/too-few-to-hide');
		expect(opened({ kind: 'secret' })).toBe('poll/too-few-to-hide');
		expect(opened(half, { here: 1 })).toBe('poll/quorum-out-of-reach');
	});

	test('opens where all are here, nobody is known to be, or the others have time until it ends', () => {
		expect(opened(half, { here: 2 })).toBe('open');
		expect(opened(half, { here: null })).toBe('open');
		expect(opened(half, { here: 1, closesAt: 60_000 })).toBe('open');
	});
});

describe('[POLL43] a roster that a facilitator confirmed', () => {
	const person = { constituency: 'state', role: 'participant', status: 'admitted' } as const;
	const people = [
		{ ...person, id: 'admitted', confirmed: 'lobby' as const },
		{ ...person, id: 'invited', confirmed: 'link' as const },
		{ ...person, id: 'listed', confirmed: 'list' as const },
		{ ...person, id: 'anybody', confirmed: null },
		{ ...person, id: 'chair', role: 'facilitator' as const, confirmed: null },
		{ ...person, id: 'waiting', status: 'waiting' as const, confirmed: null }
	];

	test('counts those who may vote and whom nobody has confirmed, or leaves them off', () => {
		const whole = createRoster(people, 'open', false);
		expect([whole.voters.length, whole.unconfirmed, whole.leftOff]).toEqual([4, 1, 0]);
		const confirmed = createRoster(people, 'open', true);
		expect(confirmed.voters.map(({ participant }) => participant)).toEqual(['admitted', 'invited', 'listed']);
		expect([confirmed.unconfirmed, confirmed.leftOff]).toEqual([0, 1]);
	});

	test.each([
		['secret', 'poll/roster-unconfirmed'],
		['confidential', 'poll/roster-unconfirmed'],
		['open', 'open']
	] as const)('a %s poll with one unconfirmed voter: %s', (kind, answer) => {
		const hall = Array.from({ length: 5 }, (_, n) => ({ participant: `voter-${n}`, constituency: 'state' }));
		const opened = openPoll({ ...draft, kind }, [frozen], hall, { ...until(null), unconfirmed: 1 }, 2);
		expect(opened.ok ? opened.value.state : opened.reason).toBe(answer);
		expect(openPoll({ ...draft, kind }, [frozen], hall, until(null), 2).ok).toBe(true);
	});
});

test('[POLL6] a second closing changes neither the result nor the statement', () => {
	const again = closePoll(
		closed,
		{ ballots: [], present: new Set() },
		{ statement: 'Something else', reviewDate: null },
		9
	);
	expect(again).toEqual({ ok: true, value: closed });
});

test('[POLL7] what a closed poll had come to stays with it when it is declared void', () => {
	const { result, statement, reviewDate, closedAt } = closed;
	const times = { openedAt: 2, closesAt: null, closesAtFirst: null, closedAt, saidAt: 3 };
	const decided = { result, statement, reviewDate, frozen: [frozen], roster, rerun: null, ...times };
	expect(voidPoll(closed, wrong, 4)).toEqual({ ...draft, state: 'void', reason: wrong, voidedAt: 4, decided });
	expect(isVoid.decided).toBeNull();
});

describe('[POLL20] a deadline', () => {
	const timed = must(openPoll(draft, [frozen], roster, until(100), 2));
	const none = { statement: '', reviewDate: null };

	test('ends the voting at its moment, whoever is looking', () => {
		expect([2, 99, 100, 101].map((now) => hasEnded(timed, now))).toEqual([false, false, true, true]);
		expect(acceptBallot(timed, 'amal', { answer: vote('for') }, 99).ok).toBe(true);
		expect(acceptBallot(timed, 'amal', { answer: vote('for') }, 100)).toEqual({ ok: false, reason: 'poll/closed' });
	});

	test('is not in the past', () => {
		expect(openPoll(draft, [frozen], roster, until(2), 2)).toEqual({ ok: false, reason: 'poll/deadline-passed' });
		expect(must(openPoll(draft, [frozen], roster, until(3), 2)).closesAt).toBe(3);
	});

	test('is kept: nobody closes before it, and whenever it is counted, it closed at its moment', () => {
		expect(closePoll(timed, votes, none, 99)).toEqual({ ok: false, reason: 'poll/before-deadline' });
		expect(must(closePoll(timed, votes, none, 5000)).closedAt).toBe(100);
		expect(must(closePoll(timed, votes, none, 100)).closedAt).toBe(100);
		expect(must(closePoll(open, votes, none, 5000)).closedAt).toBe(5000);
	});

	test('[POLL21] moves to a later time only, and not once it has passed', () => {
		const later = must(extendDeadline(timed, 200, 50));
		expect(later).toEqual({ ...timed, closesAt: 200, closesAtFirst: 100 });
		expect(extendDeadline(later, 200, 150)).toEqual({ ok: true, value: later });
		expect(extendDeadline(later, 199, 150)).toEqual({ ok: false, reason: 'poll/deadline-only-later' });
		expect(extendDeadline(later, 300, 199).ok).toBe(true);
		expect(extendDeadline(later, 200, 200)).toEqual({ ok: true, value: later });
		expect(extendDeadline(later, 300, 200)).toEqual({ ok: false, reason: 'poll/closed' });
	});
});

test('[POLL23] an earlier vote on the same is opened again only by whoever knows that', () => {
	const rerun = { of: 'poll-0000', changed: 1, undivided: true };
	const opening = (acceptsRerun: boolean) =>
		openPoll(draft, [frozen], roster, { ...until(null), rerun, acceptsRerun, trustees: 2 }, 2);
	expect(opening(false)).toEqual({ ok: false, reason: 'poll/rerun-unconfirmed' });
	expect(must(opening(true))).toEqual({ ...open, rerun, trustees: 2 });
});

test('[POLL8] present are, of an open poll, who voted and who had not left; of any other, all on its roster', () => {
	const present = (kind: Poll['kind']) => [...listPresent({ kind, roster }, ['chen'], ['amal', 'chen'])];
	expect([present('open'), present('confidential'), present('secret')]).toEqual([
		['chen', 'amal'],
		['amal', 'brigid'],
		['amal', 'brigid']
	]);
});

test('[SECRET4] a secret poll takes envelopes and no answer in the open; any other poll the reverse', () => {
	const envelope = new Uint8Array(3);
	const secret: Poll = { ...open, kind: 'secret' };
	expect(acceptBallot(secret, 'amal', { envelope }, 2)).toEqual({ ok: true, value: { envelope } });
	expect(acceptBallot(secret, 'chen', { envelope }, 2)).toMatchObject({ reason: 'poll/not-on-roster' });
	expect(acceptBallot(secret, 'amal', { answer: vote('for') }, 2)).toMatchObject({ reason: 'poll/wrong-paper' });
	expect(acceptBallot(open, 'amal', { envelope }, 2)).toMatchObject({ reason: 'poll/wrong-paper' });
});

describe('[POLL24] where votes are final', () => {
	const final: Poll = { ...open, rules: { ...open.rules, votesFinal: true } };
	const before = { answer: vote('for') };

	test('the first stays: a repeat of it gets the same answer, another is refused', () => {
		expect(acceptBallot(final, 'amal', before, 2, null)).toEqual({ ok: true, value: before });
		expect(acceptBallot(final, 'amal', { answer: vote('for') }, 2, before)).toEqual({ ok: true, value: before });
		const other = acceptBallot(final, 'amal', { answer: vote('against') }, 2, before);
		expect(other).toEqual({ ok: false, reason: 'poll/vote-final' });
		expect(acceptBallot(open, 'amal', { answer: vote('against') }, 2, before).ok).toBe(true);
	});

	test('of a secret poll the envelope stays', () => {
		const secret: Poll = { ...final, kind: 'secret' };
		const envelope = Uint8Array.of(1, 2, 3);
		const again = (...bytes: number[]) =>
			acceptBallot(secret, 'amal', { envelope: Uint8Array.from(bytes) }, 2, { envelope });
		expect(again(1, 2, 3).ok).toBe(true);
		expect(again(1, 2, 4)).toEqual({ ok: false, reason: 'poll/vote-final' });
	});
});

describe('[POLL25] what follows from a poll that ended by its deadline', () => {
	const said = { statement: 'The ministry begins in May', reviewDate: '2027-05-01' };
	const unsaid = must(closePoll(open, votes, null, 3));

	test('is said once, and said again the same it stays', () => {
		expect(unsaid).toMatchObject({ statement: '', reviewDate: null, saidAt: null });
		const after = must(recordOutcome(unsaid, said, 9));
		expect(after).toEqual({ ...unsaid, ...said, saidAt: 9 });
		expect(recordOutcome(after, said, 10)).toEqual({ ok: true, value: after });
		expect(recordOutcome(after, { ...said, statement: 'In June' }, 10).ok).toBe(false);
		expect(recordOutcome(after, { ...said, reviewDate: null }, 10)).toEqual({ ok: false, reason: 'poll/outcome-said' });
	});

	test('may be nothing', () => {
		const nothing = { statement: '', reviewDate: null };
		expect(must(recordOutcome(unsaid, nothing, 9)).saidAt).toBe(9);
	});

	test('is not asked for before the result, of a void poll, nor of one that was closed by hand', () => {
		const answers = [draft, open, unsealing, isVoid, closed].map((poll) => recordOutcome(poll, said, 9));
		expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual([
			...['poll/result-not-yet', 'poll/result-not-yet', 'poll/result-not-yet', 'poll/is-void', 'poll/outcome-said']
		]);
	});
});
