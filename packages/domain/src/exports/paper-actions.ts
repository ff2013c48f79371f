import type { Indicator } from '../clusters/assessment.ts';
import { actionLine, dayOrText } from './assessment-cell.ts';
import type { OutcomeCluster } from './outcome.ts';
import { plainNames } from '../taxonomy/label-names.ts';
import type { PaperBlock, PaperTable } from './paper.ts';
import { cell, numbered, numberedText, type PaperMatter } from './paper-writing.ts';
import { paragraph, run } from './plain-blocks.ts';
import { decidedActions, objectionLines, voteLines, type DecidedAction } from './voted-actions.ts';

type Shown = { cluster: OutcomeCluster; voted: DecidedAction };

export function shownActions({ clusters }: PaperMatter, adopted: boolean): Shown[] {
	return clusters.flatMap((cluster) =>
		decidedActions(cluster)
			.filter((voted) => voted.adopted === adopted)
			.map((voted) => ({ cluster, voted }))
	);
}

/** Adopted actions by cluster, each with its vote and with who does not share it. */
export function adoptedBlocks(matter: PaperMatter): PaperBlock[] {
	const shown = shownActions(matter, true);
	return shown.length === 0
		? [numberedText(matter.words.papers.noActions)]
		: shown.map((one) => actionBlock(matter, one));
}

/** [PAPERS13] What was put to the vote and failed is a result too. */
export function rejectedBlocks(matter: PaperMatter): PaperBlock[] {
	return shownActions(matter, false).map((one) => actionBlock(matter, one));
}

function actionBlock({ outcome, words }: PaperMatter, { cluster, voted }: Shown): PaperBlock {
	const { settings } = outcome.consultation;
	return numbered([
		paragraph(run(`${cluster.label}${words.colon}`, 'italic'), run(actionLine(words, voted.action))),
		...voteLines(settings, words, voted).flatMap(cell),
		...objectionLines(settings, words, voted).map((line) => paragraph(run(line)))
	]);
}

/** [PAPERS14] Objective, activity, lead, partners, deadline, budget, indicator, recommendations, SDG. */
export function actionPlanTable(matter: PaperMatter): PaperTable {
	const { columns } = matter.words.papers;
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

function planCells({ outcome, words, namesOf }: PaperMatter, { cluster, voted }: Shown): ReturnType<typeof cell>[] {
	const { action } = voted;
	const { assistance } = words.papers.indicator;
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
		goalsOf(namesOf, cluster, action.recommendations).flatMap(cell)
	];
}

/** `Judges trained (baseline: 10; target: 40 judges)` */
export function indicatorLine(words: PaperMatter['words'], indicator: Indicator): string {
	const { baseline, target, value, source } = words.papers.indicator;
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
	namesOf: PaperMatter['namesOf'],
	{ recommendations }: OutcomeCluster,
	numbers: readonly string[]
): string[] {
	const served = recommendations.filter(({ number }) => numbers.includes(number));
	const counted = served.length > 0 ? served : recommendations;
	return [...new Set(counted.flatMap((one) => plainNames(namesOf(one).sdgs)))];
}
