import { verdictLine } from '../decision/decision.ts';
import type { SubjectCounts } from '@plenum/domain/polls/result';
import { pollMethods } from '@plenum/domain/polls/answer';
import { pollKinds } from '@plenum/domain/polls/poll';
import { codeAndLabel, codesOf, dataColumn, yesOrNo, type DataCell } from './data-columns.ts';
import { constituencyLabel } from './labels.ts';
import type { Outcome, OutcomePoll } from '../outcome/outcome.ts';
import { decisionOf } from '../actions/voted-actions.ts';
import { sheetOf, type Sheet } from './workbook.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [REPORTS50] A row for each action of each ballot report: what became of it, in words and in the figures by which it was decided. */
export function voteSheet(outcome: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names, columns } = words.reports;
	const { decision } = words;
	const [kindCode, kind] = codeAndLabel(
		words,
		names.kind,
		'voteKind',
		codesOf(pollKinds, (id) => decision.kinds[id])
	);
	const [methodCode, method] = codeAndLabel(
		words,
		names.method,
		'method',
		codesOf(pollMethods, (id) => decision.methods[id])
	);
	const [lowestCode, lowest] = codeAndLabel(
		words,
		decision.lowest,
		'lowest',
		outcome.consultation.settings.constituencies.map(({ id }) => ({
			code: id,
			label: constituencyLabel(outcome.consultation.settings, words, id)
		}))
	);
	return sheetOf(sheets.votes, {
		columns: [
			dataColumn(names.cluster, 'cluster'),
			dataColumn(names.ballotPaper, 'ballotPaper', 'integer'),
			dataColumn(columns.activity, 'activity'),
			...[kind, kindCode, method, methodCode],
			dataColumn(names.result, 'result'),
			dataColumn(names.adopted, 'adopted', 'yes-no'),
			dataColumn(names.votedSo, 'votedSo'),
			dataColumn(names.inFavour, 'inFavour', 'integer'),
			dataColumn(names.against, 'against', 'integer'),
			dataColumn(names.neither, 'neither', 'integer'),
			dataColumn(decision.voted, 'voted', 'integer'),
			dataColumn(decision.entitled, 'entitled', 'integer'),
			dataColumn(names.percent, 'percent', 'number'),
			dataColumn(decision.base, 'base', 'integer'),
			dataColumn(decision.consensus, 'consensus', 'number'),
			...[lowest, lowestCode],
			dataColumn(names.lowestSupport, 'lowestSupport', 'number'),
			dataColumn(decision.objections, 'objections', 'list'),
			dataColumn(names.rules, 'rules'),
			dataColumn(names.statement, 'statement')
		],
		rows: numberedPolls(outcome, words).flatMap(({ cluster, poll, number }) =>
			voteRows(outcome, words, cluster, poll, number)
		)
	});
}

function voteRows(
	{ consultation: { settings } }: Outcome,
	words: ReportWords,
	cluster: string,
	poll: OutcomePoll,
	number: number
): DataCell[][] {
	const decision = decisionOf(settings, words, poll);
	const { entitled, turnout } = poll.result;
	return decision.subjects.map((subject, place) => [
		cluster,
		number,
		subject.text,
		...[decision.kind, poll.kind, decision.method, poll.method],
		verdictLine(subject),
		yesOrNo(words, poll.result.subjects[place]?.adopted ?? false),
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
function countedCells(counts: SubjectCounts | null, cast: number | null, entitled: number): DataCell[] {
	const { tally, percentFor, base } = counts ?? {};
	return [
		...[tally?.for ?? null, tally?.against ?? null, tally?.abstain ?? null],
		...[cast, entitled, percentFor ?? null, base ?? null]
	];
}

function consensusCells(consensus: SubjectCounts['consensus'], sideOf: (id: string) => string): DataCell[] {
	if (!consensus) return [null, null, null, null];
	const { constituency, value } = consensus.lowest;
	return [consensus.value, sideOf(constituency), constituency, value];
}

/** Every table of every decision, a figure in each row, so that it can be filtered and turned. */
export function figuresSheet(outcome: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names } = words.reports;
	const { settings } = outcome.consultation;
	return sheetOf(sheets.figures, {
		columns: [
			dataColumn(names.cluster, 'cluster'),
			dataColumn(names.ballotPaper, 'ballotPaper', 'integer'),
			dataColumn(names.table, 'decisionTable'),
			dataColumn(names.row, 'figureRow'),
			dataColumn(names.column, 'figureColumn'),
			dataColumn(names.value, 'figure', 'figure')
		],
		rows: numberedPolls(outcome, words).flatMap(({ cluster, poll, number }) =>
			decisionOf(settings, words, poll).tables.flatMap(({ id, caption, columns, rows }) => {
				const named = id === 'constituencies' && poll.frozen.length > 1 ? 2 : 1;
				return rows.flatMap((row) =>
					row.slice(named).map((value, at): DataCell[] => {
						const heading = columns[at + named]?.heading ?? '';
						return [cluster, number, caption, row.slice(0, named).join(' · '), heading, value];
					})
				);
			})
		)
	});
}

/** Ballots have no names: they are numbered through in the order of the outcome. Those on no cluster are of the consultation as a whole. */
function numberedPolls(
	{ polls, clusters }: Outcome,
	{ votedOn }: ReportWords
): { cluster: string; poll: OutcomePoll; number: number }[] {
	return [{ label: votedOn.whole, polls }, ...clusters]
		.flatMap(({ label, polls: some }) => some.map((poll) => ({ cluster: label, poll })))
		.map((one, at) => ({ ...one, number: at + 1 }));
}
