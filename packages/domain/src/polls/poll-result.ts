import { consensusOf } from './consensus.ts';
import { groupsToShow } from './disclosure.ts';
import type { Ballot, OpenPoll, PollResult } from './poll.ts';
import { baseOf, castIn, percentOf, reachesQuorum, reachesThreshold, tallyOf } from './tally.ts';

/** [POLL6] The result of the ballots that were recorded when the poll closed. */
export function resultOf(poll: Pick<OpenPoll, 'kind' | 'rules' | 'roster'>, ballots: readonly Ballot[]): PollResult {
	const { percentBase, threshold, quorum } = poll.rules;
	const tally = tallyOf(ballots);
	const entitled = poll.roster.length;
	const cast = castIn(tally);
	const base = baseOf(percentBase, tally, entitled);
	const quorumReached = reachesQuorum(cast, entitled, quorum);
	const thresholdReached = reachesThreshold(tally.for, base, threshold);
	const groups = groupsToShow(poll.kind, poll.roster, ballots);
	return {
		entitled,
		cast,
		tally,
		percentBase,
		base,
		percentFor: percentOf(tally.for, base),
		quorumReached,
		thresholdReached,
		adopted: quorumReached && thresholdReached,
		groups,
		consensus: consensusOf(groups)
	};
}
