import { recordEvent, type RecordData, type RecordEventType } from '@plenum/domain/record/record-event';
import type { DecidedRows } from '../journal/row-macs.ts';
import { whileOpen } from '@plenum/domain/clusters/arrangement';
import type { Cluster } from '@plenum/domain/clusters/cluster';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { refuse, ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AboutClusters } from '@plenum/protocol/facts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { sideOf, viewCluster } from './cluster-view.ts';
import { findCluster } from './clusters.store.ts';

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findClusterOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<Cluster, 'cluster/unknown'>> {
	const cluster = await findCluster(db, id);
	return cluster?.consultation === consultation ? ok(cluster) : refuse('cluster/unknown');
}

/** Finds the cluster, does the work in one transaction, answers the cluster as it is after, and tells once it is committed. */
export function changeCluster(
	context: AppContext,
	actor: Actor,
	id: string,
	work: ClusterWork,
	about?: AboutClusters
): Promise<Result<ClusterView>> {
	return transaction(context.database, async (tx) => {
		const cluster = await findClusterOf(tx.db, actor.consultation, id);
		if (!cluster.ok) return cluster;
		const done = await work(tx, cluster.value);
		if (!done.ok) return done;
		const after = await findCluster(tx.db, id);
		if (!after) throw new Error('A cluster is never deleted.');
		const fact = { kind: 'clusters', consultation: actor.consultation, cluster: id } as const;
		tx.onCommit(() => context.live.notify(about ? { ...fact, about } : fact));
		return ok(await viewCluster(tx.db, after, sideOf(actor)));
	});
}

type ClusterWork = (tx: Transaction, cluster: Cluster) => Promise<Result<unknown>>;

/** A cluster of which much is to be told, for a worker. */
export async function showCluster(
	db: Db,
	consultation: string,
	id: string,
	side: string | null = null
): Promise<Result<ClusterView>> {
	const cluster = await findClusterOf(db, consultation, id);
	return cluster.ok ? ok(await viewCluster(db, cluster.value, side)) : cluster;
}

export const clusterShown = workerRead(import.meta.url, showCluster);

/** Likewise where what is said about an open cluster depends on the consultation's settings or phase. */
export function changeOpenCluster(
	context: AppContext,
	actor: Actor,
	id: string,
	work: (tx: Transaction, consultation: Consultation) => Promise<Result<unknown>>,
	about?: AboutClusters
): Promise<Result<ClusterView>> {
	const whereOpen: ClusterWork = async (tx, cluster) => {
		const open = whileOpen(cluster);
		if (!open.ok) return open;
		const consultation = await findConsultation(tx.db, actor.consultation);
		return consultation ? work(tx, consultation) : refuse('consultation/unknown');
	};
	return changeCluster(context, actor, id, whereOpen, about);
}

/** Likewise of ratings, which change nothing of how recommendations are arranged. */
export function changeRatings(
	context: AppContext,
	actor: Actor,
	id: string,
	work: (tx: Transaction, consultation: Consultation) => Promise<Result<unknown>>
): Promise<Result<ClusterView>> {
	return changeOpenCluster(context, actor, id, work, 'ratings');
}

/** A line of the record on one cluster: what was decided, when, and by which participant. */
export async function record<Type extends RecordEventType>(
	context: AppContext,
	tx: Transaction,
	actor: Pick<Actor, 'consultation' | 'participant'>,
	cluster: string,
	type: Type,
	data: RecordData[Type],
	rows: DecidedRows = {}
): Promise<void> {
	const { consultation, participant } = actor;
	const line = { consultation, stream: `cluster:${cluster}`, at: context.now(), by: participant, rows };
	await context.journal.append(tx, { ...line, ...recordEvent(type, data) });
}
