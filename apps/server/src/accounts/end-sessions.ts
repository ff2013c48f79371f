import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { People } from '../people/people.ts';
import { deleteSession, findSessionsOfAccount, type Session } from '../people/sessions/sessions.store.ts';

/** [ACCOUNT18] Those of the account that `which` picks, with all that they opened. Answers how many. */
export async function endSessions(
	context: AppContext,
	people: People,
	tx: Transaction,
	account: string,
	which: (session: Session) => boolean
): Promise<number> {
	const chosen = (await findSessionsOfAccount(tx.db, account, context.now())).filter(which);
	for (const { tokenHash } of chosen) {
		await deleteSession(tx.db, tokenHash);
		tx.onCommit(() => people.sessionEnded(tokenHash));
	}
	return chosen.length;
}
