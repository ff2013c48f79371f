import type { Block } from '@plenum/domain/clusters/assessment';

/** A line of a text as it stands on the screen. `depth`: how deep it is in lists. */
export type WrittenLine = { kind: 'paragraph' | 'heading' | 'bullet'; depth: number; text: string };

export function linesOf(blocks: readonly Block[], depth = 0): WrittenLine[] {
	return blocks.flatMap((block): WrittenLine[] => {
		switch (block.type) {
			case 'paragraph':
			case 'heading': {
				const text = block.runs.map((run) => run.text).join('');
				const kind = block.type === 'heading' ? 'heading' : depth > 0 ? 'bullet' : 'paragraph';
				return text.trim() === '' ? [] : [{ kind, depth, text }];
			}
			case 'bullet-list':
			case 'ordered-list':
				return block.items.flatMap((item) => linesOf(item, depth + 1));
		}
	});
}

/** From and to within the text of a line. */
export type ChangedRange = { line: number; from: number; to: number };

/**
 * What is new since an earlier reading. For each changed line it is the part between the unchanged beginning and the unchanged end, in
 * whole words. What was taken away leaves the place where it stood.
 */
export function findChanges(before: readonly WrittenLine[], after: readonly WrittenLine[]): ChangedRange[] {
	const same = (one?: WrittenLine, other?: WrittenLine) => one?.text === other?.text;
	let start = 0;
	while (start < Math.min(before.length, after.length) && same(before[start], after[start])) start++;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && same(before.at(-1 - end), after.at(-1 - end))) end++;
	const changed = after.slice(start, after.length - end);
	return changed.map((line, at) => ({ line: start + at, ...changedIn(before[start + at]?.text ?? '', line.text) }));
}

function changedIn(before: string, after: string): { from: number; to: number } {
	let from = 0;
	while (from < Math.min(before.length, after.length) && before[from] === after[from]) from++;
	let kept = 0;
	const most = Math.min(before.length, after.length) - from;
	while (kept < most && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
	let to = after.length - kept;
	const isBreak = (at: number) => /\s/u.test(after[at] ?? ' ');
	while (from > 0 && !isBreak(from - 1)) from--;
	while (to > from && isBreak(to - 1)) to--;
	while (to < after.length && !isBreak(to) && (to === from || !isBreak(to - 1))) to++;
	return { from, to };
}
