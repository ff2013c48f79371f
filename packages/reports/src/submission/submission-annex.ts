import { additionKinds } from '@plenum/domain/clusters/addition';
import { inserted } from '../insertions.ts';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { fitColumns } from '../matrix/fit-columns.ts';
import { positionLabel } from '../matrix/labels.ts';
import { mechanismBlocks } from '../matrix/mechanism-tables.ts';
import { listedRecommendations, type OutcomeCluster, type OutcomeRecommendation } from '../outcome/outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import { recommendedActions, actionText } from '../actions/recommended-actions.ts';
import { recommendationCell } from '../recommendation-text.ts';
import type { ReportBlock, ReportRow } from '../report-document.ts';
import { cell, type ReportInput } from '../report-writing.ts';
import { agreedText, assessmentOf, byAssessment, ratingOf } from './submission-author.ts';
import { authorOf } from './submission-gaps.ts';
import { voteLines } from '../actions/voted-actions.ts';

/** [REPORTS81] The themes that have no room in the text, in one table: their recommendations by number, under the author's assessment. */
export function otherThemes(matter: ReportInput, clusters: readonly OutcomeCluster[]): ReportBlock[] {
	const { columns } = matter.words.submission;
	if (clusters.length === 0) return [];
	const rows = clusters.map((cluster): ReportRow => {
		return { type: 'cells', cells: [cell(inserted(matter.words, cluster.label)), assessedLines(matter, cluster)] };
	});
	return [{ type: 'table', table: fitColumns('upright', [columns.theme, columns.assessed], rows) }];
}

function assessedLines(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	const { colon, decision, additions } = matter.words;
	const recommendations = byAssessment(matter, listedRecommendations(cluster)).map(
		({ label, some }) => `${label}${colon}${some.map(({ number }) => number).join(decision.comma)}`
	);
	const added = additionKinds.flatMap((kind) =>
		cluster[`${kind}s`].map((one) => `${additions.kinds[kind]} ${one.number}${colon}${assessmentOf(matter, one).label}`)
	);
	return [...recommendations, ...added].flatMap(cell);
}

/** [REPORTS17] Each recommendation with the author's assessment and reason, and what the consultation agreed; the State's own view is named so. */
export function assessmentAnnex(matter: ReportInput): ReportBlock[] {
	const { columns } = matter.words.submission;
	const rows = matter.clusters.flatMap((cluster): ReportRow[] => {
		const listed = listedRecommendations(cluster);
		if (listed.length === 0) return [];
		return [
			{ type: 'theme', label: inserted(matter.words, cluster.label) },
			...listed.map((one) => ({ type: 'cells' as const, cells: recommendationCells(matter, one) }))
		];
	});
	const headings = [columns.number, columns.recommendation, columns.position, columns.own, columns.agreed];
	return [
		...(rows.length === 0 ? [] : [{ type: 'table' as const, table: fitColumns('upright', headings, rows) }]),
		...additionTables(matter),
		...mechanismBlocks(matter, 'upright')
	];
}

function recommendationCells(matter: ReportInput, recommendation: OutcomeRecommendation): Block[][] {
	const { words } = matter;
	const { number, claim } = recommendation;
	const claimed = claim === null ? [] : [paragraph(run(words.claimed(words.claims[claim]), 'italic'))];
	return [
		cell(number),
		recommendationCell(words, recommendation),
		[...cell(positionLabel(words, recommendation)), ...claimed],
		...ratingCells(matter, recommendation)
	];
}

/** The author's own assessment with its reason, and what the consultation agreed, in its words for a level. */
function ratingCells(matter: ReportInput, ratings: Ratings): [own: Block[], agreed: Block[]] {
	const { outcome, template, words } = matter;
	const { settings } = outcome.consultation;
	const own = ratingOf(authorOf(template, settings), ratings);
	const label = own ? assessmentOf(matter, ratings).label : words.submission.notAssessed;
	return [
		[paragraph(run(label, 'bold')), ...cell(inserted(words, own?.reason ?? ''))],
		cell(agreedText(settings, words, ratings))
	];
}

function additionTables(matter: ReportInput): ReportBlock[] {
	const { words } = matter;
	const { additions, submission, table } = words;
	return additionKinds.flatMap((kind): ReportBlock[] => {
		const rows = matter.clusters.flatMap((cluster) =>
			cluster[`${kind}s`].map((one): ReportRow => {
				return {
					type: 'cells',
					cells: [
						cell(one.number),
						cell(inserted(words, one.text)),
						cell(inserted(matter.words, cluster.label)),
						...ratingCells(matter, one)
					]
				};
			})
		);
		const { theme, own, agreed } = submission.columns;
		const headings = [table.number, additions.texts[kind], theme, own, agreed];
		return rows.length === 0
			? []
			: [
					{ type: 'heading', level: 2, text: additions.headings[kind] },
					{ type: 'table', table: fitColumns('upright', headings, rows) }
				];
	});
}

/** [REPORTS84] How the consultation voted on what is recommended, in figures; only where the votes were public. */
export function voteAnnex(matter: ReportInput): ReportBlock[] {
	const { outcome, words } = matter;
	const { columns } = words.submission;
	const rows = matter.clusters.flatMap((cluster) =>
		recommendedActions(matter, cluster).flatMap((one): ReportRow[] => {
			const votes = one.voted?.votes.filter(({ poll }) => poll.kind === 'open') ?? [];
			const lines = one.voted ? voteLines(outcome.consultation.settings, words, { ...one.voted, votes }) : [];
			return lines.length === 0
				? []
				: [
						{
							type: 'cells',
							cells: [cell(inserted(matter.words, cluster.label)), cell(actionText(words, one)), lines.flatMap(cell)]
						}
					];
		})
	);
	if (rows.length === 0) return [];
	return [{ type: 'table', table: fitColumns('upright', [columns.theme, columns.action, columns.votes], rows) }];
}
