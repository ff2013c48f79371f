import { constituencyLabel } from '../labels.ts';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome.ts';
import { notSharedBy } from '../voted-actions.ts';
import type { ReportWords } from '../words/en.ts';
import { heading, labelled, note, table, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** Each decision: what was put to the vote, how it went, by constituency as far as no one is given away, and who does not share it. */
export function pollParts(
	outcome: Outcome,
	{ polls }: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	if (polls.length === 0) return [];
	return [heading(3, said.decisions), ...polls.flatMap((poll) => onePoll(outcome, poll, words, said))];
}

function onePoll(
	{ consultation: { settings } }: Outcome,
	poll: OutcomePoll,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	const { frozen, result, kind, statement } = poll;
	const { percentFor, percentBase, quorumReached, thresholdReached, adopted } = result;
	const sides = (ids: readonly string[]) => ids.map((id) => constituencyLabel(settings, words, id)).join(' + ');
	const unshared = notSharedBy(poll);
	const verdict = [
		adopted ? said.adopted : said.notAdopted,
		percentFor === null
			? said.noVotes
			: said.percentFor(words.percent(percentFor), said.percentBases[percentBase] ?? percentBase),
		...(quorumReached ? [] : [said.quorumMissed]),
		...(thresholdReached ? [] : [said.thresholdMissed]),
		said.kinds[kind] ?? kind
	];
	const counts = (label: string, tally: typeof result.tally, entitled: number) =>
		[label, tally.for, tally.against, tally.abstain, entitled].map(String);
	return [
		labelled(adopted ? said.adopted : said.notAdopted, frozen.action.text),
		text(verdict.slice(1).join('. ') + '.'),
		table(
			said.votes,
			[said.constituency, said.inFavour, said.against, said.abstain, said.entitled],
			[
				...(result.groups ?? []).map((group) => counts(sides(group.constituencies), group.tally, group.entitled)),
				counts(said.all, result.tally, result.entitled)
			]
		),
		...(result.groups ? [] : [text(said.notByConstituency)]),
		...(unshared.length === 0
			? []
			: [note('difference', said.notShared(sides(unshared)), consensusLine(result.consensus, said))]),
		...(statement.trim() === '' ? [] : [text(statement)])
	];
}

function consensusLine(consensus: OutcomePoll['result']['consensus'], said: FullReportWords): string {
	return consensus ? said.consensus(consensus.value) : '';
}
