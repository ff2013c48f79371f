import type { LevelChange } from '@plenum/domain/ratings/level-change';
import { divided, type Level, viewsRecorded } from '@plenum/domain/consultations/scale';
import { stepsOf } from '@plenum/domain/ratings/paper-entry';

/** The short mark of a level. It is its step as on sheets of paper, from 1 (least), or another sign for what is no step of the scale. */
export function levelMark(scale: readonly Level[], level: string, format: (value: number) => string): string {
	if (level === viewsRecorded) return '≠';
	if (level === divided) return '÷';
	const step = stepsOf(scale).findIndex(({ id }) => id === level);
	if (step >= 0) return format(step + 1);
	return scale.some(({ id }) => id === level) ? '?' : '*';
}

/** The short mark of what became of an earlier level. */
export const changeMarks: Record<LevelChange, string> = { better: '▲', worse: '▼', same: '=', 'not-comparable': '×' };
