import type { Level, Reading } from './levels.ts';

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
	readings: readonly Reading[]
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
function standpointsOf(scale: readonly Level[], readings: readonly Reading[]): Standpoint[] {
	const known = scale.map(({ id }) => id);
	const unknown = readings.map(({ level }) => level).filter((level) => !known.includes(level));
	return [...known, ...new Set(unknown)]
		.map((level) => ({
			level,
			constituencies: readings.filter((reading) => reading.level === level).map(({ constituency }) => constituency)
		}))
		.filter(({ constituencies }) => constituencies.length > 0);
}

function heardOn(standpoints: readonly Standpoint[]): number {
	return standpoints.reduce((sum, { constituencies }) => sum + constituencies.length, 0);
}

/** One number out of several readings, by its name and with what it is made of. */
export type ImplementationIndex = {
	name: 'mean-of-constituencies';
	value: number;
	from: { constituency: string; value: number }[];
};

/**
 * [CLUSTERS13] The index is made only where someone asks for it: each constituency's value on the scale (its percentage
 * where it gave one), all constituencies weighing the same. It comes with its parts, and null where nobody measured.
 */
export function implementationIndex(scale: readonly Level[], readings: readonly Reading[]): ImplementationIndex | null {
	const from = readings.flatMap((reading) => {
		const value = valueOf(scale, reading);
		return value === null ? [] : [{ constituency: reading.constituency, value }];
	});
	if (from.length === 0) return null;
	const mean = from.reduce((sum, { value }) => sum + value, 0) / from.length;
	return { name: 'mean-of-constituencies', value: Math.round(mean * 1000) / 1000, from };
}

function valueOf(scale: readonly Level[], reading: Reading): number | null {
	if (reading.percentage !== null) return reading.percentage / 100;
	return scale.find(({ id }) => id === reading.level)?.value ?? null;
}
