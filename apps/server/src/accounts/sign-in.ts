import { needsSecondStep, type Proof } from '@plenum/domain/accounts/second-factor';
import { nameKey } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SecondStep } from '@plenum/protocol/accounts';
import type { SignedIn, SignInRequest } from '@plenum/protocol/people';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccountByName, type Account } from '../people/accounts.store.ts';
import { openSession, type OpenedToken } from '../people/open-session.ts';
import { countRecoveryCodes, findPasskeys, findTotpFactors } from './factors.store.ts';
import { isDeviceOf } from './known-device.ts';
import { isPassword } from './passwords.ts';
import { arePasskeysPossible } from './passkeys.ts';
import type { Attempt, SignInGuard } from './sign-in-guard.ts';
import { createTicket } from './tickets.ts';

export type OpenedSession = SignedIn & Pick<OpenedToken, 'seconds'>;
/** A session, or what is still missing. */
export type FirstStep = { opened: OpenedSession } | { secondStep: SecondStep };

/**
 * [PEOPLE17] A wrong name and a wrong password are answered alike, and take as long.
 * [ACCOUNT14] Past the limit everybody is still compared, and all are answered alike but one: the right password of an account
 * that has a second factor goes on to it. So wrong passwords typed by others keep nobody out who has one, and nobody
 * without the password learns who does.
 */
export async function signIn(
	context: AppContext,
	guard: SignInGuard,
	{ name, password }: SignInRequest,
	attempt: Attempt
): Promise<Result<FirstStep, 'identity/too-many-attempts' | 'identity/wrong-name-or-password'>> {
	const key = nameKey(name);
	const account = await findAccountByName(context.database.read, key);
	const { secret } = context.config;
	const limits = guard.ofPassword(secret, key, account?.id ?? null, attempt);
	const isOver = limits.some(({ limit, by }) => limit.isOver(by));
	// Counted before the password is compared: many attempts at the same moment are many attempts.
	if (!isOver) for (const { limit, by } of limits) limit.fail(by);
	const isKnown = account !== undefined && attempt.device !== null && isDeviceOf(secret, account.id, attempt.device);
	const isRight = await guard.work.run(guard.lane(attempt, isKnown), () => isPassword(password, account?.password));
	const mayGoOn = isRight === true && account !== undefined && (!isOver || account.secondFactors > 0);
	if (!mayGoOn) {
		const reason = isOver || isRight === null ? 'identity/too-many-attempts' : 'identity/wrong-name-or-password';
		context.securityLog.count({ event: 'sign-in-failed', reason, ...(account ? { account: account.id } : {}) });
		return refuse(reason);
	}
	if (!isOver) for (const { limit, by } of limits) limit.forgive(by);
	return ok(await continueSignIn(context, account, 'password', attempt.browser));
}

/** After the first proof: the second step where the account has one, else the session. */
export async function continueSignIn(
	context: AppContext,
	account: Account,
	proof: Proof,
	browser: string | null,
	factorsElsewhere = false
): Promise<FirstStep> {
	if (needsSecondStep(proof, account.secondFactors, factorsElsewhere))
		return { secondStep: await offerSecondStep(context, account.id) };
	const opened = await transaction(context.database, (tx) =>
		openAccountSession(context, tx, account, proof, browser, factorsElsewhere)
	);
	return { opened };
}

export async function openAccountSession(
	context: AppContext,
	tx: Transaction,
	{ id, name }: Pick<Account, 'id' | 'name'>,
	proof: Proof | 'totp' | 'recovery-code' | 'set-up' | 'invitation',
	browser: string | null,
	factorsElsewhere = false
): Promise<OpenedSession> {
	const owner = { account: id, provenAt: context.now(), browser, factorsElsewhere };
	const session = await openSession(tx, owner, context.now());
	tx.onCommit(() => context.securityLog.record({ event: 'signed-in', account: id, reason: proof }));
	return { account: { id, name }, ...session };
}

async function offerSecondStep(context: AppContext, account: string): Promise<SecondStep> {
	const db = context.database.read;
	return {
		ticket: createTicket(context.config.secret, 'second-step', account, context.now()),
		totp: (await findTotpFactors(db, account)).length > 0,
		passkey: arePasskeysPossible(context) && (await findPasskeys(db, account)).length > 0,
		recovery: (await countRecoveryCodes(db, account)) > 0
	};
}
