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

export function isPractice({ practiceUntil }: Pick<Consultation, 'practiceUntil'>): boolean {
	return practiceUntil !== undefined;
}
