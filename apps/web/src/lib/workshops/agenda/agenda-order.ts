/** The list with one of its entries at another place; places beyond the ends are the ends. */
export function moveTo<Item extends { id: string }>(items: readonly Item[], id: string, place: number): Item[] {
	const moved = items.find((item) => item.id === id);
	const rest = items.filter((item) => item !== moved);
	return moved ? rest.toSpliced(Math.max(0, place), 0, moved) : rest;
}

/** The place right behind the item that is on: what stands there comes next. */
export function placeOfNext(items: readonly { id: string }[], id: string, current: string | null): number {
	const rest = items.filter((item) => item.id !== id);
	return rest.findIndex((item) => item.id === current) + 1;
}
