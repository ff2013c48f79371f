import { needsSecondStep, type Proof } from '@plenum/domain/accounts/second-factor';
import { nameKey } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SecondStep } from '@plenum/protocol/accounts';
import type { SignedIn, SignInRequest } from '@plenum/protocol/people';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount, findAccountByName, type Account } from '../../people/accounts.store.ts';
import { openSession, type OpenedToken } from '../../people/sessions/open-session.ts';
import { countRecoveryCodes, findPasskeys, findTotpFactors } from './factors.store.ts';
import { createDeviceToken, isDeviceOf } from './known-device.ts';
import { isPassword } from '../passwords.ts';
import { arePasskeysPossible } from './passkeys.ts';
import type { AttemptOrigin, SignInGuard } from './sign-in-guard.ts';
import { createTicket } from './tickets.ts';

export type OpenedSession = SignedIn & Pick<OpenedToken, 'seconds'> & { device: string };
/** A session, or what is still missing. */
export type FirstStep = { opened: OpenedSession } | { secondStep: SecondStep };

/**
 * [PEOPLE17] A wrong name and a wrong password are answered alike, and take as long. [ACCOUNT14] Past the limit every password is still
 * compared, and every answer is alike. One exception: the right password of an account with a second factor continues to that factor. So
 * wrong passwords typed by others keep nobody out who has one, and nobody without the password learns who does.
 */
export async function signIn(
	context: AppContext,
	guard: SignInGuard,
	{ name, password }: SignInRequest,
	origin: AttemptOrigin
): Promise<Result<FirstStep, 'identity/too-many-attempts' | 'identity/wrong-name-or-password'>> {
	const key = nameKey(name);
	const account = await findAccountByName(context.database.read, key);
	const { secret } = context.config;
	const attempt = guard.ofPassword(secret, key, account ?? null, origin);
	const isOver = !(await attempt.count());
	const isKnown = account !== undefined && origin.device !== null && isDeviceOf(secret, account, origin.device);
	const isRight = await guard.work.run(guard.lane(origin, isKnown), () => isPassword(password, account?.password));
	const mayGoOn = isRight === true && account !== undefined && (!isOver || account.secondFactors > 0);
	if (!mayGoOn) {
		const reason = isOver || isRight === null ? 'identity/too-many-attempts' : 'identity/wrong-name-or-password';
		context.securityLog.count({ event: 'sign-in-failed', reason, ...(account ? { account: account.id } : {}) });
		return refuse(reason);
	}
	if (!isOver) await attempt.forgive();
	return continueSignIn(context, account, 'password', origin.browser);
}

/**
 * After the first proof: the second step where the account has one, else the session.
 * [ACCOUNT30] The password may have changed while the old one was compared.
 */
export async function continueSignIn(
	context: AppContext,
	account: Account,
	proof: Proof,
	browser: string | null,
	factorsElsewhere = false
): Promise<Result<FirstStep, 'identity/wrong-name-or-password'>> {
	if (needsSecondStep(proof, account.secondFactors, factorsElsewhere))
		return ok({ secondStep: await offerSecondStep(context, account) });
	return transaction(context.database, async (tx): Promise<Result<FirstStep, 'identity/wrong-name-or-password'>> => {
		const now = await findAccount(tx.db, account.id);
		if (proof === 'password' && now?.password !== account.password) return refuse('identity/wrong-name-or-password');
		return ok({ opened: await openAccountSession(context, tx, account, proof, browser, factorsElsewhere) });
	});
}

export async function openAccountSession(
	context: AppContext,
	tx: Transaction,
	{ id, name, password }: Pick<Account, 'id' | 'name' | 'password'>,
	proof: Proof | 'totp' | 'recovery-code' | 'set-up' | 'invitation',
	browser: string | null,
	factorsElsewhere = false
): Promise<OpenedSession> {
	const owner = { account: id, provenAt: context.now(), browser, factorsElsewhere };
	const session = await openSession(tx, owner, context.now());
	tx.onCommit(() => context.securityLog.record({ event: 'signed-in', account: id, reason: proof }));
	const device = createDeviceToken(context.config.secret, { id, password });
	return { account: { id, name }, ...session, device };
}

async function offerSecondStep(context: AppContext, owner: Account): Promise<SecondStep> {
	const db = context.database.read;
	const account = owner.id;
	return {
		ticket: createTicket(context, 'second-step', owner),
		totp: (await findTotpFactors(db, account)).length > 0,
		passkey: arePasskeysPossible(context) && (await findPasskeys(db, account)).length > 0,
		recovery: (await countRecoveryCodes(db, account)) > 0
	};
}
