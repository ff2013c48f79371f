import type { Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import { headingLevels } from './heading-levels.ts';

const heading = (level: 2 | 3): Block => ({ type: 'heading', level, runs: [] });

test.each([
	[
		[2, 3, 3, 2],
		[4, 5, 5, 4]
	],
	[
		[3, 3],
		[4, 4]
	],
	[
		[3, 2, 3],
		[4, 4, 5]
	]
] as const)('[WEB18] headings %j of a text stand on the page as %j', (written, shown) => {
	const blocks = written.map(heading);
	expect([...headingLevels(blocks, 4).values()]).toEqual(shown);
	const list: Block = { type: 'bullet-list', items: blocks.map((block) => [block]) };
	expect([...headingLevels([list], 4).values()]).toEqual(shown);
});
