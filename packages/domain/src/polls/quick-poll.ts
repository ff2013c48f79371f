import type { PollMethod } from './answer.ts';
import type { PollRules } from './rules.ts';
import type { PollSubject } from './subject.ts';
import { isWordList } from './trustees/word-list.ts';

/** How a quick poll is answered: yes or no, from 1 to 5, one of its own words, or words that people write. */
export const quickAnswers = ['yes-no', 'scale', 'words', 'word-list'] as const;
export type QuickAnswer = (typeof quickAnswers)[number];

/**
 * [POLL61] The methods that there are carry quick polls too: choosing one of several words is giving one point. [POLL73] Of a list of words
 * the ballot says that somebody answered and nothing else.
 */
export const quickMethods: Record<QuickAnswer, PollMethod> = {
	'yes-no': 'for-against',
	scale: 'agreement',
	words: 'points',
	'word-list': 'for-against'
};

/** Nothing is decided, so nothing has to be reached; the points are for its own words. */
export const quickRules: PollRules = {
	percentBase: 'cast',
	threshold: 50,
	quorum: 0,
	thresholdEach: 0,
	quorumEach: 0,
	points: 1
};

/** [POLL75] What was mixed with others cannot be found again, so it stays. */
export const wordListRules: PollRules = { ...quickRules, votesFinal: true };

/** How a quick poll that was asked before was answered. */
export function quickAnswerOf(subject: PollSubject, method: PollMethod): QuickAnswer {
	if (isWordList(subject)) return 'word-list';
	return quickAnswers.find((each) => quickMethods[each] === method) ?? 'yes-no';
}
