import { expect, test } from 'vitest';
import { BroadcastThrottle } from './broadcast-throttle.ts';

type Author = { name: string };
const authors = (...all: Author[]) => new Set(all);
const people = (count: number): Author[] => Array.from({ length: count }, (_, at) => ({ name: `author ${at}` }));
const [ada, ben, cem, dee] = ['ada', 'ben', 'cem', 'dee'].map((name) => ({ name })) as [Author, Author, Author, Author];

/** Some seconds in which each author writes so often, evenly. Returns the moment of their end. */
function type(throttle: BroadcastThrottle<Author>, typing: readonly Author[], keysPerSecond: number): number {
	const between = 1000 / (typing.length * keysPerSecond);
	let now = 0;
	for (let key = 0; now < 5000; key++, now += between) throttle.wrote(typing[key % typing.length] as Author, now);
	return now;
}

/** How many times its cost a broadcast is followed by, once the one before cost as much. */
function pauseAfter(throttle: BroadcastThrottle<Author>, now: number, cost: number): number {
	throttle.told(authors(ada), now - 2 * cost, now - cost);
	throttle.told(authors(ben), now - cost, now);
	return (throttle.readyAt - now) / cost;
}

test.each([
	['20 people typing to 500', 20, 5, 2, 6],
	['20 people typing to 500 on a machine twice as fast', 20, 5, 1, 3],
	['20 people typing to 50', 20, 5, 0.2, 1],
	['one person typing to 1,000', 1, 5, 4, 1],
	['8 people typing to 250', 8, 5, 1.25, 1.5]
])('[DOC29] the pause grows with the load, without a step: %s', (_who, count, keys, cost, expected) => {
	const throttle = new BroadcastThrottle<Author>();
	const now = type(throttle, people(count), keys);
	expect(pauseAfter(throttle, now, cost)).toBeCloseTo(expected, 0);
});

test('[DOC29] no pause is longer than 30 ms', () => {
	const throttle = new BroadcastThrottle<Author>();
	const now = type(throttle, people(40), 5);
	expect(pauseAfter(throttle, now, 10)).toBeCloseTo(3);
});

test.each([40, 300])('[DOC29] authors who answer each broadcast at once, %d times a second, are no load', (times) => {
	const throttle = new BroadcastThrottle<Author>();
	const now = type(throttle, people(20), times);
	expect(pauseAfter(throttle, now, 1)).toBeCloseTo(1);
});

test('[DOC29] a broadcast that took long once was held up, and is not paused for', () => {
	const throttle = new BroadcastThrottle<Author>();
	throttle.told(authors(ada), 100, 101);
	throttle.told(authors(ada), 200, 220);
	expect(throttle.readyAt).toBe(221);
});

test('[DOC29] a pause ends once everyone who wrote in the last two commits has written again', () => {
	const throttle = new BroadcastThrottle<Author>();
	throttle.told(authors(ada), 100, 101);
	throttle.told(authors(ben, cem), 200, 201);
	expect(throttle.readyAt).toBe(202);
	throttle.wrote(ben, 201);
	throttle.wrote(ben, 201);
	throttle.wrote(cem, 201);
	expect(throttle.readyAt).toBe(202);
	throttle.wrote(ada, 201);
	expect(throttle.readyAt).toBe(0);
});

test('[DOC29] an author who wrote before the last two commits is not waited for', () => {
	const throttle = new BroadcastThrottle<Author>();
	throttle.told(authors(dee), 100, 101);
	throttle.told(authors(ada), 200, 201);
	throttle.told(authors(ada), 300, 301);
	throttle.wrote(ada, 301);
	expect(throttle.readyAt).toBe(0);
});
