import { bySpread, ratingSpread, type RatingSpread } from './compare-sides.ts';
import { divided, notAssessed, viewsRecorded, type Level } from '../consultations/scale.ts';
import type { AgreedRating, RatingContent, SideRating } from './side-rating.ts';
import { statuses, type Status } from './statuses.ts';

export { statuses, type Status } from './statuses.ts';

/** What of a side's rating says where the side stands. */
export type Stance = Pick<
	SideRating,
	'constituency' | 'level' | 'regression' | 'standing' | 'distribution' | 'objections'
>;

/** As much of it as says where a recommendation stands. */
export type Stances = { sideRatings: readonly Stance[]; agreed: Pick<AgreedRating, 'level'> | null };

/** [CLUSTERS40] The one place that says where a recommendation stands. */
export function statusOf({ sideRatings, agreed }: Stances): Status {
	if (agreed) return agreed.level === viewsRecorded ? 'views-recorded' : 'agreed';
	const [first, ...others] = sideRatings;
	if (!first) return 'not-rated';
	if (sideRatings.some(isDivided) || others.some((other) => !saysTheSame(first, other))) return 'differs';
	return others.length > 0 && !sideRatings.some(isHidden) ? 'alike' : 'incomplete';
}

/** Its members do not say one thing: too few of them at the reveal, or somebody objects. */
export function isDivided({ level, objections }: Pick<Stance, 'level' | 'objections'>): boolean {
	return level === divided || objections > 0;
}

/** The round could not tell who sees a regression without giving somebody away. */
function isHidden({ standing, distribution }: Stance): boolean {
	return standing === 'provisional' && distribution !== null && distribution.regression === null;
}

function saysTheSame(one: Stance, other: Stance): boolean {
	return one.level === other.level && one.regression === other.regression;
}

export function hasRatings({ sideRatings, agreed }: Stances): boolean {
	return agreed !== null || sideRatings.length > 0;
}

/**
 * [CLUSTERS42] What can be agreed in one press: what two sides or more say alike. A percentage is agreed only where all say the same
 * one. Null where they are not alike.
 */
export function alikeRating(sideRatings: readonly SideRating[]): Omit<RatingContent, 'reason'> | null {
	const [first] = sideRatings;
	if (!first || statusOf({ sideRatings, agreed: null }) !== 'alike' || first.level === notAssessed) return null;
	const { level, regression, percentage } = first;
	return {
		level,
		regression,
		percentage: sideRatings.every((other) => other.percentage === percentage) ? percentage : null
	};
}

/** How many recommendations there are, how many of each status, and how many were agreed at each level. */
export type Summary = {
	total: number;
	statuses: Record<Status, number>;
	/** Without what was agreed as `views-recorded`. */
	levels: { level: string; count: number }[];
};

/** [CLUSTERS44] Every figure on where recommendations stand. */
export function summarise(recommendations: readonly Stances[]): Summary {
	const counts = noneOf();
	const levels = new Map<string, number>();
	for (const one of recommendations) {
		const status = statusOf(one);
		counts[status]++;
		if (status === 'agreed' && one.agreed) levels.set(one.agreed.level, (levels.get(one.agreed.level) ?? 0) + 1);
	}
	return {
		total: recommendations.length,
		statuses: counts,
		levels: [...levels].map(([level, count]) => ({ level, count }))
	};
}

/** How far the ratings of some recommendations are. `open`: some are to be rated, and no views differ. */
export type RatingStage = 'open' | 'differ' | 'alike' | 'settled';

export function ratingStage({ total, statuses: count }: Summary): RatingStage {
	if (count.differs > 0) return 'differ';
	if (total === 0 || count['not-rated'] + count.incomplete > 0) return 'open';
	return count.alike > 0 ? 'alike' : 'settled';
}

/** The same of what was summarised in parts. */
export function addSummaries(parts: readonly Summary[]): Summary {
	const counts = noneOf();
	for (const part of parts) for (const status of statuses) counts[status] += part.statuses[status];
	const levels = Map.groupBy(
		parts.flatMap((part) => part.levels),
		({ level }) => level
	);
	return {
		total: parts.reduce((sum, { total }) => sum + total, 0),
		statuses: counts,
		levels: [...levels].map(([level, some]) => ({ level, count: some.reduce((sum, { count }) => sum + count, 0) }))
	};
}

function noneOf(): Record<Status, number> {
	return { 'not-rated': 0, incomplete: 0, alike: 0, differs: 0, agreed: 0, 'views-recorded': 0 };
}

const plenaryOrder: readonly Status[] = ['differs', 'incomplete', 'not-rated', 'alike', 'views-recorded', 'agreed'];

/** [CLUSTERS50] The order for the plenary: what differs, the widest apart first; what is alike, which takes one press; what is settled. */
export function forPlenary<Row extends Stances>(scale: readonly Level[], rows: readonly Row[]): Row[] {
	const placed = rows.map((row) => ({
		row,
		place: plenaryOrder.indexOf(statusOf(row)),
		spread: spreadOfSides(scale, row.sideRatings)
	}));
	return placed
		.toSorted((one, other) => one.place - other.place || bySpread(one.spread, other.spread))
		.map(({ row }) => row);
}

/** Counts all raters of a side that a round gave its rating; for another side its rating. */
function spreadOfSides(scale: readonly Level[], sideRatings: readonly Stance[]): RatingSpread {
	const lines = sideRatings.map(({ distribution, standing, level }) =>
		distribution && standing === 'provisional' ? distribution : { levels: [{ level, count: 1 }] }
	);
	return ratingSpread(lines, scale);
}
