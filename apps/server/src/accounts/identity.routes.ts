import { sessionEnd } from '@plenum/domain/accounts/session-life';
import { ok } from '@plenum/domain/result';
import { type Me } from '@plenum/protocol/people';
import type { FastifyPluginAsync } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { anyone, fromStrangers } from '../http/authorize-before-body.ts';
import { clearSessionCookie } from '../people/sessions/cookies.ts';
import { identify, type Identity } from '../people/identity.ts';
import { arePasskeysPossible } from './sign-in/passkeys.ts';
import { resetPassword } from './reset-password.ts';
import { isSetupNeeded, setUp } from './set-up.ts';
import { signIn } from './sign-in/sign-in.ts';
import { offerPasskeys, signInWithPasskey } from './sign-in/sign-in-with-passkey.ts';
import { signOut } from './sign-in/sign-out.ts';
import { verifySecondStep } from './sign-in/verify-second-step.ts';
import { attemptOf, welcome, welcomeOrAsk } from './welcome.ts';

/** Set-up, sign-in in one step or two, sign-out, and who one is. */
export const identityRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const { guard, provider } = app.accounts;
	app.operation('isSetupNeeded', anyone, async () => ok({ needed: await isSetupNeeded(context) }));

	app.operation('setUp', fromStrangers, async (_, request, reply) => {
		const opened = await setUp(context, request.body, attemptOf(context, request).browser);
		return opened.ok ? welcome(context, reply, opened.value) : opened;
	});

	app.operation('getSignInOptions', anyone, async () =>
		ok({ passkeys: arePasskeysPossible(context), provider: provider !== null })
	);

	app.operation('signIn', fromStrangers, async (_, request, reply) => {
		const step = await signIn(context, guard, request.body, attemptOf(context, request));
		return step.ok ? welcomeOrAsk(context, reply, step.value) : step;
	});

	app.operation('verifySecondStep', fromStrangers, async (_, request, reply) => {
		const opened = await verifySecondStep(context, guard, request.body, attemptOf(context, request));
		return opened.ok ? welcome(context, reply, opened.value) : opened;
	});

	app.operation('offerPasskeySignIn', fromStrangers, (_, { body }) => offerPasskeys(context, body));

	app.operation('signInWithPasskey', fromStrangers, async (_, request, reply) => {
		const opened = await signInWithPasskey(context, request.body, attemptOf(context, request).browser);
		return opened.ok ? welcome(context, reply, opened.value) : opened;
	});

	app.operation('resetPassword', fromStrangers, (_, { body }) => resetPassword(context, people, body));

	app.operation('signOut', fromStrangers, async (_, { headers }, reply) => {
		await signOut(context, people, { headers });
		clearSessionCookie(reply, context.config);
		return ok({});
	});

	app.operation('getMe', anyone, async (_, { headers }) => ok(asMe(context, await identify(context, { headers }))));
};

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
