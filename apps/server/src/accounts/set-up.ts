import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SetupRequest } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { countAccounts, deleteSetupLinks, hasSetupLink, putSetupLink } from '../people/accounts.store.ts';
import { addAccount, prepareAccount } from './create-account.ts';
import { openAccountSession, type OpenedSession } from './sign-in.ts';
import { hashToken, newToken } from '../people/tokens.ts';

/** [PEOPLE11] The link for the first facilitator: a new one at each start until it is used, then never again. */
export async function ensureSetupLink(house: House): Promise<string | null> {
	const token = newToken();
	return transaction(house.database, async (tx) => {
		if ((await countAccounts(tx.db)) > 0) return null;
		await putSetupLink(tx.db, hashToken(token), house.now());
		return `${house.config.publicUrl}/setup#${token}`;
	});
}

export async function isSetupNeeded(house: House): Promise<boolean> {
	return (await countAccounts(house.database.read)) === 0;
}

export async function setUp(
	house: House,
	request: SetupRequest,
	browser: string | null
): Promise<Result<OpenedSession>> {
	const refusal = await findRefusal(house, request.token);
	if (refusal) return refuse(refusal);
	const account = await prepareAccount(house, request);
	if (!account.ok) return account;
	return transaction(house.database, async (tx) => {
		if ((await countAccounts(tx.db)) > 0) return refuse('setup/already-done');
		if (!(await hasSetupLink(tx.db, hashToken(request.token)))) return refuse('setup/unknown-link');
		const added = await addAccount(tx, account.value);
		if (!added.ok) return added;
		await deleteSetupLinks(tx.db);
		return ok(await openAccountSession(house, tx, added.value, 'set-up', browser));
	});
}

/** Before the password is hashed, which is dear: a stranger cannot keep the server busy here. */
async function findRefusal(house: House, token: string): Promise<'setup/already-done' | 'setup/unknown-link' | null> {
	if (!(await isSetupNeeded(house))) return 'setup/already-done';
	return (await hasSetupLink(house.database.read, hashToken(token))) ? null : 'setup/unknown-link';
}
