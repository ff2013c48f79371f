import { inSheet } from '../insertions.ts';
import { clusterTexts, getByText } from '@plenum/domain/clusters/assessment';
import { positions } from '@plenum/domain/matrix/positions/position';
import { westernNumber } from '@plenum/domain/matrix/recommendation-number';
import { stateClaims } from '@plenum/domain/matrix/positions/state-claim';
import { actionText } from '../actions/action-line.ts';
import { isUnreadable } from '../outcome/cluster-state.ts';
import { evidenceLine, progressLine } from '../actions/commitment-lines.ts';
import {
	codeAndLabel,
	codesOf,
	dataColumn,
	yesOrNo,
	type DataCell,
	type DataColumn,
	type Table
} from './data-columns.ts';
import { constituencyLabel, editionLabel } from './labels.ts';
import type { Outcome, OutcomeCluster, OutcomePoll, OutcomeRecommendation } from '../outcome/outcome.ts';
import { mechanismsBeside, sourceInWords } from './mechanism-sources.ts';
import { decisionInLines } from '../decision/pieces.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { createNames, type NamedLabel, type NamedLabels } from '@plenum/domain/taxonomy/label-names';
import { printedLabel } from './printed-label.ts';
import { ratingColumns } from './rating-columns.ts';
import { adoptedActions, decisionOf, proposedActions } from '../actions/voted-actions.ts';
import type { ColumnMeaning, ReportWords } from '../words/report-words.ts';

/** Between the values of one cell. */
const separator = ' | ';

/** A row of the table: a recommendation, or none where its cluster has none; `isFirst` in its cluster. */
type OutcomeRow = {
	cluster: OutcomeCluster;
	recommendation: OutcomeRecommendation | null;
	names: NamedLabels | null;
	isFirst: boolean;
};
type OutcomeColumn = DataColumn & { write: (row: OutcomeRow) => DataCell };

/** [EXPORTS6] A row for each recommendation with its ratings; the text of its cluster in the first row. */
export function outcomeTable(outcome: Outcome, words: ReportWords): Table {
	const namesOf = createNames(outcome.taxonomy);
	const columns = [
		...recommendationColumns(outcome, words),
		...ratingsOf(outcome, words),
		...clusterColumns(outcome, words),
		...besideColumns(outcome, words),
		column(dataColumn(words.table.edition, 'edition'), () => editionLabel(outcome, words))
	];
	const rows = outcome.clusters.flatMap((cluster): OutcomeRow[] =>
		(cluster.recommendations.length === 0 ? [null] : cluster.recommendations).map((recommendation, at) => ({
			cluster,
			recommendation,
			isFirst: at === 0,
			names: recommendation && namesOf(recommendation)
		}))
	);
	return {
		columns,
		rows: [...wholeRows(outcome, words, columns), ...rows.map((row) => columns.map(({ write }) => write(row)))]
	};
}

/** [REPORTS105] Votes on the consultation as a whole stand in a row of their own, before those of the clusters. */
function wholeRows(outcome: Outcome, words: ReportWords, columns: readonly DataColumn[]): DataCell[][] {
	if (outcome.polls.length === 0) return [];
	const cells: Partial<Record<ColumnMeaning, string>> = {
		state: outcome.consultation.stateName,
		cluster: words.votedOn.whole,
		decisions: votesText(outcome, words, outcome.polls),
		edition: editionLabel(outcome, words)
	};
	return [columns.map(({ meaning }) => cells[meaning] ?? null)];
}

function votesText({ consultation }: Outcome, words: ReportWords, polls: readonly OutcomePoll[]): string {
	return polls
		.map((poll) => decisionInLines(decisionOf(consultation.settings, words, poll), words.decision).join('\n'))
		.join(separator);
}

function column(given: DataColumn, write: OutcomeColumn['write']): OutcomeColumn {
	return { ...given, write };
}

function ofRecommendation(
	given: DataColumn,
	write: (recommendation: OutcomeRecommendation) => DataCell
): OutcomeColumn {
	return { ...given, write: ({ recommendation }) => (recommendation ? write(recommendation) : null) };
}

function recommendationColumns(outcome: Outcome, words: ReportWords): OutcomeColumn[] {
	const { table, data } = words;
	const [positionCode, position] = codeAndLabel(
		words,
		table.position,
		'position',
		codesOf(positions, (id) => words.positions[id])
	);
	const [claimCode, claim] = codeAndLabel(
		words,
		table.claim,
		'claim',
		codesOf(stateClaims, (id) => words.claims[id])
	);
	const ofNames = (given: DataColumn, labelsOf: (names: NamedLabels) => readonly NamedLabel[]): OutcomeColumn => ({
		...given,
		write: ({ names }) =>
			names &&
			labelsOf(names)
				.map((label) => printedLabel(words, label))
				.join(separator)
	});
	return [
		column(dataColumn(table.state, 'state'), () => outcome.consultation.stateName),
		column(dataColumn(table.cluster, 'cluster'), ({ cluster }) => cluster.label),
		ofRecommendation(dataColumn(table.number, 'number'), ({ number }) => number),
		ofRecommendation(dataColumn(data.headings.paragraph, 'paragraph', 'integer'), ({ number }) => partOf(number, 0)),
		ofRecommendation(dataColumn(data.headings.item, 'item', 'integer'), ({ number }) => partOf(number, 1)),
		ofRecommendation(dataColumn(table.recommendation, 'recommendation'), ({ text }) => text),
		...languagesOf(outcome).map((language) =>
			ofRecommendation(
				dataColumn(data.inLanguage(table.recommendation, language), 'otherLanguage'),
				({ translations }) => translations.find((other) => other.language === language)?.text ?? ''
			)
		),
		ofRecommendation(dataColumn(table.recommendingStates, 'recommendingStates', 'list'), ({ states }) =>
			states.join(separator)
		),
		ofRecommendation(position, (one) => words.positions[one.position]),
		ofRecommendation(positionCode, (one) => one.position),
		ofRecommendation(
			dataColumn(table.positionAsPrinted, 'positionAsPrinted'),
			({ positionAsPrinted }) => positionAsPrinted
		),
		ofRecommendation(claim, (one) => (one.claim === null ? '' : words.claims[one.claim])),
		ofRecommendation(claimCode, (one) => one.claim ?? ''),
		ofRecommendation(dataColumn(table.sourceOfPosition, 'sourceOfPosition'), ({ source }) => source?.raw ?? ''),
		ofNames(dataColumn(table.themes, 'themes', 'list'), ({ themes }) => themes),
		ofNames(dataColumn(table.groups, 'groups', 'list'), ({ groups }) => groups),
		ofNames(dataColumn(table.sdgs, 'sdgs', 'list'), ({ sdgs }) => sdgs),
		ofRecommendation(dataColumn(table.cycle, 'cycle', 'integer'), ({ review }) => review),
		ofRecommendation(dataColumn(table.withdrawn, 'withdrawn', 'yes-no'), ({ withdrawn }) => yesOrNo(words, withdrawn)),
		ofRecommendation(dataColumn(table.category, 'category', 'integer'), ({ category }) => category),
		ofRecommendation(
			dataColumn(data.headings.categorySuggested, 'categorySuggested', 'yes-no'),
			({ category, categorySuggested }) => (category === null ? '' : yesOrNo(words, categorySuggested))
		)
	];
}

/** [REPORTS154] The parts of a number as whole numbers, which no spreadsheet changes; none of a number that has other parts. */
function partOf(number: string, part: 0 | 1): number | null {
	const parts = /^(\d+)\.(\d+)$/.exec(westernNumber(number));
	return parts ? Number(parts[part + 1]) : null;
}

function languagesOf({ clusters }: Outcome): string[] {
	const all = clusters.flatMap(({ recommendations }) => recommendations.flatMap(({ translations }) => translations));
	return [...new Set(all.map(({ language }) => language))].toSorted();
}

function ratingsOf({ clusters, consultation }: Outcome, words: ReportWords): OutcomeColumn[] {
	const all = clusters.flatMap(({ recommendations }) => recommendations.flatMap(({ sideRatings }) => sideRatings));
	const distributed = new Set(all.flatMap((one) => (one.distribution ? [one.constituency] : [])));
	return ratingColumns(consultation.settings, words, (id) => distributed.has(id)).map(({ write, ...given }) =>
		ofRecommendation(given, write)
	);
}

/** [REPORTS23] What belongs to the cluster, in its first row; its other rows are empty there. */
function clusterColumns(outcome: Outcome, words: ReportWords): OutcomeColumn[] {
	const { clusters, consultation } = outcome;
	const { settings } = consultation;
	const { table, data } = words;
	const first = (given: DataColumn, write: (cluster: OutcomeCluster) => DataCell): OutcomeColumn => ({
		...given,
		write: ({ cluster, isFirst }) => (isFirst ? write(cluster) : null)
	});
	const listed = (some: readonly string[], between: string) => (some.some(Boolean) ? some.join(between) : '');
	const dissenting = settings.constituencies.filter(({ id }) =>
		clusters.some(({ closing }) => closing?.dissent.some(({ constituency }) => constituency === id))
	);
	return [
		...clusterTexts.map((text) =>
			first(dataColumn(words.sections[text], 'section'), (cluster) =>
				isUnreadable(cluster) ? words.assessment.unreadable : plainText(getByText(cluster.assessment, text))
			)
		),
		first(dataColumn(data.headings.actions, 'actions', 'list'), (cluster) =>
			listed(
				proposedActions(cluster).map((action) => inSheet(words, actionText(words, action))),
				'\n'
			)
		),
		first(dataColumn(table.adoptedActions, 'adoptedActions', 'list'), (cluster) =>
			listed(
				adoptedActions(cluster).map(({ action }) => inSheet(words, actionText(words, action))),
				'\n'
			)
		),
		first(dataColumn(table.decisions, 'decisions', 'list'), (cluster) => votesText(outcome, words, cluster.polls)),
		first(dataColumn(table.commitmentStatus, 'commitmentStatus', 'list'), (cluster) =>
			listed(
				adoptedActions(cluster).map(({ commitment }) =>
					commitment ? inSheet(words, progressLine({ outcome, words }, commitment)) : ''
				),
				separator
			)
		),
		first(dataColumn(table.commitmentEvidence, 'commitmentEvidence', 'list'), (cluster) =>
			listed(
				adoptedActions(cluster).map(({ commitment }) =>
					commitment ? inSheet(words, evidenceLine(words, commitment)) : ''
				),
				separator
			)
		),
		first(dataColumn(table.statement, 'statement'), ({ closing }) => closing?.statement ?? ''),
		...dissenting.map(({ id }) =>
			first(
				dataColumn(data.ofSide(constituencyLabel(settings, words, id), table.dissent), 'dissent'),
				({ closing }) => closing?.dissent.find(({ constituency }) => constituency === id)?.text ?? ''
			)
		),
		column(dataColumn(table.reviewDate, 'reviewDate', 'day'), ({ cluster }) => cluster.closing?.reviewDate ?? '')
	];
}

/** [MECHANISM8] Where each stands that a person confirmed beside it; no such column where nothing of other mechanisms is here. */
function besideColumns(outcome: Outcome, words: ReportWords): OutcomeColumn[] {
	if (!outcome.mechanisms?.length) return [];
	return [
		ofRecommendation(dataColumn(words.mechanisms.heading, 'beside', 'list'), (recommendation) =>
			mechanismsBeside(outcome, [recommendation])
				.map((one) => inSheet(words, sourceInWords(words, words.mechanisms, one)))
				.join(separator)
		)
	];
}
