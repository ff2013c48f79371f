import { expect, test } from 'vitest';
import { parseReceipts } from './receipt.ts';
import { whatBecame, type PublicLists } from './what-became.ts';

const lists = {
	recommendations: [
		{ id: 'r1', cluster: 'courts', number: '140.1', text: 'Train judges', agreed: { level: 'fully-implemented' } },
		{ id: 'r2', cluster: 'courts', number: '140.2', text: 'Build courts', agreed: null }
	],
	commitments: [
		{ id: 'c1', cluster: 'courts', status: 'done', action: { text: 'Train', recommendations: ['140.1'] } },
		{ id: 'c2', cluster: 'water', status: 'done', action: { text: 'Of another review', recommendations: ['140.1'] } }
	],
	reports: [
		{ id: 'p1', subject: { kind: 'commitment', id: 'c1' }, shownAt: 1 },
		{ id: 'p2', subject: { kind: 'recommendation', id: 'r1' }, shownAt: null },
		{ id: 'p3', subject: { kind: 'recommendation', id: 'r2' }, shownAt: 1 }
	],
	cards: {
		rounds: [
			{ id: 'k0', question: 'What helps?', state: 'revealed' },
			{ id: 'k1', question: 'What is missing?', state: 'revealed' },
			{ id: 'k2', question: 'What next?', state: 'open' }
		],
		passages: [{ id: 'passage', cluster: 'courts', section: 'progress' }]
	},
	boards: [
		{
			round: { id: 'k0' },
			groups: [],
			cards: [
				{ id: 'b3', text: 'No money', group: null, into: null, passage: null },
				{ id: 'b4', text: 'no cash', group: null, into: 'b3', passage: 'passage' }
			]
		},
		{
			round: { id: 'k1' },
			groups: [{ id: 'g', name: 'Money' }],
			cards: [
				{ id: 'b1', text: 'No money', group: 'g', into: null, passage: 'passage' },
				{ id: 'b2', text: 'no funds', group: null, into: 'b1', passage: null }
			]
		}
	],
	sums: new Map([
		['b3', ''],
		['b4', 'sum of cash'],
		['b1', 'sum of money'],
		['b2', 'sum of funds']
	]),
	suggestions: [{ id: 's1', cluster: 'courts', outcome: 'partly' }]
} as unknown as PublicLists;

test('[RECEIPT6] a rating leads to what was agreed, and to commitments and reports on it', () => {
	const { ratings } = whatBecame(
		[
			{ kind: 'rating', id: 'r1', level: 'in-process' },
			{ kind: 'rating', id: 'r2', level: null },
			{ kind: 'rating', id: 'gone', level: null }
		],
		lists
	);
	expect(
		ratings.map(({ own, agreed, commitments, reports }) => [
			own,
			agreed,
			commitments.map(({ id }) => id),
			reports.map(({ id }) => id)
		])
	).toEqual([
		['in-process', 'fully-implemented', ['c1'], ['p1']],
		[null, null, [], ['p3']]
	]);
});

test('[RECEIPT6] a card is known by its text once it is revealed, and leads to the card that stands for it and to the text', () => {
	const card = (id: string, round: string, sum: string) => ({ kind: 'card' as const, id, round, sum });
	const { cards } = whatBecame(
		[
			card('a', 'k1', 'sum of funds'),
			card('b', 'k1', 'another'),
			card('c', 'k2', 'x'),
			card('d', 'gone', 'x'),
			card('e', 'k0', ''),
			card('f', 'k0', 'sum of cash')
		],
		lists
	);
	expect(
		cards.map(({ id, state, text, group, taken, commitments }) => [
			id,
			state,
			text,
			group,
			taken?.section,
			commitments.length
		])
	).toEqual([
		['a', 'revealed', 'No money', 'Money', 'progress', 1],
		['b', 'revealed', null, null, undefined, 0],
		['c', 'open', null, null, undefined, 0],
		['e', 'revealed', null, null, undefined, 0],
		// The text of the card itself was taken over, before the card was put into another one.
		['f', 'revealed', 'No money', null, 'progress', 1]
	]);
});

test('[RECEIPT6] a suggestion leads to what was decided on it', () => {
	const { suggestions } = whatBecame(
		[
			{ kind: 'suggestion', id: 's1' },
			{ kind: 'suggestion', id: 's2' }
		],
		lists
	);
	expect(suggestions.map(({ id, decided }) => [id, decided?.outcome ?? null])).toEqual([
		['s1', 'partly'],
		['s2', null]
	]);
});

test('[RECEIPT1] what another version stored is left out', () => {
	const known = [
		{ kind: 'rating', id: 'r1', level: null },
		{ kind: 'card', id: 'k', round: 'k1', sum: 'x' },
		{ kind: 'suggestion', id: 's1' }
	];
	const others = [
		{ kind: 'rating', id: 1, level: null },
		{ kind: 'rating', id: 'r1' },
		{ kind: 'card', id: 'k', round: 'k1' },
		{ kind: 'card', id: 'k', sum: 'x' },
		{ kind: 'vote', id: 'x' },
		null,
		'x'
	];
	expect(parseReceipts([...known, ...others])).toEqual(known);
	expect(parseReceipts({})).toEqual([]);
});
