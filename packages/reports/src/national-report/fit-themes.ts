/** A theme by its words: what is printed in any case, and what is printed as far as the limit allows. */
export type CountedTheme = { id: string; frame: number; details: number };

/**
 * [NATIONAL5] The themes whose details are printed, in the order in which themes are taken up. `fixed`: words of everything else. `note`:
 * words that a theme without its details has instead of them.
 */
export function fitThemes(
	limit: number,
	fixed: number,
	note: number,
	themes: readonly CountedTheme[]
): ReadonlySet<string> {
	const detailed = themes.filter(({ details }) => details > 0);
	let left = limit - fixed - themes.reduce((sum, { frame }) => sum + frame, 0) - detailed.length * note;
	return new Set(
		detailed.flatMap(({ id, details }) => {
			if (details - note > left) return [];
			left -= details - note;
			return [id];
		})
	);
}
