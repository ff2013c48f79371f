import { expect, test } from 'vitest';
import { parseReceipts } from './receipt.ts';
import { whatBecame, type PublicLists } from './what-became.ts';

const lists = {
	recommendations: [
		{ id: 'r1', cluster: 'courts', number: '140.1', text: 'Train judges', agreed: { level: 'in-process' } },
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
			{ id: 'k1', question: 'What is missing?', state: 'revealed' },
			{ id: 'k2', question: 'What next?', state: 'open' }
		],
		passages: [{ id: 'passage', cluster: 'courts', section: 'progress' }]
	},
	boards: [
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
		['in-process', 'in-process', ['c1'], ['p1']],
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
			card('e', 'k1', '')
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
		['e', 'revealed', null, null, undefined, 0]
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
	const known = { kind: 'rating', id: 'r1', level: null };
	expect(
		parseReceipts([known, { kind: 'rating' }, { kind: 'vote', id: 'x' }, null, 'x', { kind: 'card', id: 'k' }])
	).toEqual([known]);
	expect(parseReceipts({})).toEqual([]);
});
