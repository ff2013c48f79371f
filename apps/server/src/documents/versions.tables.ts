import type { Authorship } from '@plenum/documents/authorship';
import { versionReasons } from '@plenum/protocol/exports/version-reasons';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { documents } from './documents.tables.ts';

/**
 * At which steps the text of a cluster was kept. A cluster goes on in another document when others are merged into it; its
 * versions are counted through.
 */
export const documentVersions = sqliteTable(
	'document_versions',
	{
		cluster: text().notNull(),
		number: integer().notNull(),
		document: text()
			.notNull()
			.references(() => documents.id),
		generation: integer().notNull(),
		seq: integer().notNull(),
		sha256: text().notNull(),
		reason: text({ enum: versionReasons }).notNull(),
		label: text(),
		poll: text(),
		at: integer().notNull(),
		/** The participant who did what it was kept for; never a name. */
		by: text()
	},
	(table) => [
		primaryKey({ columns: [table.cluster, table.number] }),
		check('document_versions_label', sql`(${table.reason} = 'by-hand') = (${table.label} is not null)`)
	]
);

/** Who wrote the letters of a version's text, by ids of Yjs, which hold within one document. */
export type VersionAuthors = { document: string; authorship: Authorship };

/** What a version says, as canonical JSON: once, however many steps found it like that. Gone where it had to be forgotten. */
export const versionTexts = sqliteTable(
	'document_version_texts',
	{
		cluster: text().notNull(),
		sha256: text().notNull(),
		json: text().notNull(),
		/** [VER12] Null where nobody noted them. */
		authors: text({ mode: 'json' }).$type<VersionAuthors>(),
		/** [VER12] The hash of `json`, where words of somebody who was erased were taken out of it. */
		shortenedSha256: text('shortened_sha256')
	},
	(table) => [primaryKey({ columns: [table.cluster, table.sha256] })]
);
