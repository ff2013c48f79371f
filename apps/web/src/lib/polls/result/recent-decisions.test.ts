import { expect, test } from 'vitest';
import { pollView } from '../../../fixtures/views.fixture.ts';
import { recentDecisions } from './recent-decisions.ts';

const minute = 60_000;
const from = { workshop: 'w', now: 100 * minute, isOfThisItem: (time: number) => time >= 50 * minute };
const closed = (id: string, ago: number, change = {}) =>
	pollView({ id, workshop: 'w', state: 'closed', closedAt: from.now - ago * minute, ...change });
const question = { kind: 'question', question: 'What matters?', options: [] } as const;

test('[WORKSHOP16] what was just decided is shown for three minutes, the last first; words for ten [POLL61]', () => {
	const polls = [
		closed('long-ago', 3),
		closed('before', 2),
		closed('last', 1),
		closed('elsewhere', 1, { workshop: 'other' }),
		closed('words', 9, { subject: { ...question, wordList: true } }),
		closed('old-words', 10, { subject: { ...question, wordList: true } }),
		pollView({ id: 'open', workshop: 'w' })
	];
	expect(recentDecisions(polls, from).map(({ id }) => id)).toEqual(['last', 'before', 'words']);
});

test('[WORKSHOP16] what was decided in an item before gives way', () => {
	expect(recentDecisions([closed('last', 1)], { ...from, isOfThisItem: () => false })).toEqual([]);
});
