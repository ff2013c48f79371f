import { closingTypes } from '@plenum/domain/journal/countersignature';
import type { RecordHead } from '@plenum/protocol/journal';
import type { Db } from '../db/db.ts';
import { findHead, findLastLine, findPlaceOf } from './journal.store.ts';

/** [JOURNAL14] How the record ends; where it had a hash that somebody noted; and the last closing. */
export async function readHead(db: Db, consultation: string, noted?: string): Promise<RecordHead> {
	const head = await findHead(db, consultation);
	const closing = await findLastLine(db, consultation, closingTypes);
	return {
		...head,
		noted: noted === undefined ? null : await findPlaceOf(db, consultation, noted),
		closing: closing ? { length: closing.place, hash: closing.hash } : null
	};
}
