import type { ResultLine, SubjectCount } from '../result.ts';

/** Two lines as if those who are counted in them had been one group. */
export function mergeLines(one: ResultLine, other: ResultLine): ResultLine {
	return {
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		entitled: one.entitled + other.entitled,
		present: one.present + other.present,
		cast: one.cast + other.cast,
		subjects: one.subjects.map((count, place) => mergeCounts(count, other.subjects[place]))
	};
}

function mergeCounts({ tally: one, figures }: SubjectCount, other: SubjectCount | undefined): SubjectCount {
	if (!other) throw new Error('All lines of a result have the same subjects.');
	const tally = {
		for: one.for + other.tally.for,
		against: one.against + other.tally.against,
		abstain: one.abstain + other.tally.abstain
	};
	const sum = addFigures(figures, other.figures);
	return sum ? { tally, figures: sum } : { tally };
}

function addFigures(one: number[] | undefined, other: number[] | undefined): number[] | undefined {
	return one && other ? one.map((figure, at) => figure + (other[at] ?? 0)) : (one ?? other);
}
