import { countKinds, type KindCounts } from '@plenum/domain/clusters/addition';
import type { Closing, Cluster } from '@plenum/domain/clusters/cluster';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import type { ClusterName, ClusterSummary } from '@plenum/protocol/clusters';
import { and, asc, count, eq, getTableColumns, inArray, max, ne, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach, runForEach } from '../db/prepared-row.ts';
import { clusters, recommendations } from './clusters.tables.ts';

export type NewCluster = { id: string; consultation: string; label: string; document: string };
/** A recommendation, a pledge or a new matter. */
export type AssessedRow = typeof recommendations.$inferSelect;
/** One that the UN’s document holds. */
export type StoredRecommendation = Omit<AssessedRow, 'kind' | 'note'>;
/** A change of an existing recommendation. */
export type RecommendationChange = Pick<StoredRecommendation, 'id'> & Partial<StoredRecommendation>;
export type NewRecommendation = typeof recommendations.$inferInsert;
type ClusterRow = typeof clusters.$inferSelect;

/** It comes after those that are there. */
export async function insertCluster(db: Db, cluster: NewCluster): Promise<void> {
	const last = await db
		.select({ place: max(clusters.place) })
		.from(clusters)
		.where(eq(clusters.consultation, cluster.consultation))
		.get();
	await db
		.insert(clusters)
		.values({ ...cluster, place: (last?.place ?? 0) + 1 })
		.run();
}

/** In this order after those that are there. What was agreed or closed elsewhere comes with it. */
export async function insertClusters(
	db: Db,
	added: readonly (NewCluster & Partial<typeof clusters.$inferInsert>)[]
): Promise<void> {
	const [first] = added;
	if (!first) return;
	const last = await db
		.select({ place: max(clusters.place) })
		.from(clusters)
		.where(eq(clusters.consultation, first.consultation))
		.get();
	const after = (last?.place ?? 0) + 1;
	const rows = added.map((cluster, at) => ({ ...cluster, place: after + at }));
	await insertForEach(db, clusters, rows);
}

/** Their clusters are there already. */
export async function insertRecommendations(db: Db, rows: readonly NewRecommendation[]): Promise<void> {
	await insertForEach(db, recommendations, rows);
}

const ofRecommendation = (({ kind: _, note: __, ...columns }) => columns)(getTableColumns(recommendations));
const fromUn = eq(recommendations.kind, 'recommendation');

/**
 * [ADDITIONS5] Finds all of the consultation, as imported, without pledges and new matters: readers of UN lists see none of these.
 */
export async function findAllRecommendations(db: Db, consultation: string): Promise<StoredRecommendation[]> {
	return await db
		.select(ofRecommendation)
		.from(recommendations)
		.where(and(eq(recommendations.consultation, consultation), fromUn))
		.orderBy(asc(recommendations.row), asc(recommendations.id))
		.all();
}

/** Everything that is assessed, pledges and new matters too. */
export async function findAllAssessed(db: Db, consultation: string): Promise<AssessedRow[]> {
	return await db
		.select()
		.from(recommendations)
		.where(eq(recommendations.consultation, consultation))
		.orderBy(asc(recommendations.row), asc(recommendations.id))
		.all();
}

const columnsOf = getTableColumns(recommendations);
const inConsultation = sql.placeholder('consultation');

/** Everything that is assessed, as imported, by these columns alone: the rest of a large consultation is dear to read. */
export function selectAssessed<Name extends keyof AssessedRow>(
	...names: Name[]
): (db: Db, consultation: string) => Promise<Pick<AssessedRow, Name>[]> {
	const columns = Object.fromEntries(names.map((name) => [name, columnsOf[name]])) as Pick<typeof columnsOf, Name>;
	const rowsIn = prepared((db) =>
		db
			.select(columns as typeof columnsOf)
			.from(recommendations)
			.where(eq(recommendations.consultation, inConsultation))
			.orderBy(asc(recommendations.row), asc(recommendations.id))
			.prepare()
	);
	return (db, consultation) => rowsIn(db).all({ consultation });
}

export async function countRecommendations(db: Db, consultation: string): Promise<number> {
	const ofIt = and(eq(recommendations.consultation, consultation), fromUn);
	return (await db.select({ count: count() }).from(recommendations).where(ofIt).get())?.count ?? 0;
}

export async function findAssessedRow(db: Db, id: string): Promise<AssessedRow | undefined> {
	return await db.select().from(recommendations).where(eq(recommendations.id, id)).get();
}

/** Only the fields that are given. */
export async function updateRecommendations(db: Db, changes: readonly RecommendationChange[]): Promise<void> {
	const ofId = eq(recommendations.id, sql.placeholder('id'));
	const set = ({ id: _, ...fields }: Record<string, SQL>) => db.update(recommendations).set(fields).where(ofId);
	const given = changes.filter((change) => Object.keys(change).length > 1);
	await runForEach(recommendations, given, set);
}

/** As a person says. */
export async function updateCategory(db: Db, id: string, category: ActionCategory | null): Promise<void> {
	await db.update(recommendations).set({ category, categorySuggested: false }).where(eq(recommendations.id, id)).run();
}

/** Only what an import brought or a facilitator added, and nobody has built on. */
export async function deleteRecommendations(db: Db, ids: readonly string[]): Promise<void> {
	for (let start = 0; start < ids.length; start += 500)
		await db
			.delete(recommendations)
			.where(inArray(recommendations.id, ids.slice(start, start + 500)))
			.run();
}

/** Only what an import made and nobody has built on. */
export async function deleteClusters(db: Db, ids: readonly string[]): Promise<void> {
	for (let start = 0; start < ids.length; start += 500)
		await db
			.delete(clusters)
			.where(inArray(clusters.id, ids.slice(start, start + 500)))
			.run();
}

export async function findCluster(db: Db, id: string): Promise<Cluster | undefined> {
	const row = await db.select().from(clusters).where(eq(clusters.id, id)).get();
	return row && clusterOf(row);
}

export async function findLabels(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	const { id, label } = clusters;
	const rows = await db
		.select({ id, label })
		.from(clusters)
		.where(inArray(id, [...ids]))
		.all();
	return new Map(rows.map((row) => [row.id, row.label]));
}

/** Those that were merged into another as well. */
export async function findAllClusters(db: Db, consultation: string): Promise<Cluster[]> {
	const rows = db.select().from(clusters).where(eq(clusters.consultation, consultation)).orderBy(asc(clusters.place));
	return (await rows.all()).map(clusterOf);
}

/** In the facilitator's order, without those that were merged into another. */
export async function findClusters(db: Db, consultation: string): Promise<Cluster[]> {
	return (await allIn(db).all({ consultation })).map(clusterOf);
}

const allIn = prepared((db) =>
	db
		.select()
		.from(clusters)
		.where(and(eq(clusters.consultation, inConsultation), ne(clusters.state, 'merged')))
		.orderBy(asc(clusters.place))
		.prepare()
);

/** As the list has them. */
export async function findClusterNames(
	db: Db,
	consultation: string
): Promise<(ClusterName & Pick<ClusterSummary, 'state'>)[]> {
	const rows = await namesIn(db).all({ consultation });
	return rows.map(({ state, ...name }) => ({ ...name, state: state === 'open' ? 'open' : 'closed' }));
}

const namesIn = prepared((db) =>
	db
		.select({ id: clusters.id, label: clusters.label, document: clusters.document, state: clusters.state })
		.from(clusters)
		.where(and(eq(clusters.consultation, inConsultation), ne(clusters.state, 'merged')))
		.orderBy(asc(clusters.place))
		.prepare()
);

function clusterOf(row: ClusterRow): Cluster {
	const { id, consultation, label, document, state } = row;
	switch (state) {
		case 'open':
			return { id, consultation, label, document, state };
		case 'closed':
			return { id, consultation, label, document, state, closing: closingOf(row) };
		case 'merged':
			return { id, consultation, label, document, state, into: row.into ?? '' };
	}
}

function closingOf(row: ClusterRow): Closing {
	return {
		statement: row.statement ?? '',
		reviewDate: row.reviewDate,
		dissent: row.dissent ?? [],
		at: row.closedAt ?? 0,
		documentSha256: row.documentSha256 ?? ''
	};
}

/** Where each cluster that was merged away went, one step at a time. */
export async function findMergedInto(db: Db, consultation: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: clusters.id, into: clusters.into })
		.from(clusters)
		.where(and(eq(clusters.consultation, consultation), eq(clusters.state, 'merged')))
		.all();
	return new Map(rows.map(({ id, into }) => [id, into ?? '']));
}

export async function updateLabel(db: Db, id: string, label: string): Promise<void> {
	await db.update(clusters).set({ label }).where(eq(clusters.id, id)).run();
}

export async function updateDocument(db: Db, id: string, document: string): Promise<void> {
	await db.update(clusters).set({ document }).where(eq(clusters.id, id)).run();
}

export async function updateOrder(db: Db, ids: readonly string[]): Promise<void> {
	for (const [at, id] of ids.entries())
		await db
			.update(clusters)
			.set({ place: at + 1 })
			.where(eq(clusters.id, id))
			.run();
}

export async function updateClosing(db: Db, id: string, closing: Closing): Promise<void> {
	await db.update(clusters).set(closingFields(closing)).where(eq(clusters.id, id)).run();
}

/** As a cluster's row holds it. */
export function closingFields({ statement, reviewDate, dissent, at, documentSha256 }: Closing) {
	return { state: 'closed' as const, statement, reviewDate, dissent, closedAt: at, documentSha256 };
}

export async function markReopened(db: Db, id: string): Promise<void> {
	const blank = { statement: null, reviewDate: null, dissent: null, closedAt: null, documentSha256: null };
	await db
		.update(clusters)
		.set({ state: 'open', ...blank })
		.where(eq(clusters.id, id))
		.run();
}

export async function markMerged(db: Db, ids: readonly string[], into: string): Promise<void> {
	await db
		.update(clusters)
		.set({ state: 'merged', into })
		.where(inArray(clusters.id, [...ids]))
		.run();
}

/** Everything that is assessed in it, as imported; the caller sorts it by number. */
export async function findAssessed(db: Db, cluster: string): Promise<AssessedRow[]> {
	return await db
		.select()
		.from(recommendations)
		.where(eq(recommendations.cluster, cluster))
		.orderBy(asc(recommendations.row))
		.all();
}

/** Everything that is assessed in any of them. */
export async function countAssessed(db: Db, inClusters: readonly string[]): Promise<number> {
	const inThem = inArray(recommendations.cluster, [...inClusters]);
	return (await db.select({ count: count() }).from(recommendations).where(inThem).get())?.count ?? 0;
}

export async function moveRecommendations(db: Db, ids: readonly string[], cluster: string): Promise<void> {
	await db
		.update(recommendations)
		.set({ cluster })
		.where(inArray(recommendations.id, [...ids]))
		.run();
}

/** Everything that stands in some clusters. */
export async function moveAllRecommendations(db: Db, from: readonly string[], cluster: string): Promise<void> {
	await db
		.update(recommendations)
		.set({ cluster })
		.where(inArray(recommendations.cluster, [...from]))
		.run();
}

/** Recommendations that carry the same themes give one line. */
export async function findThemes(db: Db, consultation: string): Promise<{ cluster: string; themes: string[] }[]> {
	return await themesIn(db).all({ consultation });
}

const themesIn = prepared((db) =>
	db
		.selectDistinct({ cluster: recommendations.cluster, themes: recommendations.themes })
		.from(recommendations)
		.where(eq(recommendations.consultation, inConsultation))
		.prepare()
);

export type PositionCount = { cluster: string; position: StoredRecommendation['position']; count: number };

/** [ADDITIONS6] Counts the UN’s recommendations. What was withdrawn is not counted. */
export async function countPositions(db: Db, consultation: string): Promise<PositionCount[]> {
	return await positionsIn(db).all({ consultation });
}

const positionsIn = prepared((db) =>
	db
		.select({ cluster: recommendations.cluster, position: recommendations.position, count: count() })
		.from(recommendations)
		.where(and(eq(recommendations.consultation, inConsultation), eq(recommendations.withdrawn, false), fromUn))
		.groupBy(recommendations.cluster, recommendations.position)
		.prepare()
);

/** By cluster: how many pledges and new matters it has. */
export async function countAdditions(
	db: Db,
	consultation: string
): Promise<Map<string, Pick<KindCounts, 'pledges' | 'matters'>>> {
	const rows = await additionsIn(db).all({ consultation });
	return new Map([...Map.groupBy(rows, (row) => row.cluster)].map(([id, some]) => [id, countKinds(some)]));
}

const additionsIn = prepared((db) =>
	db
		.select({ cluster: recommendations.cluster, kind: recommendations.kind })
		.from(recommendations)
		.where(and(eq(recommendations.consultation, inConsultation), ne(recommendations.kind, 'recommendation')))
		.prepare()
);
