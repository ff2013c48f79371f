import type { FastifyInstance } from 'fastify';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { openSession, type OpenedToken } from './open-session.ts';
import type { People } from '../people.ts';
import { readSessionCookie, setSessionCookie } from './cookies.ts';
import { endSession, findSession, type Session } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/** Requests that were under way with the old cookie still arrive. */
const grace = 60_000;

/**
 * [PEOPLE22] After a change of role a browser is given a new token at its next request. The old one ends once the new one was
 * used: an answer that never arrived locks no one out. Programs with a Bearer token keep theirs.
 */
export function renewSessions(app: FastifyInstance, context: AppContext, people: People): void {
	app.addHook('onRequest', async (request, reply) => {
		const token = readSessionCookie(request.headers.cookie, context.config);
		if (token === null || request.headers.authorization !== undefined || !request.routeOptions.url?.startsWith('/api/'))
			return;
		const session = await findSession(context.database.read, hashToken(token), context.now());
		if (session === undefined || (session.replaces === null && !session.renew)) return;
		try {
			const renewed = await moveOn(context, people, session);
			if (renewed) setSessionCookie(reply, context.config, renewed.token, renewed.seconds);
		} catch (error) {
			// A disk that takes nothing keeps no one from reading: the old token serves until it does.
			request.log.error({ stack: error instanceof Error ? error.stack : '' }, 'a session was not renewed');
		}
	});
}

async function moveOn(context: AppContext, people: People, session: Session): Promise<OpenedToken | null> {
	if (session.replaces !== null) await endReplaced(context, people, session, session.replaces);
	return session.renew && session.participant !== null ? renew(context, session, session.participant) : null;
}

function renew(
	context: AppContext,
	{ tokenHash, sharedDevice, expiresAt }: Session,
	participant: string
): Promise<OpenedToken> {
	const shared = sharedDevice ? { sharedDevice: { until: expiresAt } } : {};
	return transaction(context.database, (tx) =>
		openSession(tx, { participant, replaces: tokenHash, ...shared }, context.now())
	);
}

/** What the old token opened is closed now: the browser comes back with the new one, so that signing out ends all of it. */
function endReplaced(context: AppContext, people: People, session: Session, replaced: string): Promise<void> {
	return transaction(context.database, async (tx) => {
		await endSession(tx.db, session.tokenHash, replaced, context.now() + grace);
		tx.onCommit(() => people.sessionEnded(replaced));
	});
}
