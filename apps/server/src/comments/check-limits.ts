import { isTooFast, mostOnText } from '@plenum/domain/comments/thread';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import { findDocument } from '../documents/documents.store.ts';
import type { Actor } from '../http/actor.ts';
import { countComments, findTimesOf } from './comments.store.ts';

/** [COMMENTS2] While the text is. */
export async function checkOpen(db: Db, document: string): Promise<Result<true, 'document/frozen'>> {
	return (await findDocument(db, document))?.frozenAt === null ? ok(true) : refuse('document/frozen');
}

/** [COMMENTS5] For one comment more, by this person. */
export async function checkCommentLimits(
	db: Db,
	{ participant }: Pick<Actor, 'participant'>,
	document: string,
	now: number
): Promise<Result<true, 'comments/text-full' | 'comments/too-fast'>> {
	if ((await countComments(db, document)) >= mostOnText) return refuse('comments/text-full');
	return isTooFast(await findTimesOf(db, participant, now - 60_000), now) ? refuse('comments/too-fast') : ok(true);
}
