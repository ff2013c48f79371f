import type {
	Block,
	FollowUpAction,
	Indicator,
	Judgement,
	ClusterText,
	SmartName
} from '@plenum/domain/clusters/assessment';
import { addPassage } from '@plenum/documents/add-passage';
import { applySuggestion } from '@plenum/documents/apply-suggestion';
import * as drafts from '@plenum/documents/drafts';
import { anchorOf, findPassage, type Passage } from '@plenum/documents/passages';
import { DocumentProvider, type RejectedText } from '@plenum/documents/collaboration/provider';
import { readBlocks } from '@plenum/documents/read-blocks';
import { watchRemovedText } from '@plenum/documents/updates/removed-text';
import { actionIds, indicatorIds, readAction, readIndicator } from '@plenum/documents/read-drafts';
import { actionsOf, indicatorsOf, richTexts, sectionOf, type RichText } from '@plenum/documents/roots';
import { replaceSection, replacing } from '@plenum/documents/replace-section';
import type { SuggestedChange } from '@plenum/documents/suggested-changes';
import { emptyLinesBefore, linesIn, wordsBetween, type Spot } from '@plenum/documents/text-lines';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { reportOverdue } from '#lib/queries/connection-probe.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { addressOf } from './address.ts';
import { hasCaret } from './carets/caret-state.ts';
import { DeviceCopy } from './device-copy.ts';
import { textKind } from './kept-text.ts';

/**
 * Re-renders readers when notified of a change. Runs at the end of the turn, so that several changes become one. An editor that is being
 * removed also notifies in the middle of the page's own change.
 */
class Follower {
	#update: (() => void) | null = null;
	#told = false;
	readonly follow = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = null);
	});

	notify(): void {
		if (this.#told) return;
		this.#told = true;
		queueMicrotask(() => {
			this.#told = false;
			this.#update?.();
		});
	}
}

const written: readonly RichText[] = [...richTexts.cluster, ...richTexts.caucus];

/** Somebody who has the document open. */
export type PresentPerson = { client: number; name: string; constituency: string };

export type ThreadAnchor = { id: string; anchor: PassageAnchor; quote: string | null };

export type LineOptions = {
	document: string;
	participant: string;
	onRejected: (rejected: RejectedText) => void;
	/** Somebody else's change took out what the reader was typing. */
	onRemoved: (text: string) => void;
};

/**
 * A document while its page is open: the Yjs document, the line to the server, and what components read of both. This file
 * brings Yjs with it and is loaded after the page has been shown.
 */
export class DocumentLine {
	readonly doc = new Y.Doc();
	readonly provider: DocumentProvider;
	readonly #copy: DeviceCopy;
	readonly #state = new Follower();
	readonly #people = new Follower();
	readonly #sections: Record<RichText, Follower>;
	readonly #actions = new Follower();
	readonly #indicators = new Follower();

	constructor({ document, participant, onRejected, onRemoved }: LineOptions) {
		this.#sections = Object.fromEntries(written.map((each) => [each, new Follower()])) as Record<RichText, Follower>;
		for (const each of written) sectionOf(this.doc, each).observeDeep(() => this.#sections[each].notify());
		actionsOf(this.doc).observeDeep(() => this.#actions.notify());
		indicatorsOf(this.doc).observeDeep(() => this.#indicators.notify());
		this.provider = new DocumentProvider({
			address: addressOf(document),
			doc: this.doc,
			on: {
				changed: () => this.#changed(),
				silent: reportOverdue,
				synced: () => this.#copy.bringBack(),
				rejected: (rejected) => this.#copy.rejected(rejected)
			}
		});
		const isRemote = (origin: unknown) => origin === this.provider;
		watchRemovedText(this.doc, { isRemote, now: Date.now, onRemoved });
		const outbox = new Outbox(textKind, { participant, target: document });
		this.#copy = new DeviceCopy(this.provider, outbox, onRejected);
		this.provider.awareness.on('change', () => this.#people.notify());
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
		return this.provider.status?.frozen ?? false;
	}

	get trouble(): DocumentProvider['trouble'] {
		this.#state.follow();
		return this.provider.trouble;
	}

	/** False while what is unsent lies on the page alone. */
	get keptOnDevice(): boolean {
		this.#state.follow();
		return this.#copy.isComplete;
	}

	get ended(): DocumentProvider['ended'] {
		this.#state.follow();
		return this.provider.ended;
	}

	section(section: RichText): Block[] {
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
	get people(): PresentPerson[] {
		this.#people.follow();
		return [...this.provider.awareness.getStates()].flatMap(([client, { user }]) =>
			client === this.doc.clientID || typeof user?.name !== 'string'
				? []
				: [{ client, name: user.name as string, constituency: String(user.constituency ?? '') }]
		);
	}

	/** [VER20] The others whose caret is in this section. */
	writersIn(section: RichText): PresentPerson[] {
		this.#people.follow();
		const fragment = sectionOf(this.doc, section);
		return this.people.filter(({ client }) => {
			const state = this.provider.awareness.getStates().get(client);
			return hasCaret(state) && this.#rootOf(state.cursor.head) === fragment;
		});
	}

	/** Null: nowhere in this copy. */
	#rootOf(position: object): unknown {
		const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), this.doc);
		let type: Y.AbstractType<unknown> | null = found?.type ?? null;
		while (type?.parent) type = type.parent as Y.AbstractType<unknown>;
		return type;
	}

	addAction(fields: drafts.ActionFields): string {
		const id = createId();
		drafts.addAction(this.doc, id, fields);
		return id;
	}

	addIndicator(fields: drafts.IndicatorFields): string {
		const id = createId();
		drafts.addIndicator(this.doc, id, fields);
		return id;
	}

	editAction(id: string, fields: drafts.ActionFields): void {
		drafts.editAction(this.doc, id, fields);
	}

	/** [DRAFTING6] What a person says of one letter of an action; null takes it back. */
	setJudgement(id: string, letter: SmartName, judgement: Judgement | null): void {
		drafts.setJudgement(this.doc, id, letter, judgement);
	}

	/** [DRAFTING9] Answers how to take it back; what others write in the meantime stays. */
	rewordAction(id: string, text: string): () => void {
		const origin = Symbol('reword');
		const undo = new Y.UndoManager(actionsOf(this.doc), { trackedOrigins: new Set([origin]), captureTimeout: 0 });
		this.doc.transact(() => drafts.editAction(this.doc, id, { text }), origin);
		return () => {
			if (this.provider.mayWrite) undo.undo();
			undo.destroy();
		};
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
	replaceSection(section: ClusterText, blocks: readonly Block[]): () => void {
		const tracked = { trackedOrigins: new Set([replacing]), captureTimeout: 0 };
		const undo = new Y.UndoManager(sectionOf(this.doc, section), tracked);
		replaceSection(this.doc, section, blocks);
		return () => {
			if (this.provider.mayWrite) undo.undo();
			undo.destroy();
		};
	}

	/** Answers how to take it back. */
	addPassage(section: ClusterText, blocks: readonly Block[]): () => void {
		const undo = addPassage(this.doc, section, blocks);
		return () => void (this.provider.mayWrite && undo());
	}

	/** [COMMENTS3] What may be commented on between two spots; null where that is no passage. */
	selectPassage(
		section: ClusterText,
		spots: { from: Spot; to: Spot }
	): { anchor: PassageAnchor; quote: string } | null {
		const lines = linesIn(sectionOf(this.doc, section));
		const anchor = anchorOf(lines, spots);
		const quote = wordsBetween(lines, spots.from, spots.to);
		return anchor && quote !== null ? { anchor, quote } : null;
	}

	/** [COMMENTS4] Where the passages of threads are now, by thread. */
	passages(section: ClusterText, threads: readonly ThreadAnchor[]): Map<string, Passage> {
		this.#sections[section].follow();
		const lines = linesIn(sectionOf(this.doc, section));
		const found = threads.map((thread) => [thread.id, findPassage(this.doc, lines, thread)] as const);
		return new Map(found.filter((each): each is [string, Passage] => each[1] !== null));
	}

	/** The first line of a section that its readers see. */
	firstShownLine(section: ClusterText): number {
		this.#sections[section].follow();
		return emptyLinesBefore(sectionOf(this.doc, section));
	}

	/** [COMMENTS13] Answers how to take it back; null where the passage does not say what was shown. */
	applySuggestion(
		section: ClusterText,
		thread: ThreadAnchor,
		changes: readonly SuggestedChange[],
		chosen: ReadonlySet<number>
	): (() => void) | null {
		const fragment = sectionOf(this.doc, section);
		const passage = findPassage(this.doc, linesIn(fragment), thread);
		const undo = passage && applySuggestion(fragment, passage, changes, chosen);
		return undo && (() => void (this.provider.mayWrite && undo()));
	}

	/** The page may be taken away at any moment now, as phones do. */
	keepNow(): void {
		this.#copy.keepNow();
	}

	close(): void {
		this.#copy.keepNow();
		this.provider.destroy();
		this.doc.destroy();
	}

	#changed(): void {
		this.#copy.changed();
		this.#state.notify();
	}
}

function createId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
