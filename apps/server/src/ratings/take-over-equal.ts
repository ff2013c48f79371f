import type { DecidedRows } from '../journal/row-macs.ts';
import { rowSetId } from '../journal/row-sets.ts';
import { readingOf } from '@plenum/domain/ratings/compare-sides';
import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { isSameReading, type ReadingContent } from '@plenum/domain/clusters/readings';
import { hasLevels, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RatingsTakenBack, RevealedRow, TakenOver } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import { record } from '../clusters/change-cluster.ts';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import {
	deleteRecommendationAgreements,
	deleteRecommendationReadings,
	findConsultationLevels,
	upsertRecommendationAgreements,
	upsertRecommendationReadings
} from '../clusters/recommendation-levels.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findRevealed } from './view-reveal.ts';

type EqualRating = NonNullable<RevealedRow['equal']>;
type EqualRow = RevealedRow & { equal: EqualRating };

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
			await takeOver(tx.db, some, context.now());
			const recommendations = some.map(({ recommendation, number, equal: agreed }) => ({
				...{ id: recommendation, number, agreed }
			}));
			await record(context, tx, actor, cluster, 'equal-ratings-agreed', { round: id, recommendations }, sidesOf(some));
		}
		const { consultation } = actor;
		if (taken.size > 0)
			tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'levels' }));
		const agreed = [...taken.values()].flat().map(({ recommendation }) => recommendation);
		return ok({ agreed, left });
	});
}

/**
 * [RATINGS13] The way back: of these no side says anything any more, and nothing is agreed. Only where all of them stand as they were
 * taken over; what somebody has said since is never taken away.
 */
export function takeBackEqual(
	context: AppContext,
	actor: Actor,
	id: string,
	asked: readonly string[]
): Promise<Result<RatingsTakenBack>> {
	return transaction(context.database, async (tx) => {
		const { consultation } = actor;
		const revealed = await findRevealed(tx.db, consultation, id);
		if (!revealed.ok) return revealed;
		const rows = new Map(revealed.value.rows.map((row) => [row.recommendation, row]));
		const levels = await findConsultationLevels(tx.db, consultation);
		const listed = new Map((await findAllAssessed(tx.db, consultation)).map((one) => [one.id, one.cluster]));
		const clusters = new Map((await findClusters(tx.db, consultation)).map((cluster) => [cluster.id, cluster]));
		const taken: { cluster: string; row: EqualRow }[] = [];
		for (const one of new Set(asked)) {
			const [row, cluster] = [rows.get(one), clusters.get(listed.get(one) ?? '')];
			if (!isEqual(row) || !cluster || !standsAsTaken(row, levels.get(one))) return refuse('rating/changed-since');
			const open = whileOpen(cluster);
			if (!open.ok) return open;
			taken.push({ cluster: cluster.id, row });
		}
		for (const { row } of taken)
			for (const { constituency } of saidBy(row))
				await deleteRecommendationReadings(tx.db, [row.recommendation], constituency);
		const recommendations = taken.map(({ row }) => row.recommendation);
		await deleteRecommendationAgreements(tx.db, recommendations);
		for (const [cluster, some] of Map.groupBy(taken, (one) => one.cluster)) {
			const lines = some.map(({ row }) => ({ id: row.recommendation, number: row.number }));
			const rows = sidesOf(some.map(({ row }) => row));
			await record(
				context,
				tx,
				actor,
				cluster,
				'equal-ratings-taken-back',
				{ round: id, recommendations: lines },
				rows
			);
		}
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'levels' }));
		return ok({ recommendations });
	});
}

/** Neither less nor more than was taken over, by the sides of then. */
function standsAsTaken(row: EqualRow, levels: RecommendationLevels | undefined): boolean {
	const said = new Map(saidBy(row).map((reading) => [reading.constituency, reading]));
	const isSame = (one: ReadingContent, other: EqualRating | undefined) =>
		other !== undefined && isSameReading(one, { ...other, ...unsaid });
	return (
		levels?.agreed != null &&
		isSame(levels.agreed, row.equal) &&
		levels.readings.length === said.size &&
		levels.readings.every((reading) => isSame(reading, said.get(reading.constituency)))
	);
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

async function takeOver(db: Db, rows: readonly EqualRow[], at: number): Promise<void> {
	const readings = rows.flatMap((row) =>
		saidBy(row).map((reading) => ({ recommendation: row.recommendation, ...reading, ...unsaid, at }))
	);
	await upsertRecommendationReadings(db, readings);
	const agreements = rows.map(({ recommendation, equal }) => ({ recommendation, ...equal, ...unsaid, at }));
	await upsertRecommendationAgreements(db, agreements);
}

/** What becomes a reading: of each side that has a line of its own. */
function saidBy({ lines }: EqualRow): NonNullable<ReturnType<typeof readingOf>>[] {
	return lines.map(readingOf).filter((reading) => reading !== null);
}

function sidesOf(rows: readonly EqualRow[]): DecidedRows {
	const ids = rows.flatMap((row) => saidBy(row).map((said) => rowSetId(row.recommendation, said.constituency)));
	return { 'recommendation-reading': ids };
}

/** Ratings are counted without these. */
const unsaid = { percentage: null, explanation: '' };
