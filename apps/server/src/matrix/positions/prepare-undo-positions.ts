import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { findAllClusters, findAllRecommendations, type RecommendationChange } from '../../clusters/clusters.store.ts';
import type { Db } from '../../db/db.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { changedFields } from '../changed-fields.ts';
import { stampOfPositions } from './prepare-positions.ts';
import { findStated, type StatedPositions } from './stated-positions.store.ts';
import { statedFields } from '../stated-positions.tables.ts';

/** What taking stated positions back writes, as it stands on what was there when it was looked at. */
export type PreparedUndoPositions = Pick<StatedPositions, 'symbol'> & {
	/** The state that was looked at. */
	stamp: string;
	updates: RecommendationChange[];
	/** Those whose recommendations it changes. */
	clusters: string[];
	/** The numbers of those that were changed since, or are in a closed cluster. */
	left: string[];
};

/** [MATRIX65] Each position that still stands as it was stated. Nothing of what was taken back already. */
export async function prepareUndoPositions(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<PreparedUndoPositions>> {
	const stated = await findStated(db, id);
	if (stated?.consultation !== consultation) return refuse('import/unknown');
	const clusters = await findAllClusters(db, consultation);
	const open = new Set(clusters.filter(({ state }) => state === 'open').map((cluster) => cluster.id));
	const now = new Map((await findAllRecommendations(db, consultation)).map((one) => [one.id, one]));
	const left: string[] = [];
	const touched = new Set<string>();
	const updates: RecommendationChange[] = [];
	for (const { id: place, before, after } of stated.takenBackAt === null ? stated.changes : []) {
		const one = now.get(place);
		if (!one) continue;
		if (!open.has(one.cluster) || canonicalJson(statedFields(one)) !== canonicalJson(after)) left.push(one.number);
		else {
			updates.push(changedFields(one, { ...one, ...before }));
			touched.add(one.cluster);
		}
	}
	return ok({ stamp: await stampOfPositions(db), symbol: stated.symbol, updates, clusters: [...touched], left });
}

/** As JSON, to be handed from one worker to the other. */
export async function encodeUndoPositions(
	...input: Parameters<typeof prepareUndoPositions>
): Promise<Result<WithBytes>> {
	const prepared = await prepareUndoPositions(...input);
	return prepared.ok ? ok({ bytes: new TextEncoder().encode(JSON.stringify(prepared.value)) }) : prepared;
}

export const undoPositionsPrepared = workerRead(import.meta.url, encodeUndoPositions);
