import { languageTraits } from '@plenum/domain/languages';
import { inserted } from '../insertions.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import type { Block, Indicator, Run } from '@plenum/domain/clusters/assessment';
import { additionBlocks, additionSheets, type AdditionColumns } from '../outcome/addition-tables.ts';
import { dataColumn, type DataCell, type DataColumn } from '../matrix/data-columns.ts';
import { dayOrText } from './action-line.ts';
import { institutionBlocks, institutionSheets } from './institution-table.ts';
import { responsibilitySheets } from './responsibility-sheet.ts';
import { mechanismBlocks } from '../matrix/mechanism-tables.ts';
import { baselineBlocks } from './plan-baseline.ts';
import { goalName, goalNumber } from '../names/goal-names.ts';
import { listedRecommendations, type OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, plainText, run } from '../submission/plain-blocks.ts';
import { sourceBlocks } from '../evidence/source-blocks.ts';
import { indicatorBlocks } from '../indicators/indicator-blocks.ts';
import { progressBlocks } from '../progress-reports/progress-blocks.ts';
import { priorityOrder } from '../ratings/priority-order.ts';
import { progressSentence } from '../outcome/progress.ts';
import { ratingText, viewBlocks, withReason } from '../ratings/rating-lines.ts';
import { indicatorLine, rejectedBlocks } from './report-actions.ts';
import { decisionsPart } from '../report-decisions.ts';
import type { DraftPart, ReportBlock } from '../report-document.ts';
import { reviewText } from '../report-opening.ts';
import { cell, introBlocks, numberedText, type ReportInput } from '../report-writing.ts';
import { themeTables } from '../theme-tables.ts';
import { objectiveRuns } from '../theme-objective.ts';
import { adoptedActions, voteLines, type DecidedAction } from './voted-actions.ts';
import { resourceBlocks, resourceSheets } from '../resources/plan-resources.ts';
import { resourceWords } from '../words/resource-words.ts';
import { sheetOf, type Workbook } from '../matrix/workbook.ts';
import type { ReportWords } from '../words/report-words.ts';

/** A theme with its adopted actions, each with its place in the whole plan. */
type PlanTheme = { cluster: OutcomeCluster; actions: { number: number; voted: DecidedAction }[] };

/** [REPORTS14] Theme by theme: objective, baseline, and a table of its actions; then the themes without one. */
export function actionPlanParts(matter: ReportInput): DraftPart[] {
	const { parts, noActions } = matter.words.reports;
	const themes = planThemes(matter);
	const planned = themes.filter(({ actions }) => actions.length > 0);
	return [
		{ id: 'introduction', heading: null, kind: 'body', blocks: opening(matter, planned) },
		{ id: 'baseline', heading: matter.words.papers.plan.baseline, kind: 'body', blocks: baselineBlocks(matter) },
		{
			id: 'table',
			heading: null,
			kind: 'body',
			blocks: [
				...(planned.length === 0 ? [numberedText(noActions)] : planBlocks(matter, planned)),
				...unplannedBlocks(matter, themes),
				...indicatorBlocks(matter, 'wide'),
				...progressBlocks(matter, 'wide'),
				...sourceBlocks(matter),
				...institutionBlocks(matter),
				...additionBlocks(matter, 'wide', additionColumns(matter)),
				...mechanismBlocks(matter, 'wide')
			]
		},
		{
			id: 'resources',
			heading: resourceWords[matter.words.language].heading,
			kind: 'body',
			blocks: resourceBlocks(matter)
		},
		{ id: 'not-adopted', heading: parts['not-adopted'], kind: 'body', blocks: rejectedBlocks(matter) },
		decisionsPart(matter)
	];
}

/** [REPORTS92] */
function additionColumns({ outcome, words }: ReportInput): AdditionColumns {
	const { settings } = outcome.consultation;
	return {
		headings: [words.table.level],
		cells: (one) => [
			[
				paragraph(run(withReason(words, ratingText(settings, words, one), one.agreed?.reason ?? ''), 'bold')),
				...viewBlocks(settings, words, one.sideRatings)
			]
		]
	};
}

/** [REPORTS95] Themes in the order of priority that was voted, the others after them; actions in the order in which they were ranked. */
function planThemes({ clusters, outcome }: ReportInput): PlanTheme[] {
	const order = priorityOrder(outcome) ?? [];
	const rank = ({ id }: OutcomeCluster) => (order.includes(id) ? order.indexOf(id) : order.length);
	const ordered = clusters.toSorted((one, other) => rank(one) - rank(other));
	let number = 0;
	return ordered.map((cluster) => ({
		cluster,
		actions: adoptedActions(cluster)
			.toSorted((one, other) => placeOf(one) - placeOf(other))
			.map((voted) => ({ number: ++number, voted }))
	}));
}

function placeOf({ counts }: DecidedAction): number {
	return counts?.place ?? Number.MAX_SAFE_INTEGER;
}

function opening(matter: ReportInput, planned: readonly PlanTheme[]): ReportBlock[] {
	const { what, themesVoted, themesListed, actionsRanked } = matter.words.papers.plan;
	const { outcome, state } = matter;
	const actions = planned.flatMap((theme) => theme.actions);
	const isRanked = actions.some(({ voted }) => voted.counts?.place !== undefined);
	return [
		...introBlocks(matter),
		numberedText(
			what(
				inserted(matter.words, outcome.consultation.title),
				state,
				reviewText(matter),
				actions.length,
				planned.length
			)
		),
		...(planned.length === 0
			? []
			: [
					numberedText(
						[priorityOrder(outcome) ? themesVoted : themesListed, ...(isRanked ? [actionsRanked] : [])].join(' ')
					)
				])
	];
}

/** The columns of an action, in their order; [REPORTS96] the figures of its votes have one of their own. */
function actionCells({ outcome, words }: ReportInput, { number, voted }: PlanTheme['actions'][number]): Block[][] {
	const { action, indicators } = voted;
	return [
		cell(String(number)),
		cell(inserted(words, action.text)),
		cell(inserted(words, action.lead)),
		cell(inserted(words, action.supporting)),
		cell(dayOrText(words, action.deadline)),
		cell(inserted(words, action.resources)),
		cell(inserted(words, action.assistance)),
		each(indicators, (indicator) => indicatorLine(words, { ...indicator, baseline: '', target: '' })),
		each(indicators, ({ baseline, unit }) => measured(words, baseline, unit)),
		each(indicators, ({ target, unit }) => measured(words, target, unit)),
		cell(action.recommendations.join('\n')),
		voteLines(outcome.consultation.settings, words, voted).flatMap(cell)
	];
}

function columnHeadings({ words }: ReportInput): string[] {
	const { columns, sheetColumns } = words.reports;
	const { serves, vote } = words.papers.plan;
	return [
		columns.number,
		columns.activity,
		columns.lead,
		columns.partners,
		columns.deadline,
		columns.budget,
		columns.assistance,
		columns.indicator,
		sheetColumns.baseline,
		sheetColumns.target,
		serves,
		vote
	];
}

/** Several indicators are numbered, so that each is found again in the columns beside. */
function each(indicators: readonly Indicator[], said: (indicator: Indicator) => string): Block[] {
	const texts = indicators.map(said);
	if (texts.length < 2) return texts.flatMap(cell);
	return texts.every((text) => text === '')
		? []
		: [{ type: 'ordered-list', items: texts.map((text) => [paragraph(run(text))]) }];
}

function measured(words: ReportWords, value: string, unit: string): string {
	return value.trim() === '' ? '' : inserted(words, `${value} ${unit}`.trim());
}

function planBlocks(matter: ReportInput, planned: readonly PlanTheme[]): ReportBlock[] {
	const rows = planned.map(({ actions }) => actions.map((one) => actionCells(matter, one)));
	const tables = themeTables('wide', columnHeadings(matter), rows);
	return planned.flatMap(({ cluster }, at): ReportBlock[] => {
		const table = tables[at];
		return [
			{ type: 'heading', level: 2, text: inserted(matter.words, cluster.label) },
			{ type: 'words', blocks: themeLines(matter, cluster) },
			...(table ? [{ type: 'table' as const, table }] : [])
		];
	});
}

/** [REPORTS94] [REPORTS96] What the theme is to reach, from where, and which goals it serves. */
function themeLines(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	const { outcome, words, template } = matter;
	const { columns, sheetColumns } = words.reports;
	const goals = goalsOf(matter, cluster).join(words.decision.semicolon);
	const lines: [string, Run[]][] = [
		[columns.objective, objectiveRuns(template, words, cluster)],
		[sheetColumns.baseline, [run(progressSentence(outcome.consultation.settings, words, cluster))]],
		[columns.sdgs, goals === '' ? [] : [run(goals)]]
	];
	return lines
		.filter(([, runs]) => runs.length > 0)
		.map(([label, runs]) => paragraph(run(`${label}${words.colon}`, 'bold'), ...runs));
}

function goalsOf({ namesOf, words }: ReportInput, cluster: OutcomeCluster): string[] {
	const labels = new Set(listedRecommendations(cluster).flatMap((one) => plainNames(namesOf(one).sdgs)));
	const order = (label: string) => Number(goalNumber(label)) || Number.MAX_SAFE_INTEGER;
	return [...labels]
		.toSorted((one, other) => order(one) - order(other))
		.map((label) => goalName(words.language, label));
}

/** [REPORTS14] An objective for each theme, also where no action has been adopted for it yet. */
function unplannedRows({ template, words }: ReportInput, themes: readonly PlanTheme[]): Block[][][] {
	return themes
		.filter(({ actions }) => actions.length === 0)
		.map(({ cluster }) => [
			cell(inserted(words, cluster.label)),
			[paragraph(...objectiveRuns(template, words, cluster))],
			cell(
				listedRecommendations(cluster)
					.map(({ number }) => number)
					.join(words.decision.comma)
			)
		]);
}

function unplannedHeadings({ words }: ReportInput): string[] {
	const { columns } = words.reports;
	return [words.papers.plan.theme, columns.objective, columns.recommendations];
}

function unplannedBlocks(matter: ReportInput, themes: readonly PlanTheme[]): ReportBlock[] {
	const rows = unplannedRows(matter, themes);
	const [table] = themeTables('wide', unplannedHeadings(matter), [rows]);
	if (!table || rows.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: matter.words.papers.plan.unplanned },
		{ type: 'table', table }
	];
}

/** [REPORTS14] The same actions in the same order, with theme and objective in each row and the figures of votes as numbers. */
export function actionPlanWorkbook(matter: ReportInput): Workbook {
	const { outcome, words, template, clusters } = matter;
	const { columns, kinds } = words.reports;
	const { theme, unplannedSheet } = words.papers.plan;
	const themes = planThemes(matter);
	const rows = themes.flatMap(({ cluster, actions }) =>
		actions.map((one): DataCell[] => {
			const [, ...cells] = actionCells(matter, one).map(plainText);
			const tally = one.voted.counts?.tally;
			const objective = plainText([paragraph(...objectiveRuns(template, words, cluster))]);
			const counted = [tally?.for ?? null, tally?.against ?? null, tally?.abstain ?? null];
			return [one.number, cluster.label, objective, ...cells, ...counted, goalsOf(matter, cluster).join('\n')];
		})
	);
	const unplanned = unplannedRows(matter, themes).map((row) => row.map(plainText));
	const withoutAction = sheetOf(unplannedSheet, {
		columns: [
			dataColumn(theme, 'cluster'),
			dataColumn(columns.objective, 'objective'),
			dataColumn(columns.recommendations, 'recommendations')
		],
		rows: unplanned
	});
	return {
		direction: languageTraits[words.language].direction,
		title: outcome.consultation.title,
		sheets: [
			sheetOf(kinds['action-plan'], { columns: planColumns(matter), rows }),
			...(unplanned.length === 0 ? [] : [withoutAction]),
			...resourceSheets(matter),
			...institutionSheets(matter),
			...responsibilitySheets(matter.outcome, matter.words),
			...additionSheets(clusters, outcome.consultation.settings, words)
		]
	};
}

function planColumns(matter: ReportInput): DataColumn[] {
	const { columns, sheetColumns } = matter.words.reports;
	const [number = '', ...others] = columnHeadings(matter);
	const meanings = [
		'activity',
		'lead',
		'partners',
		'deadline',
		'budget',
		'assistance',
		'indicator',
		'baseline',
		'target',
		'recommendations',
		'votedSo'
	] as const;
	return [
		dataColumn(number, 'planPlace', 'integer'),
		dataColumn(matter.words.papers.plan.theme, 'cluster'),
		dataColumn(columns.objective, 'objective'),
		...others.map((heading, at) => dataColumn(heading, meanings[at] ?? 'value')),
		dataColumn(sheetColumns.inFavour, 'inFavour', 'integer'),
		dataColumn(sheetColumns.against, 'against', 'integer'),
		dataColumn(sheetColumns.neither, 'neither', 'integer'),
		dataColumn(columns.sdgs, 'sdgs')
	];
}
