import type { PollResult } from './result.ts';
import { isFrozenAction, type FrozenAction, type FrozenSubject } from './subject.ts';

type CountedPoll = { frozen: readonly FrozenSubject[]; result: Pick<PollResult, 'subjects'>; indicative: boolean };

/** In the words that were voted on. [POLL60] An indicative vote adopts nothing. */
export function adoptedActions({ frozen, result, indicative }: CountedPoll): FrozenAction[] {
	return indicative ? [] : frozen.filter((_, place) => result.subjects[place]?.adopted).filter(isFrozenAction);
}
