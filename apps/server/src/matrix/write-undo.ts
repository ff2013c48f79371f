import { deleteAgreedRatings, deleteSideRatings, findConsultationRatings } from '../clusters/side-ratings.store.ts';
import type { DecidedRows } from '../journal/row-macs.ts';
import { decidedByImport, decidedRatings } from './write-import.ts';
import { ok, type Result } from '@plenum/domain/result';
import { deleteClusters, deleteRecommendations, updateRecommendations } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import { findHeads, markFrozen } from '../documents/documents.store.ts';
import { createJournal } from '../journal/journal.ts';
import { findLines } from '../journal/journal.store.ts';
import { deleteMechanisms, updateMechanisms } from '../mechanisms/mechanisms.store.ts';
import { deleteTerms } from '../taxonomy/taxonomy.store.ts';
import { findConfirmed, markUndone } from './imports.store.ts';
import { stampOfGround } from './prepare-import.ts';
import { textOfLine, type PreparedUndo } from './prepare-undo.ts';

export type UndoRequest = { consultation: string; participant: string; id: string; at: number };

/**
 * [MATRIX56] Everything is as it was before, all together or not at all. The clusters that it made go. Their documents, in
 * which nobody wrote, are frozen, so that nobody begins to now. Null if the ground has changed.
 */
export function writeUndo(prepared: PreparedUndo, request: UndoRequest, secret: Uint8Array) {
	return async (tx: WriteTransaction): Promise<Result<{ takenBack: true } | null>> => {
		const { consultation, participant, id, at } = request;
		if (!(await standsStill(tx.db, prepared, request))) return ok(null);
		const { came, terms, updates, frozen, clusters, mechanisms } = prepared;
		const ratings = await deleteRatings(tx.db, consultation, came);
		await deleteRecommendations(tx.db, came);
		await deleteMechanisms(tx.db, mechanisms?.came ?? []);
		await updateMechanisms(tx.db, mechanisms?.changed ?? []);
		await deleteTerms(tx.db, terms);
		await updateRecommendations(tx.db, updates);
		for (const { document, sha256 } of frozen) await markFrozen(tx.db, document, sha256);
		await deleteClusters(
			tx.db,
			clusters.filter(({ made }) => made).map((cluster) => cluster.id)
		);
		await markUndone(tx.db, id);
		const line = { consultation, stream: 'matrix', type: 'import-taken-back' as const, at, by: participant } as const;
		const rows = decidedByImport(
			[...came, ...updates.map((update) => update.id)],
			clusters.flatMap(({ id, made }) => (made ? [id] : [])),
			[...(mechanisms?.came ?? []).map((one) => ({ id: one })), ...(mechanisms?.changed ?? [])]
		);
		const decided = { ...rows, ...ratings };
		await createJournal(Buffer.from(secret)).append(tx, { ...line, data: { import: id }, rows: decided });
		return ok({ takenBack: true });
	};
}

/** [MATRIX152] Those that came with the import: nobody rated since. */
async function deleteRatings(db: Db, consultation: string, came: readonly string[]): Promise<DecidedRows> {
	const ids = new Set(came);
	const found = [...(await findConsultationRatings(db, consultation))].filter(([id]) => ids.has(id));
	const sides = found.flatMap(([recommendation, { sideRatings }]) =>
		sideRatings.map(({ constituency }) => ({ recommendation, constituency }))
	);
	const agreed = found.flatMap(([recommendation, ratings]) => (ratings.agreed ? [{ recommendation }] : []));
	for (const [constituency, some] of Map.groupBy(sides, (one) => one.constituency))
		await deleteSideRatings(
			db,
			some.map(({ recommendation }) => recommendation),
			constituency
		);
	await deleteAgreedRatings(
		db,
		agreed.map(({ recommendation }) => recommendation)
	);
	return decidedRatings(sides, agreed);
}

/** As it comes from the worker that prepared it. */
export async function writeEncodedUndo(json: Uint8Array, request: UndoRequest, secret: Uint8Array) {
	return writeUndo(JSON.parse(new TextDecoder().decode(json)) as PreparedUndo, request, secret);
}

export const undoWritten = workerWrite(import.meta.url, writeEncodedUndo);

async function standsStill(
	db: Db,
	{ stamp, place, clusters, mechanisms }: PreparedUndo,
	{ consultation, id }: UndoRequest
): Promise<boolean> {
	const last = (await findConfirmed(db, consultation)).find(({ state }) => state === 'confirmed');
	if (last?.id !== id || stamp !== (await stampOfGround(db, id))) return false;
	const heads = await findHeads(db, consultation);
	const since = (await findLines(db, consultation, place)).map(textOfLine);
	const named = new Set(since.flatMap((line) => line.match(/[\w-]+/g) ?? []));
	if (mechanisms?.came.some((one) => named.has(one)) || mechanisms?.changed.some((one) => named.has(one.id)))
		return false;
	return clusters.every(
		(cluster) => heads.get(cluster.document) === cluster.headSeq && !since.some((line) => line.includes(cluster.id))
	);
}
