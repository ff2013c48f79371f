import type { Block, Run } from '@plenum/domain/clusters/assessment';

/** [REPORTS20] As word processors count: what stands between spaces, where it holds a letter or a digit. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Words that were written, without the signs and numbers of lists. */
export function wordsInBlocks(blocks: readonly Block[], textOf = ({ text }: Run): string => text): number {
	return blocks.reduce((sum, block) => sum + wordsInBlock(block, textOf), 0);
}

/** [REPORTS130] What is marked as held back is a sign in what is published, and counts for nothing. */
export function publishedWords(blocks: readonly Block[]): number {
	return wordsInBlocks(blocks, ({ text, marks }) => (marks.includes('held-back') ? '…' : text));
}

function wordsInBlock(block: Block, textOf: (run: Run) => string): number {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return countWords(block.runs.map(textOf).join(''));
		case 'bullet-list':
		case 'ordered-list':
			return block.items.reduce((sum, item) => sum + wordsInBlocks(item, textOf), 0);
	}
}
