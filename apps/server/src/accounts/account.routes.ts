import { ok, refuse } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { transaction } from '../db/transaction.ts';
import { setDeviceCookie } from '../people/sessions/cookies.ts';
import { repeatsByItself, withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { addPasskey, addTotp, beginPasskey, beginTotp } from './sign-in/add-factor.ts';
import { changePassword } from './change-password.ts';
import { endSessions } from './end-sessions.ts';
import { listProofs, offerPasskeyProof, reauthenticate } from './reauthenticate.ts';
import { createRecoveryCodes, removeFactor } from './sign-in/remove-factor.ts';
import { accessToAccount, type AccountIdentity } from './require-account.ts';
import { sessionId, viewAccount } from './view-account.ts';

/**
 * The pages of one's own account: password, second factors, sessions. Also open to people who have yet to set up a factor.
 */
export const accountRoutes: FastifyPluginAsync = async (app) => {
	const { context, accounts } = app;
	const { people, guard } = accounts;
	const account = accessToAccount(context);
	const recent = requireRecentSignIn;
	// Both store nothing: they draw a secret, or a challenge, which comes back in the next request.
	const begins = { ...recent, ...repeatsByItself };
	// The first factor brings the recovery codes.
	const showsCodes = { ...recent, ...withholdsAnswer };
	// A proof counts for the moment at which it is given.
	const proves = repeatsByItself;

	app.operation('getAccount', account(), async (who) => ok(await viewAccount(context, who)));

	app.operation('changePassword', account(), async (who, { body }, reply) => {
		const changed = await changePassword(context, accounts, who, body);
		// [ACCOUNT30] This browser is known by the new password from now on.
		if (changed.ok) setDeviceCookie(reply, context.config, changed.value.device);
		return changed.ok ? ok({ ended: changed.value.ended }) : changed;
	});

	app.operation('beginTotp', account(begins), (who) => beginTotp(context, who));
	app.operation('addTotp', account(showsCodes), (who, { body }) => addTotp(context, who, body));
	app.operation('beginPasskey', account(begins), (who) => beginPasskey(context, who));
	app.operation('addPasskey', account(showsCodes), (who, { body }) => addPasskey(context, who, body));
	app.operation('removeFactor', account(recent), (who, { params }) =>
		removeFactor(context, who.account.id, params.factor)
	);
	app.operation('createRecoveryCodes', account(showsCodes), (who) => createRecoveryCodes(context, who.account.id));

	app.operation('endSession', account(), async (who, { params }) => {
		const ended = await end(who, (session) => sessionId(session) === params.session);
		return ended === 0 ? refuse('session/unknown') : ok({});
	});
	app.operation('endOtherSessions', account(), async (who) => {
		const ended = await end(who, ({ tokenHash }) => tokenHash !== who.session.tokenHash);
		return ok({ ended });
	});

	app.operation('listProofs', account(), async (who) => ok(await listProofs(context, who)));
	app.operation('offerPasskeyProof', account(proves), (who) => offerPasskeyProof(context, who));
	app.operation('reauthenticate', account(proves), (who, { body }) => reauthenticate(context, guard, who, body));

	function end(who: AccountIdentity, which: Parameters<typeof endSessions>[4]): Promise<number> {
		return transaction(context.database, (tx) => endSessions(context, people, tx, who.account.id, which));
	}
};
