import { expect, test } from 'vitest';
import { inSameGroups, peopleInGroups, sideGroups, sumOf } from './side-groups.ts';
import { peopleBySide, sidesInRecord } from './sides-in-record.ts';

const counts = (some: Record<string, number>) => new Map(Object.entries(some));

const examples: [what: string, Record<string, number>[], string[][]][] = [
	['sides of five stand alone', [{ a: 5, b: 9 }], [['a'], ['b']]],
	['small ones stand together', [{ a: 9, b: 1, c: 4 }], [['a'], ['b', 'c']]],
	['and with the next one where they are still too few', [{ a: 9, b: 6, c: 1 }], [['a'], ['b', 'c']]],
	[
		'one that was small anywhere is together with others everywhere',
		[
			{ a: 9, b: 8 },
			{ a: 9, b: 2 }
		],
		[['a', 'b']]
	],
	[
		'nobody at all gives nobody away',
		[
			{ a: 9, b: 8 },
			{ a: 9, b: 0 }
		],
		[['a'], ['b']]
	],
	['a side that was nowhere is in no group', [{ a: 9, b: 0 }], [['a']]],
	['all together too few', [{ a: 2, b: 2 }], []]
];
test.each(examples)('[JOURNAL9] %s', (_, places, groups) => {
	expect(sideGroups(places.map(counts))).toEqual(groups);
});

test('[JOURNAL9] of any people at any places, no group is of one to four, and no side is in two groups', () => {
	const sides = ['a', 'b', 'c', 'd'];
	let seed = 7;
	const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
	for (let round = 0; round < 3000; round++) {
		const places = Array.from({ length: 1 + random(4) }, () => new Map(sides.map((side) => [side, random(12)])));
		const groups = sideGroups(places);
		const all = groups.flat();
		expect(new Set(all).size).toBe(all.length);
		for (const place of places)
			for (const group of groups) {
				const people = sumOf(place, group);
				expect(people === 0 || people >= 5).toBe(true);
			}
		const [here, ...later] = places.map(peopleInGroups);
		const rows = inSameGroups([here ?? [], ...later]);
		const told = rows.map((row) => row.map(({ sides: those }) => those.join()));
		for (const one of told.flat())
			for (const other of told.flat())
				expect(one === other || !one.split(',').some((side) => other.split(',').includes(side))).toBe(true);
		for (const { people } of rows.flat()) expect(people).toBeGreaterThanOrEqual(5);
	}
});

test('[JOURNAL8] who runs the consultation speaks for no side, and who left before was not here', () => {
	const admitted = (participant: string, at: number, role = 'participant') => ({
		type: 'person-admitted',
		at,
		data: { participant, role, constituency: 'state' }
	});
	const sides = sidesInRecord([
		...[admitted('chair', 0, 'facilitator'), admitted('early', 0), admitted('amal', 5), admitted('late', 50)],
		{ type: 'person-left', at: 10, data: { participant: 'early' } },
		{ type: 'person-changed', at: 11, data: { participant: 'early', constituency: 'nhri' } }
	]);
	expect([...peopleBySide(sides, 20, 40)]).toEqual([['state', 1]]);
	expect([...peopleBySide(sides, 0, 60)]).toEqual([['state', 3]]);
});

test('[JOURNAL8] whoever changes sides is counted once, for the side of the latest part of that time', () => {
	const lines = [
		{ type: 'person-admitted', at: 0, data: { participant: 'amal', role: 'participant', constituency: 'state' } },
		{ type: 'person-changed', at: 30, data: { participant: 'amal', constituency: 'nhri' } }
	];
	const sides = sidesInRecord(lines);
	expect([...peopleBySide(sides, 0, 20)]).toEqual([['state', 1]]);
	expect([...peopleBySide(sides, 0, 60)]).toEqual([['nhri', 1]]);
});
