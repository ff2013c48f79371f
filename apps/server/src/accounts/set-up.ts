import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SetupRequest } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import {
	countAccounts,
	deleteSetupLinks,
	deleteSetupLinksUntil,
	hasSetupLink,
	insertSetupLink
} from '../people/accounts.store.ts';
import { addAccount, prepareAccount } from './create-account.ts';
import { openAccountSession, type OpenedSession } from './sign-in/sign-in.ts';
import { hashToken, createToken } from '../people/sessions/tokens.ts';

const day = 24 * 60 * 60_000;

/**
 * [PEOPLE11] The link for the first facilitator: a new one at each start until one is used, then never again. It ends earlier
 * links. Where other nodes may run, it ends only links older than a day: each node has printed one that somebody may be about
 * to open.
 */
export async function ensureSetupLink(context: AppContext): Promise<string | null> {
	const token = createToken();
	const now = context.now();
	return transaction(context.database, async (tx) => {
		if ((await countAccounts(tx.db)) > 0) return null;
		await deleteSetupLinksUntil(tx.db, context.database.nodes.areAlone ? now : now - day);
		await insertSetupLink(tx.db, hashToken(token), now);
		return `${context.config.publicUrl}/setup#${token}`;
	});
}

export async function isSetupNeeded(context: AppContext): Promise<boolean> {
	return (await countAccounts(context.database.read)) === 0;
}

export async function setUp(
	context: AppContext,
	request: SetupRequest,
	browser: string | null
): Promise<Result<OpenedSession>> {
	const refusal = await findRefusal(context, request.token);
	if (refusal) return refuse(refusal);
	const account = await prepareAccount(context, request);
	if (!account.ok) return account;
	return transaction(context.database, async (tx) => {
		if ((await countAccounts(tx.db)) > 0) return refuse('setup/already-done');
		if (!(await hasSetupLink(tx.db, hashToken(request.token)))) return refuse('setup/unknown-link');
		const added = await addAccount(tx, account.value);
		if (!added.ok) return added;
		await deleteSetupLinks(tx.db);
		return ok(await openAccountSession(context, tx, added.value, 'set-up', browser));
	});
}

/** Before the password is hashed, which is dear: a stranger cannot keep the server busy here. */
async function findRefusal(
	context: AppContext,
	token: string
): Promise<'setup/already-done' | 'setup/unknown-link' | null> {
	if (!(await isSetupNeeded(context))) return 'setup/already-done';
	return (await hasSetupLink(context.database.read, hashToken(token))) ? null : 'setup/unknown-link';
}
