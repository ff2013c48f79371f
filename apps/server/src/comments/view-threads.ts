import { shownThread, type Thread } from '@plenum/domain/comments/thread';
import { ok, type Result } from '@plenum/domain/result';
import type { ThreadList, ThreadView } from '@plenum/protocol/comments';
import type { Db } from '../db/db.ts';
import { readNames } from '../people/read-names.ts';
import type { Actor } from '../http/actor.ts';
import { findThreads } from './comments.store.ts';

export async function listThreads(db: Db, actor: Actor, document: string): Promise<Result<ThreadList>> {
	return ok({ threads: await viewThreads(db, actor, await findThreads(db, document)) });
}

export async function viewThread(db: Db, actor: Actor, thread: Thread): Promise<ThreadView> {
	return (await viewThreads(db, actor, [thread]))[0] as ThreadView;
}

/** [COMMENTS9] [COMMENTS10] As this reader may see them: without hidden words, and with nobody's id. */
export async function viewThreads(db: Db, actor: Actor, found: readonly Thread[]): Promise<ThreadView[]> {
	const nameOf = await readNames(
		db,
		actor,
		found.flatMap(({ comments }) => comments.map(({ by }) => by))
	);
	return found
		.map((thread) => shownThread(thread, actor))
		.map(({ document: _, ...thread }) => ({
			...thread,
			comments: thread.comments.map(({ by, ...comment }) => ({
				...comment,
				author: nameOf(by),
				own: by === actor.participant
			}))
		}));
}
