import type { Settings } from '@plenum/domain/consultations/consultation';
import { inserted } from '../insertions.ts';
import { divided } from '@plenum/domain/consultations/scale';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { isDivided } from '@plenum/domain/ratings/status';
import { constituencyLabel, levelLabel } from '../matrix/labels.ts';
import { allSideRatings, type OutcomeCluster } from '../outcome/outcome.ts';
import type { Mark } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** For a side: what it says, and what only some of its members say. */
const sideSigns = [
	['▲', '△'],
	['■', '□'],
	['◆', '◇'],
	['★', '☆'],
	['✚', '✛']
] as const;
/** From nothing to all. */
const levelSigns = ['○', '◔', '◑', '◕', '●'] as const;
export const agreedSign = '✓';
const regressionSign = '↓';
/** For a side that has not confirmed what its members rated. */
const provisionalSign = '°';

/** A level that somebody gave, and its sign. */
type MarkedLevel = { id: string; label: string; sign: string };
/** A side that was heard, with the sign of what it says and that of what some of its members say. */
type MarkedSide = { id: string; label: string; sign: string; partSign: string };

/** [EXPORTS100] The signs of a report: the same in each of its tables. */
export type RatingMarks = { levels: MarkedLevel[]; sides: MarkedSide[]; marks: Mark[] };

export function createRatingMarks(
	settings: Settings,
	clusters: readonly OutcomeCluster[],
	words: ReportWords,
	said: FullReportWords
): RatingMarks {
	const ratings = clusters.flatMap(allSideRatings);
	const given = new Set(
		[
			...clusters.flatMap(({ recommendations }) => recommendations.flatMap(({ agreed }) => agreed?.level ?? [])),
			...ratings.flatMap(({ level, distribution }) => [level, ...(distribution?.levels ?? []).map((one) => one.level)])
		].filter((level) => level !== divided)
	);
	const steps = settings.scale.filter(({ value }) => value !== null);
	const levels = settings.scale
		.filter(({ id }) => given.has(id))
		.map(({ id }) => ({
			id,
			label: levelLabel(settings, words, id),
			sign: levelSign(
				steps.findIndex((one) => one.id === id),
				steps.length
			)
		}));
	const heard = new Set(ratings.map(({ constituency }) => constituency));
	const sides = settings.constituencies
		.map(({ id }, at) => {
			const [sign, partSign] = sideSigns[at] ?? [letterOf(at), letterOf(at).toLowerCase()];
			return { id, label: constituencyLabel(settings, words, id), sign, partSign };
		})
		.filter(({ id }) => heard.has(id));
	return {
		levels,
		sides,
		marks: [
			...levels.map(({ sign, label }) => ({ sign, name: label })),
			{ sign: agreedSign, name: words.ratings.statuses.agreed },
			...sides.map(({ sign, label }) => ({ sign, name: label })),
			...sides.map(({ partSign, label }) => ({ sign: partSign, name: said.marks.some(inserted(words, label)) })),
			{ sign: regressionSign, name: words.assessment.regression }
		]
	};
}

/** A number where there are more steps than signs; a dash where the level is no step. */
function levelSign(at: number, count: number): string {
	if (at < 0) return '–';
	if (count > levelSigns.length) return String(at + 1);
	return levelSigns[count === 1 ? 0 : Math.round((at * (levelSigns.length - 1)) / (count - 1))] ?? '';
}

function letterOf(at: number): string {
	return String.fromCodePoint(0x41 + at - sideSigns.length);
}

/** A cell for each level: who gives it to this recommendation, with the figures of a round. */
export function ratingMarkCells(
	{ levels, sides }: RatingMarks,
	words: ReportWords,
	{ sideRatings }: Ratings
): string[] {
	return levels.map(({ id }) =>
		sides
			.flatMap((side) => {
				const rating = sideRatings.find(({ constituency }) => constituency === side.id);
				return rating ? [sideMark(side, rating, id, words)] : [];
			})
			.filter(Boolean)
			.join(' ')
	);
}

/** `▲9` where the side says it, nine of its members among them; `△3` where three of them said so and the side does not. */
function sideMark({ sign, partSign }: MarkedSide, rating: SideRating, level: string, words: ReportWords): string {
	const count = rating.distribution?.levels.find((one) => one.level === level)?.count ?? 0;
	const isOwn = rating.level === level;
	if (!isOwn && count === 0) return '';
	const details = [
		...(isOwn && rating.percentage !== null ? [words.percent(rating.percentage)] : []),
		...(isOwn && rating.regression ? [regressionSign] : []),
		...(isOwn && rating.standing === 'provisional' ? [provisionalSign] : [])
	].join('');
	return `${isOwn && !isDivided(rating) ? sign : partSign}${count > 0 ? count : ''}${details}`;
}

/** For many recommendations: how many were agreed at each level, and how many each side rated so. */
export function ratingCountCells(
	{ sides }: RatingMarks,
	levels: readonly string[],
	agreed: readonly { level: string; count: number }[],
	countsOf: (side: string) => readonly { level: string; count: number }[]
): string[] {
	const counts = sides.map(({ id, sign }) => ({ sign, counts: countsOf(id) }));
	const of = (some: readonly { level: string; count: number }[], level: string) =>
		some.find((one) => one.level === level)?.count ?? 0;
	return levels.map((id) =>
		[{ sign: agreedSign, counts: agreed }, ...counts]
			.map(({ sign, counts: some }) => (of(some, id) > 0 ? `${sign}${of(some, id)}` : ''))
			.filter(Boolean)
			.join(' ')
	);
}
