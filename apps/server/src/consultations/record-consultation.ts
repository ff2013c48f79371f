import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';

type What = 'consultation-created' | 'consultation-configured' | 'consultation-closed' | 'consultation-reopened';

/** [CONSULTATIONS5] A line of the record, and after the commit the fact that something is newer. */
export async function recordConsultation(
	house: House,
	tx: Transaction,
	type: What,
	line: { consultation: string; by: string; data: Record<string, unknown> }
): Promise<void> {
	await house.journal.append(tx, { ...line, stream: 'consultation', type, at: house.now() });
	tx.onCommit(() => house.live.announce({ kind: 'consultation', consultation: line.consultation }));
}
