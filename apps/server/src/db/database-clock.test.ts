import { expect, test } from 'vitest';
import { FollowedClock } from './database-clock.ts';

test('[DB80] the clock follows the server, never steps back a little, and follows when the server is set back', async () => {
	let elapsed = 0;
	const clock = new FollowedClock(() => elapsed);
	/** The server's time, and how long its answer takes. */
	const measure = (time: number, passed = 0) => clock.follow(async () => ((elapsed += passed), time));
	await measure(1_000_000);
	elapsed += 100;
	expect(clock.now()).toBe(1_000_100);
	await measure(1_000_060);
	expect(clock.now()).toBe(1_000_100);
	elapsed += 50;
	expect(clock.now()).toBe(1_000_110);
	await measure(1_000_200, 40);
	expect(clock.now()).toBe(1_000_220);
	// Nobody knows when within these six seconds it was so late.
	await measure(1_000_300, 6000);
	expect(clock.now()).toBe(1_006_220);
	await measure(100_000);
	expect(clock.now()).toBe(100_000);
});
