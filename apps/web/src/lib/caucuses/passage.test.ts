import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import type { Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import { passageOf, wordsOf } from './passage.ts';

const [few, far, near] = plainParagraphs('Few judges.\nFar courts.\nNear ones.') as [Block, Block, Block];
const list: Block = { type: 'bullet-list', items: [[few, far], [near]] };

test('[CAUCUS8] what goes over are the passages that were chosen, in their order, under the name of the side', () => {
	const source: Block = { type: 'paragraph', runs: [{ text: 'From us:', marks: ['italic'], href: null }] };
	expect(passageOf('From us:', [few, far, list], [2, 0])).toEqual([source, few, list]);
});

test('[CAUCUS8] where nothing is chosen nothing goes over, the name of the side neither', () => {
	expect(passageOf('From us:', [few], [])).toEqual([]);
});

test('a passage is chosen by what it says', () => {
	expect([few, list].map(wordsOf)).toEqual(['Few judges.', 'Few judges. Far courts. · Near ones.']);
});
