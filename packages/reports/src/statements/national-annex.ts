import type { Block } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { stateSide } from '@plenum/domain/consultations/consultation';
import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import { additionBlocks } from '../outcome/addition-tables.ts';
import { positionLabel, saidLevel } from '../matrix/labels.ts';
import { mechanismBlocks } from '../matrix/mechanism-tables.ts';
import { goalNumber } from '../names/goal-names.ts';
import { listedRecommendations, type OutcomeAddition, type OutcomeRecommendation } from '../outcome/outcome.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import { shortText, viewBlocks, withReason } from '../ratings/rating-lines.ts';
import { recommendationCell } from '../recommendation-text.ts';
import { themeText } from '../report-clusters.ts';
import { decisionsPart } from '../report-decisions.ts';
import type { DraftPart, ReportBlock } from '../report-document.ts';
import { assessorsText, reviewText } from '../report-opening.ts';
import { methodologyPart } from '../report-process.ts';
import { cell, introBlocks, numberedText, type ReportInput } from '../report-writing.ts';
import { stepBlocks, themeActions } from '../actions/row-follow-up.ts';
import { themeTables } from '../theme-tables.ts';

type Item = OutcomeRecommendation | OutcomeAddition;

/** [REPORTS16] What the State hands in beside its national report: how the consultation was held, and a table for each theme. */
export function nationalAnnexParts(matter: ReportInput): DraftPart[] {
	const { parts } = matter.words.reports;
	const { what, assessed, reading } = matter.words.papers.national;
	const { clusters, state } = matter;
	const listed = clusters.flatMap(listedRecommendations);
	const rated = listed.filter(({ sideRatings }) => sideRatings.some(({ constituency }) => constituency === stateSide));
	return [
		{
			id: 'introduction',
			heading: null,
			kind: 'body',
			blocks: [
				...introBlocks(matter),
				numberedText(
					[what(state, reviewText(matter), listed.length, clusters.length), assessed(rated.length)].join(' ')
				),
				numberedText(reading)
			]
		},
		methodology(matter),
		{
			id: 'table',
			heading: parts.clusters,
			kind: 'body',
			blocks: [...themeBlocks(matter), ...additions(matter), ...mechanismBlocks(matter, 'wide')]
		},
		decisionsPart(matter)
	];
}

/** [REPORTS16] Decision 17/119 asks for it: methodology and consultation process. */
function methodology(matter: ReportInput): DraftPart {
	const { method, notSigned } = matter.words.papers.national;
	const opening = [method(inserted(matter.words, matter.outcome.consultation.title)), assessorsText(matter), notSigned];
	const part = methodologyPart(matter, 'text alone');
	return { ...part, blocks: [numberedText(opening.filter(Boolean).join(' ')), ...part.blocks] };
}

function themeBlocks(matter: ReportInput): ReportBlock[] {
	const { words, clusters } = matter;
	const { columns } = words.reports;
	const { level, measures, views } = words.papers.national;
	const headings = [columns.number, columns.recommendation, columns.position, level, measures, views, columns.sdgs];
	const rows = clusters.map((cluster) => listedRecommendations(cluster).map((one) => recommendationRow(matter, one)));
	const tables = themeTables('wide', headings, rows);
	return clusters.flatMap((cluster, at): ReportBlock[] => {
		const table = tables[at];
		return [
			{ type: 'heading', level: 2, text: inserted(matter.words, cluster.label) },
			...themeText(matter, cluster),
			...themeActions(matter, cluster),
			...(table && table.rows.length > 0 ? [{ type: 'table' as const, table }] : [])
		];
	});
}

function recommendationRow(matter: ReportInput, one: OutcomeRecommendation): Block[][] {
	const { words } = matter;
	const goals = plainNames(matter.namesOf(one).sdgs).map((label) => goalNumber(label));
	return [
		cell(one.number),
		recommendationCell(words, one),
		cell(positionLabel(words, one)),
		levelCell(matter, one, one.claim),
		measuresCell(matter, one),
		viewsCell(matter, one),
		cell(goals.join(words.decision.comma))
	];
}

/** [REPORTS93] The State’s rating alone; what was agreed, and what others say, is not its own. */
function levelCell(
	{ outcome, words }: ReportInput,
	{ sideRatings }: Item,
	claim: OutcomeRecommendation['claim'] = null
): Block[] {
	const { notRated } = words.papers.national;
	const own = sideRatings.find(({ constituency }) => constituency === stateSide);
	return [
		own
			? paragraph(run(shortText(outcome.consultation.settings, words, own), 'bold'))
			: paragraph(run(notRated, 'italic')),
		...(claim === null ? [] : [paragraph(run(fullStop(words.papers.replied(words.claims[claim]))))])
	];
}

/** [REPORTS91] The State’s reason, the actions that serve this row and were carried out, then those that come next. */
function measuresCell(matter: ReportInput, { number, sideRatings }: Item): Block[] {
	const reason = sideRatings.find(({ constituency }) => constituency === stateSide)?.reason ?? '';
	return [...cell(reason), ...stepBlocks(matter, number)];
}

/** [REPORTS93] What was agreed in the consultation, then a line for each other side. */
function viewsCell({ outcome, words }: ReportInput, { agreed, sideRatings }: Item): Block[] {
	const { settings } = outcome.consultation;
	const say = words.papers.national;
	const others = sideRatings.filter(({ constituency }) => constituency !== stateSide);
	return [
		...(agreed === null
			? []
			: agreed.level === viewsRecorded
				? [paragraph(run(withReason(words, say.noAgreement, agreed.reason)))]
				: [
						paragraph(
							run(`${say.agreed}${words.colon}`, 'bold'),
							run(withReason(words, saidLevel(settings, words, agreed), agreed.reason))
						)
					]),
		...viewBlocks(settings, words, others)
	];
}

/** [ADDITIONS9] Pledges and new matters in tables of their own, with the same columns. */
function additions(matter: ReportInput): ReportBlock[] {
	const { level, measures, views } = matter.words.papers.national;
	return additionBlocks(matter, 'wide', {
		headings: [level, measures, views],
		cells: (one) => [levelCell(matter, one), measuresCell(matter, one), viewsCell(matter, one)]
	});
}
