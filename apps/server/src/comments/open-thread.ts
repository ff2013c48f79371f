import { checkNewThread, type Thread } from '@plenum/domain/comments/thread';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { OpenThreadRequest, ThreadView } from '@plenum/protocol/comments';
import type { AppContext } from '../app-context.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { checkOpen, checkCommentLimits } from './check-limits.ts';
import { findThread, insertThread } from './comments.store.ts';
import { notifyOfComments } from './notify-of-comments.ts';
import { passageRead, type ReadPassage } from './read-passage.ts';
import { viewThread } from './view-threads.ts';

/**
 * [COMMENTS3] Reads the text before the transaction: the content of its letters can change by then, but their positions
 * cannot.
 */
export async function openThread(
	context: AppContext,
	actor: Actor,
	document: string,
	request: OpenThreadRequest
): Promise<Result<ThreadView> | ReadRefusal> {
	const { id, section, anchor, replacement } = request;
	const { database } = context;
	const passage = await readOnBudget(database, actor, document, request);
	const known = await findThread(database.read, id);
	if (!passage.ok && !known) return passage;
	return transaction(database, async (tx) => {
		const same = await findThread(tx.db, id);
		if (same)
			return isSame(same, actor, document) ? ok(await viewThread(tx.db, actor, same)) : refuse('comments/unknown');
		if (!passage.ok) return refuse('comments/unknown');
		const text = request.text.trim();
		const may = checkNewThread({ text, replacement }, passage.value);
		if (!may.ok) return may;
		const open = await checkOpen(tx.db, document);
		const room = open.ok ? await checkCommentLimits(tx.db, actor, document, context.now()) : open;
		if (!room.ok) return room;
		const first = { id, by: actor.participant, text, hidden: false, at: context.now(), edited: false };
		const state = { resolved: false, outcome: null };
		const thread: Thread = {
			id,
			document,
			section,
			anchor,
			quote: passage.value.text,
			replacement,
			...state,
			comments: [first]
		};
		await insertThread(tx.db, thread);
		notifyOfComments(context, tx, actor.consultation, document);
		return ok(await viewThread(tx.db, actor, thread));
	});
}

async function readOnBudget(
	{ costly }: AppContext['database'],
	{ participant }: Actor,
	document: string,
	{ section, anchor }: OpenThreadRequest
): Promise<Result<ReadPassage> | ReadRefusal> {
	const read = await costly.read(participant, passageRead, document, section, anchor);
	return read.ok ? ok(JSON.parse(new TextDecoder().decode(read.value)) as ReadPassage) : read;
}

/** [COMMENTS6] */
function isSame(thread: Thread, { participant }: Actor, document: string): boolean {
	return thread.document === document && thread.comments[0]?.by === participant;
}
