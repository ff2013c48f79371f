import { expect, test } from 'vitest';
import { plenum, relay } from '../peer.ts';
import type { Scenario, Target } from '../scenario.ts';
import type { Runs } from './runs.ts';
import { evaluateTarget } from './verdict.ts';

const scenario: Scenario = {
	id: 'test',
	title: 'Test',
	story: '',
	peers: [relay, plenum],
	figures: [{ key: 'cost', title: 'cost', digits: 1 }],
	targets: [],
	play: async () => undefined
};

function runs(ours: number[], theirs: number[]): Runs {
	const asFigures = (values: number[]) => values.map((cost) => ({ cost }));
	return {
		scenario,
		of: new Map([
			[relay, asFigures(theirs)],
			[plenum, asFigures(ours)]
		])
	};
}

test('a target against a peer is judged by the middle ratio', () => {
	const target: Target = { figure: 'cost', against: relay, is: 'at most', limit: 0.5 };
	expect(evaluateTarget(runs([1, 2, 9], [4, 4, 4]), target)).toEqual({ target, measured: 0.5, reached: true });
	expect(evaluateTarget(runs([3, 3, 3], [4, 4, 4]), target)).toEqual({ target, measured: 0.75, reached: false });
});

test('a target of another than Plenum with SQLite is judged by what that one did', () => {
	const target: Target = { of: relay, figure: 'cost', against: plenum, is: 'at most', limit: 2 };
	expect(evaluateTarget(runs([4, 4, 4], [2, 2, 2]), target)).toEqual({ target, measured: 0.5, reached: true });
});

test('what must never happen is judged by the worst round', () => {
	const lost: Target = { figure: 'cost', against: null, is: 'at most', limit: 0, counts: 'worst round' };
	expect(evaluateTarget(runs([0, 0, 1], []), lost)).toEqual({ target: lost, measured: 1, reached: false });
	const all: Target = { figure: 'cost', against: null, is: 'at least', limit: 100, counts: 'worst round' };
	expect(evaluateTarget(runs([100, 99], []), all).reached).toBe(false);
});

test('a target is not reached where a run failed or nothing was measured', () => {
	const lost: Target = { figure: 'cost', against: null, is: 'at most', limit: 0, counts: 'worst round' };
	expect(evaluateTarget(runs([], []), lost).reached).toBe(false);
	expect(evaluateTarget(runs([0, NaN], []), lost).reached).toBe(false);
	const cheaper: Target = { figure: 'cost', against: relay, is: 'at most', limit: 2 };
	expect(evaluateTarget(runs([1], []), cheaper).reached).toBe(false);
});
