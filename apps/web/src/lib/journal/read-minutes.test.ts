import type { JournalLine, Minutes } from '@plenum/protocol/journal';
import { expect, test } from 'vitest';
import { readMinutes } from './read-minutes.ts';

test('the record is put together from its pieces, also while it grows', async () => {
	let length = 5;
	const asked: string[] = [];
	const api = {
		async need<Value>(path: string): Promise<Value> {
			asked.push(path);
			const after = Number(path.split('=')[1]);
			const places = Array.from({ length: Math.min(2, length - after) }, (_, n) => after + n + 1);
			const minutes: Minutes = { lines: places.map((place) => ({ place }) as JournalLine), head: `${length}`, length };
			if (after === 2) length = 6;
			return minutes as Value;
		}
	};
	const minutes = await readMinutes(api, '/journal');
	expect(minutes.lines.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
	expect([minutes.head, minutes.length]).toEqual(['6', 6]);
	expect(asked).toEqual(['/journal?after=0', '/journal?after=2', '/journal?after=4']);
});
