import type { Block } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { isDivided, statusOf } from '@plenum/domain/ratings/status';
import { constituencyLabel, levelLabel, saidLevel, statusLabel } from './labels.ts';
import { fullStop, paragraph, run } from './plain-blocks.ts';
import type { LabelWords } from './words/label-words.ts';

/** `Partially implemented, 60%`; where nothing was agreed, where it stands: that the views differ, or that nobody rated it. */
export function ratingText(settings: Settings, words: LabelWords, ratings: Ratings): string {
	return ratings.agreed ? saidLevel(settings, words, ratings.agreed) : statusLabel(settings, words, statusOf(ratings));
}

/**
 * [EXPORTS3] [REPORTS11] The agreed rating and its reason, then a line for each side; sides that say the same share one. What the
 * agreed rating does not say stands in square brackets.
 */
export function ratingBlocks(settings: Settings, words: LabelWords, ratings: Ratings): Block[] {
	const reason = ratings.agreed?.reason.trim() ?? '';
	return [
		paragraph(run(ratingText(settings, words, ratings), 'bold')),
		...(reason === '' ? [] : [paragraph(run(reason))]),
		...ratingsAlike(ratings.sideRatings, (rating) => sideTextWithReason(settings, words, rating)).map((alike) => {
			const line = [run(`${sidesOf(settings, words, alike)}${words.colon}`, 'bold'), run(alike.text)];
			return alike.ratings.some((rating) => differs(rating, ratings))
				? paragraph(run('['), ...line, run(']'))
				: paragraph(...line);
		})
	];
}

/** What one side says, how its members rated where a round told it, and whether the side has confirmed it. */
export function sideText(settings: Settings, words: LabelWords, rating: SideRating): string {
	const { asInRound, objected } = words.ratings;
	const counts = distributionText(settings, words, rating);
	return [
		`${saidLevel(settings, words, rating)}${counts === '' ? '' : ` (${counts})`}`,
		...(rating.standing === 'provisional' ? [asInRound] : []),
		...(rating.objections > 0 ? [objected] : [])
	].join(words.decision.comma);
}

function sideTextWithReason(settings: Settings, words: LabelWords, rating: SideRating): string {
	const said = sideText(settings, words, rating);
	const reason = rating.reason.trim();
	return reason === '' ? said : `${fullStop(said)} ${reason}`;
}

/** `7 of 11; Not implemented yet: 4`: those who say what the side says come first. */
function distributionText(
	settings: Settings,
	words: LabelWords,
	{ level, standing, distribution }: SideRating
): string {
	if (!distribution) return '';
	const { ratings, colon, assessment } = words;
	const { raters, levels, cannotJudge, regression } = distribution;
	const own = levels.find((one) => one.level === level);
	const parts = [
		...(own ? [ratings.of(own.count, raters)] : []),
		...levels
			.filter((one) => one !== own)
			.toSorted((one, other) => other.count - one.count)
			.map((one) => `${levelLabel(settings, words, one.level)}${colon}${one.count}`),
		...(cannotJudge > 0 ? [`${ratings.cannotJudge}${colon}${cannotJudge}`] : []),
		...(regression ? [`${assessment.regression}${colon}${regression}`] : [])
	].join(words.decision.semicolon);
	return standing === 'provisional' ? parts : ratings.inRound(parts);
}

/** `[Civil society, Others: Not implemented yet, regression] [State institutions: …]`: each view that the agreed rating does not say. */
export function bracketedViews(settings: Settings, words: LabelWords, ratings: Ratings): string {
	return ratingsAlike(differingRatings(ratings), (rating) => shortText(settings, words, rating))
		.map((alike) => `[${sidesOf(settings, words, alike)}${words.colon}${alike.text}]`)
		.join(' ');
}

/** For running text. */
function shortText(settings: Settings, words: LabelWords, rating: SideRating): string {
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

type Alike = { text: string; ratings: SideRating[] };

function ratingsAlike(ratings: readonly SideRating[], textOf: (rating: SideRating) => string): Alike[] {
	return [...Map.groupBy(ratings, textOf)].map(([text, alike]) => ({ text, ratings: alike }));
}

function sidesOf(settings: Settings, words: LabelWords, { ratings }: Alike): string {
	return ratings.map(({ constituency }) => constituencyLabel(settings, words, constituency)).join(words.decision.comma);
}
