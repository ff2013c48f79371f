import type { PollMethod } from './answer.ts';
import type { PollRules } from './rules.ts';

/** How a quick poll is answered: yes or no, from 1 to 5, or one of its own words. */
export const quickAnswers = ['yes-no', 'scale', 'words'] as const;
export type QuickAnswer = (typeof quickAnswers)[number];

/** [POLL61] The methods that there are carry quick polls too: choosing one of several words is giving one point. */
export const quickMethods: Record<QuickAnswer, PollMethod> = {
	'yes-no': 'for-against',
	scale: 'agreement',
	words: 'points'
};

/** Nothing is decided, so nothing has to be reached; the points are for its own words. */
export const quickRules: PollRules = {
	...{ percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 },
	points: 1
};
