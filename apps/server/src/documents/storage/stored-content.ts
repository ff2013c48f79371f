import * as Y from 'yjs';

const tierSize = 32;

/** Up to so many bytes updates are merged: a few milliseconds of the event loop. What is longer is left to the thread that compacts. */
const largestMerge = 128 * 1024;

/**
 * What a document says, as bytes: pieces that follow on each other. Updates are merged 32 at a time, and the results again. A merge costs
 * more than its inputs, so a few large merges are cheaper than one very large one. No Y.Doc is needed. Those that are too long together
 * stay as they are.
 */
export class StoredContent {
	#base: Uint8Array[];
	/** For each tier, what was merged, or must not be. */
	#tiers: Uint8Array[][][] = [];
	#bytes: number;
	#version = 0;

	constructor(snapshot: Uint8Array, updates: readonly Uint8Array[]) {
		this.#base = [snapshot];
		this.#bytes = snapshot.length;
		for (const update of updates) this.add(update);
	}

	get bytes(): number {
		return this.#bytes;
	}

	/** Changes whenever the pieces change. */
	get version(): number {
		return this.#version;
	}

	add(update: Uint8Array): void {
		this.#bytes += update.length;
		this.#version++;
		for (let tier = 0, piece = [update]; ; tier++) {
			const pieces = (this.#tiers[tier] ??= []);
			pieces.push(piece);
			if (pieces.length < tierSize) return;
			piece = mergeShort(pieces.flat());
			this.#tiers[tier] = [];
		}
	}

	/** In the order in which they must be applied. */
	pieces(): Uint8Array[] {
		return [...this.#base, ...this.#tiers.toReversed().flat(2)];
	}

	/** Sets apart what is here now, for a snapshot to take its place while more may come. */
	seal(): Uint8Array[] {
		this.#base = this.pieces();
		this.#tiers = [];
		return this.#base;
	}

	/** The snapshot says the same as what was sealed. */
	replaceSealed(snapshot: Uint8Array): void {
		this.#base = [snapshot];
		this.#bytes = this.pieces().reduce((sum, piece) => sum + piece.length, 0);
		this.#version++;
	}
}

function mergeShort(pieces: Uint8Array[]): Uint8Array[] {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	return length > largestMerge ? pieces : [Y.mergeUpdates(pieces)];
}

/** The state that the pieces say together, with deleted text gone: only a real document can forget. */
export function openPieces(pieces: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => pieces.forEach((piece) => Y.applyUpdate(doc, piece)));
	if (doc.store.pendingStructs || doc.store.pendingDs) throw new IncompleteContentError();
	return doc;
}

/** What the pieces say together, as one piece. */
export function withoutDeleted(pieces: readonly Uint8Array[]): Uint8Array {
	const doc = openPieces(pieces);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return state;
}

export type DiffTask = { pieces: readonly Uint8Array[]; stateVector: Uint8Array };

/** What a reader with this state vector lacks of what the pieces say together. */
export function diffPieces({ pieces, stateVector }: DiffTask): Uint8Array {
	return Y.diffUpdate(pieces.length === 1 ? (pieces[0] as Uint8Array) : Y.mergeUpdates([...pieces]), stateVector);
}

export class IncompleteContentError extends Error {
	override name = 'IncompleteContentError';
}
