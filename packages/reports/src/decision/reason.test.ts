import { describe, expect, test } from 'vitest';
import type { AnswerBy, PollMethod } from '@plenum/domain/polls/answer';
import { pollMethods } from '@plenum/domain/polls/answer';
import { resultOf } from '@plenum/domain/polls/poll-result';
import type { Ballot, PollKind, Voter } from '@plenum/domain/polls/poll';
import { percentBases, type PollRules } from '@plenum/domain/polls/rules';
import { defaultRules } from '@plenum/domain/polls/votes.fixture';
import { readDecision } from './read-decision.ts';
import { decision as decisionWords, type Decision as DecisionWords } from '@plenum/messages/decisions/decision';

const { ar, en, fr } = decisionWords;

type Stance = 'for' | 'against' | 'abstain';

/** A ballot on two subjects by each method: so to the first, and for the second. */
const answers: { [Each in PollMethod]: Record<Stance, AnswerBy<Each>['marks']> } = {
	'for-against': { for: ['for', 'for'], against: ['against', 'for'], abstain: ['abstain', 'for'] },
	consent: {
		for: [consents(), consents()],
		against: [{ stance: 'object', reason: 'No.' }, consents()],
		abstain: [{ stance: 'stand-aside', reason: '' }, consents()]
	},
	selection: { for: [true, false], against: [false, true], abstain: [false, false] },
	points: { for: [1, 0], against: [0, 1], abstain: [0, 0] },
	ranking: { for: [1, null], against: [null, 1], abstain: [null, null] },
	agreement: { for: [5, 5], against: [1, 5], abstain: [3, 5] }
};

function consents(): { stance: 'consent'; reason: string } {
	return { stance: 'consent', reason: '' };
}

type Votes = Record<Stance, number> & { silent?: number };

function voted(method: PollMethod, sides: Record<string, Votes>): { roster: Voter[]; ballots: Ballot[] } {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	for (const [constituency, votes] of Object.entries(sides))
		for (const stance of ['for', 'against', 'abstain', 'silent'] as const)
			for (let each = 0; each < (votes[stance] ?? 0); each += 1) {
				const voter = { participant: `${constituency}-${stance}-${each}`, constituency };
				roster.push(voter);
				if (stance === 'silent') continue;
				const marks = answers[method][stance];
				ballots.push({ ...voter, answer: { method, marks } as Ballot['answer'] });
			}
	return { roster, ballots };
}

type Asked = { method?: PollMethod; kind?: PollKind; rules?: Partial<PollRules>; words?: DecisionWords };

function decide(
	sides: Record<string, Votes>,
	{ method = 'for-against', kind = 'open', rules = {}, words = en }: Asked = {}
) {
	const { roster, ballots } = voted(method, sides);
	const asked = { kind, method, rules: { ...defaultRules, ...rules }, actions: ['a', 'b'], roster };
	const present = new Set(ballots.map(({ participant }) => participant));
	const result = resultOf(asked, { ballots, present });
	const decision = readDecision({
		kind,
		rules: asked.rules,
		result,
		again: false,
		texts: ['one', 'two'],
		words,
		sideOf: (id) => id
	});
	return { result, decision, subject: decision.subjects[0] };
}

describe('[POLL42] one verdict and one reason', () => {
	test('for or against, as the room reads it', () => {
		expect(decide({ state: { for: 21, against: 9, abstain: 0 } }).subject?.headline).toBe(
			'Adopted: 21 of 30 in favour, 16 were needed.'
		);
		expect(decide({ state: { for: 1, against: 0, abstain: 0 } }).subject?.headline).toBe(
			'Adopted: 1 of 1 in favour, 1 was needed.'
		);
	});

	test('a base that is not all who voted is named', () => {
		const valid = decide({ state: { for: 6, against: 5, abstain: 9 } }, { rules: { percentBase: 'valid' } });
		expect(valid.subject?.headline).toBe('Adopted: 6 of 11 in favour (abstentions left out), 6 were needed.');
		const entitled = decide(
			{ state: { for: 12, against: 2, abstain: 0, silent: 16 } },
			{ rules: { percentBase: 'entitled', threshold: 66.67 } }
		);
		expect(entitled.subject?.headline).toBe('Not adopted: 12 of 30 in favour (of all who could vote), 20 were needed.');
	});

	test('turnout is named before votes, and the side that did not vote where only that is missing', () => {
		const few = decide({ state: { for: 12, against: 0, abstain: 0, silent: 18 } }, { rules: { quorum: 50 } });
		expect(few.subject?.headline).toBe('Not adopted: 12 of 30 voted, 15 were needed.');
		const sides = { state: { for: 9, against: 0, abstain: 0 }, nhri: { for: 1, against: 0, abstain: 0, silent: 3 } };
		const side = decide(sides, { rules: { quorum: 50, quorumEach: 50 } });
		expect(side.subject?.headline).toBe('Not adopted: too few voted in: nhri.');
	});

	test('enough of all, and not of each', () => {
		const sides = { state: { for: 9, against: 1, abstain: 0 }, nhri: { for: 1, against: 3, abstain: 0 } };
		expect(decide(sides, { rules: { thresholdEach: 50 } }).subject?.headline).toBe(
			'Not adopted: 10 of 14 in favour, 8 were needed; not enough in: nhri.'
		);
	});

	test('where figures may not be told, the reason holds none', () => {
		const few = decide({ state: { for: 3, against: 0, abstain: 0, silent: 9 } }, { kind: 'confidential' });
		expect(few.subject?.headline).toBe(`Not adopted: ${en.reasons.tooFew}.`);
		const alike = decide({ state: { for: 7, against: 0, abstain: 0 } }, { kind: 'confidential' });
		expect(alike.subject?.reason).toBe(en.reasons.untold);
		expect(alike.subject?.consensus).toBe('');
	});

	test('consent', () => {
		const reason = (votes: Votes) => decide({ state: votes }, { method: 'consent' }).subject?.headline;
		expect(reason({ for: 5, against: 0, abstain: 2 })).toBe('Adopted: nobody objects.');
		expect(reason({ for: 5, against: 1, abstain: 0 })).toBe('Not adopted: 1 of 6 objects.');
		expect(reason({ for: 0, against: 0, abstain: 3 })).toBe('Not adopted: nobody consents.');
	});
});

const thresholds = [0, 25, 50, 51, 55.5, 66.67, 75, 100];
const divisions: Votes[] = [
	{ for: 0, against: 0, abstain: 0, silent: 4 },
	{ for: 0, against: 0, abstain: 7 },
	...[0, 1, 4, 5, 6, 10, 20, 30].map((inFavour) => ({ for: inFavour, against: 30 - inFavour, abstain: 3, silent: 2 }))
];

describe.each(pollMethods)('[POLL42] %s', (method) => {
	test.each(percentBases)('of %s: the number needed is what would have been enough', (percentBase) => {
		for (const threshold of thresholds)
			for (const division of divisions) {
				const { subject, result } = decide({ state: division }, { method, rules: { percentBase, threshold } });
				const [, votes, needed] = /^(\d+) of \d+ .*, (\d+) (?:was|were) needed$/.exec(subject?.reason ?? '') ?? [];
				if (votes === undefined || needed === undefined) continue;
				expect(result.subjects[0]?.counts?.thresholdReached).toBe(Number(votes) >= Number(needed));
			}
	});

	test.each(['open', 'confidential', 'secret'] as const)('%s: every verdict has a reason in every language', (kind) => {
		if (method === 'consent' && kind !== 'open') return;
		for (const division of divisions)
			for (const words of [en, fr, ar]) {
				const { decision, result } = decide({ state: division, nhri: division }, { method, kind, words });
				for (const [at, { reason, headline, consensus }] of decision.subjects.entries()) {
					expect(reason).not.toBe('');
					expect(headline).not.toMatch(/undefined|NaN| [:;]|\.\./);
					expect(consensus !== '').toBe((result.subjects[at]?.counts?.consensus ?? null) !== null);
					if (result.subjects[at]?.counts === null) expect(reason).toMatch(/^\D*(5\D*|\d+\D+\d+\D+\d+\D*)?$/);
				}
			}
	});
});

test('[POLL42] consensus says whether each side is in favour, as the votes say', () => {
	const alike = decide({ state: { for: 8, against: 2, abstain: 0 }, nhri: { for: 6, against: 4, abstain: 0 } });
	expect(alike.subject?.consensus).toBe(
		'In every constituency more are for it than against. Support is lowest in: nhri (6 of 10).'
	);
	const apart = decide({ state: { for: 12, against: 0, abstain: 0 }, nhri: { for: 4, against: 6, abstain: 0 } });
	expect(apart.subject).toMatchObject({
		notShared: 'Not shared by: nhri.',
		consensus: 'Weakest support: nhri (in favour: 4, against: 6, of 10).'
	});
});

test('[POLL42] where everyone is for it, no side supports it least', () => {
	const sides = { state: { for: 8, against: 0, abstain: 0 }, nhri: { for: 6, against: 0, abstain: 0 } };
	expect(decide(sides).subject?.consensus).toBe(en.unanimous);
	const abstained = { ...sides, nhri: { for: 6, against: 0, abstain: 1 } };
	expect(decide(abstained).subject?.consensus).toContain('Support is lowest in: nhri (6 of 7)');
});

test('[POLL42] of a side in which nobody voted it is said so', () => {
	const sides = { state: { for: 9, against: 1, abstain: 0 }, nhri: { for: 0, against: 0, abstain: 0, silent: 2 } };
	expect(decide(sides).subject?.consensus).toBe('Nobody voted in: nhri.');
});

test('[POLL42] Arabic gives votes their forms', () => {
	const needed = [1, 2, 3, 11, 100].map((votes) => ar.reasons.needed(votes));
	expect(new Set(needed.map((each) => each.replace(/\d+/, ''))).size).toBe(5);
});
