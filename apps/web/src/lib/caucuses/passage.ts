import type { Block } from '@plenum/domain/clusters/assessment';

/** [CAUCUS8] What goes into the joint text: from whom it comes, in words of its own paragraph, and then the passages as they are. */
export function passageOf(source: string, blocks: readonly Block[], chosen: readonly number[]): Block[] {
	const passages = blocks.filter((_, at) => chosen.includes(at));
	if (passages.length === 0) return [];
	return [{ type: 'paragraph', runs: [{ text: source, marks: ['italic'], href: null }] }, ...passages];
}

/** What a block says, to choose it by. */
export function wordsOf(block: Block): string {
	if ('runs' in block) return block.runs.map(({ text }) => text).join('');
	return block.items.map((item) => item.map(wordsOf).join(' ')).join(' · ');
}
