import { deviceStorage } from '#lib/outbox/device.ts';
import { openEntry, sealEntry } from '#lib/outbox/sealed-entry.ts';
import { receiptsKey, timesCleared, type ReceiptOwner } from './receipts-key.ts';
import { parseReceipts, type Receipt } from './receipt.ts';

type Change = (receipts: readonly Receipt[]) => Receipt[];

/**
 * [RECEIPT1] [RECEIPT2] What a participant rated and wrote, on a device of their own. It is encrypted with a key that only the server gives
 * and that no device stores. People who have the device without the session read nothing.
 */
export class Receipts {
	readonly #owner: () => ReceiptOwner;
	/** Changes of this tab, one after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/** `owner` is asked each time: the key is there once the page has it. */
	constructor(owner: () => ReceiptOwner) {
		this.#owner = owner;
	}

	/** Instead of an earlier receipt of the same thing. */
	keep(receipts: readonly Receipt[], without: readonly string[] = []): Promise<void> {
		const gone = new Set([...without, ...receipts.map(({ id }) => id)]);
		return this.#change((known) => [...known.filter(({ id }) => !gone.has(id)), ...receipts]);
	}

	/** All that there is of one round of cards: an emptied card has none. */
	async keepCards(round: string, cards: readonly { id: string; text: string }[]): Promise<void> {
		const own = await Promise.all(
			cards.map(async ({ id, text }) => ({ kind: 'card' as const, id, round, sum: await sumOf(text) }))
		);
		await this.#change((known) => [...known.filter((one) => one.kind !== 'card' || one.round !== round), ...own]);
	}

	async read(): Promise<Receipt[]> {
		const sealed = attempt(() => deviceStorage()?.getItem(this.#key) ?? null);
		return sealed === null ? [] : parseReceipts(await openEntry(sealed, this.#owner().outboxKey, context));
	}

	forget(): void {
		attempt(() => deviceStorage()?.removeItem(this.#key));
	}

	get #key(): string {
		return receiptsKey(this.#owner().participant);
	}

	#change(change: Change): Promise<void> {
		const begun = timesCleared();
		const done = this.#last.then(() => inTurn(() => this.#replace(change, begun)));
		this.#last = done.catch(() => undefined);
		return done.catch(() => undefined);
	}

	/** [RECEIPT3] People who left meanwhile leave nothing. */
	async #replace(change: Change, begun: number): Promise<void> {
		const key = this.#key;
		const after = change(await this.read());
		const sealed = await sealEntry(after, this.#owner().outboxKey, context);
		if (sealed === null || timesCleared() !== begun) return;
		attempt(() => (after.length === 0 ? deviceStorage()?.removeItem(key) : deviceStorage()?.setItem(key, sealed)));
	}
}

/** Sealed receipts are nothing else. */
const context = 'receipts';

/** A card is known again by its text: the reveal gives it another id (CARDS7). */
export async function sumOf(text: string): Promise<string> {
	if (!globalThis.crypto?.subtle) return '';
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim())));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tabs of one browser share them. */
function inTurn(act: () => Promise<void>): Promise<void> {
	return globalThis.navigator?.locks ? navigator.locks.request('plenum-receipts', act) : act();
}

/** A browser that is full, or allows no storage, keeps none. */
function attempt<Value>(act: () => Value): Value | null {
	try {
		return act();
	} catch {
		return null;
	}
}
