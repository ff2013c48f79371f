import type { RejectedText } from '@plenum/documents/collaboration/provider';
import { createContext, untrack } from 'svelte';
import { deviceStorage, documentsKept, rejectedEditPrefix, keysIn } from './unsent-text.ts';

/**
 * Why text was rejected: the server refused it, its editor had to be closed first, somebody else's change removed it, or a session ended.
 */
export type RejectedEdit = Omit<RejectedText, 'reason'> & {
	reason: RejectedText['reason'] | 'editor/closed' | 'text/removed' | 'session/ended';
};

/** Without text: a change that removed something, or changed how it looks. */
export type StoredRejectedEdit = Pick<RejectedEdit, 'reason' | 'text'> & { key: string };

/**
 * [DOC22] [DOC23] The reader's text that no server has, whichever page is open. Rejected text stays until its author dismisses it. Text
 * that a page could not send before it was left is sent as soon as there is a connection.
 */
export class UnsavedWords {
	/** Unchanged when the page is loaded again: the device is read anew only for another reader. */
	readonly #participant: string;
	#rejected = $state.raw<StoredRejectedEdit[]>([]);
	/** Once for each page part that has it open. */
	readonly #open: string[] = [];
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

	/**
	 * Browser only: text that was rejected earlier and not dismissed yet. What the device did not store stays, because it exists nowhere
	 * else.
	 */
	load(): void {
		const device = deviceStorage();
		const stored = keysIn(device, this.#prefix).toSorted();
		const here = untrack(() => this.#rejected).filter(
			({ key }) => key.startsWith(this.#prefix) && !stored.includes(key)
		);
		this.#rejected = [...stored.flatMap((key) => readRejectedEdit(key, device?.getItem(key) ?? '')), ...here];
	}

	addRejected({ reason, text, isLost }: RejectedEdit): void {
		if (!isLost) return;
		const edit: StoredRejectedEdit = { key: `${this.#prefix}${Date.now()}-${this.#rejected.length}`, reason, text };
		if (text.trim() !== '') keep(edit);
		this.#rejected = [...this.#rejected, edit];
	}

	/** Their author has them. */
	dismiss(edit: StoredRejectedEdit): void {
		deviceStorage()?.removeItem(edit.key);
		this.#rejected = this.#rejected.filter((each) => each !== edit);
	}

	/** While a page has this document open, it sends for itself. Returns a function to call when the page is left. */
	opened(document: string): () => void {
		this.#open.push(document);
		return () => void this.#open.splice(this.#open.indexOf(document), 1);
	}

	/** Sends the text stored for documents that no page has open. What cannot be sent is rejected. */
	async sendKept(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		try {
			const participant = this.participant;
			const left = documentsKept(participant, deviceStorage()).filter((document) => !this.#open.includes(document));
			if (left.length === 0) return;
			const { sendKept } = await import('./send-kept.ts');
			for (const document of left) await sendKept({ document, participant }, (rejected) => this.addRejected(rejected));
		} finally {
			this.#sending = false;
		}
	}

	get #prefix(): string {
		return `${rejectedEditPrefix}${this.participant}:`;
	}
}

/** [ACCOUNT33] For after they signed in again; replaces what was kept of the same end. Returns whether the device stored all of it. */
export function keepForReturn(
	{ participant, endedAt }: { participant: string; endedAt: number },
	texts: readonly string[]
): boolean {
	const device = deviceStorage();
	const start = `${rejectedEditPrefix}${participant}:${endedAt}-session-`;
	const kept = texts.map((text, at) => keep({ key: start + at, reason: 'session/ended', text }));
	const keys = texts.map((_, at) => start + at);
	for (const key of keysIn(device, start)) if (!keys.includes(key)) device?.removeItem(key);
	return device !== null && !kept.includes(false);
}

/** Returns whether the device stored them. If not, they stay on the page. */
function keep({ key, reason, text }: StoredRejectedEdit): boolean {
	try {
		deviceStorage()?.setItem(key, JSON.stringify({ reason, text }));
		return deviceStorage() !== null;
	} catch {
		return false;
	}
}

function readRejectedEdit(key: string, stored: string): StoredRejectedEdit[] {
	try {
		const { reason, text } = JSON.parse(stored) as RejectedEdit;
		return typeof text === 'string' && typeof reason === 'string' ? [{ key, reason, text }] : [];
	} catch {
		return [];
	}
}

export const [useUnsavedWords, giveUnsavedWords] = createContext<UnsavedWords>();
