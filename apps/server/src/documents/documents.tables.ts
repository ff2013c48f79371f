import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Epoch milliseconds. */
export const databaseTime = sql<number>`(cast(unixepoch('subsec') * 1000 as integer))`;

/** The shared text of one cluster, of a caucus on it, or of an item of an agenda. What it says is its snapshot and, after it, its updates. */
export const documents = sqliteTable(
	'documents',
	{
		id: text().primaryKey(),
		consultation: text().notNull(),
		/** Empty where it is of an item. */
		cluster: text().notNull(),
		/** [CAUCUS6] The caucus whose text it is, which opens it to its members alone; null for the text of the whole cluster. */
		caucus: text(),
		/** [NOTES1] The item whose notes it is, and its workshop; null of every other text. */
		item: text(),
		workshop: text(),
		/** A restore raises it: a client that wrote into another generation cannot merge into this one. */
		generation: integer().notNull().default(1),
		schemaVersion: integer('schema_version').notNull(),
		/** The number of the last update. Without gaps: the append raises it by one, or nothing is appended. */
		headSeq: integer('head_seq').notNull().default(0),
		frozenAt: integer('frozen_at'),
		frozenSha256: text('frozen_sha256'),
		createdAt: integer('created_at').notNull().default(databaseTime)
	},
	(table) => [
		index('documents_consultation').on(table.consultation),
		uniqueIndex('documents_item').on(table.workshop, table.item),
		check('documents_frozen', sql`(${table.frozenAt} is null) = (${table.frozenSha256} is null)`)
	]
);

/** The whole state up to and with `seq`, with deleted text gone. */
export const documentSnapshots = sqliteTable('document_snapshots', {
	document: text()
		.primaryKey()
		.references(() => documents.id),
	seq: integer().notNull(),
	state: blob({ mode: 'buffer' }).notNull()
});

/** What came after the snapshot: one row for each commit, which may hold the updates of several people. */
export const documentUpdates = sqliteTable(
	'document_updates',
	{
		document: text()
			.notNull()
			.references(() => documents.id),
		seq: integer().notNull(),
		updates: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.document, table.seq] })]
);

/** [DOC64] Under which Yjs client ids a participant writes, or has announced that they will. */
export const documentClients = sqliteTable(
	'document_clients',
	{
		document: text()
			.notNull()
			.references(() => documents.id),
		client: integer().notNull(),
		participant: text().notNull(),
		/** By them over a connection of their own; otherwise an update of theirs brought it first. */
		announced: integer({ mode: 'boolean' }).notNull().default(true),
		/** In the document's order of their coming. */
		place: integer().notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.document, table.client] })]
);
