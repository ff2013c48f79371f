import { keysIn, unsentCardsPrefix } from '#lib/documents/unsent-text.ts';

type Owner = { participant: string; round: string };

/** [CARDS5] What a writer's cards should say and no server says yet, on their device until it is saved. One place each, for tabs share it. */
export class KeptCards {
	readonly #prefix: string;
	readonly #device: Storage | null;

	constructor({ participant, round }: Owner, device: Storage | null) {
		this.#prefix = `${unsentCardsPrefix}${participant}:${round}:`;
		this.#device = device;
	}

	/** Text by card. */
	read(): Map<string, string> {
		const keys = keysIn(this.#device, this.#prefix);
		return new Map(keys.map((key) => [key.slice(this.#prefix.length), this.#device?.getItem(key) ?? '']));
	}

	/** These and no others. Answers whether the device has all of it: its place may be full, or closed. */
	keep(texts: ReadonlyMap<string, string>): boolean {
		for (const id of this.read().keys()) if (!texts.has(id)) this.#device?.removeItem(this.#prefix + id);
		try {
			for (const [id, text] of texts) this.#device?.setItem(this.#prefix + id, text);
			return texts.size === 0 || this.#device !== null;
		} catch {
			return false;
		}
	}
}

/** The rounds for which this person's cards wait here. */
export function cardRoundsKept(participant: string, device: Storage | null): string[] {
	const start = `${unsentCardsPrefix}${participant}:`;
	return [...new Set(keysIn(device, start).map((key) => key.slice(start.length).split(':')[0] ?? ''))];
}
