import type { Block } from '@plenum/domain/clusters/assessment';

/** Whether a text says these words and no others: where lines end differs between a text and what was frozen of it. */
export function saysTheSame(blocks: readonly Block[], words: string): boolean {
	return lettersOf(blocks) === letters(words);
}

/** Whether the words stand somewhere in it. */
export function contains(blocks: readonly Block[], words: string): boolean {
	return lettersOf(blocks).includes(letters(words));
}

function lettersOf(blocks: readonly Block[]): string {
	return letters(blocks.map(textOf).join(''));
}

function textOf(block: Block): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return block.runs.map(({ text }) => text).join('');
		case 'bullet-list':
		case 'ordered-list':
			return block.items.flatMap((item) => item.map(textOf)).join('');
	}
}

function letters(text: string): string {
	return text.replace(/\s+/g, '');
}
