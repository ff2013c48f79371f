import type { ResultLine, SubjectCounts, Tally } from '../../polls/result.ts';
import { constituencyLabel } from '../labels.ts';
import type { Outcome, OutcomeCluster } from '../outcome.ts';
import { notSharedBy, votedActions, type VotedAction } from '../voted-actions.ts';
import type { ReportWords } from '../words/en.ts';
import { heading, labelled, note, table, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** Each decision: what was put to the vote, how it went, by constituency as far as no one is given away, and who does not share it. */
export function pollParts(
	outcome: Outcome,
	cluster: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	const voted = votedActions(cluster);
	if (voted.length === 0) return [];
	return [heading(3, said.decisions), ...voted.flatMap((one) => oneAction(outcome, one, words, said))];
}

/** What one poll came to, by itself. */
export function onePollParts(
	outcome: Outcome,
	poll: string,
	words: ReportWords,
	said: FullReportWords
): { title: string; parts: ReportPart[] } {
	const voted = outcome.clusters.flatMap(votedActions).filter((one) => one.poll.id === poll);
	return {
		title: voted.map(({ action }) => action.text).join(' · '),
		parts: voted.flatMap((one) => oneAction(outcome, one, words, said))
	};
}

function oneAction(
	{ consultation: { settings } }: Outcome,
	voted: VotedAction,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	const { action, adopted, counts, poll } = voted;
	const { result, kind, statement } = poll;
	const sides = (ids: readonly string[]) => ids.map((id) => constituencyLabel(settings, words, id)).join(' + ');
	const unshared = notSharedBy(voted);
	const verdict = [
		...percentIn(voted, words, said),
		...(result.turnout && !result.turnout.quorumReached ? [said.quorumMissed] : []),
		...(counts && !counts.thresholdReached ? [said.thresholdMissed] : []),
		said.kinds[kind] ?? kind
	];
	return [
		labelled(adopted ? said.adopted : said.notAdopted, action.text),
		text(verdict.join('. ') + '.'),
		...(counts ? [votesTable(voted, counts, sides, said)] : []),
		...(result.lines.length > 1 ? [] : [text(said.notByConstituency)]),
		...(unshared.length === 0
			? []
			: [note('difference', said.notShared(sides(unshared)), consensusLine(counts?.consensus ?? null, said))]),
		...(statement.trim() === '' ? [] : [text(statement)])
	];
}

function percentIn({ counts, poll }: VotedAction, words: ReportWords, said: FullReportWords): string[] {
	if (!counts) return [];
	const { percentBase } = poll.result;
	const base = said.percentBases[percentBase] ?? percentBase;
	return [counts.percentFor === null ? said.noVotes : said.percentFor(words.percent(counts.percentFor), base)];
}

function votesTable(
	{ poll: { result }, place }: VotedAction,
	counts: SubjectCounts,
	sides: (ids: readonly string[]) => string,
	said: FullReportWords
): ReportPart {
	const row = (label: string, tally: Tally, entitled: number) =>
		[label, tally.for, tally.against, tally.abstain, entitled].map(String);
	const ofLine = ({ constituencies, subjects, entitled }: ResultLine) =>
		subjects[place] ? [row(sides(constituencies), subjects[place].tally, entitled)] : [];
	const divided = result.lines.length > 1 ? result.lines : [];
	return table(
		said.votes,
		[said.constituency, said.inFavour, said.against, said.abstain, said.entitled],
		[...divided.flatMap(ofLine), row(said.all, counts.tally, result.entitled)]
	);
}

function consensusLine(consensus: SubjectCounts['consensus'], said: FullReportWords): string {
	return consensus ? said.consensus(consensus.value) : '';
}
