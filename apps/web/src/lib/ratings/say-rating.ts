import type { Rating } from '@plenum/domain/ratings/rating';

/** Another level keeps reason and source, and drops the percentage that was said with the one before. Null: “I cannot judge”. */
export function sayLevel(before: Rating | null, level: string | null): Rating {
	const words = { reason: before?.reason ?? '', source: before?.source ?? '' };
	if (level === null) return { level, percentage: null, regression: false, ...words };
	const percentage = before?.level === level ? before.percentage : null;
	return { level, percentage, regression: before?.regression ?? false, ...words };
}

/** Applies only where there is a level: people who cannot judge, or have not rated yet, report no regression. */
export function toggleRegression(before: Rating | null): Rating | null {
	return before === null || before.level === null ? before : { ...before, regression: !before.regression };
}

/** `undefined` where it is no percentage. */
export function parsePercentage(text: string): number | null | undefined {
	if (text.trim() === '') return null;
	const number = Number(text.trim().replace(',', '.'));
	return number >= 0 && number <= 100 ? number : undefined;
}
