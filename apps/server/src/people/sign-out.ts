import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { readToken, type Credentials } from './identity.ts';
import { deleteSession } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/** Ends the session on the server too: a copied token is worth nothing after. */
export async function signOut(house: House, credentials: Credentials): Promise<void> {
	const token = readToken(house, credentials);
	if (token !== null) await transaction(house.database, (tx) => deleteSession(tx.db, hashToken(token)));
}
