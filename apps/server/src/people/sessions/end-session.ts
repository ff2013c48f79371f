import type { Transaction } from '../../db/transaction.ts';
import type { People } from '../people.ts';
import { deleteSession, findSessionWithReplacements } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/** A renewed token may be on its way to the browser: it ends as well, with all that each of them opened. */
export async function endSessionOf(people: People, tx: Transaction, token: string): Promise<void> {
	for (const session of await findSessionWithReplacements(tx.db, hashToken(token))) {
		await deleteSession(tx.db, session);
		tx.onCommit(() => people.sessionEnded(session));
	}
}
