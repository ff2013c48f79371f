import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { unsentCommentPrefix } from '#lib/documents/unsent-text.ts';

/** A comment on a passage, or a suggestion, as it is being written. `id` is its own from now on, however often it is sent. */
export type CommentDraft = {
	id: string;
	section: ClusterText;
	anchor: PassageAnchor;
	quote: string;
	text: string;
	/** Null: a comment. */
	replacement: string | null;
};

export type ReplyDraft = { id: string; text: string };

type Owner = { participant: string; document: string };

/** [COMMENTS21] What somebody is writing, on their device until it is sent. Each in a place of its own, for tabs share it. */
export class KeptDrafts {
	readonly #prefix: string;
	readonly #device: Storage | null;

	constructor({ participant, document }: Owner, device: Storage | null) {
		this.#prefix = `${unsentCommentPrefix}${participant}:${document}:`;
		this.#device = device;
	}

	readDraft(): CommentDraft | null {
		return this.#read<CommentDraft>('new');
	}

	readReply(thread: string): ReplyDraft | null {
		return this.#read<ReplyDraft>(thread);
	}

	readEdit(comment: string): string | null {
		return this.#read<{ text: string }>(`edit:${comment}`)?.text ?? null;
	}

	/** Null: it was sent or let go. Answers whether the device has it. */
	keepDraft(draft: CommentDraft | null): boolean {
		return this.#keep('new', draft);
	}

	keepReply(thread: string, reply: ReplyDraft | null): boolean {
		return this.#keep(thread, reply);
	}

	keepEdit(comment: string, text: string | null): boolean {
		return this.#keep(`edit:${comment}`, text === null ? null : { text });
	}

	#read<Draft>(place: string): Draft | null {
		const kept = this.#device?.getItem(this.#prefix + place);
		return kept ? (JSON.parse(kept) as Draft) : null;
	}

	#keep(place: string, draft: object | null): boolean {
		try {
			if (draft === null) this.#device?.removeItem(this.#prefix + place);
			else this.#device?.setItem(this.#prefix + place, JSON.stringify(draft));
			return this.#device !== null;
		} catch {
			return false;
		}
	}
}
