import * as Y from 'yjs';
import { unsentText } from './unsent-text.ts';

/** Text that someone wrote and no server has acknowledged, with the client ids under which they wrote it. */
export type UnsentUpdate = { update: Uint8Array; authors: readonly number[] };

/**
 * Tracks what its author wrote into a document, sent, and was reported as saved. A refused frame makes all of it doubtful until the server
 * has again received what it lacks.
 */
export class UnsavedWork {
	readonly #doc: Y.Doc;
	readonly #authors: Set<number>;
	#any = false;
	/** Frames with text that were sent over the current connection. */
	#sent = 0;
	#mustAnswer = false;
	/** What is certainly committed: everything beyond it is the author's own and unsent. */
	#savedClocks = Y.encodeStateVector(new Map());

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#authors = new Set([doc.clientID]);
	}

	get isNone(): boolean {
		return !this.#any;
	}

	get unsent(): UnsentUpdate | null {
		return this.#any
			? { update: Y.encodeStateAsUpdate(this.#doc, this.#savedClocks), authors: [...this.#authors] }
			: null;
	}

	get text(): string {
		const unsent = this.unsent;
		return unsent ? unsentText(unsent.update, this.#authors) : '';
	}

	wrote(): void {
		this.#any = true;
	}

	/** Text of an earlier visit was restored: it is the author's own, under the ids of that time. */
	wroteAs(authors: readonly number[]): void {
		for (const author of authors) this.#authors.add(author);
	}

	sent(): void {
		this.#sent++;
	}

	/** The server asked what it lacks, and gets it. */
	answers(): void {
		this.#mustAnswer = false;
	}

	refused(): void {
		this.#mustAnswer = true;
	}

	/** All content that existed on joining has arrived, and so far it is all from the server. */
	caughtUp(): void {
		if (!this.#any) this.#savedClocks = Y.encodeStateVector(this.#doc);
	}

	/** The first `frames` frames are committed. Returns whether that is all of it. */
	acknowledged(frames: number): boolean {
		if (frames < this.#sent || this.#mustAnswer) return false;
		this.#any = false;
		this.#savedClocks = Y.encodeStateVector(this.#doc);
		return true;
	}

	hungUp(): void {
		this.#sent = 0;
		this.#mustAnswer = false;
	}
}
