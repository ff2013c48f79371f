import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { People } from '../people/people.ts';
import { deleteSession, findSessionsOfAccount, type Session } from '../people/sessions.store.ts';

/** [ACCOUNT18] Those of the account that `which` picks, with all that they opened. Answers how many. */
export async function endSessions(
	house: House,
	people: People,
	tx: Transaction,
	account: string,
	which: (session: Session) => boolean
): Promise<number> {
	const chosen = (await findSessionsOfAccount(tx.db, account, house.now())).filter(which);
	for (const { tokenHash } of chosen) {
		await deleteSession(tx.db, tokenHash);
		tx.onCommit(() => people.sessionEnded(tokenHash));
	}
	return chosen.length;
}
