import type { Level, Reading } from './levels.ts';

/** What of a reading says where a side stands. */
export type Stance = Pick<Reading, 'constituency' | 'level' | 'regression'>;

/** A step of the scale and who stands on it. */
export type Standpoint = { level: string; constituencies: string[] };

/**
 * How far the constituencies are from each other. It names who says what; it never puts one number in their place.
 * `distance` counts steps of the scale from the lowest to the highest reading, null where fewer than two measure anything.
 */
export type Spread = {
	standpoints: Standpoint[];
	lowest: Standpoint | null;
	highest: Standpoint | null;
	distance: number | null;
	unanimous: boolean;
	/** Constituencies that see a regression. */
	regression: string[];
	/** Constituencies of the consultation that gave no reading yet. */
	silent: string[];
};

/** [CLUSTERS12] Readings side by side in the order of the scale; a step without a value is neither lowest nor highest. */
export function spreadOf(
	scale: readonly Level[],
	constituencies: readonly { id: string }[],
	readings: readonly Stance[]
): Spread {
	const standpoints = standpointsOf(scale, readings);
	const steps = scale.filter(({ value }) => value !== null).map(({ id }) => id);
	const measured = standpoints.filter(({ level }) => steps.includes(level));
	const lowest = measured.at(0) ?? null;
	const highest = measured.at(-1) ?? null;
	const heard = new Set(readings.map(({ constituency }) => constituency));
	return {
		standpoints,
		lowest,
		highest,
		distance:
			lowest && highest && heardOn(measured) > 1 ? steps.indexOf(highest.level) - steps.indexOf(lowest.level) : null,
		unanimous: readings.length > 1 && standpoints.length === 1,
		regression: readings.filter(({ regression }) => regression).map(({ constituency }) => constituency),
		silent: constituencies.map(({ id }) => id).filter((id) => !heard.has(id))
	};
}

/** A level that the scale no longer has comes last: it was said, so it stands. */
function standpointsOf(scale: readonly Level[], readings: readonly Stance[]): Standpoint[] {
	const said = Map.groupBy(readings, ({ level }) => level);
	const known = scale.map(({ id }) => id).filter((id) => said.has(id));
	return [...new Set([...known, ...said.keys()])].map((level) => ({
		level,
		constituencies: (said.get(level) ?? []).map(({ constituency }) => constituency)
	}));
}

function heardOn(standpoints: readonly Standpoint[]): number {
	return standpoints.reduce((sum, { constituencies }) => sum + constituencies.length, 0);
}
