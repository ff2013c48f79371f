import type { Settings } from '@plenum/domain/consultations/consultation';
import { inserted } from '../insertions.ts';
import { insertedState } from '../names/inserted-state.ts';
import { divided } from '@plenum/domain/consultations/scale';
import { languageTraits } from '@plenum/domain/languages';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { sections } from '@plenum/domain/clusters/assessment';
import { additionCounts, additionNumbers, additionTables } from '../outcome/addition-tables.ts';
import { countersignedProof } from '../countersigned-proof.ts';
import { correctionLine } from '../outcome/correction-lines.ts';
import { isUnreadable, wasWorkedOn } from '../outcome/cluster-state.ts';
import { constituencyLabel, editionLabel, levelLabel, numbersByPosition, positionLabel } from '../matrix/labels.ts';
import { assessorsText, countedText, levelsText, reviewText } from '../report-opening.ts';
import { statesLine } from '../recommendation-text.ts';
import { mechanismTables } from '../matrix/mechanism-tables.ts';
import { listedRecommendations, type Outcome, type OutcomeCluster } from '../outcome/outcome.ts';
import { statusOrder, summaryOf, summarySentence } from '../ratings/rating-counts.ts';
import { ratingText } from '../ratings/rating-lines.ts';
import { isEmptyText, paragraphs, plainText } from '../submission/plain-blocks.ts';
import { withTranslatedLabels } from '../matrix/translated-labels.ts';
import { processTables, processTexts } from '../process/process-parts.ts';
import { otherVotes, votedActions } from '../actions/voted-actions.ts';
import { actionsTable, commitmentsTable, indicatorsTable } from './follow-up-parts.ts';
import { differenceParts } from './difference-parts.ts';
import { levelCharts, levelsTable } from './level-parts.ts';
import { pollParts, wholePollParts } from './poll-parts.ts';
import { fittedTable } from './fitted-table.ts';
import { briefParts } from './brief-parts.ts';
import { institutionParts } from './institution-parts.ts';
import { agreedSign, createRatingMarks, ratingMarkCells, type RatingMarks } from './rating-marks.ts';
import { heading, labelled, note, type FullReport, type ReportPart, table, text } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [EXPORTS40] The full report: what was agreed, who sees it otherwise, each cluster whole, and how all of it can be checked. */
export function fullReport(printed: Outcome, sha256: string, words: ReportWords, said: FullReportWords): FullReport {
	const outcome = withTranslatedLabels(printed, words.language);
	const { consultation } = outcome;
	const state = insertedState(words, consultation.stateName);
	const marks = createRatingMarks(consultation.settings, outcome.clusters, words, said);
	return {
		language: words.language,
		direction: languageTraits[words.language].direction,
		title: consultation.title,
		cover: {
			state,
			reviews: consultation.reviews.map(({ cycle, session, symbols }) =>
				[words.matrix.review(state, cycle, session), ...symbols.map((one) => inserted(words, one))].join(' · ')
			),
			kind: said.purposes[consultation.purpose],
			edition: editionLabel(outcome, words),
			isDraft: outcome.frozenAs === null,
			draftWarning: said.draftWarning
		},
		contents: said.contents,
		brief: briefParts(outcome, words, said),
		page: said.page,
		parts: [
			...summary(outcome, words, said),
			heading(1, said.ratingsBySide),
			text(said.ratingsBySideText),
			...levelsTable(outcome, words, said, marks),
			heading(1, said.differences),
			...differenceParts(outcome, words, said),
			heading(1, said.clusters),
			{ kind: 'legend', marks: marks.marks.filter(({ sign }) => sign !== agreedSign), note: said.marks.note },
			...outcome.clusters.filter(wasWorkedOn).flatMap((cluster) => clusterParts(outcome, cluster, words, said, marks)),
			...untouchedParts(outcome, words, said),
			...wholePollParts(outcome, words),
			...mechanismParts(outcome, words),
			...institutionParts(outcome, words, said),
			...methodologyParts(outcome, words),
			heading(1, said.method),
			text(said.methodText)
		],
		proof: [
			{ label: said.hashOfVersion, value: sha256 },
			{ label: said.headOfRecord(outcome.journal.length), value: outcome.journal.head },
			...countersignedProof(outcome.journal, words)
		]
	};
}

/** [REPORTS26] */
function methodologyParts(outcome: Outcome, words: ReportWords): ReportPart[] {
	const told = { outcome, clusters: outcome.clusters, words };
	const texts = processTexts(told);
	if (texts.length === 0) return [];
	return [
		heading(1, words.process.heading),
		...texts.map(text),
		...processTables(told).map(({ caption, headers, rows }) => table(caption, headers, rows))
	];
}

function summary(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const { clusters } = outcome;
	const recommendations = summaryOf(clusters);
	const voted = clusters.flatMap(votedActions);
	const figures: [string, number][] = [
		[said.figures.recommendations, recommendations.total],
		...additionCounts(words, clusters),
		[said.figures.clusters, clusters.length],
		[said.figures.closed, clusters.filter(({ closing }) => closing).length],
		...statusOrder.map((status): [string, number] => [said.figures.statuses[status], recommendations.statuses[status]]),
		[said.figures.polls, voted.length + otherVotes(outcome).length],
		[said.figures.adopted, voted.filter(({ adopted }) => adopted).length],
		[said.figures.commitments, clusters.flatMap(({ commitments }) => commitments).length]
	];
	return [
		heading(1, said.summary),
		...summaryTexts(outcome, words, voted.filter(({ adopted }) => adopted).length).map(text),
		table(
			said.figures.caption,
			[said.figures.what, said.figures.howMany],
			figures.map(([label, count]) => [label, String(count)])
		),
		...levelCharts(outcome, words, said)
	];
}

/** [PUBLISH40] What it was about and what came of it, in sentences, before any figure. */
function summaryTexts(outcome: Outcome, words: ReportWords, adopted: number): string[] {
	const told = { outcome, clusters: outcome.clusters, words };
	const { method, actionsAdopted, noActions } = words.reports;
	const state = insertedState(words, outcome.consultation.stateName);
	const sentences = [
		method(inserted(words, outcome.consultation.title), state, reviewText(told)),
		[countedText(told), assessorsText(told)].filter(Boolean).join(' '),
		levelsText(told),
		adopted > 0 ? actionsAdopted(adopted) : noActions
	];
	return sentences.filter((sentence) => sentence !== '');
}

function clusterParts(
	outcome: Outcome,
	cluster: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords,
	marks: RatingMarks
): ReportPart[] {
	const { assessment, closing } = cluster;
	const filled = sections.filter((section) => !isEmptyText(assessment.sections[section]));
	return [
		heading(2, inserted(words, cluster.label)),
		labelled(words, said.ratings, summarySentence(outcome.consultation.settings, words, cluster)),
		...recommendationParts(outcome, cluster, words, said, marks),
		...additionParts(outcome, cluster, words),
		...(isUnreadable(cluster) ? [note('warning', said.unreadable, words.assessment.unreadable)] : []),
		...filled.flatMap((section): ReportPart[] => [
			heading(3, words.sections[section]),
			{ kind: 'blocks', blocks: assessment.sections[section] }
		]),
		...indicatorsTable(cluster, words, said),
		...actionsTable(cluster, words, said),
		...pollParts(outcome, cluster, words, said),
		...commitmentsTable(outcome, cluster, words, said),
		...(closing ? closingParts(outcome, closing, words) : [note('info', said.stillOpen, said.stillOpenText)]),
		...correctionParts(outcome, cluster, words)
	];
}

/** [CORRECT8] */
function correctionParts(
	{ consultation: { settings } }: Outcome,
	{ corrections = [] }: OutcomeCluster,
	words: ReportWords
): ReportPart[] {
	if (corrections.length === 0) return [];
	return [heading(3, words.corrections.title), ...corrections.map((one) => text(correctionLine(settings, one, words)))];
}

/** [EXPORTS46] Clusters that nobody took up yet, in one table. */
function untouchedParts({ clusters }: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const rows = clusters
		.filter((cluster) => !wasWorkedOn(cluster))
		.map((cluster) => [
			cluster.label,
			[numbersByPosition(words, listedRecommendations(cluster)), additionNumbers(words, cluster)]
				.filter(Boolean)
				.join('\n')
		]);
	if (rows.length === 0) return [];
	return [heading(2, said.notTakenUp), table('', [words.table.cluster, said.recommendations], rows)];
}

/** [EXPORTS100] Each with where it stands in words, how each side rated it in signs and figures, and the reasons below its text. */
function recommendationParts(
	{ consultation: { settings } }: Outcome,
	cluster: OutcomeCluster,
	words: ReportWords,
	said: FullReportWords,
	marks: RatingMarks
): ReportPart[] {
	const recommendations = listedRecommendations(cluster);
	if (recommendations.length === 0) return [];
	const rows = recommendations.map((one) => [
		one.number,
		[inserted(words, one.text), statesLine(words, one)].filter(Boolean).join('\n'),
		positionLabel(words, one),
		ratingText(settings, words, one),
		...ratingMarkCells(marks, words, one)
	]);
	const { number, recommendation, position, level } = words.table;
	const headers = [number, recommendation, position, level, ...marks.levels.map(({ sign }) => sign)];
	const widths = [10, 64 - 6 * marks.levels.length, 14, 17, ...marks.levels.map(() => 6)];
	const notes = recommendations.map((one) => ratingNotes(settings, words, one).join('\n'));
	return [
		heading(3, said.recommendations),
		{ ...table('', headers, rows), widths, marks: { from: 4, names: marks.marks }, notes }
	];
}

/** Reasons in people's own words, and what no sign says. */
function ratingNotes(settings: Settings, words: ReportWords, { agreed, sideRatings }: Ratings): string[] {
	const line = (who: string, what: string) =>
		what.trim() === '' ? [] : [`${inserted(words, who)}${words.colon}${inserted(words, what.trim())}`];
	return [
		...line(words.ratings.statuses.agreed, agreed?.reason ?? ''),
		...sideRatings.flatMap((rating) => {
			const who = constituencyLabel(settings, words, rating.constituency);
			const { distribution, objections, level } = rating;
			const unmarked = [
				...(objections > 0 ? [words.ratings.objected] : []),
				...(objections === 0 && level === divided ? [levelLabel(settings, words, divided)] : []),
				...(distribution && distribution.cannotJudge > 0
					? [`${words.ratings.cannotJudge}${words.colon}${distribution.cannotJudge}`]
					: []),
				...(distribution?.regression ? [`${words.assessment.regression}${words.colon}${distribution.regression}`] : [])
			].join(words.decision.semicolon);
			return [...line(who, unmarked), ...line(who, rating.reason)];
		})
	];
}

/** [ADDITIONS9] Pledges and new matters of the cluster, under headings of their own. */
function additionParts(
	{ consultation: { settings } }: Outcome,
	cluster: OutcomeCluster,
	words: ReportWords
): ReportPart[] {
	return additionTables([cluster], settings, words).flatMap(({ heading: title, columns, rows }) => {
		const withoutCluster = (cells: readonly string[]) => cells.filter((_, at) => at !== 2);
		return [
			heading(3, title),
			table(
				'',
				withoutCluster(columns),
				rows.map((cells) => withoutCluster(cells.map(plainText)))
			)
		];
	});
}

/** [MECHANISM9] [EXPORTS102] A chapter of its own, which says that they are none of the review's. */
function mechanismParts(outcome: Outcome, words: ReportWords): ReportPart[] {
	return mechanismTables(outcome, outcome.clusters, words).flatMap(({ heading: title, columns, rows }) => {
		const cells = rows.map((row) => row.map(plainText));
		return [heading(1, title), fittedTable(words.mechanisms.lead, columns, cells)];
	});
}

function closingParts(
	{ consultation: { settings } }: Outcome,
	closing: NonNullable<OutcomeCluster['closing']>,
	words: ReportWords
): ReportPart[] {
	return [
		heading(3, words.assessment.statement),
		{ kind: 'blocks', blocks: paragraphs(inserted(words, closing.statement)) },
		...closing.dissent.map(({ constituency, text: dissent }) =>
			note(
				'difference',
				`${words.assessment.dissent}${words.colon}${inserted(words, constituencyLabel(settings, words, constituency))}`,
				inserted(words, dissent)
			)
		),
		...(closing.reviewDate === null
			? []
			: [labelled(words, words.assessment.reviewDate, words.day(closing.reviewDate))])
	];
}
