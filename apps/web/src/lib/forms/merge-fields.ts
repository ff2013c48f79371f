/**
 * [WEB473] What somebody wrote into a form, on top of what others saved since it was opened. `seen`: as the form was opened; `now`: as it is
 * saved. `both`: the fields that both changed, and not to the same value; `merged` has the writer's own.
 */
export function mergeFields<Fields extends Record<string, string | boolean>>(
	seen: Fields,
	now: Fields,
	mine: Fields
): { merged: Fields; both: (keyof Fields)[] } {
	const fields = Object.keys(mine) as (keyof Fields)[];
	const changed = fields.filter((field) => mine[field] !== seen[field]);
	const own = Object.fromEntries(changed.map((field) => [field, mine[field]])) as Partial<Fields>;
	const both = changed.filter((field) => now[field] !== seen[field] && now[field] !== mine[field]);
	return { merged: { ...now, ...own }, both };
}
