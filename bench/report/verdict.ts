import { plenum } from '../peer.ts';
import type { Target } from '../scenario.ts';
import { valuesOf, type Runs } from './runs.ts';
import { median, medianRatio } from './statistics.ts';

export type Verdict = { target: Target; measured: number; reached: boolean };

/** A target of which nothing was measured is not reached. */
export function evaluateTarget(runs: Runs, target: Target): Verdict {
	const ours = valuesOf(runs, target.of ?? plenum, target.figure);
	const measured = target.against
		? medianRatio(ours, valuesOf(runs, target.against, target.figure))
		: ofRounds(ours, target);
	return { target, measured, reached: target.is === 'at most' ? measured <= target.limit : measured >= target.limit };
}

function ofRounds(values: readonly number[], { counts, is }: Target): number {
	if (counts !== 'worst round') return median(values);
	if (values.length === 0) return NaN;
	return is === 'at most' ? Math.max(...values) : Math.min(...values);
}
