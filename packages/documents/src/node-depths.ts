/** What else nodes stand beside or in: text that was written, deleted things, and what Yjs has let go of. */
export type PlaceKind = 'node' | 'deleted' | 'garbage';

/** Where structs of one author stand, `length` clocks from `clock` on. `near` is nothing for what hangs from a root. */
export type NodePlace = {
	kind: PlaceKind;
	client: number;
	clock: number;
	length: number;
	near: { client: number; clock: number; inside: boolean } | null;
};

/** A list in a list in a list: far more than anyone makes, and far fewer than the stack of whoever deletes the outermost can take. */
export const deepest = 100;

type Run = { from: number; to: number; depth: number };

/**
 * [DOC61] How deep the nodes of a document lie, as far as a gate must know it: what is put into a node lies one deeper, what stands
 * beside one as deep. Deleted nodes are kept in mind, because others stand beside them.
 */
export class NodeDepths {
	readonly #runs = new Map<number, Run[]>();

	/** Whether none of them would lie deeper than anyone nests, or where no depth can be found, as beside a letter. */
	canTake(places: readonly NodePlace[]): boolean {
		const found = this.#find(places);
		return places.every((place, at) => {
			const depth = found[at];
			return place.kind !== 'node' || (depth !== undefined && depth <= deepest);
		});
	}

	add(places: readonly NodePlace[]): void {
		const found = this.#find(places);
		places.forEach(({ client, clock, length }, at) => {
			const depth = found[at];
			if (depth !== undefined) this.#put(client, { from: clock, to: clock + length, depth });
		});
	}

	/** A depth for each place; nothing where it hangs on what is no node. */
	#find(places: readonly NodePlace[]): (number | undefined)[] {
		const depths = new Array<number | undefined>(places.length);
		if (places.length === 0) return depths;
		const among = new Among(places);
		const seen = new Set<number>();
		for (let start = 0; start < places.length; start++) {
			// From what hangs on others down to what is known, and back up: without recursion, which is what deep nesting breaks.
			const path: number[] = [];
			for (let at: number | undefined = start; at !== undefined && !seen.has(at); at = among.nearOf(at)) {
				seen.add(at);
				path.push(at);
			}
			for (const at of path.toReversed())
				depths[at] = this.#depthOf(places[at] as NodePlace, depths[among.nearOf(at) ?? -1]);
		}
		return depths;
	}

	#depthOf({ kind, near }: NodePlace, depthAmong: number | undefined): number | undefined {
		if (kind === 'garbage') return 0;
		if (near === null) return 1;
		const depth = depthAmong ?? this.#known(near.client, near.clock);
		// What hangs on garbage becomes garbage.
		return depth === undefined || depth === 0 ? depth : depth + (near.inside ? 1 : 0);
	}

	#known(client: number, clock: number): number | undefined {
		const runs = this.#runs.get(client) ?? [];
		const run = runs[lastFrom(runs, clock)];
		return run && clock < run.to ? run.depth : undefined;
	}

	#put(client: number, run: Run): void {
		const runs = this.#runs.get(client);
		if (!runs) return void this.#runs.set(client, [run]);
		const last = runs.at(-1) as Run;
		if (last.from < run.from) runs.push(run);
		else if (this.#known(client, run.from) === undefined) runs.splice(lastFrom(runs, run.from) + 1, 0, run);
	}
}

/** The places of one update by author, to be found by their clocks. */
class Among {
	readonly #places: readonly NodePlace[];
	readonly #byClient = new Map<number, { from: number; at: number }[]>();

	constructor(places: readonly NodePlace[]) {
		this.#places = places;
		places.forEach(({ client, clock }, at) => {
			const runs = this.#byClient.get(client);
			if (runs) runs.push({ from: clock, at });
			else this.#byClient.set(client, [{ from: clock, at }]);
		});
	}

	/** Which of them this one stands beside or in. */
	nearOf(at: number): number | undefined {
		const near = this.#places[at]?.near;
		if (!near) return undefined;
		const runs = this.#byClient.get(near.client) ?? [];
		const found = runs[lastFrom(runs, near.clock)];
		const place = found && this.#places[found.at];
		return place && near.clock < place.clock + place.length ? found.at : undefined;
	}
}

/** Where the last of them stands that begins at or before a clock; -1 where none does. */
function lastFrom(runs: readonly { from: number }[], clock: number): number {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.from ?? Infinity) <= clock) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
