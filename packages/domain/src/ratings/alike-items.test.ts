import { expect, test } from 'vitest';
import { AlikeItems, isAlike } from './alike-items.ts';
import type { RatedItem } from './rated-item.ts';

/** The same seed gives the same numbers. */
function seeded(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const kinds = ['recommendation', 'pledge', 'matter'] as const;

test.each([1, 2, 3, 4, 5])(
	'[RATINGS43] whatever items say, those that say the same are found as by comparing each with each (seed %i)',
	(seed) => {
		const random = seeded(seed);
		const words = Array.from({ length: 12 }, (_, at) => `word${at}`);
		const text = () => Array.from({ length: random(9) }, () => words[random(words.length)]).join(' ');
		const items = Array.from({ length: 120 }, (_, at): RatedItem => ({
			id: `${at}`,
			kind: kinds[random(3)] ?? 'matter',
			text: text()
		}));
		const index = new AlikeItems(items.slice(0, 80));
		for (const item of items) {
			const expected = items.slice(0, 80).flatMap((one, at) => (isAlike(one, item) ? [at] : []));
			expect([item.text, index.placesOf(item)]).toEqual([item.text, expected]);
		}
	}
);

test('[RATINGS43] of hundreds of pledges few are compared with a matter', () => {
	const pledges = Array.from({ length: 500 }, (_, at): RatedItem => {
		const own = [`town${at}`, `school${at * 7}`, `well${at * 3}`, `road${at}`].join(' ');
		return { id: `${at}`, kind: 'pledge', text: `The Government will build in the region of ${own} by the year 2030` };
	});
	const index = new AlikeItems(pledges);
	for (const { text, id } of pledges) {
		const matter: RatedItem = { id: 'm', kind: 'matter', text: text.replace('will build', 'will now build') };
		expect(index.placesOf(matter)).toEqual([Number(id)]);
		expect(index.candidatesOf(matter).length).toBeLessThan(20);
	}
});
