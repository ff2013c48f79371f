import type { Consultation } from './consultation.ts';

/** [PRACTICE4] How long a practice consultation stays. */
export const practiceDays = 7;
/** [PRACTICE5] So many of one account at a time. */
export const mostPractices = 3;
/** [PRACTICE6] Sample people of each side. */
export const samplePeopleOfSide = 2;

export function practiceEnd(now: number): number {
	return now + practiceDays * 24 * 60 * 60_000;
}

/** [PRACTICE7] For a view that says so: nothing of any other consultation. */
export function practiceMark({ practiceUntil }: Pick<Consultation, 'practiceUntil'>): { practiceUntil?: number } {
	return practiceUntil === undefined ? {} : { practiceUntil };
}

export function isPractice({ practiceUntil }: Pick<Consultation, 'practiceUntil'>): boolean {
	return practiceUntil !== undefined;
}
