/** The list with one thing taken out and put in at another place. */
export function moved<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
	const thing = list[from];
	if (thing === undefined) return [...list];
	const others = list.filter((_, place) => place !== from);
	return [...others.slice(0, to), thing, ...others.slice(to)];
}
