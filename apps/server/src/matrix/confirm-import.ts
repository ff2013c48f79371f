import type { Interpretation } from '@plenum/domain/matrix/interpretation';
import { folded } from '@plenum/domain/matrix/plain-text';
import type { ThemeCluster } from '@plenum/domain/matrix/theme-clusters';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ImportDone } from '@plenum/protocol/matrix';
import { findClusters, insertCluster, insertRecommendations } from '../clusters/clusters.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import type { House } from '../house.ts';
import { putConfirmed, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf } from './receive-import.ts';

/** Who confirms: a participant, or the operator (null). */
type Confirming = { consultation: string; participant: string | null };

/** [MATRIX42] Recommendations, clusters and each new cluster's first document, all together or not at all. */
export function confirmImport({ house }: Matrix, actor: Confirming, id: string): Promise<Result<ImportDone>> {
	const { consultation, participant } = actor;
	return transaction(house.database, async (tx) => {
		const found = await findImportOf(tx.db, consultation, id);
		if (!found.ok) return found;
		const preview = previewed(found.value);
		if (!preview.ok) return preview;
		const { recommendations, clusters } = preview.value;
		const into = await placeClusters(house, tx, consultation, clusters);
		await placeRecommendations(house, tx, consultation, preview.value, into);
		await putConfirmed(tx.db, id);
		const done = { recommendations: recommendations.length, clusters: clusters.length };
		const line = { consultation, stream: 'matrix', type: 'matrix-imported', at: house.now(), by: participant };
		await house.journal.append(tx, { ...line, data: { import: id, ...done } });
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation, cluster: null }));
		return ok(done);
	});
}

type NotYet = 'import/already-confirmed' | 'import/columns-needed' | 'import/not-ready';

function previewed({ state, interpretation }: Import): Result<Interpretation, NotYet> {
	switch (state) {
		case 'confirmed':
			return refuse('import/already-confirmed');
		case 'columns-needed':
			return refuse('import/columns-needed');
		case 'reading':
		case 'failed':
			return refuse('import/not-ready');
		case 'preview':
			return interpretation ? ok(interpretation) : refuse('import/not-ready');
	}
}

/** Where each theme goes: into the open cluster of that label, as after an earlier import, or into a new one. */
async function placeClusters(
	house: House,
	tx: Transaction,
	consultation: string,
	themes: readonly ThemeCluster[]
): Promise<string[]> {
	const open = (await findClusters(tx.db, consultation)).filter(({ state }) => state === 'open');
	const known = new Map(open.map(({ label, id }) => [folded(label), id]));
	const places: string[] = [];
	for (const { label } of themes) {
		const id = known.get(folded(label)) ?? house.newId();
		places.push(id);
		if (known.has(folded(label))) continue;
		const document = house.newId();
		await insertCluster(tx.db, { id, consultation, label, document });
		await createDocument(tx, { id: document, consultation, cluster: id });
	}
	return places;
}

async function placeRecommendations(
	house: House,
	tx: Transaction,
	consultation: string,
	{ recommendations, clusters }: Interpretation,
	into: readonly string[]
): Promise<void> {
	const clusterOf = new Map(
		clusters.flatMap((cluster, at) => cluster.recommendations.map((place) => [place, into[at]]))
	);
	const rows = recommendations.map(({ headerTheme: _theme, raw: _raw, ...recommendation }, place) => {
		const cluster = clusterOf.get(place);
		if (cluster === undefined) throw new Error('A recommendation stands in no cluster.');
		return { id: house.newId(), consultation, cluster, ...recommendation };
	});
	await insertRecommendations(tx.db, rows);
}
