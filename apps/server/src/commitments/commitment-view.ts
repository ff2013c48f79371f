import { dayOf } from '@plenum/domain/day';
import type { Commitment, CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import { overdueBy } from '@plenum/domain/commitments/follow-up';
import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import type { CommitmentUpdateView, CommitmentView } from '@plenum/protocol/commitments';
import { findLabels } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { readNames } from '../people/read-names.ts';
import type { Actor } from '../http/actor.ts';
import { findMechanisms } from '../mechanisms/mechanisms.store.ts';

type Citation = CommitmentView['cites'][number];

export async function viewCommitment(db: Db, commitment: Commitment, now: number): Promise<CommitmentView> {
	const [view] = await viewCommitments(db, [commitment], now);
	if (!view) throw new Error('A commitment has a view.');
	return view;
}

/** With the label that the cluster has now, and what has passed, by the day in UTC. */
export async function viewCommitments(
	db: Db,
	commitments: readonly Commitment[],
	now: number
): Promise<CommitmentView[]> {
	const today = dayOf(now);
	const mechanisms = await findByCode(db, commitments);
	const labels = await findLabels(db, [...new Set(commitments.map(({ cluster }) => cluster))]);
	return commitments.map((commitment) => ({
		...commitment,
		clusterLabel: labels.get(commitment.cluster) ?? '',
		cites: commitment.action.recommendations.flatMap((number) => mechanisms.get(number) ?? []),
		overdue: overdueBy(commitment, today)
	}));
}

/** All commitments belong to one consultation. */
async function findByCode(db: Db, commitments: readonly Commitment[]): Promise<Map<string, Citation>> {
	const first = commitments.find(({ action }) => action.recommendations.some((number) => placeOfCode(number) !== null));
	const all = first ? await findMechanisms(db, first.consultation) : [];
	return new Map(all.map(({ code, body, symbol, paragraph }) => [code, { code, body, symbol, paragraph }]));
}

/** [COMMITMENT5] The last one first. Who made an update goes by the name policy, as this reader may see it. */
export async function viewUpdates(
	db: Db,
	actor: Actor,
	updates: readonly CommitmentUpdate[]
): Promise<CommitmentUpdateView[]> {
	const nameOf = await readNames(
		db,
		actor,
		updates.flatMap(({ by }) => by ?? [])
	);
	return updates.toReversed().map(({ by, constituency, ...update }) => {
		const person = by === null ? null : nameOf(by);
		return { ...update, constituency, shownAs: person?.shownAs ?? null };
	});
}
