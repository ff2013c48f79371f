import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';

/** [COMMENTS20] */
export function notifyOfComments(context: AppContext, tx: Transaction, consultation: string, document: string): void {
	tx.onCommit(() => context.live.notify({ kind: 'comments', consultation, document }));
}
