import type { Role } from '@plenum/domain/people/rights';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';

type PersonEvent =
	| 'person-admitted'
	| 'person-returned'
	| 'person-changed'
	| 'person-removed'
	| 'person-left'
	| 'person-erased';

/** [PEOPLE20] The record names people by their random ids only. */
export async function recordPerson(
	context: AppContext,
	tx: Transaction,
	type: PersonEvent,
	line: {
		consultation: string;
		by: string | null;
		data: { participant: string; role?: Role; constituency?: string };
	}
): Promise<void> {
	await context.journal.append(tx, { ...line, stream: 'people', type, at: context.now() });
}
