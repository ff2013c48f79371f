import type { RejectedText } from '@plenum/documents/collaboration/provider';
import { createContext } from 'svelte';
import { OpenTargets } from '#lib/outbox/open-targets.ts';
import { Outbox, plainKind } from '#lib/outbox/outbox.ts';
import { textKind } from './kept-text.ts';

/**
 * Why text was rejected: the server refused it, its editor had to be closed first, somebody else's change removed it, or a session ended.
 */
export type RejectedEdit = Omit<RejectedText, 'reason'> & {
	reason: RejectedText['reason'] | 'editor/closed' | 'text/removed' | 'session/ended';
};

/** Without text: a change that removed something, or changed how it looks. */
type RejectedEntry = Pick<RejectedEdit, 'reason' | 'text'>;

export type StoredRejectedEdit = RejectedEntry & { key: string };

/** What has no text to be copied is only shown on this page. */
export const rejectedKind = plainKind<RejectedEntry>('rejected', parseRejected, ({ text }) => text.trim() !== '');

/**
 * [DOC22] [DOC23] The reader's text that no server has, whichever page is open. Rejected text stays until its author dismisses it. Text
 * that a page could not send before it was left is sent as soon as there is a connection.
 */
export class UnsavedWords {
	/** Unchanged when the page is loaded again: the device is read anew only for another reader. */
	readonly #participant: string;
	#rejected = $state.raw<StoredRejectedEdit[]>([]);
	readonly #documents = new OpenTargets(textKind);
	#sending = false;

	constructor(participant: () => string) {
		this.#participant = $derived(participant());
	}

	get participant(): string {
		return this.#participant;
	}

	get rejected(): readonly StoredRejectedEdit[] {
		return this.#rejected;
	}

	/** Browser only: text that was rejected earlier and not dismissed yet. */
	load(): void {
		const entries = [...this.#outbox.entries()].map(([key, entry]) => ({ key, ...entry }));
		this.#rejected = entries.toSorted((one, other) => (one.key < other.key ? -1 : 1));
	}

	addRejected({ reason, text, isLost }: RejectedEdit): void {
		if (!isLost) return;
		this.#outbox.put(`${Date.now()}-${this.#rejected.length}`, { reason, text });
		this.load();
	}

	/** Their author has them. */
	dismiss({ key }: StoredRejectedEdit): void {
		this.#outbox.dismiss(key);
		this.load();
	}

	/** While a page has this document open, it sends for itself. Returns a function to call when the page is left. */
	opened(document: string): () => void {
		return this.#documents.opened(document);
	}

	/** Sends the text stored for documents that no page has open. What cannot be sent is rejected. */
	async sendKept(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		try {
			const participant = this.participant;
			const documents = this.#documents.waiting(participant);
			if (documents.length === 0) return;
			const { sendKept } = await import('./send-kept.ts');
			for (const document of documents)
				await sendKept({ document, participant }, (rejected) => this.addRejected(rejected));
		} finally {
			this.#sending = false;
		}
	}

	get #outbox(): Outbox<RejectedEntry> {
		return rejectedOf(this.participant);
	}
}

/** [ACCOUNT33] For after they signed in again; replaces what was kept of the same end. Returns whether the device stored all of it. */
export function keepForReturn(
	{ participant, endedAt }: { participant: string; endedAt: number },
	texts: readonly string[]
): boolean {
	const outbox = rejectedOf(participant);
	const start = `${endedAt}-session-`;
	const ids = texts.map((_, at) => start + at);
	const stored = texts.map((text, at) => outbox.put(start + at, { reason: 'session/ended', text }));
	for (const id of outbox.entries().keys()) if (id.startsWith(start) && !ids.includes(id)) outbox.dismiss(id);
	return !stored.includes(false);
}

function rejectedOf(participant: string): Outbox<RejectedEntry> {
	return new Outbox(rejectedKind, { participant, target: 'all' });
}

function parseRejected(stored: unknown): RejectedEntry | null {
	const { reason, text } = stored as RejectedEntry;
	return typeof text === 'string' && typeof reason === 'string' ? { reason, text } : null;
}

export const [useUnsavedWords, giveUnsavedWords] = createContext<UnsavedWords>();
