/** A set of clocks, kept as ranges that neither touch nor overlap, in order. */
export class ClockRanges {
	/** Even places begin a range, odd places end it. */
	readonly #edges: number[] = [];

	has(from: number, to: number): boolean {
		const at = this.#firstEdgeAfter(from);
		return at % 2 === 1 && (this.#edges[at] ?? 0) >= to;
	}

	add(from: number, to: number): void {
		if (this.has(from, to)) return;
		const start = this.#firstEdgeNotBefore(from);
		const end = this.#firstEdgeAfter(to);
		const edges: number[] = [];
		if (start % 2 === 0) edges.push(from);
		if (end % 2 === 0) edges.push(to);
		this.#edges.splice(start, end - start, ...edges);
	}

	/** The first edge beyond a clock: an odd one means that the clock lies in a range. */
	#firstEdgeAfter(clock: number): number {
		return this.#search((edge) => edge > clock);
	}

	#firstEdgeNotBefore(clock: number): number {
		return this.#search((edge) => edge >= clock);
	}

	#search(found: (edge: number) => boolean): number {
		let low = 0;
		let high = this.#edges.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (found(this.#edges[middle] ?? 0)) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
