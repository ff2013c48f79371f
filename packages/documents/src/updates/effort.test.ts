import { expect, test } from 'vitest';
import { changedWords } from '../changed-words.ts';
import { Effort, limits } from './effort.ts';

const words = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`);

test('[VER6] however many texts are compared with one effort, the steps stay below one limit', () => {
	const effort = new Effort();
	for (let at = 0; at < 60; at++) effort.compare(words('a', 600), words(`b${at}`, 600));
	expect(effort.steps).toBeLessThanOrEqual(limits.steps);
	expect(effort.compare(['same'], ['same'])).toHaveLength(1);
});

test.each([1, 10, 3000])(
	'[MATRIX50] %i texts of their own take no more steps together than one comparison may',
	(texts) => {
		const next = Effort.forEachOf(texts);
		const effort = next();
		effort.compare(words('a', 3000), words('b', 3000));
		expect(effort.steps * texts).toBeLessThanOrEqual(limits.steps);
	}
);

test('[MATRIX50] a text that is altogether another leaves the others their words', () => {
	const next = Effort.forEachOf(3000);
	expect(next().compare(words('a', 3000), words('b', 3000))).toBeUndefined();
	expect(changedWords('Ratify the convention', 'Ratify the protocol', next())).toEqual([
		{ change: 'equal', text: 'Ratify the ' },
		{ change: 'deleted', text: 'convention' },
		{ change: 'inserted', text: 'protocol' }
	]);
});
