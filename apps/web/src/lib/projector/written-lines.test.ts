import type { Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import { findChanges, linesOf, type WrittenLine } from './written-lines.ts';

const run = (text: string) => ({ text, marks: [], href: null });
const line = (text: string): WrittenLine => ({ kind: 'paragraph', depth: 0, text });
const changes = (before: string[], after: string[]) =>
	findChanges(before.map(line), after.map(line)).map(({ line: at, from, to }) => [at, after[at]?.slice(from, to)]);

test('[PROJECTOR2] a text stands line by line, lists as deep as they are, without empty lines', () => {
	const blocks: Block[] = [
		{ type: 'heading', level: 2, runs: [run('Law')] },
		{ type: 'paragraph', runs: [run('')] },
		{ type: 'paragraph', runs: [run('A law '), run('was passed.')] },
		{ type: 'bullet-list', items: [[{ type: 'paragraph', runs: [run('In March')] }]] }
	];
	expect(linesOf(blocks)).toEqual([
		{ kind: 'heading', depth: 0, text: 'Law' },
		{ kind: 'paragraph', depth: 0, text: 'A law was passed.' },
		{ kind: 'bullet', depth: 1, text: 'In March' }
	]);
});

test('[PROJECTOR2] what is new is marked in whole words', () => {
	expect(changes(['A law passed.'], ['A law was passed.'])).toEqual([[0, 'was']]);
	expect(changes(['A law.'], ['A law.', 'A second one.'])).toEqual([[1, 'A second one.']]);
	expect(changes(['One.', 'Two.', 'Three.'], ['One.', 'Two more.', 'Three.'])).toEqual([[1, 'Two more.']]);
	expect(changes(['Same.'], ['Same.'])).toEqual([]);
	expect(changes(['Much was done.'], ['Much done.'])).toEqual([[0, 'done.']]);
	expect(changes(['One.', 'Two.'], ['Two.'])).toEqual([]);
});
