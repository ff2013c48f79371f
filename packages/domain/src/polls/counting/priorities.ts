import type { PollRules } from '../rules.ts';

/** So many come first, and so many each person chooses, where nobody says otherwise. */
const defaultFirst = 5;

export function firstOf(subjects: number): number {
	return Math.max(1, Math.min(defaultFirst, subjects - 1));
}

/**
 * [POLL84] Priorities are an order and adopt nothing. The top is the first so many places, if anybody chose them. So the rules set no
 * support threshold for a subject, and there are no more places, or choices of one ballot, than subjects.
 */
export function priorityRules(rules: PollRules, subjects: number): PollRules {
	const { choices, places = choices ?? firstOf(subjects) } = rules;
	return {
		...rules,
		percentBase: 'cast',
		threshold: 0,
		thresholdEach: 0,
		places: Math.min(places, subjects),
		...(choices === undefined ? {} : { choices: Math.min(choices, subjects) })
	};
}
