import { expect, test } from 'vitest';
import { cards } from '@plenum/messages/en/interface/cards';
import { cardsProgress } from './cards-progress.ts';

test.each([
	[0, 0, 'Fewer than five have begun.'],
	[5, 0, '5 or more have begun.'],
	[20, 15, '20 or more have begun, 15 or more are done.']
])('[CARDS70] of those who are done nothing is said before five are', (begun, finished, words) => {
	expect(cardsProgress({ cards }, 'en', { begun, finished })).toBe(words);
});
