import { clusterTexts } from '@plenum/domain/clusters/assessment';
import { longestComment, suggestionOutcomes, type ThreadCommand } from '@plenum/domain/comments/thread';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { Type, type Static } from 'typebox';
import { Author, closedObject, Id, lines, oneOf, orNull, schemaOf, Text, Time } from './shapes.ts';

const LetterId = closedObject({
	client: Type.Integer({ minimum: 0, maximum: 2 ** 32 - 1 }),
	clock: Type.Integer({ minimum: 0, maximum: 2 ** 40 })
});

/** [COMMENTS3] The ids of the first and the last letter of a passage, as Yjs gives them. */
export const Anchor = schemaOf<PassageAnchor>()(closedObject({ from: LetterId, to: LetterId }));

const CommentView = closedObject({
	id: Id,
	author: orNull(Author),
	/** The reader wrote it. */
	own: Type.Boolean(),
	/** Null: it was deleted, or is hidden from the reader. */
	text: orNull(Text),
	hidden: Type.Boolean(),
	at: Time,
	edited: Type.Boolean()
});

export const ThreadView = closedObject({
	id: Id,
	section: oneOf(clusterTexts),
	anchor: Anchor,
	/** What the passage said as the thread was opened. Null: an erasure took the words. */
	quote: orNull(Text),
	/** What is proposed in the place of the passage. Null: nothing, or it is hidden from the reader. */
	replacement: orNull(Text),
	resolved: Type.Boolean(),
	/** The outcome of a suggestion that was decided. */
	outcome: orNull(oneOf(suggestionOutcomes)),
	/** It begins with the one that the thread was opened with. */
	comments: Type.Array(CommentView)
});
export type ThreadView = Static<typeof ThreadView>;

/** GET /api/v1/documents/:document/comments, in the order in which they were opened. */
export const ThreadList = closedObject({ threads: Type.Array(ThreadView) });
export type ThreadList = Static<typeof ThreadList>;

/**
 * GET /api/v1/consultations/:consultation/decided-suggestions: what was decided on each suggestion in the texts of clusters, the same for
 * everyone. It tells neither who suggested it nor what it said.
 */
export const DecidedSuggestions = closedObject({
	suggestions: Type.Array(closedObject({ id: Id, cluster: Id, outcome: oneOf(suggestionOutcomes) }))
});
export type DecidedSuggestions = Static<typeof DecidedSuggestions>;

/** POST …/comments → ThreadView, 201. `id` is made by the writer’s device: sent again it is one thread. */
export const OpenThreadRequest = closedObject({
	id: Id,
	section: oneOf(clusterTexts),
	anchor: Anchor,
	text: lines(longestComment),
	replacement: orNull(Type.String({ maxLength: longestComment, pattern: '^[^\\r\\n]*$' }))
});
export type OpenThreadRequest = Static<typeof OpenThreadRequest>;

const onComment = <const Name extends string>(type: Name) => closedObject({ type: Type.Literal(type), comment: Id });

/** POST …/comments/:thread → ChangedThread. */
export const ChangeThreadRequest = schemaOf<ThreadCommand>()(
	Type.Union([
		closedObject({ type: Type.Literal('reply'), id: Id, text: lines(longestComment) }),
		closedObject({ type: Type.Literal('edit'), comment: Id, text: lines(longestComment) }),
		onComment('delete'),
		onComment('hide'),
		onComment('show'),
		closedObject({ type: Type.Literal('resolve') }),
		closedObject({ type: Type.Literal('reopen') }),
		closedObject({ type: Type.Literal('decide'), outcome: oneOf(suggestionOutcomes) })
	])
);
export type ChangeThreadRequest = ThreadCommand;

/** Null: nobody’s words are left in it, and it is gone. */
export const ChangedThread = closedObject({ thread: orNull(ThreadView) });
export type ChangedThread = Static<typeof ChangedThread>;
