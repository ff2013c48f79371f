import type { Block, Run } from '@plenum/domain/clusters/assessment';
import type { LineShape } from '@plenum/domain/clusters/assessment-changes';

/** A section as one line after the other: what is compared, and read. */
export type TextLine = LineShape & { runs: Run[] };

export function linesOf(blocks: readonly Block[], depth = 0): TextLine[] {
	return blocks.flatMap((block): TextLine[] => {
		switch (block.type) {
			case 'paragraph':
				return [{ kind: 'paragraph', level: depth, runs: block.runs }];
			case 'heading':
				return [{ kind: 'heading', level: block.level, runs: block.runs }];
			case 'bullet-list':
				return block.items.flatMap((item) => itemLines(item, 'bullet', depth + 1));
			case 'ordered-list':
				return block.items.flatMap((item) => itemLines(item, 'number', depth + 1));
		}
	});
}

/** The sign of an item stands before its first line. */
function itemLines([first, ...more]: readonly Block[], kind: 'bullet' | 'number', level: number): TextLine[] {
	if (first?.type !== 'paragraph') return first ? linesOf([first, ...more], level) : [];
	return [{ kind, level, runs: first.runs }, ...linesOf(more, level)];
}

export function textOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}
