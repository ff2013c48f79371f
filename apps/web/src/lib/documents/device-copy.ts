import type { DocumentProvider, RejectedText } from '@plenum/documents/collaboration/provider';
import { unsentText } from '@plenum/documents/collaboration/unsent-text';
import type { Outbox } from '#lib/outbox/outbox.ts';
import type { KeptText } from './kept-text.ts';

/** How soon after a keystroke that was not acknowledged the text is kept on the device as well. */
const keepPause = 400;

/**
 * [DOC23] The copy on the device of one tab's unacknowledged text in one document. It is written soon after typing, deleted when the text
 * is saved, and restored when the document is opened again.
 */
export class DeviceCopy {
	/** False while something unsent could not be kept: the device's place is full, or closed. */
	isComplete = true;
	readonly #provider: DocumentProvider;
	readonly #outbox: Outbox<KeptText>;
	readonly #onRejected: (rejected: RejectedText) => void;
	/** What this tab put into the outbox last. */
	#own: KeptText | null = null;
	/** Entries of earlier visits whose text is now part of this tab's own. */
	readonly #broughtBack = new Map<string, KeptText>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(provider: DocumentProvider, outbox: Outbox<KeptText>, onRejected: (rejected: RejectedText) => void) {
		this.#provider = provider;
		this.#outbox = outbox;
		this.#onRejected = onRejected;
	}

	/** Called whenever the provider's state changes. */
	changed(): void {
		// The server never asks for text of a reader without rights, so it is returned.
		if (this.#provider.ended === 'no-rights')
			return this.#outbox.entries().forEach((kept, id) => this.#reject(id, kept));
		if (!this.#provider.allSaved) this.#timer ??= setTimeout(() => this.keepNow(), keepPause);
		else if (this.#timer !== undefined || this.#own) this.#acknowledged();
	}

	keepNow(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const { unsent, generation } = this.#provider;
		if (!unsent || generation === null) return;
		this.#own = { ...unsent, generation };
		this.isComplete = this.#outbox.put(this.#id, this.#own);
	}

	/** What an earlier visit could not send: it is sent now, or its author sees it. */
	bringBack(): void {
		const others = [...this.#outbox.entries()].filter(([id]) => id !== this.#id);
		const sendable = others.filter(([, kept]) => this.#provider.mayWrite && this.#isOfNow(kept));
		for (const [id, kept] of sendable) {
			this.#provider.bringBack(kept);
			this.#broughtBack.set(id, kept);
		}
		if (sendable.length > 0) this.keepNow();
		// Delete the earlier copies only after the device has stored the new one.
		if (this.isComplete) this.#acknowledgeBroughtBack();
		for (const [id, kept] of others.filter((other) => !sendable.includes(other))) this.#reject(id, kept);
	}

	#reject(id: string, kept: KeptText): void {
		const now = this.#provider.whyNotWrite ?? 'rights/missing';
		const reason = this.#isOfNow(kept) ? now : 'document/other-generation';
		this.#onRejected({ reason, text: unsentText(kept.update, new Set(kept.authors)), isLost: true });
		this.#outbox.dismiss(id);
	}

	rejected(rejected: RejectedText): void {
		this.#onRejected(rejected);
		this.#acknowledged();
	}

	get #id(): string {
		return String(this.#provider.doc.clientID);
	}

	#isOfNow({ generation }: KeptText): boolean {
		return generation === this.#provider.generation;
	}

	#acknowledged(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.isComplete = true;
		if (this.#own) this.#outbox.acknowledge(this.#id, this.#own);
		this.#own = null;
		this.#acknowledgeBroughtBack();
	}

	#acknowledgeBroughtBack(): void {
		for (const [id, kept] of this.#broughtBack) this.#outbox.acknowledge(id, kept);
		this.#broughtBack.clear();
	}
}
