import type { Block } from '@plenum/domain/clusters/assessment';

/**
 * The level that each heading of a text takes on a page on which its highest takes `highest`. Nobody has to begin with a large heading. A
 * small heading without a large one above it moves up, so that no level is skipped.
 */
export function headingLevels(blocks: readonly Block[], highest: number): Map<Block, number> {
	const levels = new Map<Block, number>();
	let hasLarge = false;
	const walk = (list: readonly Block[]): void => {
		for (const block of list) {
			if (block.type === 'heading') {
				hasLarge ||= block.level === 2;
				levels.set(block, block.level === 3 && hasLarge ? highest + 1 : highest);
			} else if (block.type !== 'paragraph') block.items.forEach(walk);
		}
	};
	walk(blocks);
	return levels;
}
