import { smallestLine } from '../polls/disclosure/line-sizes.ts';
import { mergeSmallLines } from '../polls/disclosure/merge-small-lines.ts';

/** Sides that stand together, because one of them alone would give someone away; mostly a group is one side. */
export type SideGroup = readonly string[];
type Line = { sides: string[]; counts: number[] };

/**
 * [JOURNAL9] The groups for figures by side, the same in every table of a document. `counts`: people of each side, once for every place
 * with figures (a workshop, a round). In each place a group has five people or more, or nobody, so no figure is of fewer than five. None
 * can be worked out either: every sum or difference again consists of whole groups. A side of which nobody was anywhere is in no group.
 * None where all together are fewer than five.
 */
export function sideGroups(counts: readonly ReadonlyMap<string, number>[]): SideGroup[] {
	const sides = [...new Set(counts.flatMap((each) => [...each.keys()]))].sort();
	const alone = sides
		.map((side): Line => ({ sides: [side], counts: counts.map((each) => each.get(side) ?? 0) }))
		.filter(({ counts: those }) => those.some((count) => count > 0));
	const lines = mergeSmallLines(alone, smallestLine, { sizeOf: fewest, merge });
	return lines
		.filter((line) => fewest(line) >= smallestLine)
		.map(({ sides: together }) => together.toSorted())
		.sort((one, other) => (one.join() < other.join() ? -1 : 1));
}

function fewest({ counts }: Line): number {
	return Math.min(...counts.filter((count) => count > 0));
}

function merge(one: Line, other: Line): Line {
	return {
		sides: [...one.sides, ...other.sides],
		counts: one.counts.map((count, at) => count + (other.counts[at] ?? 0))
	};
}

/** People by side as they may be told: smaller sides together. None where all are fewer than five. */
export function peopleInGroups(counts: ReadonlyMap<string, number>): { sides: string[]; people: number }[] {
	return sideGroups([counts]).map((sides) => ({ sides: [...sides], people: sumOf(counts, sides) }));
}

export function sumOf(counts: ReadonlyMap<string, number>, sides: SideGroup): number {
	return sides.reduce((sum, side) => sum + (counts.get(side) ?? 0), 0);
}

type CountedGroup = { sides: string[]; people: number };

/**
 * Counts that were told in different groups at different times, in the same groups throughout: else one time would tell what another
 * kept together.
 */
export function inSameGroups(rows: readonly (readonly CountedGroup[])[]): CountedGroup[][] {
	const groups = rows.flat().reduce<string[][]>((so, { sides }) => {
		const apart = so.filter((group) => !group.some((side) => sides.includes(side)));
		const together = so.filter((group) => group.some((side) => sides.includes(side)));
		return [...apart, [...new Set([...together.flat(), ...sides])].sort()];
	}, []);
	const ordered = groups.sort((one, other) => (one.join() < other.join() ? -1 : 1));
	return rows.map((row) =>
		ordered.flatMap((sides) => {
			const those = row.filter((line) => line.sides.some((side) => sides.includes(side)));
			return those.length === 0 ? [] : [{ sides, people: those.reduce((sum, { people }) => sum + people, 0) }];
		})
	);
}
