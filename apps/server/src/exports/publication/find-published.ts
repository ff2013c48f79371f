import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyReply } from 'fastify';
import type { Db } from '../../db/db.ts';
import { findPublicationAt, type PublicationRow } from './publications.store.ts';

/** [PUBLISH22] What was withdrawn says so, and nothing else. */
export async function findPublished(db: Db, slug: string): Promise<Result<PublicationRow>> {
	const row = await findPublicationAt(db, slug);
	if (!row) return refuse('publication/unknown');
	return row.state === 'published' ? ok(row) : refuse('publication/withdrawn');
}

/** [PUBLISH23] By browsers and proxies, so that what was withdrawn is gone a minute later. */
export function keepForAMinute(reply: FastifyReply): FastifyReply {
	return reply.header('cache-control', 'public, max-age=60');
}
