import type { AgendaItem, Step } from '@plenum/domain/workshops/workshop';
import type { PollView } from '@plenum/protocol/polls';

/** A result stays on the screen so long, unless the workshop moves on before. */
const resultFor = 10 * 60_000;

type DatedPoll = Pick<PollView, 'id' | 'workshop' | 'cluster' | 'state' | 'indicative'> & {
	closedAt?: number | null;
	words?: PollView['words'];
};
type Place = { workshop: string; item: AgendaItem | null; step: Step | null; now: number };

/** What the room was quickly asked stays at any step for so long. */
const answerFor = 60_000;

function justAsked<Poll extends DatedPoll>(polls: readonly Poll[], now: number): Poll | undefined {
	return polls.findLast(
		({ state, indicative, cluster, closedAt, words }) =>
			(indicative || cluster === null) &&
			state === 'closed' &&
			// [POLL73] Words are read and moderated when the voting is over.
			now - (closedAt ?? 0) < (words ? resultFor : answerFor)
	);
}

/** The vote that the room sees: the open one; at the step that decides, for a while what was decided there last. */
export function findShownPoll<Poll extends DatedPoll>(
	polls: readonly Poll[],
	{ workshop, item, step, now }: Place
): Poll | undefined {
	const own = polls.filter(
		(poll) => poll.workshop === workshop || (poll.cluster !== null && poll.cluster === item?.cluster)
	);
	const open = own.find(({ state }) => state === 'open') ?? justAsked(own, now);
	if (open || step !== 'decide') return open;
	return own
		.filter(
			({ state, cluster, closedAt }) =>
				state === 'closed' && cluster !== null && cluster === item?.cluster && now - (closedAt ?? 0) < resultFor
		)
		.toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0];
}
