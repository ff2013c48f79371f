import type { Role } from '@plenum/domain/people/rights';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';

type What = 'person-admitted' | 'person-changed' | 'person-removed' | 'person-left' | 'person-erased';

/** [PEOPLE20] The record names people by their random ids only. */
export async function recordPerson(
	house: House,
	tx: Transaction,
	type: What,
	line: {
		consultation: string;
		by: string | null;
		data: { participant: string; role?: Role; constituency?: string };
	}
): Promise<void> {
	await house.journal.append(tx, { ...line, stream: 'people', type, at: house.now() });
}
