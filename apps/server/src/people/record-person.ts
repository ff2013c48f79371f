import { recordEvent, type PersonEventType, type RecordData } from '@plenum/domain/record/record-event';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/** [PEOPLE20] The record names people by their random ids only. */
export async function recordPerson(
	context: AppContext,
	tx: Transaction,
	type: PersonEventType,
	{ data, ...line }: { consultation: string; by: string | null; data: RecordData[PersonEventType] }
): Promise<void> {
	await context.journal.append(tx, { ...line, ...recordEvent(type, data), stream: 'people', at: context.now() });
}
