import type { Block } from '@plenum/domain/clusters/assessment';

export function hasWords(block: Block): boolean {
	return 'runs' in block ? block.runs.some(({ text }) => text.trim() !== '') : block.items.flat().some(hasWords);
}
