import type { Indicator } from '@plenum/domain/clusters/assessment';
import { actionLine, dayOrText } from './assessment-cell.ts';
import type { OutcomeCluster } from './outcome.ts';
import { goalName } from './names/goal-names.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import type { ReportBlock, ReportTable } from './report-document.ts';
import { cell, numbered, numberedText, type ReportInput } from './report-writing.ts';
import { paragraph, run } from './plain-blocks.ts';
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

/** [REPORTS14] Objective, activity, lead, partners, deadline, budget, indicator, recommendations, SDG. */
export function actionPlanTable(matter: ReportInput): ReportTable {
	const { columns } = matter.words.reports;
	return {
		columns: [
			{ heading: columns.objective, width: 13 },
			{ heading: columns.activity, width: 22 },
			{ heading: columns.lead, width: 10 },
			{ heading: columns.partners, width: 10 },
			{ heading: columns.deadline, width: 8 },
			{ heading: columns.budget, width: 10 },
			{ heading: columns.indicator, width: 14 },
			{ heading: columns.recommendations, width: 13 },
			{ heading: columns.sdgs, width: 12 }
		],
		rows: shownActions(matter, true).map((one) => ({ type: 'cells', cells: planCells(matter, one) }))
	};
}

function planCells(
	{ outcome, words, namesOf }: ReportInput,
	{ cluster, voted }: ActionEntry
): ReturnType<typeof cell>[] {
	const { action } = voted;
	const { assistance } = words.reports.indicator;
	const help = action.assistance.trim() === '' ? '' : `${assistance}${words.colon}${action.assistance}`;
	return [
		cell(cluster.label),
		[
			...cell(action.text),
			...voteLines(outcome.consultation.settings, words, voted).map((line) => paragraph(run(line, 'italic')))
		],
		cell(action.lead),
		cell(action.supporting),
		cell(dayOrText(words, action.deadline)),
		[...cell(action.resources), ...cell(help)],
		voted.indicators.flatMap((indicator) => cell(indicatorLine(words, indicator))),
		cell(action.recommendations.join('\n')),
		goalsOf(namesOf, cluster, action.recommendations).flatMap((label) => cell(goalName(words.language, label)))
	];
}

/** `Judges trained (baseline: 10; target: 40 judges)` */
export function indicatorLine(words: ReportInput['words'], indicator: Indicator): string {
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
	return details.length === 0 ? indicator.text : `${indicator.text} (${details.join('; ')})`;
}

/** The goals of the recommendations that an action serves; of its whole cluster where it names none. */
function goalsOf(
	namesOf: ReportInput['namesOf'],
	{ recommendations }: OutcomeCluster,
	numbers: readonly string[]
): string[] {
	const served = recommendations.filter(({ number }) => numbers.includes(number));
	const counted = served.length > 0 ? served : recommendations;
	return [...new Set(counted.flatMap((one) => plainNames(namesOf(one).sdgs)))];
}
