import { countOf } from '../methods.ts';
import type { CountedBallot, Voter } from '../poll.ts';
import type { PollRules } from '../rules.ts';
import type { ResultLine, SubjectCount, Tally } from '../result.ts';

/** What the voting left: the ballots, and who of the roster voted or had not left when it ended. */
export type Votes = { ballots: readonly CountedBallot[]; present: ReadonlySet<string> };

/** A line for each constituency by itself, in the order of their names. No one but the rules of disclosure may see these. */
export function countByConstituency(
	{ roster, actions, rules }: { roster: readonly Voter[]; actions: readonly string[]; rules: PollRules },
	votes: Votes
): ResultLine[] {
	const constituencies = [...new Set(roster.map(({ constituency }) => constituency))].sort();
	return constituencies.map((constituency) => {
		const voters = roster.filter((voter) => voter.constituency === constituency);
		const ballots = votes.ballots.filter((ballot) => ballot.constituency === constituency);
		return {
			constituencies: [constituency],
			entitled: voters.length,
			present: voters.filter(({ participant }) => votes.present.has(participant)).length,
			cast: ballots.length,
			subjects: actions.map((_, place) => countSubject(ballots, place, rules))
		};
	});
}

export function countSubject(ballots: readonly CountedBallot[], place: number, rules: PollRules): SubjectCount {
	const tally: Tally = { for: 0, against: 0, abstain: 0 };
	let sum: number[] | undefined;
	for (const { answer } of ballots) {
		const { stance, figures } = countOf(answer, place, rules);
		tally[stance] += 1;
		if (!figures) continue;
		// In its place: a ranking has as many figures for each ballot and subject as there are subjects.
		sum ??= figures.map(() => 0);
		for (let at = 0; at < sum.length; at++) sum[at]! += figures[at] ?? 0;
	}
	return sum ? { tally, figures: sum } : { tally };
}
