import { isUseWorthNoting } from '@plenum/domain/accounts/session-life';
import type { FastifyInstance } from 'fastify';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { readToken } from '../people/identity.ts';
import { findSession, noteSessionUse } from '../people/sessions.store.ts';
import { hashToken } from '../people/tokens.ts';

/** [ACCOUNT18] [ACCOUNT19] After the answer, and once in ten minutes at most: reading stays reading. */
export function noteSessionsUsed(app: FastifyInstance, house: House): void {
	app.addHook('onResponse', async (request, reply) => {
		if (!request.routeOptions.url?.startsWith('/api/') || reply.statusCode === 401) return;
		const token = readToken(house, { headers: request.headers });
		const session = token === null ? undefined : await findSession(house.database.read, hashToken(token), house.now());
		if (!session || !isUseWorthNoting(session.lastUsedAt, house.now())) return;
		try {
			await transaction(house.database, (tx) => noteSessionUse(tx.db, session.tokenHash, house.now()));
		} catch (error) {
			// A disk that takes nothing keeps no one from reading.
			request.log.error({ stack: error instanceof Error ? error.stack : '' }, 'the use of a session was not noted');
		}
	});
}
