import { expect, test } from 'vitest';
import { ClockRanges } from './clock-ranges.ts';

test('a set of ranges answers as a set of numbers does', () => {
	let state = 7;
	const random = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) % below;
	for (let round = 0; round < 50; round++) {
		const ranges = new ClockRanges();
		const numbers = new Set<number>();
		for (let step = 0; step < 60; step++) {
			const from = random(80);
			const to = from + 1 + random(6);
			const clocks = Array.from({ length: to - from }, (_, index) => from + index);
			expect(ranges.has(from, to)).toBe(clocks.every((clock) => numbers.has(clock)));
			if (random(2) === 0) continue;
			ranges.add(from, to);
			for (const clock of clocks) numbers.add(clock);
		}
	}
});
