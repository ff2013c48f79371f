import { plenum } from '../peer.ts';
import type { Figure } from '../scenario.ts';
import { valuesOf, type Runs } from './runs.ts';
import { median } from './statistics.ts';
import { show, table } from './table.ts';
import { evaluateTarget, type Verdict } from './verdict.ts';

/** One row for each server, one column for each figure. */
export function tableOfResults(runs: Runs): string {
	const { figures } = runs.scenario;
	const rows = [...runs.of.keys()].map((peer) => [
		peer.title,
		...figures.map((figure) => show(ofRounds(figure, valuesOf(runs, peer, figure.key)), figure.digits))
	]);
	return table(['', ...figures.map(({ title }) => title)], rows);
}

function ofRounds({ counts }: Figure, values: readonly number[]): number {
	return counts === 'worst round' ? Math.max(...values) : median(values);
}

/** One row for each promise about servers that took part, with what was measured and whether it was kept. */
export function tableOfTargets(all: readonly Runs[]): string {
	const rows = all.flatMap((runs) =>
		runs.scenario.targets
			.filter(({ of = plenum, against }) => runs.of.has(of) && (against === null || runs.of.has(against)))
			.map((target) => evaluateTarget(runs, target))
			.map((verdict) => [
				`${runs.scenario.title}: ${titleOf(runs, verdict)}`,
				wanted(verdict),
				show(verdict.measured, 2),
				verdict.reached ? 'reached' : '**not reached**'
			])
	);
	return table(['', 'target', 'measured', ''], rows);
}

function titleOf({ scenario }: Runs, { target }: Verdict): string {
	const isOfTarget = (figure: Figure) => figure.key === target.figure;
	const title = scenario.figures.find(isOfTarget)?.title ?? target.figure;
	return target.of ? `${target.of.title}, ${title}` : title;
}

function wanted({ target }: Verdict): string {
	const sign = target.is === 'at most' ? '≤' : '≥';
	return target.against ? `${sign} ${target.limit} × ${target.against.title}` : `${sign} ${target.limit}`;
}
