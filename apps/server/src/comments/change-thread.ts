import type { RecordEvent } from '@plenum/domain/record/record-event';
import { changeThread as change, type ThreadCommand } from '@plenum/domain/comments/thread';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangedThread } from '@plenum/protocol/comments';
import type { AppContext } from '../app-context.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { checkOpen, checkCommentLimits } from './check-limits.ts';
import { findThread, replaceThread } from './comments.store.ts';
import { notifyOfComments } from './notify-of-comments.ts';
import { viewThread } from './view-threads.ts';

export type OnThread = { document: string; cluster: string; thread: string };

export function changeThread(
	context: AppContext,
	actor: Actor,
	at: OnThread,
	command: ThreadCommand
): Promise<Result<ChangedThread>> {
	return transaction(context.database, async (tx) => {
		const before = await findThread(tx.db, at.thread);
		// Only under its document: an id of a different document opens nothing here.
		if (before?.document !== at.document) return refuse('comments/unknown');
		const open = await checkOpen(tx.db, at.document);
		if (!open.ok) return open;
		const now = context.now();
		const after = change(before, command, actor, now);
		if (!after.ok) return after;
		if (after.value !== before) {
			const room = command.type === 'reply' ? await checkCommentLimits(tx.db, actor, at.document, now) : ok(true);
			if (!room.ok) return room;
			await replaceThread(tx.db, before, after.value);
			await recordChange(context, tx, actor, at.cluster, command);
			notifyOfComments(context, tx, actor.consultation, at.document);
		}
		return ok({ thread: after.value && (await viewThread(tx.db, actor, after.value)) });
	});
}

/** [COMMENTS9] [COMMENTS16] What those do who settle comments: never whose they are, and never a word. */
async function recordChange(
	context: AppContext,
	tx: Transaction,
	{ consultation, participant }: Actor,
	cluster: string,
	command: ThreadCommand
): Promise<void> {
	const line = lineOf(command);
	if (!line) return;
	const where = { consultation, stream: `cluster:${cluster}` };
	await context.journal.append(tx, { ...where, ...line, at: context.now(), by: participant });
}

function lineOf(command: ThreadCommand): RecordEvent | null {
	switch (command.type) {
		case 'hide':
			return { type: 'comment-hidden', data: {} };
		case 'show':
			return { type: 'comment-shown', data: {} };
		case 'decide':
			return { type: 'suggestion-decided', data: { outcome: command.outcome } };
		case 'reply':
		case 'edit':
		case 'delete':
		case 'resolve':
		case 'reopen':
			return null;
	}
}
