import { expect, test } from 'vitest';
import { wire, wireText } from './broadcast.ts';

test.each([0, 10, 126, 16 * 1024, 16 * 1024 + 1, 70_000, 2_100_000])(
	'[DOC9] text of %i bytes is the same message in pieces as in one',
	(length) => {
		const update = new Uint8Array(length).fill(7);
		for (const type of ['syncStep2', 'update'] as const)
			expect(Buffer.concat(wireText(type, update)).equals(wire({ type, update }))).toBe(true);
	}
);

test('[DOC9] long text is not copied for each of its readers', () => {
	const update = new Uint8Array(70_000);
	expect(wireText('syncStep2', update).at(-1)?.buffer).toBe(update.buffer);
});
