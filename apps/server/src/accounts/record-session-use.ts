import { isUseWorthNoting } from '@plenum/domain/accounts/session-life';
import type { FastifyInstance } from 'fastify';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findLiveSession, readToken } from '../people/identity.ts';
import { recordSessionUse } from '../people/sessions/sessions.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';

/** [ACCOUNT18] [ACCOUNT19] After the answer, and once in ten minutes at most: reading stays reading. */
export function recordSessionsUsed(app: FastifyInstance, context: AppContext): void {
	app.addHook('onResponse', async (request, reply) => {
		const { url } = request.routeOptions;
		// [ACCOUNT31] A request that only reads how long the session lasts does not count as use.
		if (!url?.startsWith('/api/') || url === '/api/v1/me' || reply.statusCode === 401) return;
		// Who asked was read a moment ago, and with them when the session was used last: most often that is all there is to know.
		if (request.sessionUsedAt !== undefined && !isUseWorthNoting(request.sessionUsedAt, context.now())) return;
		const token = readToken(context, { headers: request.headers });
		if (token !== null) await noteSessionUse(app, context, hashToken(token));
	});
}

/** [ACCOUNT28] Never fails: a disk that takes nothing keeps no one from reading. A session that is over stays over. */
export async function noteSessionUse(app: FastifyInstance, context: AppContext, tokenHash: string): Promise<void> {
	try {
		const session = await findLiveSession(context, tokenHash);
		if (!session || !isUseWorthNoting(session.lastUsedAt, context.now())) return;
		await transaction(context.database, (tx) => recordSessionUse(tx.db, tokenHash, context.now()), {
			notifiesAll: true
		});
	} catch (error) {
		app.log.error({ stack: error instanceof Error ? error.stack : '' }, 'the use of a session was not noted');
	}
}
