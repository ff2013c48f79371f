import { acceptInvitation as judgeInvitation } from '@plenum/domain/accounts/invitation';
import { nameKey, tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findAccount, findAccountByName, type Account } from '../people/accounts.store.ts';
import type { People } from '../people/people.ts';
import { hashToken } from '../people/tokens.ts';
import { enrolInvited } from './accept-invitation.ts';
import { addAccount, prepareAccount } from './create-account.ts';
import { findIdentity, noteIdentityUse, putIdentity } from './identities.store.ts';
import { findInvitation } from './invitations.store.ts';
import type { Journey } from './provider.ts';
import { goOn, type FirstStep } from './sign-in.ts';

export type Known = { issuer: string; subject: string; name: string };
/** Where the browser goes next, and with what. */
export type Arrived = { step: FirstStep | null; consultation: string | null };

/**
 * [ACCOUNT24] [ACCOUNT25] An account is found by issuer and subject alone: a name or an address that a provider tells is
 * somebody's choice there. It is made only for an invitation, or where the operator lets in everybody whom the provider knows.
 */
export async function signInByProvider(
	house: House,
	people: People,
	known: Known,
	{ purpose, about }: Pick<Journey, 'purpose' | 'about'>,
	browser: string | null
): Promise<Result<Arrived>> {
	if (purpose === 'connect') return connect(house, known, about);
	const found = await transaction(house.database, async (tx): Promise<Result<Found>> => {
		const account = await findOrMake(house, tx, known, purpose === 'invitation' ? about : null);
		if (!account.ok || purpose !== 'invitation')
			return account.ok ? ok({ account: account.value, joined: null }) : account;
		const joined = await joinInvited(house, people, tx, account.value, about);
		return joined.ok ? ok({ account: account.value, joined: joined.value }) : joined;
	});
	if (!found.ok) return found;
	const seesToIt = house.config.provider?.secondFactor === 'provider';
	return ok({
		step: await goOn(house, found.value.account, 'provider', browser, seesToIt),
		consultation: found.value.joined
	});
}

type Found = { account: Account; joined: string | null };

async function connect(house: House, { issuer, subject }: Known, account: string): Promise<Result<Arrived>> {
	return transaction(house.database, async (tx): Promise<Result<Arrived>> => {
		const there = await findIdentity(tx.db, issuer, subject);
		if (there && there.account !== account) return refuse('provider/linked-elsewhere');
		if (!there) await putIdentity(tx.db, { issuer, subject, account, createdAt: house.now() });
		tx.onCommit(() => house.securityLog.record({ event: 'provider-connected', account }));
		return ok({ step: null, consultation: null });
	});
}

async function findOrMake(
	house: House,
	tx: Transaction,
	{ issuer, subject, name }: Known,
	invitation: string | null
): Promise<Result<Account>> {
	const there = await findIdentity(tx.db, issuer, subject);
	const account = there && (await findAccount(tx.db, there.account));
	if (account) {
		await noteIdentityUse(tx.db, issuer, subject, house.now());
		return ok(account);
	}
	if (invitation === null && house.config.provider?.accounts !== 'everyone') {
		house.securityLog.count({ event: 'sign-in-failed', reason: 'provider/not-invited' });
		return refuse('provider/not-invited');
	}
	const made = await prepareAccount(house, { name: await freeName(tx, name), password: null });
	if (!made.ok) return made;
	const added = await addAccount(tx, made.value);
	if (!added.ok) return added;
	await putIdentity(tx.db, { issuer, subject, account: added.value.id, createdAt: house.now() });
	const event = { event: 'account-created', subject: added.value.id, reason: 'provider' };
	tx.onCommit(() => house.securityLog.record(event));
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
	house: House,
	people: People,
	tx: Transaction,
	account: Account,
	token: string
): Promise<Result<string>> {
	const invitation = await findInvitation(tx.db, hashToken(token));
	const consultation = invitation && (await findConsultation(tx.db, invitation.consultation));
	const verdict = judgeInvitation(invitation, consultation?.phase ?? 'closed', house.now());
	if (!verdict.ok) return verdict;
	if (!invitation || !consultation) return refuse('invitation/not-valid');
	await enrolInvited(house, people, tx, { invitation, consultation }, account);
	return ok(consultation.id);
}
