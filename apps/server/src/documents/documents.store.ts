import { and, asc, eq, gt, inArray, isNull, lt, lte, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { withChecksum, withoutChecksum } from './storage/checked-bytes.ts';
import type { ClientOwner } from './storage/client-owners.ts';
import { databaseTime, documentClients, documents, documentSnapshots, documentUpdates } from './documents.tables.ts';
import { packUpdates, unpackUpdates } from './storage/packed-updates.ts';
import { readingOf, UnreadableDocumentError } from './storage/unreadable-document.ts';

export type DocumentRow = typeof documents.$inferSelect;

/** `state` is its first. */
export type NewDocument = Pick<DocumentRow, 'id' | 'consultation' | 'cluster' | 'schemaVersion'> & {
	caucus?: string;
	workshop?: string;
	item?: string;
	state: Uint8Array;
};

/** Everything that a document says at its head, as pieces that follow on each other. */
export type StoredDocument = DocumentRow & { snapshot: Uint8Array; updates: Uint8Array[]; rows: number };

export async function findDocument(db: Db, id: string): Promise<DocumentRow | undefined> {
	return await byId(db).get({ id });
}

const byId = prepared((db) =>
	db
		.select()
		.from(documents)
		.where(eq(documents.id, sql.placeholder('id')))
		.prepare()
);

export async function findDocuments(db: Db, ids: readonly string[]): Promise<DocumentRow[]> {
	return await db
		.select()
		.from(documents)
		.where(inArray(documents.id, [...ids]))
		.all();
}

/** How far each document of a consultation has come. */
export async function findHeads(db: Db, consultation: string): Promise<Map<string, number>> {
	const { id, headSeq } = documents;
	const rows = await db.select({ id, headSeq }).from(documents).where(eq(documents.consultation, consultation)).all();
	return new Map(rows.map((row) => [row.id, row.headSeq]));
}

/** Finds those of one consultation, or of all. */
export async function findDocumentIds(db: Db, consultation: string | null): Promise<string[]> {
	const those = consultation === null ? undefined : eq(documents.consultation, consultation);
	const rows = await db.select({ id: documents.id }).from(documents).where(those).all();
	return rows.map(({ id }) => id);
}

/** [NOTES1] The texts of a workshop's items. */
export async function findItemDocuments(db: Db, workshop: string): Promise<DocumentRow[]> {
	return await db.select().from(documents).where(eq(documents.workshop, workshop)).all();
}

export async function insertDocument(db: Db, document: Omit<NewDocument, 'state'>, state: Uint8Array): Promise<void> {
	await insertDocuments(db, [{ ...document, state }]);
}

export async function insertDocuments(db: Db, added: readonly NewDocument[]): Promise<void> {
	const rows = added.map(({ state: _, ...document }) => document);
	const snapshots = added.map(({ id, state }) => ({ document: id, seq: 0, state: withChecksum(state) }));
	await insertForEach(db, documents, rows);
	await insertForEach(db, documentSnapshots, snapshots);
}

/** How much is stored of some texts: only the lengths are read. */
export async function countBytes(db: Db, ids: readonly string[]): Promise<number> {
	const state = await db
		.select({ bytes: sql<number>`coalesce(sum(length(${documentSnapshots.state})), 0)` })
		.from(documentSnapshots)
		.where(inArray(documentSnapshots.document, [...ids]))
		.get();
	const log = await db
		.select({ bytes: sql<number>`coalesce(sum(length(${documentUpdates.updates})), 0)` })
		.from(documentUpdates)
		.where(inArray(documentUpdates.document, [...ids]))
		.get();
	return (state?.bytes ?? 0) + (log?.bytes ?? 0);
}

/** Likewise of all texts of clusters of a consultation, without what was typed since they were rewritten. */
export async function countBytesOf(db: Db, consultation: string): Promise<number> {
	const bytes = sql<number>`coalesce(sum(length(${documentSnapshots.state})), 0)`;
	const ofIt = and(eq(documents.consultation, consultation), isNull(documents.caucus), isNull(documents.item));
	const isText = eq(documents.id, documentSnapshots.document);
	return (
		(await db.select({ bytes }).from(documentSnapshots).innerJoin(documents, isText).where(ofIt).get())?.bytes ?? 0
	);
}

/**
 * [DOC24] Row, snapshot and updates, all of them. Others may write between the two reads: if the results do not fit together,
 * the reads are repeated. A mismatch although nothing has changed is a gap.
 */
export async function findStoredDocument(db: Db, id: string): Promise<StoredDocument | undefined> {
	for (let tried = ''; ;) {
		const found = await db
			.select({ row: documents, snapshot: documentSnapshots })
			.from(documents)
			.leftJoin(documentSnapshots, eq(documentSnapshots.document, documents.id))
			.where(eq(documents.id, id))
			.get();
		if (!found) return undefined;
		const { row, snapshot } = found;
		if (!snapshot) throw new UnreadableDocumentError(id, 'It has no snapshot.');
		const rows = await db
			.select()
			.from(documentUpdates)
			.where(and(eq(documentUpdates.document, id), gt(documentUpdates.seq, snapshot.seq)))
			.orderBy(asc(documentUpdates.seq))
			.all();
		if (rows.length === row.headSeq - snapshot.seq)
			return readingOf(id, () => ({
				...row,
				snapshot: withoutChecksum(snapshot.state),
				updates: rows.flatMap((each) => unpackUpdates(withoutChecksum(each.updates))),
				rows: rows.length
			}));
		const state = `${snapshot.seq}…${row.headSeq}`;
		if (tried === state) throw new UnreadableDocumentError(id, 'Its log has a gap.');
		tried = state;
	}
}

/**
 * [DOC11] Conditional: the head goes on by one only where the document is not frozen and still of this generation. No number means that
 * nothing was appended. It gives a gapless order, freezing and fencing in one. Both statements check the same, and run at once ([DB62]).
 * The function is not async, so a failed statement on SQLite prevents all that would follow.
 */
export function appendUpdates(
	db: Db,
	document: string,
	generation: number,
	updates: readonly Uint8Array[]
): Promise<number | undefined> {
	const to = { document, generation };
	const moved = moveHead(db).run(to);
	const added = addRow(db).get({ ...to, updates: withChecksum(packUpdates(updates)) });
	return Promise.all([added, moved]).then(([row]) => (row as { seq: number } | undefined)?.seq);
}

/** What one commit brought. */
export type UpdateRow = { seq: number; updates: readonly Uint8Array[] };

/** After the one number and before the other, in order. Fewer where a snapshot has taken the place of some. */
export async function findUpdates(db: Db, document: string, after: number, before = Infinity): Promise<UpdateRow[]> {
	const { seq } = documentUpdates;
	const rows = await db
		.select()
		.from(documentUpdates)
		.where(and(eq(documentUpdates.document, document), gt(seq, after), isFinite(before) ? lt(seq, before) : undefined))
		.orderBy(asc(seq))
		.all();
	return rows.map((row) =>
		readingOf(document, () => ({ seq: row.seq, updates: unpackUpdates(withoutChecksum(row.updates)) }))
	);
}

/** How far these documents have come. */
export type DocumentHead = Pick<DocumentRow, 'id' | 'generation' | 'headSeq' | 'frozenAt'>;

export async function findOpenHeads(db: Db, ids: readonly string[]): Promise<DocumentHead[]> {
	const { id, generation, headSeq, frozenAt } = documents;
	return db
		.select({ id, generation, headSeq, frozenAt })
		.from(documents)
		.where(inArray(id, [...ids]))
		.all();
}

const moveHead = prepared((db) =>
	db
		.update(documents)
		.set({ headSeq: sql`${documents.headSeq} + 1` })
		.where(mayBeAppendedTo())
		.prepare()
);

/** At the head. */
const addRow = prepared((db) =>
	db
		.insert(documentUpdates)
		.select(
			sql`select ${documents.id}, ${documents.headSeq}, ${sql.placeholder('updates')} from ${documents} where ${mayBeAppendedTo()}`
		)
		.returning({ seq: documentUpdates.seq })
		.prepare()
);

function mayBeAppendedTo() {
	return and(
		eq(documents.id, sql.placeholder('document')),
		eq(documents.generation, sql.placeholder('generation')),
		isNull(documents.frozenAt)
	);
}

/** The oldest first. */
export async function findClients(db: Db, document: string): Promise<Map<number, ClientOwner>> {
	const rows = await db
		.select()
		.from(documentClients)
		.where(eq(documentClients.document, document))
		.orderBy(asc(documentClients.place))
		.all();
	return new Map(rows.map(({ client, participant, announced }) => [client, { participant, announced }]));
}

/** [VER12] Under which ids a participant writes, by document. */
export async function findClientsOf(db: Db, participant: string): Promise<Map<string, Set<number>>> {
	const rows = await db.select().from(documentClients).where(eq(documentClients.participant, participant)).all();
	const byDocument = Map.groupBy(rows, ({ document }) => document);
	return new Map([...byDocument].map(([document, found]) => [document, new Set(found.map(({ client }) => client))]));
}

/** False where it was announced by somebody else. */
export async function upsertClient(db: Db, document: string, client: number, owner: ClientOwner): Promise<boolean> {
	const { changes } = await setOwner(db).run({ document, client, ...owner });
	return changes === 1;
}

/** After the last of its document. Everyone who comes into a text announces an id, and a whole hall comes at once. */
const setOwner = prepared((db) => {
	const { document, client, participant, announced, place } = documentClients;
	const next = sql`(select coalesce(max(${place}), 0) + 1 from ${documentClients} where ${document} = ${sql.placeholder('document')})`;
	return db
		.insert(documentClients)
		.values({
			document: sql.placeholder('document'),
			client: sql.placeholder('client'),
			participant: sql.placeholder('participant'),
			announced: sql.placeholder('announced'),
			place: next
		})
		.onConflictDoUpdate({
			target: [document, client],
			set: { participant: sql`excluded.participant`, announced: sql`excluded.announced` },
			setWhere: sql`${participant} = excluded.participant or ${announced} = 0`
		})
		.prepare();
});

export async function deleteClients(db: Db, document: string, clients: readonly number[]): Promise<void> {
	await db
		.delete(documentClients)
		.where(and(eq(documentClients.document, document), inArray(documentClients.client, [...clients])))
		.run();
}

/**
 * [DOC17] The snapshot covers the updates up to `seq`, which go in the same transaction. One that covers more stays: the operator may
 * have written it meanwhile.
 */
export async function replaceSnapshot(db: Db, document: string, seq: number, state: Uint8Array): Promise<void> {
	const { changes } = await db
		.update(documentSnapshots)
		.set({ seq, state: withChecksum(state) })
		.where(and(eq(documentSnapshots.document, document), lte(documentSnapshots.seq, seq)))
		.run();
	if (changes === 0) return;
	await db
		.delete(documentUpdates)
		.where(and(eq(documentUpdates.document, document), lte(documentUpdates.seq, seq)))
		.run();
}

/**
 * [DOC63] One number further and one generation higher. A server that has the document open can neither append to its old state nor replace
 * this snapshot with its own.
 */
export async function markRepaired(db: Db, { id, headSeq }: DocumentRow, state: Uint8Array): Promise<void> {
	await db
		.update(documents)
		.set({ headSeq: headSeq + 1, generation: sql`${documents.generation} + 1` })
		.where(eq(documents.id, id))
		.run();
	await replaceSnapshot(db, id, headSeq + 1, state);
}

/** [DOC65] */
export async function markSchemaVersion(db: Db, id: string, schemaVersion: number): Promise<void> {
	await db.update(documents).set({ schemaVersion }).where(eq(documents.id, id)).run();
}

/** On the database's own time: what decides is the order of the commits, and nobody computes with it. */
export async function markFrozen(db: Db, id: string, sha256: string): Promise<void> {
	await freezing(db).run({ id, sha256 });
}

const freezing = prepared((db) =>
	db
		.update(documents)
		.set({ frozenAt: databaseTime, frozenSha256: sql`${sql.placeholder('sha256')}` })
		.where(eq(documents.id, sql.placeholder('id')))
		.prepare()
);

export async function markThawed(db: Db, id: string): Promise<void> {
	await db.update(documents).set({ frozenAt: null, frozenSha256: null }).where(eq(documents.id, id)).run();
}

/**
 * [CAUCUS10] Deletes all of its content, and the names of its writers. The row stays, as an empty document. Clients that still hold the
 * text are of another generation, and the notes about its head outside the database remain valid.
 */
export async function emptyDocument(db: Db, row: DocumentRow, state: Uint8Array): Promise<void> {
	await markRepaired(db, row, state);
	await db.delete(documentClients).where(eq(documentClients.document, row.id)).run();
}

/** After a restore: what people still hold of the lost time must not flow back unseen. */
export async function raiseGenerations(db: Db): Promise<void> {
	await db
		.update(documents)
		.set({ generation: sql`${documents.generation} + 1` })
		.run();
}
