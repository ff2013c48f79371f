import type { ChangedLine } from '@plenum/domain/clusters/assessment-changes';

/** Lines that follow each other. Where nothing changed in them and they are many, they are folded. */
export type LineGroup = { folded: boolean; lines: ChangedLine[] };

/** Fewer than this are shown: folding them would save no room. */
const fewest = 3;

/** One line beside each change stays in sight, so that it is read where it stands. */
export function withGaps(lines: readonly ChangedLine[]): LineGroup[] {
	const isNear = lines.map((_, at) => [at - 1, at, at + 1].some((place) => isChange(lines[place])));
	const parts: LineGroup[] = [];
	lines.forEach((line, at) => {
		const folded = !isNear[at];
		const last = parts.at(-1);
		if (last && last.folded === folded) last.lines.push(line);
		else parts.push({ folded, lines: [line] });
	});
	return parts.map((part) => ({ ...part, folded: part.folded && part.lines.length >= fewest }));
}

function isChange(line: ChangedLine | undefined): boolean {
	return line !== undefined && line.change !== 'equal';
}

export function hasChanged(lines: readonly ChangedLine[]): boolean {
	return lines.some(isChange);
}
