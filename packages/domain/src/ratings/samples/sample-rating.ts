import { notAssessed, type Level } from '../../consultations/scale.ts';
import type { Rating } from '../rating.ts';

/**
 * [PRACTICE6] What a sample person says of the recommendation at a place. On every third one all sides say the same; on the others they
 * differ. The second of a side cannot judge every fifth one.
 */
export function sampleRating(
	scale: readonly Level[],
	{ place, side, person }: { place: number; side: number; person: number }
): Rating {
	const levels = scale.filter(({ id }) => id !== notAssessed);
	const isKnown = person === 0 || place % 5 !== 0;
	const shift = place % 3 === 0 ? 0 : side;
	const level = isKnown ? (levels[(place + shift) % levels.length]?.id ?? null) : null;
	return { level, percentage: null, regression: false, reason: '', source: '' };
}
