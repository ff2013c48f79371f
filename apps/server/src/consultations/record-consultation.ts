import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';

type ConsultationEvent =
	| 'consultation-created'
	| 'consultation-configured'
	| 'consultation-closed'
	| 'consultation-reopened';

/** [CONSULTATIONS5] A line of the record, and after the commit the fact that something is newer. */
export async function recordConsultation(
	context: AppContext,
	tx: Transaction,
	type: ConsultationEvent,
	line: { consultation: string; by: string; data: Record<string, unknown> }
): Promise<void> {
	await context.journal.append(tx, { ...line, stream: 'consultation', type, at: context.now() });
	tx.onCommit(() => context.live.notify({ kind: 'consultation', consultation: line.consultation }));
}
