import type { Block } from '@plenum/domain/clusters/assessment';

/** [REPORTS20] As word processors count: what stands between spaces, where it holds a letter or a digit. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Words that were written, without the signs and numbers of lists. */
export function wordsInBlocks(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + wordsInBlock(block), 0);
}

function wordsInBlock(block: Block): number {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return countWords(block.runs.map(({ text }) => text).join(''));
		case 'bullet-list':
		case 'ordered-list':
			return block.items.reduce((sum, item) => sum + wordsInBlocks(item), 0);
	}
}
