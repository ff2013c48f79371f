import { describe, expect, test } from 'vitest';
import type { DraftPoll, Poll } from './poll.ts';
import { acceptTrust, checkTrustees, mostTrustees, nameTrustees, type Trustee } from './trustees.ts';

const draft: DraftPoll = {
	...{
		id: 'p',
		consultation: 'c',
		cluster: 'k',
		subject: { kind: 'actions' },
		indicative: false,
		method: 'for-against',
		actions: ['a'],
		workshop: null
	},
	...{ kind: 'secret', createdAt: 1, state: 'draft' },
	rules: { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 }
};
const unsealing = { ...draft, state: 'unsealing' } as unknown as Poll;
const person = (id: string, constituency: string) =>
	({ id, constituency, role: 'participant', status: 'admitted' }) as const;
const people = [
	person('ada', 'state'),
	person('omar', 'nhri'),
	person('eve', 'state'),
	{ ...person('chair', 'other'), role: 'facilitator' as const },
	{ ...person('rook', 'other'), role: 'observer' as const },
	{ ...person('gone', 'civil-society'), status: 'left' as const },
	...Array.from({ length: mostTrustees + 1 }, (_, place) => person(`one-${place}`, `side-${place}`))
];
const many = (count: number) => Array.from({ length: count }, (_, place) => `one-${place}`);
const keys = { publicKey: 'P', signingKey: 'S' };
const trustee = (participant: string, constituency: string, own: Trustee['keys'] = null): Trustee => ({
	...{ participant, constituency, keys: own }
});
const answer = <Value>(verdict: { ok: true; value: Value } | { ok: false; reason: string }) =>
	verdict.ok ? verdict.value : verdict.reason;

describe('[TRUSTEE1] trustees are named', () => {
	const name = (chosen: string[], poll: Poll = draft, before: Trustee[] = []) =>
		answer(nameTrustees(poll, chosen, people, before));

	test.each<[string, string[], string]>([
		['one alone', ['ada'], 'poll/trustees-of-one-side'],
		['two of one side', ['ada', 'eve'], 'poll/trustees-of-one-side'],
		['somebody twice', ['ada', 'ada'], 'poll/trustees-of-one-side'],
		['more than there may be', many(mostTrustees + 1), 'poll/trustees-of-one-side'],
		['whoever runs the poll', ['ada', 'chair'], 'poll/trustee-unfit'],
		['somebody who left', ['ada', 'gone'], 'poll/trustee-unfit'],
		['somebody unknown', ['ada', 'nobody'], 'poll/trustee-unfit']
	])('not %s', (_, chosen, refusal) => expect(name(chosen)).toBe(refusal));

	test('two to eight of different sides, in the order given, or none', () => {
		expect(name(['omar', 'ada'])).toEqual([trustee('omar', 'nhri'), trustee('ada', 'state')]);
		expect(name(['ada', 'rook'])).toHaveLength(2);
		expect(name(many(mostTrustees))).toHaveLength(mostTrustees);
		expect(name([])).toEqual([]);
	});

	test('for a secret poll that is a draft', () => {
		expect(name(['ada', 'omar'], { ...draft, kind: 'confidential' })).toBe('poll/trustees-secret-only');
		expect(name(['ada', 'omar'], unsealing)).toBe('poll/not-draft');
	});

	test('and whoever had accepted before has accepted still, for the same side', () => {
		const before = [trustee('omar', 'nhri', keys), trustee('ada', 'other', keys)];
		expect(name(['ada', 'omar'], draft, before)).toEqual([trustee('ada', 'state'), trustee('omar', 'nhri', keys)]);
		const another = [trustee('eve', 'state', keys)];
		expect(name(['ada', 'omar'], draft, another)).toEqual([trustee('ada', 'state'), trustee('omar', 'nhri')]);
	});
});

test('[TRUSTEE2] who is named accepts, and again with other keys, until the poll opens; no two share a key', () => {
	const named = [trustee('ada', 'state'), trustee('omar', 'nhri', keys)];
	const own = { publicKey: 'P2', signingKey: 'S2' };
	const accept = (participant: string, given: typeof keys, poll: Poll = draft) =>
		answer(acceptTrust(poll, named, participant, given));
	expect(accept('ada', own)).toEqual([trustee('ada', 'state', own), trustee('omar', 'nhri', keys)]);
	expect(accept('omar', own)).toEqual([trustee('ada', 'state'), trustee('omar', 'nhri', own)]);
	expect(accept('omar', keys)).toEqual(named);
	expect(accept('ada', { ...own, publicKey: 'P' })).toBe('poll/trustee-key-unusable');
	expect(accept('ada', { ...own, signingKey: 'S' })).toBe('poll/trustee-key-unusable');
	expect(accept('eve', own)).toBe('poll/not-trustee');
	expect(accept('ada', own, unsealing)).toBe('poll/not-draft');
});

describe('[TRUSTEE1] when the poll opens', () => {
	const accepted = [trustee('ada', 'state', keys), trustee('omar', 'nhri', keys)];
	const roster = ['ada', 'omar', 'eve'].map((participant) => ({ participant, constituency: 'state' }));
	const check = (trustees: Trustee[], there = people, voters = roster) =>
		answer(checkTrustees(trustees, there, voters));

	test('all have accepted and are there, for the same side, and somebody else votes', () => {
		expect(check(accepted)).toBe(true);
		expect(check([trustee('ada', 'state', keys), trustee('omar', 'nhri')])).toBe('poll/trustees-missing');
		expect(check([trustee('ada', 'other', keys), trustee('omar', 'nhri', keys)])).toBe('poll/trustees-missing');
		expect(check([trustee('chair', 'other', keys), trustee('omar', 'nhri', keys)])).toBe('poll/trustees-missing');
		expect(check(accepted, people.slice(1))).toBe('poll/trustees-missing');
		expect(check(accepted, people, roster.slice(0, 2))).toBe('poll/trustees-only-voters');
	});

	test('without any there is nothing to ask', () => expect(check([], [], [])).toBe(true));
});
