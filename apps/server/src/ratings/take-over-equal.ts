import { readingOf } from '@plenum/domain/ratings/compare-sides';
import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { hasLevels } from '@plenum/domain/clusters/recommendation-levels';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RevealedRow, TakenOver } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import { record } from '../clusters/change-cluster.ts';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import {
	findConsultationLevels,
	upsertRecommendationAgreement,
	upsertRecommendationReading
} from '../clusters/recommendation-levels.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findRevealed } from './view-reveal.ts';

type EqualRow = RevealedRow & { equal: NonNullable<RevealedRow['equal']> };

/**
 * [RATINGS13] What all sides clearly say alike of these becomes the reading of each side that has a line of its own, and what is
 * agreed: in one act, by whoever was shown the list. Where one of them is not equal, none is taken. Left as they are: those of which
 * a side or all together have said something already, and those of closed clusters.
 */
export function takeOverEqual(
	context: AppContext,
	actor: Actor,
	id: string,
	asked: readonly string[]
): Promise<Result<TakenOver>> {
	return transaction(context.database, async (tx) => {
		const revealed = await findRevealed(tx.db, actor.consultation, id);
		if (!revealed.ok) return revealed;
		const rows = new Map(revealed.value.rows.map((row) => [row.recommendation, row]));
		const equal = [...new Set(asked)].map((one) => rows.get(one)).filter(isEqual);
		if (equal.length < new Set(asked).size) return refuse('rating/not-equal');
		const { taken, left } = await sortOut(tx.db, actor.consultation, equal);
		for (const [cluster, some] of taken) {
			for (const row of some) await takeOver(tx.db, row, context.now());
			const recommendations = some.map(({ recommendation, number, equal: agreed }) => ({
				...{ id: recommendation, number, agreed }
			}));
			await record(context, tx, actor, cluster, 'equal-ratings-agreed', { round: id, recommendations });
		}
		const { consultation } = actor;
		if (taken.size > 0) tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		const agreed = [...taken.values()].flat().map(({ recommendation }) => recommendation);
		return ok({ agreed, left });
	});
}

function isEqual(row: RevealedRow | undefined): row is EqualRow {
	return row !== undefined && row.equal !== null;
}

/** By the cluster in which each stands now; and those that stay as they are. */
async function sortOut(
	db: Db,
	consultation: string,
	rows: readonly EqualRow[]
): Promise<{ taken: Map<string, EqualRow[]>; left: TakenOver['left'] }> {
	const clusters = await findClusters(db, consultation);
	const open = new Set(clusters.filter((cluster) => whileOpen(cluster).ok).map((cluster) => cluster.id));
	const listed = new Map((await findAllAssessed(db, consultation)).map((one) => [one.id, one]));
	const levels = await findConsultationLevels(db, consultation);
	const whyLeft = ({ recommendation }: EqualRow): TakenOver['left'][number]['reason'] | null => {
		const one = listed.get(recommendation);
		if (!one || one.withdrawn) return 'withdrawn';
		if (!open.has(one.cluster)) return 'cluster-closed';
		return hasLevels(levels.get(recommendation) ?? { readings: [], agreed: null }) ? 'has-levels' : null;
	};
	const free = rows.filter((row) => whyLeft(row) === null);
	return {
		taken: Map.groupBy(free, ({ recommendation }) => listed.get(recommendation)?.cluster ?? ''),
		left: rows.flatMap((row) => {
			const reason = whyLeft(row);
			return reason === null ? [] : [{ recommendation: row.recommendation, reason }];
		})
	};
}

async function takeOver(db: Db, { recommendation, equal, lines }: EqualRow, at: number): Promise<void> {
	const said = { percentage: null, explanation: '', at };
	for (const line of lines) {
		const reading = readingOf(line);
		if (reading) await upsertRecommendationReading(db, recommendation, { ...reading, ...said });
	}
	await upsertRecommendationAgreement(db, recommendation, { ...equal, ...said });
}
