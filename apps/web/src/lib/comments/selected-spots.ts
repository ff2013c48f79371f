import type { Spot } from '@plenum/documents/text-lines';

const lineElements = 'p, .heading-2, .heading-3';

/** Where the words begin and end that are chosen in a section that is read; null where none of it are. `first`: the line it begins with. */
export function selectedSpotsIn(paper: HTMLElement, first: number): { from: Spot; to: Spot } | null {
	const selection = paper.ownerDocument.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!paper.contains(range.startContainer) || !paper.contains(range.endContainer)) return null;
	const lines = [...paper.querySelectorAll<HTMLElement>(`.prose :is(${lineElements})`)];
	const from = spotOf(lines, range.startContainer, range.startOffset);
	const to = spotOf(lines, range.endContainer, range.endOffset);
	if (!from || !to) return null;
	const shift = (spot: Spot) => ({ ...spot, line: spot.line + first });
	return { from: shift(from), to: shift(to) };
}

/** A point between lines is at the beginning of the next one: where a whole paragraph is chosen, the selection ends there. */
function spotOf(lines: readonly HTMLElement[], node: Node, offset: number): Spot | null {
	const inside = lines.findIndex((line) => line.contains(node));
	const line = lines[inside];
	if (line) return { line: inside, offset: lettersBefore(line, node, offset) };
	const point = new Range();
	point.setStart(node, offset);
	const next = lines.findIndex((each) => point.comparePoint(each, 0) > 0 || each === node.childNodes[offset]);
	if (next >= 0) return { line: next, offset: 0 };
	const last = lines.at(-1);
	return last ? { line: lines.length - 1, offset: lettersBefore(last, last, last.childNodes.length) } : null;
}

/** Without what is said to those who listen: it is no part of the text. */
function lettersBefore(line: HTMLElement, node: Node, offset: number): number {
	const before = new Range();
	before.setStart(line, 0);
	before.setEnd(node, offset);
	const letters = before.cloneContents();
	for (const heard of letters.querySelectorAll('.only-heard')) heard.remove();
	return letters.textContent?.length ?? 0;
}
