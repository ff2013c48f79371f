import { describe, expect, test } from 'vitest';
import type { DraftPoll, Poll } from '../poll.ts';
import { acceptTrust, checkTrustees, mostTrustees, nameTrustees, secondTrustee, type Trustee } from './trustees.ts';

const draft: DraftPoll = {
	id: 'p',
	consultation: 'c',
	cluster: 'k',
	subject: { kind: 'actions' },
	indicative: false,
	method: 'for-against',
	actions: ['a'],
	workshop: null,
	kind: 'secret',
	createdAt: 1,
	state: 'draft',
	rules: { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 }
};
const unsealing = { ...draft, state: 'unsealing' } as unknown as Poll;
type Person = Parameters<typeof secondTrustee>[2];
const person = (id: string, constituency: string): Person => ({
	id,
	constituency,
	role: 'participant',
	status: 'admitted',
	confirmed: 'lobby'
});
const people: Person[] = [
	person('ada', 'state'),
	person('omar', 'nhri'),
	person('eve', 'state'),
	{ ...person('chair', 'other'), role: 'facilitator' as const },
	{ ...person('rook', 'other'), role: 'observer' as const },
	{ ...person('gone', 'civil-society'), status: 'left' as const },
	{ ...person('puppet', 'nhri'), confirmed: null },
	...Array.from({ length: mostTrustees + 1 }, (_, place) => person(`one-${place}`, `side-${place}`))
];
const many = (count: number) => Array.from({ length: count }, (_, place) => `one-${place}`);
const keys = { publicKey: 'P', signingKey: 'S' };
const trustee = (participant: string, constituency: string, own: Trustee['keys'] = null): Trustee => ({
	participant,
	constituency,
	keys: own,
	named: own !== null,
	seconds: []
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
		['an observer', ['ada', 'rook'], 'poll/trustee-unfit'],
		['somebody whom no facilitator has confirmed', ['ada', 'puppet'], 'poll/trustee-unfit'],
		['somebody unknown', ['ada', 'nobody'], 'poll/trustee-unfit']
	])('not %s', (_, chosen, refusal) => expect(name(chosen)).toBe(refusal));

	test('two to eight of different sides, in the order given, or none', () => {
		expect(name(['omar', 'ada'])).toEqual([trustee('omar', 'nhri'), trustee('ada', 'state')]);
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
		answer(acceptTrust(poll, named, participant, { keys: given, named: true }));
	expect(accept('ada', own)).toEqual([trustee('ada', 'state', own), trustee('omar', 'nhri', keys)]);
	expect(accept('omar', own)).toEqual([trustee('ada', 'state'), trustee('omar', 'nhri', own)]);
	expect(accept('omar', keys)).toEqual(named);
	expect(accept('ada', { ...own, publicKey: 'P' })).toBe('poll/trustee-key-unusable');
	expect(accept('ada', { ...own, signingKey: 'S' })).toBe('poll/trustee-key-unusable');
	expect(accept('eve', own)).toBe('poll/not-trustee');
	expect(accept('ada', own, unsealing)).toBe('poll/not-draft');
});

describe('[TRUSTEE13] a trustee is seconded', () => {
	const named = [trustee('ada', 'state', keys), trustee('omar', 'nhri')];
	const second = (who: Person, { publicKey = 'P', seconds = true, poll = draft as Poll } = {}) =>
		answer(secondTrustee(poll, named, who, { publicKey, seconds }));

	test('by somebody of their side, for the key that they were shown, once or not at all', () => {
		const seconded = [{ ...named[0], seconds: ['eve'] }, named[1]];
		expect(second(person('eve', 'state'))).toEqual(seconded);
		expect(
			answer(secondTrustee(draft, seconded as Trustee[], person('eve', 'state'), { publicKey: 'P', seconds: true }))
		).toEqual(seconded);
		expect(
			answer(secondTrustee(draft, seconded as Trustee[], person('eve', 'state'), { publicKey: 'P', seconds: false }))
		).toEqual(named);
		expect(second(person('eve', 'state'), { publicKey: 'other' })).toBe('poll/trustee-changed');
		expect(second(person('eve', 'state'), { poll: unsealing })).toBe('poll/not-draft');
	});

	test.each<[string, Person]>([
		['themselves', person('ada', 'state')],
		['another side', person('eve', 'other')],
		['their side before they have accepted', person('mina', 'nhri')],
		['a facilitator', { ...person('chair', 'state'), role: 'facilitator' }],
		['an observer', { ...person('rook', 'state'), role: 'observer' }],
		['somebody whom no facilitator has confirmed', { ...person('puppet', 'state'), confirmed: null }]
	])('not by %s', (_, who) => expect(second(who)).toBe('poll/may-not-second'));

	test('and no longer once they have made other keys', () => {
		const seconded = [{ ...trustee('ada', 'state', keys), seconds: ['eve'] }];
		const accept = (publicKey: string) =>
			answer(acceptTrust(draft, seconded, 'ada', { keys: { ...keys, publicKey }, named: false }));
		expect(accept('P')).toEqual([{ ...seconded[0], named: false }]);
		expect(accept('P2')).toEqual([{ ...seconded[0], keys: { ...keys, publicKey: 'P2' }, named: false, seconds: [] }]);
	});
});

describe('[TRUSTEE1] when the poll opens', () => {
	const accepted = [trustee('ada', 'state', keys), trustee('omar', 'nhri', keys)];
	const roster = ['ada', 'omar', 'eve', 'mina'].map((participant) => ({ participant, constituency: 'state' }));
	const check = (trustees: Trustee[], there = people, voters = roster) =>
		answer(checkTrustees(trustees, there, voters));

	test('all have accepted and are there, for the same side, and somebody else votes', () => {
		expect(check(accepted)).toEqual(accepted);
		expect(check([trustee('ada', 'state', keys), trustee('omar', 'nhri')])).toBe('poll/trustees-missing');
		expect(check([trustee('ada', 'other', keys), trustee('omar', 'nhri', keys)])).toBe('poll/trustees-missing');
		expect(check([trustee('chair', 'other', keys), trustee('omar', 'nhri', keys)])).toBe('poll/trustees-missing');
		expect(check(accepted, people.slice(1))).toBe('poll/trustees-missing');
		expect(check(accepted, people, roster.slice(0, 2))).toBe('poll/trustees-only-voters');
		expect(check(accepted, people, roster.slice(1))).toBe('poll/trustees-missing');
		const unconfirmed = people.map((one) => (one.id === 'ada' ? { ...one, confirmed: null } : one));
		expect(check(accepted, unconfirmed)).toBe('poll/trustees-missing');
	});

	test('[TRUSTEE13] each is named on the ballot, or seconded by somebody of their side who is on the roster', () => {
		const unnamed = { ...trustee('omar', 'nhri', keys), named: false };
		const side = [...people, person('mina', 'nhri')];
		const backed = (...seconds: string[]) => [trustee('ada', 'state', keys), { ...unnamed, seconds }];
		expect(check(backed(), side)).toBe('poll/trustees-unseconded');
		expect(check(backed('mina'), side)).toEqual(backed('mina'));
		expect(check(backed('mina', 'eve', 'puppet', 'nobody'), side)).toEqual(backed('mina'));
		expect(check(backed('mina'), side, roster.slice(0, 3))).toBe('poll/trustees-unseconded');
		const ofOrganisation = [...roster.slice(0, 3), { participant: 'o', constituency: 'nhri', members: ['mina'] }];
		expect(check(backed('mina'), side, ofOrganisation)).toEqual(backed('mina'));
	});

	test('without any there is nothing to ask', () => expect(check([], [], [])).toEqual([]));
});
