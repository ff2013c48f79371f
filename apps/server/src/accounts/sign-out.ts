import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { readToken, type Credentials } from '../people/identity.ts';
import type { People } from '../people/people.ts';
import { deleteSession } from '../people/sessions.store.ts';
import { hashToken } from '../people/tokens.ts';

/** Ends the session on the server too, with all that it opened: a copied token is worth nothing after. */
export async function signOut(context: AppContext, people: People, credentials: Credentials): Promise<void> {
	const token = readToken(context, credentials);
	if (token === null) return;
	const session = hashToken(token);
	await transaction(context.database, async (tx) => {
		await deleteSession(tx.db, session);
		tx.onCommit(() => people.sessionEnded(session));
	});
}
