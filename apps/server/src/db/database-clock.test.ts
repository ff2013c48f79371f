import { expect, test } from 'vitest';
import { FollowedClock } from './database-clock.ts';

test('[DB80] the clock follows the server, never steps back a little, and follows when the server is set back', async () => {
	let elapsed = 0;
	const clock = new FollowedClock(() => elapsed);
	/** The server's time, and how long its answer takes. */
	const measure = (time: number, passed = 0) => clock.follow(async () => ((elapsed += passed), time));
	await clock.start(async () => 1_000_000);
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

test('[DB80] one slow answer at the start is not what the clock follows, nor is a clock that is far off kept by slow answers', async () => {
	let elapsed = 0;
	const clock = new FollowedClock(() => elapsed);
	const answer = (passed: number) => async () => {
		const time = 1_000_000 + elapsed;
		elapsed += passed;
		return time;
	};
	const waits = [9000, 10, 700];
	await clock.start(() => answer(waits.shift() ?? 0)());
	expect(Math.abs(clock.now() - 1_000_000 - elapsed)).toBeLessThanOrEqual(5);
	await clock.follow(async () => ((elapsed += 800), 2_000_000 + elapsed));
	expect(clock.now()).toBe(2_000_400 + elapsed);
});
