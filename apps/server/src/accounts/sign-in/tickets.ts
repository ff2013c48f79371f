import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import type { Transaction } from '../../db/transaction.ts';
import { findAccount } from '../../people/accounts.store.ts';
import { keyedHash } from '../../security/at-rest.ts';
import { passwordVersion, type PasswordOwner } from '../password-version.ts';
import { spendTicket } from './spent-tickets.store.ts';

/** What a ticket is good for, and nothing else. */
export type TicketUse = 'second-step' | 'add-totp' | 'add-passkey' | 'passkey-sign-in' | 'passkey-proof';

/** What a ticket says. `account` is null where a passkey is asked for before anyone is named. */
type TicketBody = {
	use: TicketUse;
	account: string | null;
	password: string | null;
	more: string;
	until: number;
	random: string;
};

/** A ticket whose signature, use and time are right. It is good once `redeemTicket` has taken it. */
export type OpenedTicket = Pick<TicketBody, 'account' | 'password' | 'more' | 'until'> & { ticket: string };

const minutes = 5;

/**
 * [ACCOUNT9] Between two steps the server keeps nothing: what the first step found travels signed, and comes back. So nobody
 * can fill a store of half-done sign-ins, and a restart disturbs none. Each is good for five minutes and, once spent, never again.
 */
export function createTicket(
	{ config: { secret }, now }: AppContext,
	use: TicketUse,
	owner: PasswordOwner | null,
	more = ''
): string {
	const body: TicketBody = {
		use,
		account: owner?.id ?? null,
		password: owner && passwordVersion(secret, owner),
		more,
		until: now() + minutes * 60_000,
		random: randomBytes(12).toString('base64url')
	};
	const text = Buffer.from(JSON.stringify(body), 'utf8').toString('base64url');
	return `${text}.${keyedHash(secret, 'ticket', text)}`;
}

/** Null where the ticket is not ours, for something else, or too old. */
export function openTicket({ config, now }: AppContext, use: TicketUse, ticket: string): OpenedTicket | null {
	const [text = '', mac = ''] = ticket.split('.', 2);
	const given = Buffer.from(mac);
	const right = Buffer.from(keyedHash(config.secret, 'ticket', text));
	if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
	const body = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as TicketBody;
	return body.use === use && body.until > now() ? { ...body, ticket } : null;
}

/** [ACCOUNT30] False once the account has another password than when the ticket was made. */
export async function isOfThisPassword({ config }: AppContext, db: Db, opened: OpenedTicket): Promise<boolean> {
	if (opened.account === null) return true;
	const account = await findAccount(db, opened.account);
	return account !== undefined && passwordVersion(config.secret, account) === opened.password;
}

/** [ACCOUNT9] In the transaction of what the ticket is for. False where it was spent before, or the password changed. */
export async function redeemTicket(context: AppContext, tx: Transaction, opened: OpenedTicket): Promise<boolean> {
	if (!(await isOfThisPassword(context, tx.db, opened))) return false;
	return spendTicket(tx.db, opened.ticket, opened.until, context.now());
}
