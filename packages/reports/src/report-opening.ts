import type { Review } from '@plenum/domain/consultations/consultation';
import { inserted } from './insertions.ts';
import { isDisputed, wasWorkedOn } from './outcome/cluster-state.ts';
import { sideInText } from './matrix/labels.ts';
import { allSideRatings, listedItems, type OutcomeCluster } from './outcome/outcome.ts';
import type { ReportBlock } from './report-document.ts';
import { ratingCounts, summaryOf } from './ratings/rating-counts.ts';
import { numberedText, type ReportInput } from './report-writing.ts';

type OpeningInput = Pick<ReportInput, 'outcome' | 'clusters' | 'words'>;

/** More labels than this are counted, not named. */
const mostNamed = 8;

/** `4th cycle, 48th session` */
export function reviewText({ outcome, words }: OpeningInput): string {
	return outcome.consultation.reviews.map((review) => reviewLabel(review, words)).join(words.decision.semicolon);
}

export function reviewLabel({ cycle, session }: Review, words: OpeningInput['words']): string {
	return words.reports.review(words.cycleOf(cycle), session === null ? null : words.sessionOf(session));
}

/** What there is, and how much of it anybody has worked on: nothing passes for assessed that is not. */
export function countedText({ clusters, words }: OpeningInput): string {
	const { total } = summaryOf(clusters);
	const counted = words.reports.counted(total, clusters.length, clusters.filter(wasWorkedOn).length);
	return [counted, additionsText({ clusters, words })].filter(Boolean).join(' ');
}

/** How many pledges and new matters there are beside the recommendations; nothing where there are none. */
export function additionsText({ clusters, words }: Pick<OpeningInput, 'clusters' | 'words'>): string {
	const pledges = clusters.flatMap((one) => one.pledges);
	const matters = clusters.flatMap((one) => one.matters);
	return pledges.length + matters.length === 0 ? '' : words.additions.counted(pledges.length, matters.length);
}

/** Who gave a rating; nothing where nobody did. */
export function assessorsText({ outcome, clusters, words }: OpeningInput): string {
	const { settings } = outcome.consultation;
	const sides = settings.constituencies
		.filter(({ id }) =>
			clusters.some((cluster) => allSideRatings(cluster).some(({ constituency }) => constituency === id))
		)
		.map(({ id }) => sideInText(settings, words, id));
	return sides.length === 0 ? '' : words.reports.assessors(sides);
}

/** `Of the 12 recommendations, 1 is assessed as “Partially implemented”, on 1 the views differ and 10 have not been rated yet.` */
export function levelsText({ outcome, clusters, words }: OpeningInput): string {
	const { ratingParts, ratingSentence } = words.reports;
	const summary = summaryOf(clusters);
	if (summary.total === 0) return '';
	const counts = ratingCounts(outcome.consultation.settings, words, summary);
	return ratingSentence(
		summary.total,
		counts.map(({ status, label, count }) => ratingParts[status](count, label))
	);
}

/** `“A”, “B” and 3 more` */
export function namedText({ words }: ReportInput, clusters: readonly OutcomeCluster[], most = mostNamed): string {
	const { quoted, namedOf } = words.reports;
	const names = clusters.slice(0, most).map(({ label }) => quoted(inserted(words, label)));
	return namedOf(names, clusters.length - names.length);
}

export function hasRegression(cluster: OutcomeCluster): boolean {
	return listedItems(cluster).some(({ agreed, sideRatings }) =>
		[agreed, ...sideRatings].some((rating) => rating?.regression)
	);
}

/** Regression, and where the sides do not agree: what a reader must not miss. */
export function warnings(matter: ReportInput): ReportBlock[] {
	const { regressed, differ } = matter.words.reports;
	const worse = matter.clusters.filter(hasRegression);
	const disputed = matter.clusters.filter(isDisputed);
	return [
		...(worse.length === 0 ? [] : [numberedText(regressed(namedText(matter, worse)))]),
		...(disputed.length === 0 ? [] : [numberedText(differ(namedText(matter, disputed)))])
	];
}
