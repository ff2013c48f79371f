/** Fisher and Yates, with the browser's source of chance. */
export function shuffle<Item>(items: readonly Item[]): Item[] {
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = randomBelow(last + 1);
		const one = shuffled[last];
		const two = shuffled[other];
		if (one !== undefined && two !== undefined) [shuffled[last], shuffled[other]] = [two, one];
	}
	return shuffled;
}

/** Every number is as likely as every other: figures above the last whole multiple are drawn again. */
export function randomBelow(bound: number): number {
	const limit = 2 ** 32 - (2 ** 32 % bound);
	for (;;) {
		const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
		if (drawn < limit) return drawn % bound;
	}
}
