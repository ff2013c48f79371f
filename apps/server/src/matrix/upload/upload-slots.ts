/** How many files may be in memory, from the first byte of an upload until they are read: of one person, and of all. */
export type SlotLimits = { ofOwner: number; ofAll: number };

export const defaultSlotLimits: SlotLimits = { ofOwner: 2, ofAll: 16 };

/** [MATRIX46] A file takes up to 10 MB of memory while it arrives and waits to be read. So only a limited number may do so at once. */
export class UploadSlots {
	readonly #limits: SlotLimits;
	readonly #taken = new Map<symbol, string>();

	constructor(limits: SlotLimits = defaultSlotLimits) {
		this.#limits = limits;
	}

	hasRoom(owner: string): boolean {
		const own = [...this.#taken.values()].filter((each) => each === owner).length;
		return own < this.#limits.ofOwner && this.#taken.size < this.#limits.ofAll;
	}

	/** Answers what gives the slot back, or null where there is none. */
	take(owner: string): (() => void) | null {
		if (!this.hasRoom(owner)) return null;
		const slot = Symbol(owner);
		this.#taken.set(slot, owner);
		return () => void this.#taken.delete(slot);
	}
}
