import type { DocumentProvider, RejectedText } from '@plenum/documents/collaboration/provider';
import { unsentText } from '@plenum/documents/collaboration/unsent-text';
import type { KeptText, KeptTexts } from './unsent-text.ts';

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
	readonly #kept: KeptTexts;
	readonly #onRejected: (rejected: RejectedText) => void;
	#isKept = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(provider: DocumentProvider, kept: KeptTexts, onRejected: (rejected: RejectedText) => void) {
		this.#provider = provider;
		this.#kept = kept;
		this.#onRejected = onRejected;
	}

	/** Called whenever the provider's state changes. */
	changed(): void {
		// Nobody asks for words that may not be sent: they are returned.
		if (this.#provider.ended === 'no-rights') return this.#kept.all().forEach((each) => this.#reject(each));
		if (!this.#provider.allSaved) this.#timer ??= setTimeout(() => this.keepNow(), keepPause);
		else if (this.#timer !== undefined || this.#isKept) this.#forget();
	}

	keepNow(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const { unsent, generation, doc } = this.#provider;
		if (!unsent || generation === null) return;
		this.#isKept = this.#kept.keep(doc.clientID, generation, unsent);
		this.isComplete = this.#isKept;
	}

	/** What an earlier visit could not send: it goes now, or its author is shown it. */
	bringBack(): void {
		const own = this.#provider.doc.clientID;
		const others = this.#kept.all().filter(({ client }) => client !== own);
		const mayGo = others.filter((each) => this.#provider.mayWrite && this.#isOfNow(each));
		for (const each of mayGo) this.#provider.bringBack(each);
		if (mayGo.length > 0) this.keepNow();
		// Delete the stored copy only after the text is safe elsewhere.
		if (this.isComplete) for (const { client } of mayGo) this.#kept.forget(client);
		for (const each of others.filter((other) => !mayGo.includes(other))) this.#reject(each);
	}

	#reject(kept: KeptText): void {
		const now = this.#provider.whyNotWrite ?? 'rights/missing';
		const reason = this.#isOfNow(kept) ? now : 'document/other-generation';
		this.#onRejected({ reason, text: unsentText(kept.update, new Set(kept.authors)), isLost: true });
		this.#kept.forget(kept.client);
	}

	rejected(rejected: RejectedText): void {
		this.#onRejected(rejected);
		this.#forget();
	}

	#isOfNow({ generation }: KeptText): boolean {
		return generation === this.#provider.generation;
	}

	#forget(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#isKept = false;
		this.isComplete = true;
		this.#kept.forget(this.#provider.doc.clientID);
	}
}
