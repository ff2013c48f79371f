import { carryOut, isTaken, type CarriedOut } from '@plenum/domain/matrix/carry-out-plan';
import type { ImportCounts, ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { ImportPlan, PlanItem } from '@plenum/domain/matrix/import-plan';
import type { ThemePlace } from '@plenum/domain/matrix/place-themes';
import { folded } from '@plenum/domain/matrix/plain-text';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConfirmImportRequest, ImportDone } from '@plenum/protocol/matrix';
import { findCluster, insertCluster, insertRecommendations, putRecommendation } from '../clusters/clusters.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { findDocument } from '../documents/documents.store.ts';
import { sayAliases } from '../taxonomy/say-aliases.ts';
import { growTaxonomy } from '../taxonomy/grow-taxonomy.ts';
import type { House } from '../house.ts';
import { planAsItStands, previewed } from './import-ground.ts';
import { putConfirmed } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf } from './receive-import.ts';

/** Who confirms: a participant, or the operator (null). */
type Confirming = { consultation: string; participant: string | null };

/**
 * [MATRIX42] Recommendations, clusters and each new cluster's first document, all together or not at all. Without a
 * choice what Plenum proposes is taken; with one, only if it was made on what stands there now.
 */
export function confirmImport(
	{ house }: Matrix,
	actor: Confirming,
	id: string,
	choice: ConfirmImportRequest | null = null
): Promise<Result<ImportDone>> {
	const { consultation, participant } = actor;
	return transaction(house.database, async (tx) => {
		const found = await findImportOf(tx.db, consultation, id);
		if (!found.ok) return found;
		const preview = previewed(found.value);
		if (!preview.ok) return preview;
		const read = preview.value.recommendations;
		const { plan, ground, fingerprint } = await planAsItStands(tx.db, consultation, preview.value, choice ?? {});
		if (choice && choice.fingerprint !== fingerprint) return refuse('import/changed-meanwhile');
		const chosen = new Set(choice ? choice.take : plan.items.filter(({ proposed }) => proposed).map(({ key }) => key));
		const open = new Set(ground.clusters.filter(({ state }) => state === 'open').map((cluster) => cluster.id));
		const carried = carryOut(plan, chosen, read, ground.kept, (cluster) => open.has(cluster));
		const lists = [
			...carried.come.map(({ recommendation }) => recommendation),
			...carried.change.map(({ after }) => after)
		];
		const fresh = await growTaxonomy(tx, consultation, lists, plan.review, house.newId);
		const said = await sayAliases(house, tx, { consultation, participant }, choice?.aliases ?? []);
		if (!said.ok) return said;
		const named = fresh.filter(({ kind, label }) => kind !== 'sdg' || lists.some(({ sdgs }) => sdgs.includes(label)));
		const counts = { ...countsOf(plan, chosen, carried), labels: named.length };
		const line = { consultation, stream: 'matrix', type: 'matrix-imported', at: house.now(), by: participant };
		const { review, language } = plan;
		const { place } = await house.journal.append(tx, { ...line, data: { import: id, review, language, ...counts } });
		const changes = await write(house, tx, consultation, carried);
		await putConfirmed(
			tx.db,
			id,
			{ review, language, place, counts, terms: fresh.map(({ id: term }) => term), ...changes },
			house.now()
		);
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation, cluster: null }));
		return ok({ import: id, ...counts });
	});
}

type Written = Pick<ImportEffect, 'came' | 'changed' | 'clusters'>;

async function write(house: House, tx: Transaction, consultation: string, carried: CarriedOut): Promise<Written> {
	const placing = createPlacing(house, tx, consultation);
	const rows = [];
	for (const { into, recommendation } of carried.come)
		rows.push({ ...recommendation, id: house.newId(), consultation, cluster: await placing.placeOf(into) });
	await insertRecommendations(tx.db, rows);
	const changed: Written['changed'] = [];
	for (const { before, after, into } of carried.change) {
		const placed = into ? { ...after, cluster: await placing.placeOf(into) } : after;
		await putRecommendation(tx.db, placed);
		changed.push({ before, after: placed });
	}
	const touched = new Set(changed.filter(isSeen).flatMap(({ before, after }) => [before.cluster, after.cluster]));
	for (const { cluster } of rows) touched.add(cluster);
	return { came: rows.map(({ id }) => id), changed, clusters: await placing.stateOf(touched) };
}

/** A further language, or what was only filled in, changes nothing that an assessment was made on. */
function isSeen({ before, after }: Written['changed'][number]): boolean {
	const { review, annotation, language, headerTheme, translations } = before;
	return (
		JSON.stringify({ ...after, review, annotation, language, headerTheme, translations }) !== JSON.stringify(before)
	);
}

/** Clusters as they are needed: one for each new label. */
function createPlacing(house: House, tx: Transaction, consultation: string) {
	const made = new Map<string, string>();
	return {
		async placeOf({ cluster, label }: ThemePlace): Promise<string> {
			const there = cluster ?? made.get(folded(label));
			if (there !== undefined) return there;
			const [id, document] = [house.newId(), house.newId()];
			await insertCluster(tx.db, { id, consultation, label, document });
			await createDocument(tx, { id: document, consultation, cluster: id });
			made.set(folded(label), id);
			return id;
		},
		async stateOf(ids: Iterable<string>): Promise<Written['clusters']> {
			const news = new Set(made.values());
			const states: Written['clusters'] = [];
			for (const id of ids) {
				const cluster = await findCluster(tx.db, id);
				const document = cluster && (await findDocument(tx.db, cluster.document));
				if (!document) throw new Error('A cluster has a document.');
				states.push({ id, document: document.id, headSeq: document.headSeq, made: news.has(id) });
			}
			return states;
		}
	};
}

function countsOf(plan: ImportPlan, chosen: ReadonlySet<string>, { come }: CarriedOut): Omit<ImportCounts, 'labels'> {
	const taken = plan.items.filter((item) => isTaken(item, chosen));
	const has = (item: PlanItem, field: string) => item.changes.some((change) => change.field === field);
	const changed = taken.filter(({ kind }) => kind === 'changed');
	return {
		recommendations: come.length,
		clusters: new Set(come.map(({ into }) => into.cluster ?? folded(into.label))).size,
		changed: changed.filter((item) => !has(item, 'translation')).length,
		translated: changed.filter((item) => has(item, 'translation')).length,
		moved: changed.filter((item) => has(item, 'theme')).length,
		withdrawn: taken.filter(({ kind }) => kind === 'gone').length,
		left: plan.items.filter((item) => !chosen.has(item.key) && !item.closed).length,
		closed: plan.items.filter(({ closed }) => closed).length
	};
}
