import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import { findAllClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { readDocument } from '../documents/read-document.ts';

/** [MECHANISM10] The codes that actions in the texts of the consultation cite. */
export async function findCitedCodes(db: Db, consultation: string): Promise<Set<string>> {
	const cited = new Set<string>();
	for (const { document } of await findAllClusters(db, consultation))
		for (const { recommendations } of (await readDocument(db, document))?.assessment.actions ?? [])
			for (const number of recommendations) if (placeOfCode(number) !== null) cited.add(number);
	return cited;
}
