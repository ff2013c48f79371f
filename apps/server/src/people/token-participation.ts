import { isApiToken, type TokenScope } from '@plenum/domain/people/api-token';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { findLink, noteLinkUse, stateOf } from './links/scoped-links.store.ts';
import { findParticipant } from './participants.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Participation } from './participation.ts';
import { readBearer } from './sessions/bearer.ts';
import { hashToken } from './sessions/tokens.ts';

/** A program's part in a consultation: what its maker may do as a rapporteur, and no more than the scope of its token. */
export type TokenParticipation = Participation & { token: string; scope: TokenScope };

const hour = 3_600_000;

/** The token that a program sent. Cookies and addresses carry none. */
export function readApiToken(request: FastifyRequest): string | null {
	const bearer = readBearer(request.headers);
	return bearer !== undefined && isApiToken(bearer) ? bearer : null;
}

/** [TOKEN2] [TOKEN4] [TOKEN5] */
export async function findTokenParticipation(
	{ database, now }: AppContext,
	secret: string,
	id: string
): Promise<Result<TokenParticipation, 'identity/required' | 'consultation/unknown'>> {
	const link = await findLink(database.read, ['api-token'], hashToken(secret));
	if (!link || link.scope === null || stateOf(link, now()) !== 'valid') return refuse('identity/required');
	const maker = await findParticipant(database.read, link.createdBy);
	const consultation = await findConsultation(database.read, id);
	if (!maker || !consultation || link.consultation !== id) return refuse('consultation/unknown');
	const thisHour = Math.floor(now() / hour) * hour;
	// A disk that takes nothing keeps no program from reading.
	if ((link.lastUsedAt ?? 0) < thisHour)
		await transaction(database, (tx) => noteLinkUse(tx.db, link.id, thisHour), { notifiesAll: true }).catch(() => null);
	return ok({
		person: { ...maker, role: 'rapporteur' },
		consultation,
		session: link.tokenHash,
		sessionUsedAt: null,
		// It proves nothing of the person who made it.
		provenAt: 0,
		token: link.id,
		scope: link.scope
	});
}
