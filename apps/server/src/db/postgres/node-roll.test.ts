import { expect, test } from 'vitest';
import { NodeRoll } from './node-roll.ts';

test('[DB45] a node that is away at two roll calls in a row is lost, once; one that is back, or has said that it leaves, is not', () => {
	const roll = new NodeRoll();
	const call = (...present: string[]) => roll.call(new Set(present));
	expect(call('a', 'b', 'c')).toEqual([]);
	expect(call('a', 'c')).toEqual([]);
	expect(call('a', 'b', 'c')).toEqual([]);
	expect(call('a')).toEqual([]);
	roll.excuse('c');
	expect(call('a')).toEqual(['b']);
	expect(call('a')).toEqual([]);
	roll.excuse('a'); // Heard while its line is not yet down.
	expect(call('a')).toEqual([]);
	expect([call(), call()]).toEqual([[], []]);
	expect([call('b'), call(), call()]).toEqual([[], [], ['b']]);
});
