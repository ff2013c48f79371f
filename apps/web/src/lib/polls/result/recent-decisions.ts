import type { PollView } from '@plenum/protocol/polls/polls';

const resultFor = 3 * 60_000;
/** [POLL73] Words are read and moderated when the voting is over. */
const wordsFor = 10 * 60_000;

type Moment = { workshop: string; now: number; isOfThisItem: (time: number) => boolean };

/** [WORKSHOP16] What was just decided, in the item that is on; the last one first: it is what everybody talks of. */
export function recentDecisions(polls: readonly PollView[], { workshop, now, isOfThisItem }: Moment): PollView[] {
	return polls
		.filter(({ state, workshop: decidedIn, closedAt, subject }) => {
			const shownFor = subject.kind === 'question' && subject.wordList ? wordsFor : resultFor;
			const time = closedAt ?? 0;
			return state === 'closed' && decidedIn === workshop && now - time < shownFor && isOfThisItem(time);
		})
		.toSorted((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0));
}
