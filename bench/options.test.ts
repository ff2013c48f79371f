import { expect, test } from 'vitest';
import { isWhole, readOptions } from './options.ts';

test('without options a run is whole; with any that leaves something out it is not', () => {
	expect(isWhole(readOptions([]))).toBe(true);
	expect(isWhole(readOptions(['--rounds', '7']))).toBe(true);
	for (const args of [['--quick'], ['--rounds', '2'], ['--scenario', 'hall'], ['--peer', 'relay']])
		expect(isWhole(readOptions(args))).toBe(false);
});

test('what is no number of rounds is refused', () => {
	expect(() => readOptions(['--rounds', 'many'])).toThrow('--rounds');
	expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds');
});
