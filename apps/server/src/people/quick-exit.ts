import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { clearExitCookie, clearSessionCookie, hasExitCookie, readLeftSessionCookie } from './cookies.ts';
import { endSessionOf } from './end-session.ts';
import type { People } from './people.ts';

/**
 * [PEOPLE70] Whatever the browser asks for first after a quick exit ends the session, also where the sign-out itself never arrived.
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
		if (token !== null) await transaction(context.database, (tx) => endSessionOf(people, tx, token));
		forgetBrowser(reply, context);
	} catch (error) {
		request.log.error(
			{ stack: error instanceof Error ? error.stack : '' },
			'a session was not ended after a quick exit'
		);
	}
}

/**
 * `"cookies"` is left out: it would sign the browser out of every other site under the same registrable domain. Browsers heed the
 * header over https only.
 */
function forgetBrowser(reply: FastifyReply, { config }: AppContext): void {
	clearSessionCookie(reply, config);
	clearExitCookie(reply, config);
	reply.header('clear-site-data', '"cache", "storage"');
}
