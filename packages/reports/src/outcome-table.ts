import { dayOf } from '@plenum/domain/day';
import { sections } from '@plenum/domain/clusters/assessment';
import { adoptedLine } from './assessment-cell.ts';
import { isUnreadable } from './cluster-state.ts';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import { constituencyLabel, editionLabel, levelLabel, statusLabel } from './labels.ts';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { statusOf } from '@plenum/domain/ratings/status';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
import { mechanismsBeside, sourceInWords } from './mechanism-sources.ts';
import { decisionInLines } from '@plenum/domain/polls/decision/pieces';
import { plainText } from './plain-blocks.ts';
import { createNames, type NamedLabel, type NamedLabels } from '@plenum/domain/taxonomy/label-names';
import { printedLabel } from './printed-label.ts';
import { sideText } from './rating-cell.ts';
import { adoptedActions, decisionOf } from './voted-actions.ts';
import type { ReportWords } from './words/en.ts';

/** A flat table: a header, and as many cells in each row. */
export type Table = { headers: string[]; rows: string[][] };

/** Between the values of one cell. */
const separator = ' | ';

/** [EXPORTS6] A row for each recommendation with its ratings; the text of its cluster in the first row. */
export function outcomeTable(outcome: Outcome, words: ReportWords): Table {
	const namesOf = createNames(outcome.taxonomy);
	return {
		headers: headersOf(outcome, words),
		rows: outcome.clusters.flatMap((cluster) => {
			const result = resultCells(outcome, words, cluster);
			const rows = cluster.recommendations.length === 0 ? [null] : cluster.recommendations;
			const home = rows[0]?.number.trim() ?? '';
			return rows.map((recommendation, at) => [
				outcome.consultation.stateName,
				cluster.label,
				...recommendationCells(words, recommendation, recommendation && namesOf(recommendation)),
				...ratingCells(outcome, words, recommendation),
				...(at === 0 ? result : result.map((text) => (text === '' ? '' : words.assessment.as(home)))),
				cluster.closing?.reviewDate ?? '',
				...besideCells(outcome, words, recommendation),
				editionLabel(outcome, words)
			]);
		})
	};
}

/** [MECHANISM8] Where each stands that a person confirmed beside it; no such column where nothing of other mechanisms is here. */
function besideCells(outcome: Outcome, words: ReportWords, recommendation: OutcomeRecommendation | null): string[] {
	if (!outcome.mechanisms?.length) return [];
	const beside = recommendation ? mechanismsBeside(outcome, [recommendation]) : [];
	return [beside.map((one) => sourceInWords(words.mechanisms, words.decision.comma, one)).join(separator)];
}

function headersOf({ consultation, mechanisms }: Outcome, words: ReportWords): string[] {
	const { table } = words;
	const { settings } = consultation;
	const sides = settings.constituencies.map(({ id }) => table.rating(constituencyLabel(settings, words, id)));
	return [
		table.state,
		table.cluster,
		table.number,
		table.recommendation,
		table.recommendingStates,
		table.position,
		table.positionAsPrinted,
		table.claim,
		table.sourceOfPosition,
		table.themes,
		table.groups,
		table.sdgs,
		table.cycle,
		table.otherLanguages,
		table.withdrawn,
		table.category,
		table.level,
		table.status,
		table.percentage,
		table.regression,
		table.reason,
		...sides,
		...sections.map((section) => words.sections[section]),
		table.adoptedActions,
		table.decisions,
		table.commitmentStatus,
		table.commitmentEvidence,
		table.statement,
		table.dissent,
		table.reviewDate,
		...(mechanisms?.length ? [words.mechanisms.heading] : []),
		table.edition
	];
}

function recommendationCells(
	words: ReportWords,
	recommendation: OutcomeRecommendation | null,
	names: NamedLabels | null
): string[] {
	if (!recommendation || !names) return Array.from({ length: 14 }, () => '');
	const { number, text, states, position, positionAsPrinted, source } = recommendation;
	const { review, translations, withdrawn, claim, category, categorySuggested } = recommendation;
	const labels = (some: readonly NamedLabel[]) => some.map((label) => printedLabel(words, label)).join(separator);
	return [
		number,
		text,
		states.join(separator),
		words.positions[position],
		positionAsPrinted,
		claim === null ? '' : words.claims[claim],
		source?.raw ?? '',
		labels(names.themes),
		labels(names.groups),
		labels(names.sdgs),
		review === null ? '' : String(review),
		translations.map((other) => `${other.language}: ${other.text}`).join(separator),
		withdrawn ? words.table.yes : words.table.no,
		category === null ? '' : categorySuggested ? words.table.suggested(category) : String(category)
	];
}

/** [EXPORTS6] What was agreed, where the recommendation stands, and what each side says. */
function ratingCells(outcome: Outcome, words: ReportWords, ratings: Ratings | null): string[] {
	const { settings } = outcome.consultation;
	if (!ratings) return Array.from({ length: 5 + settings.constituencies.length }, () => '');
	const { agreed, sideRatings } = ratings;
	const said = (constituency: string): string => {
		const rating = sideRatings.find((given) => given.constituency === constituency);
		return rating ? [sideText(settings, words, rating), rating.reason].filter(Boolean).join(separator) : '';
	};
	return [
		agreed ? levelLabel(settings, words, agreed.level) : '',
		statusLabel(settings, words, statusOf(ratings)),
		agreed?.percentage == null ? '' : String(agreed.percentage),
		agreed ? (agreed.regression ? words.table.yes : words.table.no) : '',
		agreed?.reason ?? '',
		...settings.constituencies.map(({ id }) => said(id))
	];
}

function resultCells(outcome: Outcome, words: ReportWords, cluster: OutcomeCluster): string[] {
	const { settings } = outcome.consultation;
	const { closing, assessment } = cluster;
	const dissent = (closing?.dissent ?? []).map(
		({ constituency, text }) => `${constituencyLabel(settings, words, constituency)}${words.colon}${text}`
	);
	return [
		...sections.map((section) =>
			isUnreadable(cluster) ? words.assessment.unreadable : plainText(assessment.sections[section])
		),
		...actionCells(outcome, words, cluster),
		closing?.statement ?? '',
		dissent.join(separator)
	];
}

/** The adopted actions, how far each has come, and what shows it, in the same order; and each vote as it is read. */
function actionCells({ consultation, exportedAt }: Outcome, words: ReportWords, cluster: OutcomeCluster): string[] {
	const adopted = adoptedActions(cluster);
	const today = dayOf(exportedAt);
	const { settings } = consultation;
	return [
		adopted.map((voted) => adoptedLine(settings, words, voted)),
		cluster.polls.map((poll) => decisionInLines(decisionOf(settings, words, poll), words.decision).join('\n')),
		adopted.map(({ commitment }) => (commitment ? progressLine(words, commitment, today) : '')),
		adopted.map(({ commitment }) => (commitment ? evidenceLine(commitment) : ''))
	].map((cells) => (cells.some(Boolean) ? cells.join(separator) : ''));
}
