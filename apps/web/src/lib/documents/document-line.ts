import type { Block, FollowUpAction, Indicator, Section } from '@plenum/domain/clusters/assessment';
import * as drafts from '@plenum/documents/drafts';
import { DocumentProvider, type Rejected } from '@plenum/documents/provider';
import { readBlocks } from '@plenum/documents/read-blocks';
import { actionIds, indicatorIds, readAction, readIndicator } from '@plenum/documents/read-drafts';
import { actionsOf, indicatorsOf, sectionOf } from '@plenum/documents/roots';
import { replaceSection, replacing } from '@plenum/documents/replace-section';
import { sections } from '@plenum/domain/clusters/assessment';
import { unsentText } from '@plenum/documents/unsent-text';
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { KeptTexts } from './kept-text.ts';

/** How soon after a keystroke that was not acknowledged the text is kept on the device as well. */
const keepPause = 400;

/**
 * Re-renders whoever has read, when it is told that something is another now. At the end of the turn: several changes are one,
 * and an editor that is being taken away speaks in the middle of the page's own change.
 */
class Follower {
	#update: (() => void) | null = null;
	#told = false;
	readonly follow = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = null);
	});

	tell(): void {
		if (this.#told) return;
		this.#told = true;
		queueMicrotask(() => {
			this.#told = false;
			this.#update?.();
		});
	}
}

/** Somebody who has the document open. */
export type Present = { client: number; name: string; constituency: string };

export type LineOptions = {
	document: string;
	participant: string;
	onRejected: (rejected: Rejected) => void;
};

/**
 * A document while its page is open: the Yjs document, the line to the server, and what components read of both. This file
 * brings Yjs with it and is loaded after the page has been shown.
 */
export class DocumentLine {
	readonly doc = new Y.Doc();
	readonly provider: DocumentProvider;
	readonly #onRejected: (rejected: Rejected) => void;
	readonly #kept: KeptTexts;
	readonly #state = new Follower();
	readonly #people = new Follower();
	readonly #sections: Record<Section, Follower>;
	readonly #actions = new Follower();
	readonly #indicators = new Follower();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor({ document, participant, onRejected }: LineOptions) {
		this.#onRejected = onRejected;
		this.#kept = new KeptTexts({ document, participant }, localStorage);
		this.#sections = Object.fromEntries(sections.map((each) => [each, new Follower()])) as Record<Section, Follower>;
		for (const each of sections) sectionOf(this.doc, each).observeDeep(() => this.#sections[each].tell());
		actionsOf(this.doc).observeDeep(() => this.#actions.tell());
		indicatorsOf(this.doc).observeDeep(() => this.#indicators.tell());
		this.provider = new DocumentProvider({
			address: addressOf(document),
			doc: this.doc,
			on: {
				changed: () => this.#changed(),
				synced: () => this.#bringBackKept(),
				rejected: (rejected) => this.#rejected(rejected)
			}
		});
		this.provider.awareness.on('change', () => this.#people.tell());
		// Others see nobody whose state was never set.
		this.provider.awareness.setLocalState({});
		this.provider.connect();
	}

	get state(): DocumentProvider['state'] {
		this.#state.follow();
		return this.provider.state;
	}

	get synced(): boolean {
		this.#state.follow();
		return this.provider.synced;
	}

	get mayWrite(): boolean {
		this.#state.follow();
		return this.provider.mayWrite;
	}

	get frozen(): boolean {
		this.#state.follow();
		return this.provider.standing?.frozen ?? false;
	}

	get trouble(): boolean {
		this.#state.follow();
		return this.provider.trouble !== null;
	}

	get ended(): DocumentProvider['ended'] {
		this.#state.follow();
		return this.provider.ended;
	}

	section(section: Section): Block[] {
		this.#sections[section].follow();
		return readBlocks(sectionOf(this.doc, section));
	}

	get actions(): FollowUpAction[] {
		this.#actions.follow();
		return actionIds(this.doc).map((id) => readAction(this.doc, id));
	}

	get indicators(): Indicator[] {
		this.#indicators.follow();
		return indicatorIds(this.doc).map((id) => readIndicator(this.doc, id));
	}

	/** The others. */
	get people(): Present[] {
		this.#people.follow();
		return [...this.provider.awareness.getStates()].flatMap(([client, { user }]) =>
			client === this.doc.clientID || typeof user?.name !== 'string'
				? []
				: [{ client, name: user.name as string, constituency: String(user.constituency ?? '') }]
		);
	}

	addAction(fields: drafts.ActionFields): string {
		const id = newId();
		drafts.addAction(this.doc, id, fields);
		return id;
	}

	addIndicator(fields: drafts.IndicatorFields): string {
		const id = newId();
		drafts.addIndicator(this.doc, id, fields);
		return id;
	}

	editAction(id: string, fields: drafts.ActionFields): void {
		drafts.editAction(this.doc, id, fields);
	}

	editIndicator(id: string, fields: drafts.IndicatorFields): void {
		drafts.editIndicator(this.doc, id, fields);
	}

	removeAction(id: string): void {
		drafts.removeAction(this.doc, id);
	}

	removeIndicator(id: string): void {
		drafts.removeIndicator(this.doc, id);
	}

	moveAction(id: string, before: string | null): void {
		drafts.moveAction(this.doc, id, before);
	}

	moveIndicator(id: string, before: string | null): void {
		drafts.moveIndicator(this.doc, id, before);
	}

	/** Answers how to take it back; what others write in the meantime stays. */
	replaceSection(section: Section, blocks: readonly Block[]): () => void {
		const tracked = { trackedOrigins: new Set([replacing]), captureTimeout: 0 };
		const undo = new Y.UndoManager(sectionOf(this.doc, section), tracked);
		replaceSection(this.doc, section, blocks);
		return () => {
			if (this.provider.mayWrite) undo.undo();
			undo.destroy();
		};
	}

	close(): void {
		this.#keepNow();
		this.provider.destroy();
		this.doc.destroy();
	}

	#changed(): void {
		this.#state.tell();
		if (this.provider.unsent === null) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#kept.forget(this.doc.clientID);
		} else {
			this.#timer ??= setTimeout(() => this.#keepNow(), keepPause);
		}
	}

	#keepNow(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const { unsent, generation } = this.provider;
		if (unsent && generation !== null) this.#kept.keep(this.doc.clientID, generation, unsent);
	}

	/** What an earlier visit could not send: it goes now, or its author is shown it. */
	#bringBackKept(): void {
		for (const kept of this.#kept.all()) {
			if (kept.client === this.doc.clientID) continue;
			const reason = kept.generation === this.provider.generation ? 'rights/missing' : 'document/other-generation';
			const mayMerge = this.provider.mayWrite && kept.generation === this.provider.generation;
			if (mayMerge) Y.applyUpdate(this.doc, kept.update, this.#kept);
			else this.#onRejected({ reason, text: unsentText(kept.update, kept.client) });
			this.#kept.forget(kept.client);
		}
	}

	#rejected(rejected: Rejected): void {
		clearTimeout(this.#timer);
		this.#kept.forget(this.doc.clientID);
		this.#onRejected(rejected);
	}
}

function addressOf(document: string): string {
	const address = new URL(`/collab/${document}`, location.href);
	address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
	return address.href;
}

function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
