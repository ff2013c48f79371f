import { sessionEnd } from '@plenum/domain/accounts/session-life';
import { ok } from '@plenum/domain/result';
import {
	PasskeyOptionsRequest,
	PasskeySignInRequest,
	ResetPasswordRequest,
	SecondStepRequest,
	type SignInOptions
} from '@plenum/protocol/accounts';
import { SetupRequest, SignInRequest, type Me } from '@plenum/protocol/people';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { answer } from '../http/answer.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { clearSessionCookie } from '../people/sessions/cookies.ts';
import { identify, type Identity } from '../people/identity.ts';
import { renewSessions } from '../people/sessions/renew-session.ts';
import type { Accounts } from './accounts.ts';
import { recordSessionsUsed } from './record-session-use.ts';
import { arePasskeysPossible } from './sign-in/passkeys.ts';
import { resetPassword } from './reset-password.ts';
import { isSetupNeeded, setUp } from './set-up.ts';
import { signIn } from './sign-in/sign-in.ts';
import { offerPasskeys, signInWithPasskey } from './sign-in/sign-in-with-passkey.ts';
import { signOut } from './sign-in/sign-out.ts';
import { verifySecondStep } from './sign-in/verify-second-step.ts';
import { attemptOf, welcome, welcomeOrAsk } from './welcome.ts';

/** Set-up, sign-in in one step or two, sign-out, and who one is. */
export function registerIdentity(
	app: FastifyInstance,
	context: AppContext,
	{ people, guard, provider }: Accounts
): void {
	renewSessions(app, context, people);
	recordSessionsUsed(app, context);

	app.get('/api/v1/setup', async (_request, reply) => answer(reply, ok({ needed: await isSetupNeeded(context) })));

	app.post<{ Body: SetupRequest }>(
		'/api/v1/setup',
		{ ...fromStrangers, schema: { body: SetupRequest } },
		async (request, reply) => {
			const opened = await setUp(context, request.body, attemptOf(context, request).browser);
			return opened.ok ? welcome(context, reply, opened.value, 201) : answer(reply, opened);
		}
	);

	app.get('/api/v1/sign-in/options', async (_request, reply) => {
		const options: SignInOptions = { passkeys: arePasskeysPossible(context), provider: provider !== null };
		return answer(reply, ok(options));
	});

	app.post<{ Body: SignInRequest }>(
		'/api/v1/sign-in',
		{ ...fromStrangers, schema: { body: SignInRequest } },
		async (request, reply) => {
			const step = await signIn(context, guard, request.body, attemptOf(context, request));
			return step.ok ? welcomeOrAsk(context, reply, step.value) : answer(reply, step);
		}
	);

	app.post<{ Body: SecondStepRequest }>(
		'/api/v1/sign-in/second',
		{ ...fromStrangers, schema: { body: SecondStepRequest } },
		async (request, reply) => {
			const opened = await verifySecondStep(context, guard, request.body, attemptOf(context, request));
			return opened.ok ? welcome(context, reply, opened.value) : answer(reply, opened);
		}
	);

	app.post<{ Body: PasskeyOptionsRequest }>(
		'/api/v1/sign-in/passkey-options',
		{ ...fromStrangers, schema: { body: PasskeyOptionsRequest } },
		async (request, reply) => answer(reply, await offerPasskeys(context, request.body))
	);

	app.post<{ Body: PasskeySignInRequest }>(
		'/api/v1/sign-in/passkey',
		{ ...fromStrangers, schema: { body: PasskeySignInRequest } },
		async (request, reply) => {
			const opened = await signInWithPasskey(context, request.body, attemptOf(context, request).browser);
			return opened.ok ? welcome(context, reply, opened.value) : answer(reply, opened);
		}
	);

	app.post<{ Body: ResetPasswordRequest }>(
		'/api/v1/reset-password',
		{ ...fromStrangers, schema: { body: ResetPasswordRequest } },
		async (request, reply) => answer(reply, await resetPassword(context, people, request.body))
	);

	app.post('/api/v1/sign-out', fromStrangers, async (request, reply) => {
		await signOut(context, people, { headers: request.headers });
		clearSessionCookie(reply, context.config);
		return answer(reply, ok({}));
	});

	app.get('/api/v1/me', async (request, reply) =>
		answer(reply, ok(asMe(context, await identify(context, { headers: request.headers }))))
	);
}

function asMe(context: AppContext, who: Identity | null): Me {
	if (who === null) return { account: null, participant: null };
	const end = sessionEnd(who.session, context.config.sessionIdleHours);
	const session = { endsInSeconds: Math.max(0, Math.floor((end - context.now()) / 1000)) };
	if (who.kind === 'account') {
		const missing = who.mustSetUpFactor ? { mustSetUpFactor: true as const } : {};
		return { account: { ...who.account, ...missing }, participant: null, session };
	}
	const { id, consultation, status } = who.participant;
	const { sharedDevice } = who.session;
	return { account: null, participant: { id, consultation, status, sharedDevice }, session };
}
