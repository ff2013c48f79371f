import type { Spot } from '@plenum/documents/text-lines';
import type { Block, Run } from '@plenum/domain/clusters/assessment';

/** A passage of a section that threads are about. */
export type MarkedPassage = { thread: string; from: Spot; to: Spot };

/** `threads`: those that are about these words. */
export type MarkedRun = Run & { threads?: readonly string[] };

/** [COMMENTS22] The runs of each line of a section, parted where passages begin and end. `first`: the line that the blocks begin with. */
export function markedRuns(
	blocks: readonly Block[],
	passages: readonly MarkedPassage[],
	first: number
): Map<readonly Run[], MarkedRun[]> {
	return new Map(
		runsOfLines(blocks).map((runs, at) => [
			runs,
			partRuns(
				runs,
				passages.flatMap((one) => rangeIn(one, first + at))
			)
		])
	);
}

function runsOfLines(blocks: readonly Block[]): (readonly Run[])[] {
	return blocks.flatMap((block) => ('runs' in block ? [block.runs] : block.items.flatMap(runsOfLines)));
}

type Range = { thread: string; from: number; to: number };

function rangeIn({ thread, from, to }: MarkedPassage, line: number): Range[] {
	if (line < from.line || line > to.line) return [];
	const start = line === from.line ? from.offset : 0;
	return [{ thread, from: start, to: line === to.line ? to.offset : Infinity }];
}

function partRuns(runs: readonly Run[], ranges: readonly Range[]): MarkedRun[] {
	const cuts = ranges.flatMap(({ from, to }) => [from, to]);
	let at = 0;
	return runs.flatMap((run): MarkedRun[] => {
		const start = at;
		const end = (at += run.text.length);
		const inner = cuts.filter((cut) => cut > start && cut < end);
		const edges = [...new Set([start, ...inner, end])].toSorted((one, other) => one - other);
		return edges.slice(0, -1).map((from, place) => {
			const to = edges[place + 1] ?? end;
			const threads = ranges.filter((range) => range.from <= from && range.to >= to).map(({ thread }) => thread);
			return { ...run, text: run.text.slice(from - start, to - start), threads };
		});
	});
}
