import type { Level } from '../consultations/scale.ts';
import type { SideRating } from './side-rating.ts';

/** What of a side's rating says which step of the scale it stands on. */
type Placed = Pick<SideRating, 'constituency' | 'level' | 'regression'>;

/** A step of the scale and who stands on it. */
export type Standpoint = { level: string; constituencies: string[] };

/**
 * How far the constituencies are from each other. It names who says what; it never puts one number in their place.
 * `distance` counts steps of the scale from the lowest to the highest rating, null where fewer than two measure anything.
 */
export type Spread = {
	standpoints: Standpoint[];
	lowest: Standpoint | null;
	highest: Standpoint | null;
	distance: number | null;
	unanimous: boolean;
	/** Constituencies that see a regression. */
	regression: string[];
	/** Constituencies of the consultation that have said nothing yet. */
	silent: string[];
};

/** [CLUSTERS12] Ratings of the sides in the order of the scale; a step without a value is neither lowest nor highest. */
export function spreadOf(
	scale: readonly Level[],
	constituencies: readonly { id: string }[],
	sideRatings: readonly Placed[]
): Spread {
	const standpoints = standpointsOf(scale, sideRatings);
	const steps = scale.filter(({ value }) => value !== null).map(({ id }) => id);
	const measured = standpoints.filter(({ level }) => steps.includes(level));
	const lowest = measured.at(0) ?? null;
	const highest = measured.at(-1) ?? null;
	const heard = new Set(sideRatings.map(({ constituency }) => constituency));
	return {
		standpoints,
		lowest,
		highest,
		distance:
			lowest && highest && heardOn(measured) > 1 ? steps.indexOf(highest.level) - steps.indexOf(lowest.level) : null,
		unanimous: sideRatings.length > 1 && standpoints.length === 1,
		regression: sideRatings.filter(({ regression }) => regression).map(({ constituency }) => constituency),
		silent: constituencies.map(({ id }) => id).filter((id) => !heard.has(id))
	};
}

/** A level that the scale no longer has comes last: it was said, so it stands. */
function standpointsOf(scale: readonly Level[], sideRatings: readonly Placed[]): Standpoint[] {
	const said = Map.groupBy(sideRatings, ({ level }) => level);
	const known = scale.map(({ id }) => id).filter((id) => said.has(id));
	return [...new Set([...known, ...said.keys()])].map((level) => ({
		level,
		constituencies: (said.get(level) ?? []).map(({ constituency }) => constituency)
	}));
}

function heardOn(standpoints: readonly Standpoint[]): number {
	return standpoints.reduce((sum, { constituencies }) => sum + constituencies.length, 0);
}
