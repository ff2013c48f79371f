import type { Block } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { additionBlocks } from '../outcome/addition-tables.ts';
import { wasWorkedOn } from '../outcome/cluster-state.ts';
import { changeLines } from '../actions/commitment-changes.ts';
import { commitmentCells } from '../actions/commitment-lines.ts';
import { fitColumns } from '../matrix/fit-columns.ts';
import { positionLabel, saidLevel } from '../matrix/labels.ts';
import { mechanismBlocks } from '../matrix/mechanism-tables.ts';
import {
	listedRecommendations,
	type OutcomeAddition,
	type OutcomeCluster,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import { movementOf, movements, progressCounts, progressOf, progressSentence } from '../outcome/progress.ts';
import { ratingCounts, summaryOf } from '../ratings/rating-counts.ts';
import { viewBlocks } from '../ratings/rating-lines.ts';
import { sourceBlocks } from '../evidence/source-blocks.ts';
import { indicatorBlocks } from '../indicators/indicator-blocks.ts';
import { progressBlocks } from '../progress-reports/progress-blocks.ts';
import { recommendationCell } from '../recommendation-text.ts';
import { adoptedBlocks, draftedBlocks, rejectedBlocks } from '../actions/report-actions.ts';
import { themeText } from '../report-clusters.ts';
import { decisionsPart } from '../report-decisions.ts';
import type { DraftPart, ReportBlock, ReportTable } from '../report-document.ts';
import { assessorsText, reviewText, warnings } from '../report-opening.ts';
import { methodologyPart } from '../report-process.ts';
import { cell, introBlocks, numberedText, type ReportInput } from '../report-writing.ts';
import { stepBlocks } from '../actions/row-follow-up.ts';
import { themeTables } from '../theme-tables.ts';
import { earlierLevelLines } from '../earlier-level-lines.ts';

type Item = OutcomeRecommendation | OutcomeAddition;

/** [REPORTS15] A mid-term report has no prescribed form: what others filed had these parts, and the table. */
export function midTermParts(matter: ReportInput): DraftPart[] {
	const { parts } = matter.words.reports;
	const body = 'body' as const;
	return [
		{ id: 'introduction', heading: parts.introduction, kind: body, blocks: opening(matter) },
		methodologyPart(matter, 'with tables'),
		{ id: 'overview', heading: parts.overview, kind: body, blocks: overview(matter) },
		{
			id: 'clusters',
			heading: parts.clusters,
			kind: body,
			blocks: matter.clusters.flatMap((one) => theme(matter, one))
		},
		{ id: 'actions', heading: parts.actions, kind: body, blocks: proposals(matter) },
		{ id: 'not-adopted', heading: parts['not-adopted'], kind: body, blocks: rejectedBlocks(matter) },
		{
			id: 'commitments',
			heading: parts.commitments,
			kind: body,
			blocks: [
				...commitments(matter),
				...indicatorBlocks(matter, 'upright'),
				...progressBlocks(matter, 'upright'),
				...sourceBlocks(matter)
			]
		},
		decisionsPart(matter),
		{
			id: 'annex',
			heading: parts.annex,
			kind: 'annex',
			sheet: 'wide',
			blocks: [...statusTables(matter), ...additions(matter), ...mechanismBlocks(matter, 'wide')]
		}
	];
}

function opening(matter: ReportInput): ReportBlock[] {
	const { what, reading } = matter.words.papers.midTerm;
	const { outcome, clusters, state } = matter;
	const { total } = summaryOf(clusters);
	const worked = clusters.filter(wasWorkedOn).length;
	const first = what(
		inserted(matter.words, outcome.consultation.title),
		state,
		reviewText(matter),
		total,
		clusters.length,
		worked
	);
	return [
		...introBlocks(matter),
		numberedText([first, assessorsText(matter), matter.words.reports.contributors].filter(Boolean).join(' ')),
		numberedText(reading)
	];
}

function overview(matter: ReportInput): ReportBlock[] {
	const moved = movedText(matter);
	return [
		{ type: 'table', table: levelTable(matter) },
		...(moved === '' ? [] : [numberedText(moved)]),
		...warnings(matter),
		{ type: 'table', table: themeTable(matter), caption: matter.words.papers.midTerm.byTheme }
	];
}

function levelTable({ clusters, outcome, words }: ReportInput): ReportTable {
	const { columns } = words.reports;
	return {
		columns: [
			{ heading: columns.level, width: 70 },
			{ heading: columns.recommendations, width: 30 }
		],
		rows: ratingCounts(outcome.consultation.settings, words, summaryOf(clusters)).map(({ label, count }) => ({
			type: 'cells',
			cells: [cell(label), cell(String(count))]
		}))
	};
}

/** [REPORTS97] How much of what goes on from an earlier review stands higher than then. */
function movedText({ clusters, outcome, words }: ReportInput): string {
	const going = clusters.flatMap(listedRecommendations).filter(({ continues }) => continues.length > 0);
	if (going.length === 0) return '';
	const found = going.map((one) => movementOf(outcome, one));
	const [forward = 0, same = 0, back = 0] = movements.map((each) => found.filter((one) => one === each).length);
	return words.papers.midTerm.moved(going.length, { forward, same, back });
}

/** A line for each theme, and one for all: the columns are those of which there is any. */
function themeTable({ clusters, outcome, words }: ReportInput): ReportTable {
	const { settings } = outcome.consultation;
	const { theme: heading, all } = words.papers.midTerm;
	const steps = progressCounts(settings, clusters).filter(({ count }) => count > 0);
	const rowOf = (label: string, some: readonly OutcomeCluster[]): string[] => {
		const counts = progressCounts(settings, some);
		return [
			label,
			String(summaryOf(some).total),
			...steps.map(({ step }) => String(counts.find((one) => one.step === step)?.count ?? 0))
		];
	};
	const rows = clusters.map((cluster) => rowOf(cluster.label, [cluster]).map(cell));
	const total = rowOf(all, clusters).map((text) => [paragraph(run(text, 'bold'))]);
	const headings = [
		heading,
		words.reports.columns.recommendations,
		...steps.map(({ step }) => words.reports.progress[step])
	];
	return fitColumns(
		'upright',
		headings,
		[...rows, total].map((cells) => ({ type: 'cells', cells }))
	);
}

/** [REPORTS19] What was written of a theme; one of which nothing was written stands in the tables alone. */
function theme(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { outcome, words } = matter;
	const text = themeText(matter, cluster);
	if (text.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: inserted(matter.words, cluster.label) },
		numberedText(`${progressSentence(outcome.consultation.settings, words, cluster)}.`),
		...text
	];
}

/** [REPORTS99] What all share, what not every side shares, and what was drafted and not put to the vote. */
function proposals(matter: ReportInput): ReportBlock[] {
	const { adopted, notShared, drafted } = matter.words.papers.midTerm;
	const groups: [string, ReportBlock[]][] = [
		[adopted, adoptedBlocks(matter, true)],
		[notShared, adoptedBlocks(matter, false)],
		[drafted, draftedBlocks(matter)]
	];
	const said = groups.filter(([, blocks]) => blocks.length > 0);
	if (said.length === 0) return [numberedText(matter.words.reports.noActions)];
	return said.flatMap(([text, blocks]): ReportBlock[] => [{ type: 'heading', level: 2, text }, ...blocks]);
}

/** [REPORTS98] */
function commitments({ clusters, outcome, words }: ReportInput): ReportBlock[] {
	const { columns } = words.reports;
	const rows = clusters.flatMap((cluster) =>
		cluster.commitments.map((commitment) => {
			const [activity = '', lead = '', status = '', evidence = ''] = commitmentCells({ outcome, words }, commitment);
			const changes = changeLines(words, commitment).join('\n');
			return [activity, lead, status, changes, evidence].map(cell);
		})
	);
	const headings = [columns.activity, columns.lead, columns.status, words.papers.midTerm.changes, columns.evidence];
	const [table] = themeTables('upright', headings, [rows]);
	return table && rows.length > 0 ? [{ type: 'table', table }] : [];
}

/** [REPORTS15] For each theme a table: what became of each recommendation, what was done, and how each side sees it. */
function statusTables(matter: ReportInput): ReportBlock[] {
	const { words, clusters } = matter;
	const { columns } = words.reports;
	const { measures, views } = words.papers.midTerm;
	const headings = [columns.number, columns.recommendation, columns.position, columns.status, measures, views];
	const rows = clusters.map((cluster) =>
		listedRecommendations(cluster).map((one) => [
			cell(one.number),
			recommendationCell(words, one),
			cell(positionLabel(words, one)),
			[...statusCell(matter, one), ...thenCell(matter, one)],
			measuresCell(matter, one),
			viewsCell(matter, one, one.claim)
		])
	);
	const tables = themeTables('wide', headings, rows);
	return clusters.flatMap((cluster, at): ReportBlock[] => {
		const table = tables[at];
		if (!table || table.rows.length === 0) return [];
		return [
			{ type: 'heading', level: 2, text: inserted(matter.words, cluster.label) },
			{ type: 'table', table }
		];
	});
}

/** [REPORTS15] `Ongoing`, then the agreed rating; of the others the column of views says what each side says. */
function statusCell({ outcome, words }: ReportInput, one: Item): Block[] {
	const { settings } = outcome.consultation;
	const { agreed } = one;
	return [
		paragraph(run(words.reports.progress[progressOf(settings, one)], 'bold')),
		...cell(agreed && agreed.level !== viewsRecorded ? saidLevel(settings, words, agreed) : '')
	];
}

function thenCell({ outcome, words }: ReportInput, one: OutcomeRecommendation): Block[] {
	const movement = movementOf(outcome, one);
	return [
		...earlierLevelLines(outcome, words, one),
		...(movement === null ? [] : [paragraph(run(words.papers.midTerm.movement[movement]))])
	];
}

/** [REPORTS91] Why the level was agreed, and the actions that serve this row. */
function measuresCell(matter: ReportInput, one: Item): Block[] {
	return [...cell(one.agreed?.reason ?? ''), ...stepBlocks(matter, one.number)];
}

/** [REPORTS92] */
function viewsCell(
	{ outcome, words }: ReportInput,
	{ sideRatings }: Item,
	claim: OutcomeRecommendation['claim'] = null
): Block[] {
	return [
		...viewBlocks(outcome.consultation.settings, words, sideRatings),
		...(claim === null ? [] : [paragraph(run(fullStop(words.papers.replied(words.claims[claim]))))])
	];
}

function additions(matter: ReportInput): ReportBlock[] {
	const { measures, views } = matter.words.papers.midTerm;
	return additionBlocks(matter, 'wide', {
		headings: [matter.words.reports.columns.status, measures, views],
		cells: (one) => [statusCell(matter, one), measuresCell(matter, one), viewsCell(matter, one)]
	});
}
