import {
	getByText,
	type Assessment,
	type Block,
	type FollowUpAction,
	type Indicator,
	type Judgement,
	type ClusterText,
	type SmartName
} from '@plenum/domain/clusters/assessment';
import { correctActions, correctSection, type TextCorrection } from '@plenum/domain/corrections/text-correction';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import type { Passage } from '@plenum/documents/passages';
import type { SuggestedChange } from '@plenum/documents/suggested-changes';
import type { Spot } from '@plenum/documents/text-lines';
import type { ActionFields, IndicatorFields } from '@plenum/documents/drafts';
import type { RichText } from '@plenum/documents/roots';
import type { RejectedText } from '@plenum/documents/collaboration/provider';
import type * as documentLine from './document-line.ts';
import type { DocumentLine, PresentPerson, ThreadAnchor } from './document-line.ts';
import type { UnsavedWords } from './unsaved-words.svelte.ts';

export type { PresentPerson };

/** The state beside the text. While it opens, and without a connection, the page shows what was loaded with it. */
export type SaveState = 'opening' | 'saved' | 'saving' | 'away';

/**
 * A cluster's document, or that of a caucus on it, as components use it: fields read in a template follow what anyone types. The page
 * creates it from server data. `open()` in an effect connects it and returns a function that stops it.
 */
export class ClusterDocument {
	readonly id: string;
	readonly #words: UnsavedWords;
	readonly #first: Assessment;
	readonly #corrections: () => readonly TextCorrection[];
	#line = $state.raw<DocumentLine | null>(null);
	#isOpen = false;

	constructor(
		id: string,
		words: UnsavedWords,
		first: Assessment,
		corrections: () => readonly TextCorrection[] = () => []
	) {
		this.id = id;
		this.#words = words;
		this.#first = first;
		this.#corrections = corrections;
	}

	/** Browser only. Yjs and the protocol are loaded now, not with the page. */
	open(): () => void {
		this.#isOpen = true;
		const online = () => this.#line?.provider.connectNow();
		const leaving = (event: BeforeUnloadEvent) => {
			if (this.saveState === 'saving' || !this.keptOnDevice) event.preventDefault();
		};
		const offline = () => this.#line?.provider.lineLost();
		const hidden = () => globalThis.document.visibilityState === 'hidden' && this.#line?.keepNow();
		const left = this.#words.opened(this.id);
		globalThis.document.addEventListener('visibilitychange', hidden);
		window.addEventListener('online', online);
		window.addEventListener('offline', offline);
		window.addEventListener('beforeunload', leaving);
		void this.#begin();
		return () => {
			this.#isOpen = false;
			globalThis.document.removeEventListener('visibilitychange', hidden);
			window.removeEventListener('online', online);
			window.removeEventListener('offline', offline);
			window.removeEventListener('beforeunload', leaving);
			this.#line?.close();
			this.#line = null;
			left();
			// What was on its way when the page was left is seen to its end.
			void this.#words.sendKept();
		};
	}

	/** Why it ended, such as a document no longer open to the reader; null while it is open. */
	get ended(): DocumentLine['ended'] {
		return this.#line?.ended ?? null;
	}

	/** The Yjs side, for the editor; null until it is connected. Replaced after a text was refused for good. */
	get line(): DocumentLine | null {
		return this.#line?.synced ? this.#line : null;
	}

	get saveState(): SaveState {
		return this.#line?.state ?? 'opening';
	}

	/** Why the server cannot accept the text just now; what was typed is sent again. */
	get trouble(): DocumentLine['trouble'] {
		return this.#line?.trouble ?? null;
	}

	/** False while unsent text exists on this page only: the device stores nothing. */
	get keptOnDevice(): boolean {
		return this.#line?.keptOnDevice ?? true;
	}

	/** As decided by the server: the right, an open consultation, a text that is not frozen. */
	get mayWrite(): boolean {
		return this.#line?.mayWrite ?? false;
	}

	get frozen(): boolean {
		return this.#line?.frozen ?? false;
	}

	section(section: RichText): Block[] {
		const blocks = this.line?.section(section) ?? (section === 'notes' ? [] : getByText(this.#first, section));
		return section === 'notes' ? blocks : correctSection(blocks, section, this.#inForce);
	}

	get actions(): FollowUpAction[] {
		return correctActions(this.line?.actions ?? this.#first.actions, this.#inForce);
	}

	/** [CORRECT2] Corrections of a sealed text. One that was opened again has them in itself. */
	get #inForce(): readonly TextCorrection[] {
		return this.line && !this.line.frozen ? [] : this.#corrections();
	}

	get indicators(): Indicator[] {
		return this.line?.indicators ?? this.#first.indicators;
	}

	/** The others who have it open. */
	get people(): PresentPerson[] {
		return this.#line?.people ?? [];
	}

	/** [VER20] The others who write in this section now. */
	writersIn(section: RichText): PresentPerson[] {
		return this.line?.writersIn(section) ?? [];
	}

	/** Returns the new one's id; null where nobody may write now. */
	addAction(fields: ActionFields = {}): string | null {
		return this.#writable?.addAction(fields) ?? null;
	}

	/** Writes the fields that changed; within a text only the changed part. */
	editAction(id: string, fields: ActionFields): void {
		this.#writable?.editAction(id, fields);
	}

	/** [DRAFTING6] What a person says of one letter of an action; null takes it back. */
	setJudgement(id: string, letter: SmartName, judgement: Judgement | null): void {
		this.#writable?.setJudgement(id, letter, judgement);
	}

	/** [DRAFTING9] Returns a function that undoes it; null where nobody may write now. */
	rewordAction(id: string, text: string): (() => void) | null {
		return this.#writable?.rewordAction(id, text) ?? null;
	}

	removeAction(id: string): void {
		this.#writable?.removeAction(id);
	}

	/** Before another one, or to the end. */
	moveAction(id: string, before: string | null): void {
		this.#writable?.moveAction(id, before);
	}

	addIndicator(fields: IndicatorFields = {}): string | null {
		return this.#writable?.addIndicator(fields) ?? null;
	}

	editIndicator(id: string, fields: IndicatorFields): void {
		this.#writable?.editIndicator(id, fields);
	}

	removeIndicator(id: string): void {
		this.#writable?.removeIndicator(id);
	}

	moveIndicator(id: string, before: string | null): void {
		this.#writable?.moveIndicator(id, before);
	}

	/** Text of an editor that had to be closed; the document may not contain it. */
	rejectEdit(text: string): void {
		this.#words.addRejected({ reason: 'editor/closed', text, isLost: text.trim() !== '' });
	}

	/** Restores an earlier text of a section. Returns a function that undoes that; null where nobody may write now. */
	restoreSection(section: ClusterText, blocks: readonly Block[]): (() => void) | null {
		return this.#writable?.replaceSection(section, blocks) ?? null;
	}

	/** [DOC80] Appends a passage to a section. Returns a function that undoes that; null where nobody may write now. */
	addPassage(section: ClusterText, blocks: readonly Block[]): (() => void) | null {
		return this.#writable?.addPassage(section, blocks) ?? null;
	}

	/** [COMMENTS3] What may be commented on between two spots; null where that is no passage, or the text is not there yet. */
	selectPassage(
		section: ClusterText,
		spots: { from: Spot; to: Spot }
	): { anchor: PassageAnchor; quote: string } | null {
		return this.line?.selectPassage(section, spots) ?? null;
	}

	/** [COMMENTS4] By thread; null until the text is there. */
	passages(section: ClusterText, threads: readonly ThreadAnchor[]): ReadonlyMap<string, Passage> | null {
		return this.line?.passages(section, threads) ?? null;
	}

	firstShownLine(section: ClusterText): number {
		return this.line?.firstShownLine(section) ?? 0;
	}

	/** [COMMENTS13] [COMMENTS14] Returns a function that undoes it; null if nothing was changed. */
	applySuggestion(
		section: ClusterText,
		thread: ThreadAnchor,
		changes: readonly SuggestedChange[],
		chosen: ReadonlySet<number>
	): (() => void) | null {
		return this.#writable?.applySuggestion(section, thread, changes, chosen) ?? null;
	}

	get #writable(): DocumentLine | null {
		const line = this.line;
		return line?.mayWrite ? line : null;
	}

	async #begin(): Promise<void> {
		const loaded = await this.#load();
		if (!loaded || !this.#isOpen) return;
		this.#line = new loaded.DocumentLine({
			document: this.id,
			participant: this.#words.participant,
			onRejected: (rejected) => this.#takeBack(rejected),
			onRemoved: (text) => this.#words.addRejected({ reason: 'text/removed', text, isLost: true })
		});
	}

	/** [DOC82] A connection that fails while Yjs is loading is retried like any other. */
	async #load(): Promise<typeof documentLine | null> {
		while (this.#isOpen) {
			try {
				return await import('./document-line.ts');
			} catch {
				await new Promise((resolve) => setTimeout(resolve, 2500 + Math.random() * 2500));
			}
		}
		return null;
	}

	/** The author keeps their text; the document begins again with the server's content. */
	#takeBack(rejected: RejectedText): void {
		this.#words.addRejected(rejected);
		if (this.#line?.ended !== 'rejected') return;
		const ended = this.#line;
		this.#line = null;
		ended.close();
		if (this.#isOpen) void this.#begin();
	}
}
