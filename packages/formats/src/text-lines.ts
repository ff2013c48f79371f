import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { insertedRuns } from '@plenum/reports/insertions';
import { closeDirections } from './plain-characters.ts';

/** A paragraph of a text file, before anyone decides how it looks. Signs of lists are written, so that they survive copying. */
export type TextLine = { runs: readonly Run[]; depth: number; isHeading: boolean; isListed: boolean };

export function textLines(blocks: readonly Block[], depth = 0): TextLine[] {
	return blocks.flatMap((block): TextLine[] => {
		switch (block.type) {
			case 'paragraph':
			case 'heading':
				return [{ runs: block.runs, depth, isHeading: block.type === 'heading', isListed: false }];
			case 'bullet-list':
				return block.items.flatMap((item) => itemLines(item, '• ', depth + 1));
			case 'ordered-list':
				return block.items.flatMap((item, at) => itemLines(item, `${at + 1}. `, depth + 1));
		}
	});
}

function itemLines(item: readonly Block[], sign: string, depth: number): TextLine[] {
	const [first, ...rest] = item;
	const runs = first?.type === 'paragraph' ? first.runs : [];
	const lines = textLines(first?.type === 'paragraph' ? rest : item, depth);
	return [{ runs: [plainRun(sign), ...runs], depth, isHeading: false }, ...lines].map((line) => ({
		...line,
		isListed: true
	}));
}

export function plainRun(text: string): Run {
	return { text, marks: [], href: null };
}

/** A line of a document, each text that was inserted into it by itself. */
export function textRuns(text: string): Run[] {
	return insertedRuns(plainRun(text));
}

/** A run that turns the direction of writing turns it for itself alone. */
export function aloneIn(runs: readonly Run[], run: Run): Run {
	return runs.length === 1 ? run : { ...run, text: closeDirections(run.text) };
}

export function isLink(href: string | null): href is string {
	return href !== null && /^(https?|mailto):/i.test(href);
}
