import { isPractice } from '@plenum/domain/consultations/practice';
import { tokenPrefix } from '@plenum/domain/people/api-token';
import { tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	ApiTokenList,
	ApiTokenView,
	CreateApiTokenRequest,
	CreatedApiToken
} from '@plenum/protocol/programs/api-tokens';
import type { AppContext } from '../../app-context.ts';
import { getConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { createToken, hashToken } from '../sessions/tokens.ts';
import { findLinks, insertLinks, revokeLinks, stateOf } from './scoped-links.store.ts';

/** More than programs that a consultation works with; a token that is lost is revoked. */
const mostTokens = 20;
const day = 86_400_000;

/** [TOKEN1] The secret is in this answer and nowhere else. */
export async function createApiToken(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	{ name, scope, days }: CreateApiTokenRequest
): Promise<Result<CreatedApiToken>> {
	const secret = tokenPrefix + createToken();
	const at = context.now();
	const token = { id: context.createId(), name: tidyName(name), scope, createdAt: at, expiresAt: at + days * day };
	return transaction(context.database, async (tx) => {
		// [PRACTICE8] A program would take its figures for those of the country.
		if (isPractice(await getConsultation(tx.db, consultation))) return refuse('practice/stays-inside');
		if ((await findValid(context, tx.db, consultation)).length >= mostTokens) return refuse('api-token/too-many');
		const { id, createdAt, expiresAt } = token;
		const link = { id, kind: 'api-token' as const, consultation, label: token.name, scope, createdAt, expiresAt };
		await insertLinks(tx.db, [{ ...link, createdBy: by, tokenHash: hashToken(secret) }]);
		const data = { token: id, scope, expiresAt };
		await context.journal.append(tx, { stream: 'people', type: 'api-token-created', data, consultation, by, at });
		const event = { event: 'api-token-created', participant: by, consultation, subject: id };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({ token: { ...token, lastUsedAt: null }, secret });
	});
}

export async function listApiTokens(context: AppContext, { consultation }: Actor): Promise<Result<ApiTokenList>> {
	return ok({ tokens: await findValid(context, context.database.read, consultation) });
}

async function findValid({ now }: AppContext, db: Db, consultation: string): Promise<ApiTokenView[]> {
	const links = await findLinks(db, consultation, ['api-token']);
	return links.flatMap((link) => {
		const { id, label, scope, createdAt, expiresAt, lastUsedAt } = link;
		if (scope === null || expiresAt === null || stateOf(link, now()) !== 'valid') return [];
		return [{ id, name: label ?? '', scope, createdAt, expiresAt, lastUsedAt }];
	});
}

/** [TOKEN5] */
export async function revokeApiToken(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	token: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const at = context.now();
		if ((await revokeLinks(tx.db, { consultation, kinds: ['api-token'], ids: [token] }, at)) === 0)
			return refuse('api-token/unknown');
		const line = { stream: 'people', type: 'api-token-revoked' as const, data: { token } };
		await context.journal.append(tx, { ...line, consultation, by, at });
		const event = { event: 'api-token-revoked', participant: by, consultation, subject: token };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({});
	});
}
