import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	AddPasskeyRequest,
	AddTotpRequest,
	ChangePasswordRequest,
	FactorParams,
	ReauthenticateRequest,
	SessionParams
} from '@plenum/protocol/accounts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { respond } from '../http/handle.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { setDeviceCookie } from '../people/sessions/cookies.ts';
import { repeatsByItself, withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import type { Accounts } from './accounts.ts';
import { addPasskey, addTotp, beginPasskey, beginTotp } from './sign-in/add-factor.ts';
import { changePassword } from './change-password.ts';
import { endSessions } from './end-sessions.ts';
import { listProofs, offerPasskeyProof, reauthenticate } from './reauthenticate.ts';
import { createRecoveryCodes, removeFactor } from './sign-in/remove-factor.ts';
import { requireAccount, type AccountIdentity } from './require-account.ts';
import { sessionId, viewAccount } from './view-account.ts';

/**
 * The pages of one's own account: password, second factors, sessions. Also open to people who have yet to set up a factor.
 */
export function registerAccount(app: FastifyInstance, context: AppContext, accounts: Accounts): void {
	const { people, guard } = accounts;
	const own: BodyRules = { authorize: (request) => requireAccount(context, request) };
	const recent = { ...own, ...requireRecentSignIn };
	// Both store nothing: they draw a secret, or a challenge, which comes back in the next request.
	const begins = { ...recent, ...repeatsByItself };
	// The first factor brings the recovery codes.
	const showsCodes = { ...recent, ...withholdsAnswer };
	// A proof counts for the moment at which it is given.
	const proves = { ...own, ...repeatsByItself };

	app.get('/api/v1/account', (request, reply) =>
		asAccount(request, reply, async (who) => ok(await viewAccount(context, who)))
	);

	app.post<{ Body: ChangePasswordRequest }>(
		'/api/v1/account/password',
		{ config: own, schema: { body: ChangePasswordRequest } },
		(request, reply) =>
			asAccount(request, reply, async (who) => {
				const changed = await changePassword(context, accounts, who, request.body);
				// [ACCOUNT30] This browser is known by the new password from now on.
				if (changed.ok) setDeviceCookie(reply, context.config, changed.value.device);
				return changed.ok ? ok({ ended: changed.value.ended }) : changed;
			})
	);

	app.post('/api/v1/account/totp/begin', { config: begins }, (request, reply) =>
		asAccount(request, reply, (who) => beginTotp(context, who))
	);
	app.post<{ Body: AddTotpRequest }>(
		'/api/v1/account/totp',
		{ schema: { body: AddTotpRequest }, config: showsCodes },
		(request, reply) => asAccount(request, reply, (who) => addTotp(context, who, request.body), 201)
	);
	app.post('/api/v1/account/passkeys/begin', { config: begins }, (request, reply) =>
		asAccount(request, reply, (who) => beginPasskey(context, who))
	);
	app.post<{ Body: AddPasskeyRequest }>(
		'/api/v1/account/passkeys',
		{ schema: { body: AddPasskeyRequest }, config: showsCodes },
		(request, reply) => asAccount(request, reply, (who) => addPasskey(context, who, request.body), 201)
	);
	app.delete<{ Params: { factor: string } }>(
		'/api/v1/account/factors/:factor',
		{ schema: { params: FactorParams }, config: recent },
		(request, reply) => asAccount(request, reply, (who) => removeFactor(context, who.account.id, request.params.factor))
	);
	app.post('/api/v1/account/recovery-codes', { config: showsCodes }, (request, reply) =>
		asAccount(request, reply, (who) => createRecoveryCodes(context, who.account.id))
	);

	app.delete<{ Params: { session: string } }>(
		'/api/v1/account/sessions/:session',
		{ config: own, schema: { params: SessionParams } },
		(request, reply) =>
			asAccount(request, reply, async (who) => {
				const ended = await end(who, (session) => sessionId(session) === request.params.session);
				return ended === 0 ? refuse('session/unknown') : ok({});
			})
	);
	app.delete('/api/v1/account/sessions', { config: own }, (request, reply) =>
		asAccount(request, reply, async (who) => {
			const ended = await end(who, ({ tokenHash }) => tokenHash !== who.session.tokenHash);
			return ok({ ended });
		})
	);

	app.get('/api/v1/session/proofs', (request, reply) =>
		asAccount(request, reply, async (who) => ok(await listProofs(context, who)))
	);
	app.post('/api/v1/session/passkey-options', { config: proves }, (request, reply) =>
		asAccount(request, reply, (who) => offerPasskeyProof(context, who))
	);
	app.post<{ Body: ReauthenticateRequest }>(
		'/api/v1/session/reauthenticate',
		{ config: proves, schema: { body: ReauthenticateRequest } },
		(request, reply) => asAccount(request, reply, (who) => reauthenticate(context, guard, who, request.body))
	);

	function end(who: AccountIdentity, which: Parameters<typeof endSessions>[4]): Promise<number> {
		return transaction(context.database, (tx) => endSessions(context, people, tx, who.account.id, which));
	}

	function asAccount<Value>(
		request: FastifyRequest,
		reply: FastifyReply,
		work: (who: AccountIdentity) => Promise<Result<Value>>,
		status?: number
	): Promise<FastifyReply> {
		return respond(reply, requireAccount(context, request), work, status);
	}
}
