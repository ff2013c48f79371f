import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { transaction } from '../../db/transaction.ts';
import { clearExitCookie, clearSessionCookie, hasExitCookie, readLeftSessionCookie } from './cookies.ts';
import { endSessionOf } from './end-session.ts';
import type { People } from '../people.ts';
import { findSessionWithReplacements } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/**
 * [PEOPLE70] The browser's first request after a quick exit ends the session, even where the sign-out itself never arrived.
 * The browser keeps its mark until the session has ended: without it, its cookie would sign the next person in.
 */
export async function endLeftSession(
	context: AppContext,
	people: People,
	request: FastifyRequest,
	reply: FastifyReply
): Promise<void> {
	const { cookie } = request.headers;
	if (!hasExitCookie(cookie, context.config)) return;
	const token = readLeftSessionCookie(cookie, context.config);
	try {
		if (token !== null && (await isKnown(context, token)))
			await transaction(context.database, (tx) => endSessionOf(people, tx, token));
		forgetBrowser(reply, context);
	} catch (error) {
		request.log.error(
			{ stack: error instanceof Error ? error.stack : '' },
			'a session was not ended after a quick exit'
		);
	}
}

/** Anybody can send a token that opens nothing, on any address: the one that writes is not asked for it. */
const isKnown = async ({ database }: AppContext, token: string) =>
	(await findSessionWithReplacements(database.read, hashToken(token))).length > 0;

/**
 * `"cookies"` is left out: it would sign the browser out of every other site under the same registrable domain. Browsers heed the
 * header over https only.
 */
function forgetBrowser(reply: FastifyReply, { config }: AppContext): void {
	clearSessionCookie(reply, config);
	clearExitCookie(reply, config);
	reply.header('clear-site-data', '"cache", "storage"');
}
