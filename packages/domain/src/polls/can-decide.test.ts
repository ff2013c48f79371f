import { describe, expect, test } from 'vitest';
import { checkDecidable, kindFor } from './can-decide.ts';
import { pollMethods, type PollMethod } from './answer.ts';
import { pollKinds, type PollKind } from './poll.ts';
import { computeDisclosedResult } from './poll-result.ts';
import { countByConstituency } from './disclosure/count-lines.ts';
import { defaultRules, vote } from './votes.fixture.ts';

const asked = (kind: PollKind, quorum = 0, method: PollMethod = 'for-against') => ({
	kind,
	method,
	rules: { quorum }
});
const hidden = { ok: false, reason: 'poll/too-few-to-hide' };
const quorumMissed = { ok: false, reason: 'poll/quorum-out-of-reach' };

describe('[POLL50] a vote that can decide nothing', () => {
	test.each([
		['open', 'for-against', 1, true],
		['confidential', 'for-against', 4, false],
		['confidential', 'for-against', 5, true],
		['secret', 'agreement', 4, false],
		['secret', 'agreement', 5, true],
		['confidential', 'points', 9, false],
		['confidential', 'points', 10, true],
		['secret', 'ranking', 9, false],
		['open', 'ranking', 2, true]
	] as const)('%s, %s, with %i who can vote: opens is %s', (kind, method, entitled, opens) => {
		const answer = checkDecidable(asked(kind, 0, method), { entitled, here: null });
		expect(answer).toEqual(opens ? { ok: true, value: true } : hidden);
	});

	test('what is refused would have decided nothing, however people had voted', () => {
		for (const kind of ['confidential', 'secret'] as const)
			for (let people = 1; people < 5; people++)
				for (let inFavour = 0; inFavour <= people; inFavour++) {
					const { roster, ballots } = vote([['state', inFavour, people - inFavour, 0]]);
					const poll = { kind, method: 'for-against', rules: defaultRules } as const;
					const lines = countByConstituency({ ...poll, roster, actions: ['a'] }, { ballots, present: new Set() });
					const { turnout, subjects } = computeDisclosedResult(poll, lines);
					expect([turnout, subjects]).toEqual([null, [{ adopted: false, counts: null }]]);
					expect(checkDecidable(poll, { entitled: people, here: null })).toEqual(hidden);
				}
	});

	test.each([
		[50, 40, 20, true],
		[50, 40, 19, false],
		[100, 3, 2, false],
		[0, 40, 1, true],
		[66.67, 3, 2, false]
	])('a quorum of %d of %i with %i here: opens is %s', (quorum, entitled, here, opens) => {
		const answer = checkDecidable(asked('open', quorum), { entitled, here });
		expect(answer).toEqual(opens ? { ok: true, value: true } : quorumMissed);
		expect(checkDecidable(asked('open', quorum), { entitled, here: null }).ok).toBe(true);
	});
});

describe('[POLL51] the kind where nobody chooses', () => {
	test.each([
		['for-against', null, 9, 'open'],
		['for-against', null, 10, 'confidential'],
		['for-against', 'confidential', 4, 'open'],
		['for-against', 'confidential', 5, 'confidential'],
		['for-against', 'secret', 12, 'secret'],
		['points', 'secret', 9, 'open'],
		['for-against', 'open', 40, 'open'],
		['consent', 'secret', 40, 'open'],
		['consent', null, 40, 'open']
	] as const)('%s, preferred %s, with %i: %s', (method, preferred, entitled, kind) => {
		expect(kindFor({ method, preferred, secure: true }, entitled)).toBe(kind);
	});

	test('it can always decide, and is secret only where ballots can be sealed', () => {
		for (const method of pollMethods)
			for (const preferred of [null, ...pollKinds])
				for (let entitled = 0; entitled < 25; entitled++) {
					const kind = kindFor({ method, preferred, secure: false }, entitled);
					expect(kind).not.toBe('secret');
					expect(checkDecidable({ kind, method, rules: defaultRules }, { entitled, here: null }).ok).toBe(true);
				}
	});
});
