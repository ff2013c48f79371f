import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PastImport } from '@plenum/protocol/matrix';
import {
	deleteCluster,
	deleteRecommendations,
	findAllClusters,
	findAllRecommendations,
	updateRecommendation
} from '../clusters/clusters.store.ts';
import type { Db } from '../db/database.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { findDocument } from '../documents/documents.store.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import type { Actor } from '../http/actor.ts';
import { findLines } from '../journal/journal.store.ts';
import { deleteTerms } from '../taxonomy/taxonomy.store.ts';
import { findConfirmed, markUndone, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf } from './receive-import.ts';

/** Every import that was confirmed, the latest first, with what stands in the way of taking it back. */
export async function listImports(
	{ context }: Matrix,
	{ consultation }: Pick<Actor, 'consultation'>
): Promise<Result<{ imports: PastImport[] }>> {
	const db = context.database.read;
	const rows = await findConfirmed(db, consultation);
	const last = rows.find(({ state }) => state === 'confirmed')?.id;
	const imports: PastImport[] = [];
	for (const row of rows) {
		const { id, state, confirmedAt, effect } = row;
		if (!effect) continue;
		const { review, language, counts } = effect;
		const standing =
			state === 'taken-back' ? 'taken-back' : id === last ? await standingOf(db, row, effect) : 'not-last';
		imports.push({ id, at: confirmedAt ?? 0, review, language, counts, ...asView(standing) });
	}
	return ok({ imports });
}

type UndoStatus = 'taken-back' | 'not-last' | 'free' | { inUse: string[] };

function asView(standing: UndoStatus): Pick<PastImport, 'standing' | 'inUse'> {
	return typeof standing === 'string' ? { standing, inUse: [] } : { standing: 'in-use', inUse: standing.inUse };
}

/** [MATRIX56] While nothing hangs on it the last import can be taken back, and everything is as it was before. */
export function undoImport({ context }: Matrix, actor: Actor, id: string): Promise<Result<{ takenBack: true }>> {
	const { consultation, participant } = actor;
	return transaction(context.database, async (tx) => {
		const found = await findImportOf(tx.db, consultation, id);
		if (!found.ok) return found;
		const { effect, state } = found.value;
		if (state === 'taken-back') return ok({ takenBack: true as const });
		if (state !== 'confirmed' || !effect) return refuse('import/not-confirmed');
		const last = (await findConfirmed(tx.db, consultation)).find((one) => one.state === 'confirmed');
		if (last?.id !== id) return refuse('import/not-last');
		if ((await standingOf(tx.db, found.value, effect)) !== 'free') return refuse('import/in-use');
		await undo(tx, effect);
		await markUndone(tx.db, id);
		const line = { consultation, stream: 'matrix', type: 'import-taken-back', at: context.now(), by: participant };
		await context.journal.append(tx, { ...line, data: { import: id } });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok({ takenBack: true as const });
	});
}

/** What was written, decided, planned or arranged on one of its clusters since hangs on it. */
async function standingOf(
	db: Db,
	{ consultation }: Import,
	effect: ImportEffect
): Promise<'free' | { inUse: string[] }> {
	const since = (await findLines(db, consultation, effect.place)).map(
		(line) => `${line.stream} ${canonicalJson(line.data)}`
	);
	const labels = new Map((await findAllClusters(db, consultation)).map(({ id, label }) => [id, label]));
	const now = new Map(
		(await findAllRecommendations(db, consultation)).map(({ consultation: _, ...one }) => [one.id, one])
	);
	const inUse = new Set<string>();
	for (const { id, document, headSeq } of effect.clusters) {
		const written = (await findDocument(db, document))?.headSeq !== headSeq;
		if (written || since.some((line) => line.includes(id))) inUse.add(labels.get(id) ?? '');
	}
	const isOther = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other);
	for (const { after } of effect.changed) {
		const one = now.get(after.id);
		if (!one || isOther(one, after)) inUse.add(labels.get(one?.cluster ?? after.cluster) ?? '');
	}
	return inUse.size === 0 ? 'free' : { inUse: [...inUse] };
}

/** The clusters that it made go; their documents, in which nobody wrote, are frozen, so that nobody begins to now. */
async function undo(tx: Transaction, { came, changed, clusters, terms }: ImportEffect): Promise<void> {
	await deleteRecommendations(tx.db, came);
	await deleteTerms(tx.db, terms);
	for (const { before } of changed) await updateRecommendation(tx.db, before);
	for (const { id, document, made } of clusters) {
		if (!made) continue;
		await freezeDocument(tx, document);
		await deleteCluster(tx.db, id);
	}
}
