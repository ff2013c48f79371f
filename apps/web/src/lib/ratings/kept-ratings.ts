import { keysIn, unsentRatingsPrefix } from '#lib/documents/unsent-text.ts';
import type { Change } from './unsaved-ratings.ts';

type Owner = { participant: string; round: string };

/** [DOC23] Ratings that no server has, on the device of who gave them, until they are saved. One place each, for tabs share it. */
export class KeptRatings {
	readonly #prefix: string;
	readonly #device: Storage | null;

	constructor({ participant, round }: Owner, device: Storage | null) {
		this.#prefix = `${unsentRatingsPrefix}${participant}:${round}:`;
		this.#device = device;
	}

	read(): Map<string, Change> {
		const keys = keysIn(this.#device, this.#prefix);
		return new Map(
			keys.flatMap((key) => {
				const change = parseChange(this.#device?.getItem(key) ?? '');
				return change ? [[key.slice(this.#prefix.length), change]] : [];
			})
		);
	}

	forget(ids: Iterable<string>): void {
		for (const id of ids) this.#device?.removeItem(this.#prefix + id);
	}

	/** Whether the device has all of it: its place may be full, or closed. */
	keep(changes: ReadonlyMap<string, Change>, forgotten: Iterable<string>): boolean {
		this.forget(forgotten);
		try {
			for (const [id, change] of changes) this.#device?.setItem(this.#prefix + id, JSON.stringify(change));
			return changes.size === 0 || this.#device !== null;
		} catch {
			return false;
		}
	}
}

/** The rounds of which this person's ratings wait here. */
export function roundsKept(participant: string, device: Storage | null): string[] {
	const start = `${unsentRatingsPrefix}${participant}:`;
	return [...new Set(keysIn(device, start).map((key) => key.slice(start.length).split(':')[0] ?? ''))];
}

function parseChange(stored: string): Change | null {
	try {
		const { version, rating, tried } = JSON.parse(stored) as Change;
		return typeof version === 'number' && Array.isArray(tried) ? { version, rating, tried } : null;
	} catch {
		return null;
	}
}
