import { notAssessed, type Level } from '../consultations/scale.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What one rater says of one recommendation. Percentage from 0 to 100. */
export type Rating = {
	/** A level of the consultation's scale; null: “I cannot judge”. */
	level: string | null;
	percentage: number | null;
	regression: boolean;
	/** One line. */
	reason: string;
	/** A link or a reference. */
	source: string;
};

/**
 * [RATINGS1] A level of the scale other than `not-assessed`, with a percentage from 0 to 100 or none. Or the rater cannot judge, and then
 * only the reason may follow.
 */
export function checkRating(
	scale: readonly Level[],
	rating: Rating
): Result<Rating, 'level/unknown' | 'level/percentage-out-of-range'> {
	const { level, percentage } = rating;
	const said = { ...rating, reason: oneLine(rating.reason), source: oneLine(rating.source) };
	if (level === null) return ok({ ...said, percentage: null, regression: false });
	if (level === notAssessed || !scale.some(({ id }) => id === level)) return refuse('level/unknown');
	if (percentage !== null && !(percentage >= 0 && percentage <= 100)) return refuse('level/percentage-out-of-range');
	return ok(said);
}

/** A repeat, after an answer that was lost, says nothing new. */
export function isSameRating(one: Rating | null, other: Rating | null): boolean {
	if (one === null || other === null) return one === other;
	return (
		one.level === other.level &&
		one.percentage === other.percentage &&
		one.regression === other.regression &&
		one.reason === other.reason &&
		one.source === other.source
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
