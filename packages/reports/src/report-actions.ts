import type { Block, Indicator } from '@plenum/domain/clusters/assessment';
import { actionLine, dayOrText } from './action-line.ts';
import type { OutcomeCluster } from './outcome.ts';
import { fitColumns } from './fit-columns.ts';
import { withoutStates } from './names/state-names.ts';
import { goalName } from './names/goal-names.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import type { ReportBlock, ReportTable } from './report-document.ts';
import { cell, numbered, numberedText, type ReportInput } from './report-writing.ts';
import { paragraph, quotation, run } from './plain-blocks.ts';
import type { LabelWords } from './words/label-words.ts';
import { decidedActions, objectionLines, voteLines, type DecidedAction } from './voted-actions.ts';

type ActionEntry = { cluster: OutcomeCluster; voted: DecidedAction };

export function shownActions({ clusters }: ReportInput, adopted: boolean): ActionEntry[] {
	return clusters.flatMap((cluster) =>
		decidedActions(cluster)
			.filter((voted) => voted.adopted === adopted)
			.map((voted) => ({ cluster, voted }))
	);
}

/** Adopted actions by cluster, each with its vote and with who does not share it. */
export function adoptedBlocks(matter: ReportInput): ReportBlock[] {
	const shown = shownActions(matter, true);
	return shown.length === 0
		? [numberedText(matter.words.reports.noActions)]
		: shown.map((one) => actionBlock(matter, one));
}

/** [REPORTS13] What was put to the vote and failed is a result too. */
export function rejectedBlocks(matter: ReportInput): ReportBlock[] {
	return shownActions(matter, false).map((one) => actionBlock(matter, one));
}

function actionBlock({ outcome, words }: ReportInput, { cluster, voted }: ActionEntry): ReportBlock {
	const { settings } = outcome.consultation;
	return numbered([
		paragraph(run(`${cluster.label}${words.colon}`, 'italic'), run(actionLine(words, voted.action))),
		...voteLines(settings, words, voted).flatMap(cell),
		...objectionLines(settings, words, voted).map((line) => paragraph(run(line)))
	]);
}

/** [REPORTS14] Objective, activity, lead, partners, deadline, budget, assistance needed, indicator, recommendations, goals. */
export function actionPlanTable(matter: ReportInput): ReportTable {
	const { columns } = matter.words.reports;
	const rows = shownActions(matter, true).map((one) => ({ type: 'cells' as const, cells: planCells(matter, one) }));
	return fitColumns(
		'wide',
		[
			columns.objective,
			columns.activity,
			columns.lead,
			columns.partners,
			columns.deadline,
			columns.budget,
			columns.assistance,
			columns.indicator,
			columns.recommendations,
			columns.sdgs
		],
		rows
	);
}

function planCells(matter: ReportInput, { cluster, voted }: ActionEntry): ReturnType<typeof cell>[] {
	const { outcome, words, namesOf } = matter;
	const { action } = voted;
	return [
		objective(matter, { cluster, voted }),
		[
			...cell(action.text),
			...voteLines(outcome.consultation.settings, words, voted).map((line) => paragraph(run(line, 'italic')))
		],
		cell(action.lead),
		cell(action.supporting),
		cell(dayOrText(words, action.deadline)),
		cell(action.resources),
		cell(action.assistance),
		voted.indicators.flatMap((indicator) => cell(indicatorLine(words, indicator))),
		cell(action.recommendations.join('\n')),
		goalsOf(namesOf, cluster, action.recommendations).flatMap((label) => cell(goalName(words.language, label)))
	];
}

/** What the recommendations that an action serves ask for, in their own words; of its whole cluster where it names none that is known. */
function objective({ outcome, words }: ReportInput, { cluster, voted }: ActionEntry): Block[] {
	const served = outcome.clusters
		.flatMap(({ recommendations }) => recommendations)
		.filter(({ number, withdrawn }) => voted.action.recommendations.includes(number) && !withdrawn);
	const added = outcome.clusters
		.flatMap(({ pledges, matters }) => [...pledges, ...matters])
		.filter(({ number }) => voted.action.recommendations.includes(number));
	if (served.length + added.length === 0) return cell(words.reports.objective(words.reports.quoted(cluster.label)));
	return [
		...served.map(({ text, language }) => paragraph(quotation(withoutStates(text), language))),
		...added.flatMap(({ text }) => cell(text))
	];
}

/** `Judges trained (baseline: 10; target: 40 judges)` */
export function indicatorLine(words: LabelWords, indicator: Indicator): string {
	const { baseline, target, value, source } = words.reports.indicator;
	const unit = indicator.unit.trim() === '' ? '' : ` ${indicator.unit}`;
	const details = [
		[baseline, indicator.baseline, unit],
		[target, indicator.target, unit],
		[value, indicator.value, unit],
		[source, indicator.source, '']
	]
		.filter(([, said]) => said?.trim())
		.map(([label, said, measure]) => `${label}${words.colon}${said}${measure}`);
	return details.length === 0 ? indicator.text : `${indicator.text} (${details.join(words.decision.semicolon)})`;
}

/** The goals of the recommendations that an action serves; of its whole cluster where it names none. */
function goalsOf(
	namesOf: ReportInput['namesOf'],
	{ recommendations, pledges, matters }: OutcomeCluster,
	numbers: readonly string[]
): string[] {
	const served = recommendations.filter(({ number }) => numbers.includes(number));
	const isNamed = served.length > 0 || [...pledges, ...matters].some(({ number }) => numbers.includes(number));
	const counted = isNamed ? served : recommendations;
	return [...new Set(counted.flatMap((one) => plainNames(namesOf(one).sdgs)))];
}
