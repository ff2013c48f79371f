import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { readToken, type Credentials } from '../people/identity.ts';
import type { People } from '../people/people.ts';
import { deleteSession } from '../people/sessions.store.ts';
import { hashToken } from '../people/tokens.ts';

/** Ends the session on the server too, with all that it opened: a copied token is worth nothing after. */
export async function signOut(house: House, people: People, credentials: Credentials): Promise<void> {
	const token = readToken(house, credentials);
	if (token === null) return;
	const session = hashToken(token);
	await transaction(house.database, async (tx) => {
		await deleteSession(tx.db, session);
		tx.onCommit(() => people.sessionEnded(session));
	});
}
