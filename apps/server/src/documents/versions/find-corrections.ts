import { isRecorded } from '@plenum/domain/record/record-event';
import type { RecordedCorrection, TextCorrection } from '@plenum/domain/corrections/text-correction';
import type { Db } from '../../db/db.ts';
import { findStreamLines, type StoredLine } from '../../journal/journal.store.ts';

/** The type of the line in the record that a correction is. */
export const correctedLine = 'text-corrected';

/**
 * [CORRECT1] The record alone holds them. `inForce`: of the text as it was closed last, to be put on it in this order; none while
 * the cluster is open. `ofWording`: of recommendations, whose words carry them, also from before it was opened again.
 */
export type Corrections = { inForce: RecordedCorrection[]; ofWording: RecordedCorrection[]; sealed: string | null };

export async function findCorrections(db: Db, consultation: string, cluster: string): Promise<Corrections> {
	const types = ['cluster-closed', 'cluster-reopened', correctedLine];
	const lines = await findStreamLines(db, consultation, `cluster:${cluster}`, types);
	const last = lines.findLastIndex(({ type }) => type !== correctedLine);
	const closing = lines[last];
	const corrections = lines.map(asCorrection);
	return {
		inForce: corrections.slice(last + 1).flatMap((one) => (one && !isOfWording(one) ? one : [])),
		ofWording: corrections.flatMap((one) => (one && isOfWording(one) ? one : [])),
		sealed: closing && isRecorded(closing, 'cluster-closed') ? closing.data.documentSha256 : null
	};
}

function asCorrection(line: StoredLine): RecordedCorrection | null {
	if (!isRecorded(line, correctedLine)) return null;
	const { place, start, before, after, reason } = line.data;
	return { entry: line.place, at: line.at, place, start, before, after, reason };
}

function isOfWording({ place }: TextCorrection): boolean {
	return place.part === 'recommendation';
}

/** All that are to be read beside a cluster, in the order of the record. */
export function listCorrections({ inForce, ofWording }: Corrections): RecordedCorrection[] {
	return [...inForce, ...ofWording].sort((one, other) => one.entry - other.entry);
}
