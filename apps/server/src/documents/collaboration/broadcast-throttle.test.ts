import { expect, test } from 'vitest';
import { BroadcastThrottle } from './broadcast-throttle.ts';

const authors = (...names: string[]) => new Set(names);

test('[DOC29] dear telling is followed by six times its cost, 30 ms at the most', () => {
	const rhythm = new BroadcastThrottle<string>();
	rhythm.told(authors('ada'), 50, 53);
	rhythm.told(authors('ada'), 100, 103);
	expect(rhythm.readyAt).toBe(121);
	rhythm.wrote('ada');
	expect(rhythm.readyAt).toBe(121);
	rhythm.told(authors('ada'), 200, 210);
	rhythm.told(authors('ada'), 300, 310);
	expect(rhythm.readyAt).toBe(340);
});

test('[DOC29] telling that took long once was held up, and is not paused for', () => {
	const rhythm = new BroadcastThrottle<string>();
	rhythm.told(authors('ada'), 100, 101);
	rhythm.told(authors('ada'), 200, 220);
	expect(rhythm.readyAt).toBe(221);
});

test('[DOC29] cheap telling is followed by its own cost, or until all who wrote lately have written again', () => {
	const rhythm = new BroadcastThrottle<string>();
	rhythm.told(authors('ada'), 100, 101);
	rhythm.told(authors('ben', 'cem'), 200, 201);
	expect(rhythm.readyAt).toBe(202);
	rhythm.wrote('ben');
	rhythm.wrote('ben');
	rhythm.wrote('cem');
	expect(rhythm.readyAt).toBe(202);
	rhythm.wrote('ada');
	expect(rhythm.readyAt).toBe(0);
});

test('[DOC29] whoever wrote before the last two commits is not waited for', () => {
	const rhythm = new BroadcastThrottle<string>();
	rhythm.told(authors('dee'), 100, 101);
	rhythm.told(authors('ada'), 200, 201);
	rhythm.told(authors('ada'), 300, 301);
	rhythm.wrote('ada');
	expect(rhythm.readyAt).toBe(0);
});
