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
import type { House } from '../house.ts';
import { answer } from '../http/answer.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import type { Accounts } from './accounts.ts';
import { addPasskey, addTotp, beginPasskey, beginTotp } from './add-factor.ts';
import { changePassword } from './change-password.ts';
import { endSessions } from './end-sessions.ts';
import { listProofs, offerPasskeyProof, reauthenticate } from './reauthenticate.ts';
import { makeRecoveryCodes, removeFactor } from './remove-factor.ts';
import { requireAccount, type AccountIdentity } from './require-account.ts';
import { sessionId, viewAccount } from './view-account.ts';

/** The pages of one's own account: password, second factors, sessions. Also for whoever has yet to set up a factor. */
export function registerAccount(app: FastifyInstance, house: House, accounts: Accounts): void {
	const { people, guard } = accounts;
	const own: BodyRules = { authorize: (request) => requireAccount(house, request) };
	const recent = { ...own, ...requireRecentSignIn };

	app.get('/api/v1/account', (request, reply) =>
		asAccount(request, reply, async (who) => ok(await viewAccount(house, who)))
	);

	app.post<{ Body: ChangePasswordRequest }>(
		'/api/v1/account/password',
		{ config: own, schema: { body: ChangePasswordRequest } },
		(request, reply) => asAccount(request, reply, (who) => changePassword(house, accounts, who, request.body))
	);

	app.post('/api/v1/account/totp/begin', { config: recent }, (request, reply) =>
		asAccount(request, reply, async (who) => ok(beginTotp(house, who)))
	);
	app.post<{ Body: AddTotpRequest }>(
		'/api/v1/account/totp',
		{ schema: { body: AddTotpRequest }, config: recent },
		(request, reply) => asAccount(request, reply, (who) => addTotp(house, who, request.body), 201)
	);
	app.post('/api/v1/account/passkeys/begin', { config: recent }, (request, reply) =>
		asAccount(request, reply, (who) => beginPasskey(house, who))
	);
	app.post<{ Body: AddPasskeyRequest }>(
		'/api/v1/account/passkeys',
		{ schema: { body: AddPasskeyRequest }, config: recent },
		(request, reply) => asAccount(request, reply, (who) => addPasskey(house, who, request.body), 201)
	);
	app.delete<{ Params: { factor: string } }>(
		'/api/v1/account/factors/:factor',
		{ schema: { params: FactorParams }, config: recent },
		(request, reply) => asAccount(request, reply, (who) => removeFactor(house, who.account.id, request.params.factor))
	);
	app.post('/api/v1/account/recovery-codes', { config: recent }, (request, reply) =>
		asAccount(request, reply, (who) => makeRecoveryCodes(house, who.account.id))
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
		asAccount(request, reply, async (who) => ok(await listProofs(house, who)))
	);
	app.post('/api/v1/session/passkey-options', { config: own }, (request, reply) =>
		asAccount(request, reply, (who) => offerPasskeyProof(house, who))
	);
	app.post<{ Body: ReauthenticateRequest }>(
		'/api/v1/session/reauthenticate',
		{ config: own, schema: { body: ReauthenticateRequest } },
		(request, reply) => asAccount(request, reply, (who) => reauthenticate(house, guard, who, request.body))
	);

	function end(who: AccountIdentity, which: Parameters<typeof endSessions>[4]): Promise<number> {
		return transaction(house.database, (tx) => endSessions(house, people, tx, who.account.id, which));
	}

	async function asAccount<Value>(
		request: FastifyRequest,
		reply: FastifyReply,
		work: (who: AccountIdentity) => Promise<Result<Value>>,
		status?: number
	): Promise<FastifyReply> {
		const who = await requireAccount(house, request);
		return answer(reply, who.ok ? await work(who.value) : who, status);
	}
}
