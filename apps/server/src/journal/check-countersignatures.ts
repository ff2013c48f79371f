import type { Db } from '../db/db.ts';
import { isSignatureOf } from './countersign.ts';
import { findCountersignatures } from './countersignatures.store.ts';
import type { StoredLine } from './journal.store.ts';

/** [JOURNAL12] Signatures are valid, and of hashes that the record still has at those lines. */
export async function checkCountersignatures(
	db: Db,
	consultation: string,
	lines: readonly StoredLine[]
): Promise<{ what: string; checked: number; faults: string[] }> {
	const signatures = await findCountersignatures(db, consultation);
	const contradicted = signatures.filter(({ length, hash }) => lines[length - 1]?.hash !== hash);
	const invalid = signatures.filter((signature) => !isSignatureOf(signature));
	const placesOf = (some: typeof signatures) => [...new Set(some.map(({ length }) => length))];
	return {
		what: 'Countersignatures of devices',
		checked: signatures.length,
		faults: [
			...placesOf(contradicted).map(
				(place) => `Line ${place} of the record is not the one that devices countersigned.`
			),
			...placesOf(invalid).map((place) => `A countersignature of line ${place} of the record is not valid.`)
		]
	};
}
