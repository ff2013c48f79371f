import type { FastifyInstance } from 'fastify';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { openSession, type OpenedToken } from './open-session.ts';
import type { People } from './people.ts';
import { readSessionCookie, setSessionCookie } from './cookies.ts';
import { endSession, findSession, type Session } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/** Requests that were under way with the old cookie still arrive. */
const grace = 60_000;

/**
 * [PEOPLE22] After a change of role a browser is given a new token at its next request. The old one ends once the new one was
 * used: an answer that never arrived locks no one out. Programs with a Bearer token keep theirs.
 */
export function renewSessions(app: FastifyInstance, house: House, people: People): void {
	app.addHook('onRequest', async (request, reply) => {
		const token = readSessionCookie(request.headers.cookie, house.config);
		if (token === null || request.headers.authorization !== undefined || !request.routeOptions.url?.startsWith('/api/'))
			return;
		const session = await findSession(house.database.read, hashToken(token), house.now());
		if (session === undefined || (session.replaces === null && !session.renew)) return;
		try {
			const renewed = await moveOn(house, people, session);
			if (renewed) setSessionCookie(reply, house.config, renewed.token, renewed.seconds);
		} catch (error) {
			// A disk that takes nothing keeps no one from reading: the old token serves until it does.
			request.log.error({ stack: error instanceof Error ? error.stack : '' }, 'a session was not renewed');
		}
	});
}

async function moveOn(house: House, people: People, session: Session): Promise<OpenedToken | null> {
	if (session.replaces !== null) await endReplaced(house, people, session, session.replaces);
	return session.renew && session.participant !== null ? renew(house, session, session.participant) : null;
}

function renew(
	house: House,
	{ tokenHash, sharedDevice, expiresAt }: Session,
	participant: string
): Promise<OpenedToken> {
	const shared = sharedDevice ? { sharedDevice: { until: expiresAt } } : {};
	return transaction(house.database, (tx) =>
		openSession(tx, { participant, replaces: tokenHash, ...shared }, house.now())
	);
}

/** What the old token opened is closed now: the browser comes back with the new one, so that signing out ends all of it. */
function endReplaced(house: House, people: People, session: Session, replaced: string): Promise<void> {
	return transaction(house.database, async (tx) => {
		await endSession(tx.db, session.tokenHash, replaced, house.now() + grace);
		tx.onCommit(() => people.sessionEnded(replaced));
	});
}
