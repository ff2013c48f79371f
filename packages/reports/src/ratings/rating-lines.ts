import type { Block } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { isDivided, statusOf } from '@plenum/domain/ratings/status';
import { constituencyLabel, saidLevel, statusLabel } from '../matrix/labels.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import type { LabelWords } from '../words/label-words.ts';

/** `Partially implemented, 60%`; where nothing was agreed, where it stands: that the views differ, or that nobody rated it. */
export function ratingText(settings: Settings, words: LabelWords, ratings: Ratings): string {
	return ratings.agreed ? saidLevel(settings, words, ratings.agreed) : statusLabel(settings, words, statusOf(ratings));
}

/** [REPORTS92] A line for each side, with its reason and without the figures of the round; sides that say the same share one. */
export function viewBlocks(settings: Settings, words: LabelWords, ratings: readonly SideRating[]): Block[] {
	return ratingsAlike(ratings, (rating) => withReason(words, shortText(settings, words, rating), rating.reason)).map(
		(alike) => paragraph(run(`${sidesOf(settings, words, alike)}${words.colon}`, 'bold'), run(alike.text))
	);
}

/** `Partially implemented. A law is drafted.` */
export function withReason(words: LabelWords, said: string, reason: string): string {
	return reason.trim() === '' ? said : `${fullStop(said)} ${inserted(words, reason.trim())}`;
}

/** `[Civil society, Others: Not implemented yet, regression] [State institutions: …]`: each view that the agreed rating does not say. */
export function bracketedViews(settings: Settings, words: LabelWords, ratings: Ratings): string {
	return ratingsAlike(differingRatings(ratings), (rating) => shortText(settings, words, rating))
		.map((alike) => `[${sidesOf(settings, words, alike)}${words.colon}${alike.text}]`)
		.join(' ');
}

/** `Partially implemented, provisional` */
export function shortText(settings: Settings, words: LabelWords, rating: SideRating): string {
	const { provisional, divided } = words.ratings;
	return [
		saidLevel(settings, words, rating),
		...(rating.standing === 'provisional' ? [provisional] : []),
		...(rating.objections > 0 ? [divided] : [])
	].join(words.decision.comma);
}

/** [REPORTS11] `Views differ. [Civil society: …]`: where it stands, with each view that the agreed rating does not say. */
export function viewsText(settings: Settings, words: LabelWords, ratings: Ratings): string {
	return `${ratingText(settings, words, ratings)}. ${bracketedViews(settings, words, ratings)}`.trim();
}

/** Whether the views differ or were recorded, or a side says something else than what was agreed. */
export function hasDifferentViews(ratings: Ratings): boolean {
	const status = statusOf(ratings);
	if (status === 'agreed') return differingRatings(ratings).length > 0;
	return status === 'differs' || status === 'views-recorded';
}

/** Ratings that the agreed one does not say; all of them where none was agreed. */
function differingRatings(ratings: Ratings): SideRating[] {
	return ratings.sideRatings.filter((rating) => differs(rating, ratings));
}

export function differs(rating: SideRating, { agreed }: Ratings): boolean {
	return (
		agreed === null ||
		isDivided(rating) ||
		rating.level !== agreed.level ||
		rating.percentage !== agreed.percentage ||
		rating.regression !== agreed.regression
	);
}

export type Alike = { text: string; ratings: SideRating[] };

export function ratingsAlike(ratings: readonly SideRating[], textOf: (rating: SideRating) => string): Alike[] {
	return [...Map.groupBy(ratings, textOf)].map(([text, alike]) => ({ text, ratings: alike }));
}

export function sidesOf(settings: Settings, words: LabelWords, { ratings }: Alike): string {
	return ratings
		.map(({ constituency }) => inserted(words, constituencyLabel(settings, words, constituency)))
		.join(words.decision.comma);
}
