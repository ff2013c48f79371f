import { isKindOfAddition, type AdditionKind } from '@plenum/domain/clusters/addition';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { findAssessedRow, type AssessedRow } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';

export type Addition = AssessedRow & { kind: AdditionKind };

/** Only in the cluster where it stands: an id of a different cluster, or of a recommendation, opens nothing here. */
export async function findAddition(db: Db, cluster: string, id: string): Promise<Result<Addition, 'addition/unknown'>> {
	const row = await findAssessedRow(db, id);
	return row?.cluster === cluster && isKindOfAddition(row) ? ok(row) : refuse('addition/unknown');
}
