import type { OutcomeProcess } from './outcome-process.ts';

/** [EXPORTS26] What a consultation was made of came before what was held in it since. Lines of the same sides are added up. */
export function joinProcesses(earlier: OutcomeProcess, later: OutcomeProcess | undefined): OutcomeProcess {
	if (!later) return earlier;
	return {
		workshops: [...earlier.workshops, ...later.workshops],
		floor: added(earlier.floor, later.floor),
		words: added(earlier.words, later.words),
		rounds: [...earlier.rounds, ...later.rounds],
		absent: earlier.absent.filter((side) => later.absent.includes(side))
	};
}

function added<Line extends { sides: string[] }>(earlier: readonly Line[], later: readonly Line[]): Line[] {
	const groups = Map.groupBy([...earlier, ...later], ({ sides }) => sides.toSorted().join());
	return [...groups.values()].map((lines) => lines.reduce(sum));
}

function sum<Line extends { sides: string[] }>(one: Line, other: Line): Line {
	const figures = Object.entries(one).map(([name, value]) =>
		typeof value === 'number' ? [name, value + Number(other[name as keyof Line])] : [name, value]
	);
	return Object.fromEntries(figures) as Line;
}
