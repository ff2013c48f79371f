import { recordEvent, type RecordData } from '@plenum/domain/record/record-event';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';

type ConsultationEvent =
	| 'consultation-created'
	| 'consultation-configured'
	| 'consultation-closed'
	| 'consultation-reopened';

/** [CONSULTATIONS5] A line of the record, and after the commit the fact that something is newer. */
export async function recordConsultation<Type extends ConsultationEvent>(
	context: AppContext,
	tx: Transaction,
	type: Type,
	{ data, ...line }: { consultation: string; by: string; data: RecordData[Type] }
): Promise<void> {
	await context.journal.append(tx, { ...line, ...recordEvent(type, data), stream: 'consultation', at: context.now() });
	tx.onCommit(() => context.live.notify({ kind: 'consultation', consultation: line.consultation }));
}
