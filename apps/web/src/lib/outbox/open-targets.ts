import { waitingTargets, type OutboxKind } from './outbox.ts';

/** [WEB176] Which targets a page sends for itself, so that other pages send the rest. */
export class OpenTargets<Entry> {
	readonly #kind: OutboxKind<Entry>;
	/** Once for each page part that has it open. */
	readonly #open: string[] = [];

	constructor(kind: OutboxKind<Entry>) {
		this.#kind = kind;
	}

	/** Returns a function to call when the page part is left. */
	opened(target: string): () => void {
		this.#open.push(target);
		return () => void this.#open.splice(this.#open.indexOf(target), 1);
	}

	isOpen(target: string): boolean {
		return this.#open.includes(target);
	}

	/** For which entries wait and no page is open. */
	waiting(participant: string): string[] {
		return waitingTargets(this.#kind, participant).filter((target) => !this.isOpen(target));
	}
}
