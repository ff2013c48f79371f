import { nameKey, tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount, findAccountByName, type Account } from '../../people/accounts.store.ts';
import type { People } from '../../people/people.ts';
import { enrolInvited, findValidInvitation } from '../accept-invitation.ts';
import { addAccount, prepareAccount } from '../create-account.ts';
import { findIdentity, recordIdentityUse, insertIdentity } from './identities.store.ts';
import type { Journey } from './provider.ts';
import { continueSignIn, type FirstStep } from './sign-in.ts';

export type ProviderIdentity = { issuer: string; subject: string; name: string };
/** Where the browser goes next, and with what. */
export type ProviderSignInResult = { step: FirstStep | null; consultation: string | null };

/**
 * [ACCOUNT24] [ACCOUNT25] An account is found by issuer and subject alone: a name or an address that a provider tells is
 * somebody's choice there. It is made only for an invitation, or where the operator lets in everybody whom the provider knows.
 */
export async function signInByProvider(
	context: AppContext,
	people: People,
	known: ProviderIdentity,
	{ purpose, about }: Pick<Journey, 'purpose' | 'about'>,
	browser: string | null
): Promise<Result<ProviderSignInResult>> {
	if (purpose === 'connect') return connect(context, known, about);
	const found = await transaction(context.database, async (tx): Promise<Result<AccountMatch>> => {
		const account = await findOrMake(context, tx, known, purpose === 'invitation' ? about : null);
		if (!account.ok || purpose !== 'invitation')
			return account.ok ? ok({ account: account.value, joined: null }) : account;
		const joined = await joinInvited(context, people, tx, account.value, about);
		return joined.ok ? ok({ account: account.value, joined: joined.value }) : joined;
	});
	if (!found.ok) return found;
	const seesToIt = context.config.provider?.secondFactor === 'provider';
	const step = await continueSignIn(context, found.value.account, 'provider', browser, seesToIt);
	return step.ok ? ok({ step: step.value, consultation: found.value.joined }) : step;
}

type AccountMatch = { account: Account; joined: string | null };

async function connect(
	context: AppContext,
	{ issuer, subject }: ProviderIdentity,
	account: string
): Promise<Result<ProviderSignInResult>> {
	return transaction(context.database, async (tx): Promise<Result<ProviderSignInResult>> => {
		const there = await findIdentity(tx.db, issuer, subject);
		if (there && there.account !== account) return refuse('provider/linked-elsewhere');
		if (!there) await insertIdentity(tx.db, { issuer, subject, account, createdAt: context.now() });
		tx.onCommit(() => context.securityLog.record({ event: 'provider-connected', account }));
		return ok({ step: null, consultation: null });
	});
}

async function findOrMake(
	context: AppContext,
	tx: Transaction,
	{ issuer, subject, name }: ProviderIdentity,
	invitation: string | null
): Promise<Result<Account>> {
	const there = await findIdentity(tx.db, issuer, subject);
	const account = there && (await findAccount(tx.db, there.account));
	if (account) {
		await recordIdentityUse(tx.db, issuer, subject, context.now());
		return ok(account);
	}
	if (invitation === null && context.config.provider?.accounts !== 'everyone') {
		context.securityLog.count({ event: 'sign-in-failed', reason: 'provider/not-invited' });
		return refuse('provider/not-invited');
	}
	const made = await prepareAccount(context, { name: await freeName(tx, name), password: null });
	if (!made.ok) return made;
	const added = await addAccount(tx, made.value);
	if (!added.ok) return added;
	await insertIdentity(tx.db, { issuer, subject, account: added.value.id, createdAt: context.now() });
	const event = { event: 'account-created', subject: added.value.id, reason: 'provider' };
	tx.onCommit(() => context.securityLog.record(event));
	return ok(made.value);
}

/** Two people may have one name at the provider; here the second gets a number. */
async function freeName(tx: Transaction, given: string): Promise<string> {
	const name = tidyName(given).slice(0, 70) || 'Facilitator';
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? name : `${name} ${number}`;
		if (!(await findAccountByName(tx.db, nameKey(candidate)))) return candidate;
	}
}

async function joinInvited(
	context: AppContext,
	people: People,
	tx: Transaction,
	account: Account,
	token: string
): Promise<Result<string>> {
	const valid = await findValidInvitation(context, tx.db, token);
	if (!valid.ok) return valid;
	// [ACCOUNT29] Who is to run one workshop becomes no facilitator by it.
	if (valid.value.invitation.workshop !== null) return refuse('invitation/join-first');
	await enrolInvited(context, people, tx, valid.value, account);
	return ok(valid.value.consultation.id);
}
