import type { Block } from '@plenum/domain/clusters/assessment';
import { plainText } from '@plenum/reports/submission/plain-blocks';

/** What a cell keeps free at its sides, in twentieths of a point. */
const sides = 170;

/** About how many lines a text has in a cell of this width, both in twentieths of a point. A letter of 9 points is 84 wide. */
export function linesInCell(blocks: readonly Block[], width: number, letter: number): number {
	const letters = Math.max(1, Math.floor((width - sides) / letter));
	return plainText(blocks)
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
