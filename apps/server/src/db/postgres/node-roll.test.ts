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
	roll.excuse('a'); // Heard while its connection is still up.
	expect(call('a')).toEqual([]);
	expect([call(), call()]).toEqual([[], []]);
	expect([call('b'), call(), call()]).toEqual([[], [], ['b']]);
});

test('[DB45] gone is whoever is away at two roll calls, also who was never there, and who said that it leaves; until it is back', () => {
	const roll = new NodeRoll();
	const call = (...present: string[]) => roll.call(new Set(present));
	const gone = () => ['a', 'b', 'never'].filter((node) => roll.isGone(node));
	for (let calls = 0; calls < 3; calls++) call('a', 'b');
	roll.excuse('b');
	expect(gone()).toEqual([]);
	expect([call(), gone()]).toEqual([[], []]);
	expect([call(), gone()]).toEqual([
		['a', 'never'],
		['a', 'b', 'never']
	]);
	expect([call('a'), gone()]).toEqual([[], ['b', 'never']]);
});
