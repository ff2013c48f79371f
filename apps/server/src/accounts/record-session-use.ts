import { isUseWorthNoting } from '@plenum/domain/accounts/session-life';
import type { FastifyInstance } from 'fastify';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { readToken } from '../people/identity.ts';
import { findSession, recordSessionUse } from '../people/sessions.store.ts';
import { hashToken } from '../people/tokens.ts';

/** [ACCOUNT18] [ACCOUNT19] After the answer, and once in ten minutes at most: reading stays reading. */
export function recordSessionsUsed(app: FastifyInstance, context: AppContext): void {
	app.addHook('onResponse', async (request, reply) => {
		if (!request.routeOptions.url?.startsWith('/api/') || reply.statusCode === 401) return;
		const token = readToken(context, { headers: request.headers });
		const session =
			token === null ? undefined : await findSession(context.database.read, hashToken(token), context.now());
		if (!session || !isUseWorthNoting(session.lastUsedAt, context.now())) return;
		try {
			await transaction(context.database, (tx) => recordSessionUse(tx.db, session.tokenHash, context.now()));
		} catch (error) {
			// A disk that takes nothing keeps no one from reading.
			request.log.error({ stack: error instanceof Error ? error.stack : '' }, 'the use of a session was not noted');
		}
	});
}
