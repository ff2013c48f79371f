import type { Commitment } from '@plenum/domain/commitments/commitment';
import { isOverdue } from '@plenum/domain/commitments/follow-up';
import type { CommitmentView } from '@plenum/protocol/commitments';
import { findCluster } from '../clusters/clusters.store.ts';
import type { Db } from '../db/database.ts';

/** With the label that the cluster has now, and whether the date has passed, by the day in UTC. */
export async function viewCommitments(
	db: Db,
	commitments: readonly Commitment[],
	now: number
): Promise<CommitmentView[]> {
	const today = new Date(now).toISOString().slice(0, 10);
	const views: CommitmentView[] = [];
	for (const commitment of commitments) {
		const cluster = await findCluster(db, commitment.cluster);
		views.push({ ...commitment, clusterLabel: cluster?.label ?? '', overdue: isOverdue(commitment, today) });
	}
	return views;
}
