import { inserted } from '../insertions.ts';
import { dayOrText } from '../actions/action-line.ts';
import { commitmentCells } from '../actions/commitment-lines.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { adoptedActions } from '../actions/voted-actions.ts';
import { heading, table, type ReportPart } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

export function indicatorsTable(
	{ assessment: { indicators } }: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	if (indicators.length === 0) return [];
	const { indicator, kind, baseline, target, value, source } = said.indicators;
	const rows = indicators.map((each) => [
		inserted(words, each.text),
		said.indicators.kinds[each.kind],
		withUnit(words, each.baseline, each.unit),
		withUnit(words, each.target, each.unit),
		withUnit(words, each.value, each.unit),
		[inserted(words, each.source), dayOrText(words, each.date)].filter(Boolean).join(words.decision.comma)
	]);
	return [heading(3, said.indicators.title), table('', [indicator, kind, baseline, target, value, source], rows)];
}

function withUnit(words: ReportWords, value: string, unit: string): string {
	return value.trim() === '' ? '' : inserted(words, `${value} ${unit}`.trim());
}

/** What is proposed and was not put to the vote, or not adopted: what was, stands with its decision and its follow-up. */
export function actionsTable(cluster: OutcomeCluster, words: ReportWords, said: FullReportWords): ReportPart[] {
	const adopted = new Set(adoptedActions(cluster).map(({ action }) => action.id));
	const rows = cluster.assessment.actions.map((action) => [
		inserted(words, action.text),
		[action.lead, action.supporting]
			.filter((who) => who.trim())
			.map((one) => inserted(words, one))
			.join(words.decision.semicolon),
		dayOrText(words, action.deadline),
		action.recommendations.join(words.decision.comma),
		adopted.has(action.id) ? words.table.yes : words.table.no
	]);
	if (rows.length === 0) return [];
	const { action, responsible, deadline } = said.actions;
	return [
		heading(3, said.actions.title),
		table('', [action, responsible, deadline, said.recommendations, said.adopted], rows)
	];
}

export function commitmentsTable(
	outcome: Outcome,
	{ commitments }: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	if (commitments.length === 0) return [];
	const rows = commitments.map((commitment) => commitmentCells({ outcome, words }, commitment));
	const { action, responsible, status, evidence } = said.actions;
	return [heading(3, said.commitments), table('', [action, responsible, status, evidence], rows)];
}
