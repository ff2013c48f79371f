import { apiAddress } from '#lib/queries/api-address.ts';
import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { ThreadCommand } from '@plenum/domain/comments/thread';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import type { SuggestedChange } from '@plenum/documents/suggested-changes';
import type { Spot } from '@plenum/documents/text-lines';
import type { ChangedThread, ThreadView } from '@plenum/protocol/comments';
import { SvelteMap } from 'svelte/reactivity';
import { createIdempotencyKey, type Answer, type Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';
import type { MarkedPassage } from '#lib/documents/marked-runs.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { receiptsOf, type KeepReceipts } from '#lib/receipts/keep-receipts.ts';
import type { ReceiptOwner } from '#lib/receipts/receipts-key.ts';
import { commentKind, editKind, replyKind, type CommentDraft, type ReplyDraft } from './kept-drafts.ts';

/** Some words of a section that somebody chose. */
export type ChosenPassage = { section: ClusterText; anchor: PassageAnchor; quote: string };

/** A reader writes one comment at a time on a document. */
const only = 'new';

/** The threads of comments on a text, and what the reader is writing, for as long as the text is shown. */
export class TextComments {
	readonly document: ClusterDocument;
	#threads = $state.raw<ThreadView[]>([]);
	/** The one that the reader looks at. */
	chosen = $state<string | null>(null);
	draft = $state.raw<CommentDraft | null>(null);
	/** False where the device takes nothing: what is being written is on this page alone. */
	isKept = $state(true);
	readonly #replies = new SvelteMap<string, ReplyDraft>();
	readonly #edits = new SvelteMap<string, string | null>();
	readonly #api: Api;
	readonly #keepReceipts: KeepReceipts | undefined;
	readonly #params: ParamsOf<'listComments'>;
	readonly #outbox: { comments: Outbox<CommentDraft>; replies: Outbox<ReplyDraft>; edits: Outbox<string> };

	constructor(api: Api, document: ClusterDocument, participant: string, receiptOwner?: () => ReceiptOwner) {
		this.#keepReceipts = receiptOwner && receiptsOf(receiptOwner);
		this.#api = api;
		this.document = document;
		this.#params = { document: document.id };
		const owner = { participant, target: document.id };
		this.#outbox = {
			comments: new Outbox(commentKind, owner),
			replies: new Outbox(replyKind, owner),
			edits: new Outbox(editKind, owner)
		};
		this.draft = this.#outbox.comments.get(only);
	}

	/** In an effect. */
	open(live: Live): () => void {
		const asking = askSoon(() => void this.load(), delays.moment);
		const stops = [
			live.on('comments', (fact) => fact.document === this.document.id && asking.soon()),
			live.onRefresh(asking.soon),
			asking.stop
		];
		void this.load();
		return () => stops.forEach((stop) => stop());
	}

	async load(): Promise<void> {
		const answer = await this.#api('GET /documents/:document/comments', { params: this.#params });
		if (answer.ok) this.#threads = answer.value.threads;
	}

	/** Where comments on this text are downloaded. */
	get csv(): string {
		return apiAddress('GET /documents/:document/comments.csv', this.#params);
	}

	get isAny(): boolean {
		return this.#threads.length > 0;
	}

	in(section: ClusterText, { resolved }: { resolved: boolean }): ThreadView[] {
		return this.#threads.filter((thread) => thread.section === section && thread.resolved === resolved);
	}

	/** [COMMENTS22] Passages of open threads, and of the one that the reader looks at. */
	passages(section: ClusterText): MarkedPassage[] {
		const shown = this.#threads.filter(
			(thread) => thread.section === section && (!thread.resolved || thread.id === this.chosen)
		);
		return [...(this.document.passages(section, shown) ?? [])].map(([thread, { from, to }]) => ({ thread, from, to }));
	}

	/** What the passage of a thread says now; null where it is gone. */
	wordsOf(thread: ThreadView): string | null {
		return this.document.passages(thread.section, [thread])?.get(thread.id)?.text ?? null;
	}

	/** What was being written on other words goes on about these. Answers whether they are a passage. */
	begin(section: ClusterText, spots: { from: Spot; to: Spot }, suggests: boolean): boolean {
		const passage = this.document.selectPassage(section, spots);
		if (!passage) return false;
		const { text = '', replacement = null } = this.draft ?? {};
		const proposed = suggests ? (replacement ?? passage.quote) : null;
		this.write({ id: createIdempotencyKey(), section, ...passage, text, replacement: proposed });
		return true;
	}

	/** Null: it is dropped. */
	write(draft: CommentDraft | null): void {
		this.draft = draft;
		this.isKept = keep(this.#outbox.comments, only, draft);
	}

	async send(): Promise<Answer<ThreadView> | null> {
		const sent = this.draft;
		if (!sent) return null;
		const { id, section, anchor, text, replacement } = sent;
		const answer = await this.#api('POST /documents/:document/comments', {
			params: this.#params,
			body: { id, section, anchor, text, replacement }
		});
		if (!answer.ok) return answer;
		this.#outbox.comments.acknowledge(only, sent);
		if (replacement !== null) void this.#keepReceipts?.((receipts) => receipts.keep([{ kind: 'suggestion', id }]));
		// What was changed since is no part of what was sent.
		if (this.draft === sent) this.draft = null;
		else if (this.draft?.id === id) this.write({ ...this.draft, id: createIdempotencyKey() });
		this.#put(answer.value.id, answer.value);
		this.chosen = answer.value.id;
		return answer;
	}

	replyTo(thread: string): string {
		return this.#replyTo(thread)?.text ?? '';
	}

	writeReply(thread: string, text: string): void {
		const id = this.#replyTo(thread)?.id ?? createIdempotencyKey();
		this.#putReply(thread, { id, text });
	}

	async sendReply(thread: string): Promise<Answer<ChangedThread>> {
		this.writeReply(thread, this.replyTo(thread));
		const sent = this.#replies.get(thread) ?? { id: createIdempotencyKey(), text: '' };
		const answer = await this.change(thread, { type: 'reply', ...sent });
		if (!answer.ok) return answer;
		this.#outbox.replies.acknowledge(thread, sent);
		const { id, text } = this.#replies.get(thread) ?? sent;
		if (id !== sent.id) return answer;
		this.#replies.delete(thread);
		// What was changed since is no part of what was sent.
		if (text !== sent.text) this.#putReply(thread, { id: createIdempotencyKey(), text });
		return answer;
	}

	#putReply(thread: string, reply: ReplyDraft): void {
		this.#replies.set(thread, reply);
		this.isKept = keep(this.#outbox.replies, thread, reply.text === '' ? null : reply);
	}

	#replyTo(thread: string): ReplyDraft | null {
		return this.#replies.get(thread) ?? this.#outbox.replies.get(thread);
	}

	/** What a comment is being changed to; null while it is not. */
	editOf(comment: string): string | null {
		return this.#edits.has(comment) ? (this.#edits.get(comment) ?? null) : this.#outbox.edits.get(comment);
	}

	writeEdit(comment: string, text: string | null): void {
		this.#edits.set(comment, text);
		this.isKept = keep(this.#outbox.edits, comment, text);
	}

	async change(thread: string, command: ThreadCommand): Promise<Answer<ChangedThread>> {
		const answer = await this.#api('POST /documents/:document/comments/:thread', {
			params: { ...this.#params, thread },
			body: command
		});
		if (answer.ok) this.#put(thread, answer.value.thread);
		// Somebody else was first: what is there now says so.
		else if (answer.status === 409 || answer.status === 404) void this.load();
		return answer;
	}

	/**
	 * [COMMENTS13] The acceptance is recorded first, so that only one of two people who accept applies it. [COMMENTS14] If the text differs
	 * from the text shown, the thread is reopened: the result's `undo` is null.
	 */
	async accept(
		thread: ThreadView,
		changes: readonly SuggestedChange[],
		chosen: ReadonlySet<number>
	): Promise<{ undo: (() => Promise<string | null>) | null } | Extract<Answer<ChangedThread>, { ok: false }>> {
		const isWhole = changes.every((change, at) => 'kept' in change || chosen.has(at));
		const answer = await this.change(thread.id, { type: 'decide', outcome: isWhole ? 'accepted' : 'partly' });
		if (!answer.ok) return answer;
		const takeBack = this.document.applySuggestion(thread.section, thread, changes, chosen);
		if (takeBack === null) {
			await this.change(thread.id, { type: 'reopen' });
			return { undo: null };
		}
		return {
			undo: async () => {
				takeBack();
				const reopened = await this.change(thread.id, { type: 'reopen' });
				return reopened.ok ? null : reopened.words;
			}
		};
	}

	#put(id: string, thread: ThreadView | null): void {
		const others = this.#threads.filter((each) => each.id !== id);
		const at = this.#threads.findIndex((each) => each.id === id);
		this.#threads = thread ? others.toSpliced(at < 0 ? others.length : at, 0, thread) : others;
	}
}

/** Null: its author discarded it, or the server has it. Returns whether the device has it. */
function keep<Draft>(outbox: Outbox<Draft>, id: string, draft: Draft | null): boolean {
	if (draft !== null) return outbox.put(id, draft);
	outbox.dismiss(id);
	return outbox.isStored;
}
