import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { plainKind } from '#lib/outbox/outbox.ts';

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

/** [COMMENTS21] One for each document. */
export const commentKind = plainKind('comment', (stored) => stored as CommentDraft | null);

/** By thread. */
export const replyKind = plainKind('reply', (stored) => stored as ReplyDraft | null);

/** [COMMENTS90] What a comment is being changed to, by comment. */
export const editKind = plainKind('edit', (stored) => (typeof stored === 'string' ? stored : null));
