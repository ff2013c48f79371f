import { expect, test } from 'vitest';
import { BodyProgress, defaultPace } from './body-pace.ts';

const megabyte = 1024 * 1024;
/** The largest upload, and a command of a stranger. */
const sizes = [20 * megabyte, 10 * megabyte, 256 * 1024, 8 * 1024];

type Line = (second: number) => number;

/** The seconds that the body took, or those after which it was given up. */
function send(length: number, bytesIn: Line, largest = length): { seconds: number; sent: boolean } {
	const progress = new BodyProgress(largest, defaultPace, 0, 0);
	let bytes = 0;
	for (let second = 1; ; second++) {
		bytes += bytesIn(second);
		if (bytes >= length) return { seconds: second, sent: true };
		if (progress.isTooSlow(second * 1000, bytes, false)) return { seconds: second, sent: false };
	}
}

test.each(sizes)('[WEB15] a body of %i bytes comes through on a line of 64 kbit/s', (length) => {
	expect(send(length, () => 8 * 1024)).toMatchObject({ sent: true });
});

test('[WEB15] also where the line stalls, for most of a minute again and again', () => {
	const stalling: Line = (second) => (second % 200 < 45 ? 0 : 8 * 1024);
	expect(send(10 * megabyte, stalling)).toMatchObject({ sent: true });
});

test.each(sizes)('[WEB15] of %i bytes at most, one that trickles is given up within a minute', (largest) => {
	for (const trickle of [() => 0, () => 1, () => 500, (second: number) => (second % 10 === 0 ? 5000 : 0)]) {
		const { seconds, sent } = send(largest * 100, trickle, largest);
		expect(sent).toBe(false);
		expect(seconds).toBeLessThanOrEqual(66);
	}
});

test('[WEB15] bytes at the beginning buy no more patience than there was', () => {
	const once: Line = (second) => (second === 1 ? 9 * megabyte : 0);
	expect(send(10 * megabyte, once)).toEqual({ seconds: 61, sent: false });
});

test('[WEB15] what the server has not read yet is nobody’s fault', () => {
	const progress = new BodyProgress(megabyte, defaultPace, 0, 0);
	for (let second = 1; second < 1000; second++) expect(progress.isTooSlow(second * 1000, 0, true)).toBe(false);
	for (let second = 1000; second < 1059; second++) expect(progress.isTooSlow(second * 1000, 0, false)).toBe(false);
	expect(progress.isTooSlow(1_060_000, 0, false)).toBe(true);
});
