import { type Outcome, type OutcomePoll } from '../outcome/outcome.ts';

/**
 * [EXPORTS113] The ids of the clusters in the voted order, by the last vote on priorities that came to an order. Null where there is none.
 * Equals stand in the order of the ballot. Clusters that nobody chose, or that were not on the ballot, are not among them.
 */
export function priorityOrder(outcome: Outcome): string[] | null {
	const vote = priorityVote(outcome);
	if (!vote) return null;
	const there = new Set(outcome.clusters.map(({ id }) => id));
	const places = vote.result.subjects.flatMap(({ counts }, at) => {
		const id = vote.actions[at];
		return id !== undefined && there.has(id) && counts?.place !== undefined && counts.tally.for > 0
			? [{ id, place: counts.place }]
			: [];
	});
	// The cluster into which others were merged since has the first of their places.
	return [...new Set(places.sort((one, other) => one.place - other.place).map(({ id }) => id))];
}

/** The vote that the order comes from: where the quorum was missed, or nothing may be told, none was decided. */
function priorityVote(outcome: Outcome): OutcomePoll | null {
	return outcome.polls.findLast((poll) => poll.subject.kind === 'priorities' && isDecided(poll)) ?? null;
}

function isDecided({ result: { turnout, subjects } }: OutcomePoll): boolean {
	return turnout?.quorumReached === true && subjects.some(({ counts }) => (counts?.tally.for ?? 0) > 0);
}
