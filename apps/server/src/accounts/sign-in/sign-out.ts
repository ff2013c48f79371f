import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { endSessionOf } from '../../people/sessions/end-session.ts';
import { readToken, type Credentials } from '../../people/identity.ts';
import type { People } from '../../people/people.ts';

/** Ends the session on the server too, with all that it opened: a copied token is worth nothing after. */
export async function signOut(context: AppContext, people: People, credentials: Credentials): Promise<void> {
	const token = readToken(context, credentials);
	if (token !== null) await transaction(context.database, (tx) => endSessionOf(people, tx, token));
}
