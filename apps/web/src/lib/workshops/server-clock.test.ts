import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

test('the server answered half way between question and receipt', () => {
	const clock = new ServerClock();
	clock.learn(1000, 1200, 61_100);
	expect(clock.offset).toBe(60_000);
});

test('a slow answer does not spoil what a quick one said', () => {
	const clock = new ServerClock();
	clock.learn(1000, 1100, 2050);
	clock.learn(5000, 15_000, 7000);
	expect(clock.offset).toBe(1000);
});

test('a device whose clock was set back while it asked learns nothing from that answer', () => {
	const clock = new ServerClock();
	clock.learn(5000, 4000, 9000);
	expect(clock.offset).toBe(0);
});
