import { expect, test } from 'vitest';
import { tripleShift } from './quick-exit.ts';

const press = (keys: [string, number][]) => {
	const isThird = tripleShift();
	return keys.map(([key, timeStamp]) => isThird({ key, timeStamp, repeat: false }));
};

test('[PEOPLE40] Shift pressed three times in two seconds leads out; capitals in what is typed do not', () => {
	expect(
		press([
			['Shift', 0],
			['Shift', 500],
			['Shift', 1000]
		])
	).toEqual([false, false, true]);
	expect(
		press([
			['Shift', 0],
			['A', 100],
			['Shift', 200],
			['B', 300],
			['Shift', 400]
		])
	).not.toContain(true);
	expect(
		press([
			['Shift', 0],
			['Shift', 1500],
			['Shift', 3000]
		])
	).not.toContain(true);
	const held = tripleShift();
	expect([0, 100, 200, 300].map((timeStamp) => held({ key: 'Shift', timeStamp, repeat: timeStamp > 0 }))).not.toContain(
		true
	);
});
