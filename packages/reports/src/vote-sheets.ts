import { verdictLine } from '@plenum/domain/polls/decision/decision';
import type { SubjectCounts } from '@plenum/domain/polls/result';
import { constituencyLabel } from './labels.ts';
import type { Outcome, OutcomeCluster, OutcomePoll } from './outcome.ts';
import { decisionOf } from './voted-actions.ts';
import { columnsOf, type Sheet, type SheetCell } from './workbook.ts';
import type { ReportWords } from './words/en.ts';

/** [REPORTS50] A row for each action of each ballot report: what became of it, in words and in the figures by which it was decided. */
export function voteSheet(outcome: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names, columns } = words.reports;
	const { decision } = words;
	return {
		name: sheets.votes,
		columns: columnsOf(
			[names.cluster, 30],
			[names.ballotPaper, 12],
			[columns.activity, 50],
			[names.kind, 18],
			[names.method, 18],
			[names.result, 24],
			[names.votedSo, 40],
			[names.inFavour, 12],
			[names.against, 12],
			[names.neither, 12],
			[decision.voted, 10],
			[decision.entitled, 12],
			[names.percent, 12],
			[decision.base, 10],
			[decision.consensus, 12],
			[decision.lowest, 24],
			[names.lowestSupport, 12],
			[decision.objections, 40],
			[names.rules, 50],
			[names.statement, 40]
		),
		rows: numberedPolls(outcome).flatMap(({ cluster, poll, number }) => voteRows(outcome, words, cluster, poll, number))
	};
}

function voteRows(
	{ consultation: { settings } }: Outcome,
	words: ReportWords,
	cluster: OutcomeCluster,
	poll: OutcomePoll,
	number: number
): SheetCell[][] {
	const decision = decisionOf(settings, words, poll);
	const { entitled, turnout } = poll.result;
	return decision.subjects.map((subject, place) => [
		cluster.label,
		number,
		subject.text,
		decision.kind,
		decision.method,
		verdictLine(subject),
		subject.said,
		...countedCells(poll.result.subjects[place]?.counts ?? null, turnout?.cast ?? null, entitled),
		...consensusCells(poll.result.subjects[place]?.counts?.consensus ?? null, (id) =>
			constituencyLabel(settings, words, id)
		),
		subject.objections.map(({ side, reason }) => `${side}${words.colon}${reason}`).join('\n'),
		[...decision.rules, ...decision.notes].join(' '),
		poll.statement
	]);
}

/** By whatever method: for, against and neither, from which base, threshold and consensus are reckoned. */
function countedCells(counts: SubjectCounts | null, cast: number | null, entitled: number): SheetCell[] {
	const { tally, percentFor, base } = counts ?? {};
	return [
		...[tally?.for ?? null, tally?.against ?? null, tally?.abstain ?? null],
		...[cast, entitled, percentFor ?? null, base ?? null]
	];
}

function consensusCells(consensus: SubjectCounts['consensus'], sideOf: (id: string) => string): SheetCell[] {
	if (!consensus) return [null, null, null];
	return [consensus.value, sideOf(consensus.lowest.constituency), consensus.lowest.value];
}

/** Every table of every decision, a figure in each row, so that it can be filtered and turned. */
export function figuresSheet(outcome: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names } = words.reports;
	const { settings } = outcome.consultation;
	return {
		name: sheets.figures,
		columns: columnsOf(
			[names.cluster, 30],
			[names.ballotPaper, 12],
			[names.table, 36],
			[names.row, 40],
			[names.column, 24],
			[names.value, 30]
		),
		rows: numberedPolls(outcome).flatMap(({ cluster, poll, number }) =>
			decisionOf(settings, words, poll).tables.flatMap(({ id, caption, columns, rows }) => {
				const named = id === 'constituencies' && poll.frozen.length > 1 ? 2 : 1;
				return rows.flatMap((row) =>
					row.slice(named).map((value, at): SheetCell[] => {
						const heading = columns[at + named]?.heading ?? '';
						return [cluster.label, number, caption, row.slice(0, named).join(' · '), heading, value];
					})
				);
			})
		)
	};
}

/** Ballot reports have no names: they are numbered through in the order of the outcome. */
function numberedPolls({ clusters }: Outcome): { cluster: OutcomeCluster; poll: OutcomePoll; number: number }[] {
	return clusters
		.flatMap((cluster) => cluster.polls.map((poll) => ({ cluster, poll })))
		.map((one, at) => ({ ...one, number: at + 1 }));
}
