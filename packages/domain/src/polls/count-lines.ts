import { stanceIn } from './methods.ts';
import type { Paper, Voter } from './poll.ts';
import type { ResultLine, SubjectCount, Tally } from './result.ts';

/** What the voting left: the papers, and who of the roster voted or had not left when it ended. */
export type Votes = { papers: readonly Paper[]; present: ReadonlySet<string> };

/** A line for each constituency by itself, in the order of their names. No one but the rules of disclosure may see these. */
export function countByConstituency(roster: readonly Voter[], votes: Votes, subjects: number): ResultLine[] {
	const constituencies = [...new Set(roster.map(({ constituency }) => constituency))].sort();
	return constituencies.map((constituency) => {
		const voters = roster.filter((voter) => voter.constituency === constituency);
		const papers = votes.papers.filter((paper) => paper.constituency === constituency);
		return {
			constituencies: [constituency],
			entitled: voters.length,
			present: voters.filter(({ participant }) => votes.present.has(participant)).length,
			cast: papers.length,
			subjects: Array.from({ length: subjects }, (_, place) => countSubject(papers, place))
		};
	});
}

function countSubject(papers: readonly Paper[], place: number): SubjectCount {
	const tally: Tally = { for: 0, against: 0, abstain: 0 };
	for (const { answer } of papers) tally[stanceIn(answer, place)] += 1;
	return { tally };
}

export function mergeLines(one: ResultLine, other: ResultLine): ResultLine {
	return {
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		entitled: one.entitled + other.entitled,
		present: one.present + other.present,
		cast: one.cast + other.cast,
		subjects: one.subjects.map((count, place) => mergeCounts(count, other.subjects[place]))
	};
}

function mergeCounts({ tally: one }: SubjectCount, other: SubjectCount | undefined): SubjectCount {
	if (!other) throw new Error('All lines of a result have the same subjects.');
	const { tally } = other;
	return {
		tally: { for: one.for + tally.for, against: one.against + tally.against, abstain: one.abstain + tally.abstain }
	};
}
