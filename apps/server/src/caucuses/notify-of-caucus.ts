import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import type { CaucusRow } from './caucuses.store.ts';

/** [CAUCUS5] After the commit, to the screens of these people and to nobody else's. */
export function notifyOfCaucus(
	{ live }: AppContext,
	tx: Transaction,
	{ consultation, cluster }: Pick<CaucusRow, 'consultation' | 'cluster'>,
	people: readonly string[]
): void {
	tx.onCommit(() => live.notifyParticipants(people, { kind: 'caucus', consultation, cluster }));
}
