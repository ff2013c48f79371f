import type { Language } from '@plenum/domain/languages';
import {
	publicationAddresses,
	publicationChoiceKinds,
	publicationStates
} from '@plenum/protocol/exports/publication-kinds';
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** What each consultation shows to everyone now, or showed. Once withdrawn, address and times are all that is left. */
export const publications = sqliteTable('publications', {
	consultation: text()
		.primaryKey()
		.references(() => consultations.id),
	slug: text().notNull().unique(),
	address: text({ enum: publicationAddresses }).notNull(),
	state: text({ enum: publicationStates }).notNull(),
	version: integer().notNull(),
	/** The hash of the version that it was made from. */
	versionSha256: text('version_sha256').notNull(),
	languages: text({ mode: 'json' }).$type<Language[]>().notNull(),
	organisations: text({ mode: 'json' }).$type<string[]>().notNull(),
	publishedAt: integer('published_at').notNull(),
	withdrawnAt: integer('withdrawn_at')
});

/** [PUBLISH12] What was confirmed and what is held back in the check of a version: ids of findings, places of texts; no words. */
export const publicationChoices = sqliteTable(
	'publication_choices',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		version: integer().notNull(),
		kind: text({ enum: publicationChoiceKinds }).notNull(),
		key: text().notNull(),
		at: integer().notNull(),
		/** The participant who chose; never a name. */
		by: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.version, table.kind, table.key] })]
);

/** How the next publication is meant to be, before it is published. */
export const publicationPlans = sqliteTable('publication_plans', {
	consultation: text()
		.primaryKey()
		.references(() => consultations.id),
	languages: text({ mode: 'json' }).$type<Language[]>().notNull(),
	address: text({ enum: publicationAddresses }).notNull()
});

/** [PUBLISH55] Which versions were public since nothing was, and when: dates alone. */
export const publicationHistory = sqliteTable(
	'publication_history',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		version: integer().notNull(),
		firstAt: integer('first_at').notNull(),
		lastAt: integer('last_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.version] })]
);

/** The redacted outcome and the documents made of it, as they were when it was published. Their bytes lie in `publication_contents`. */
export const publicationFiles = sqliteTable(
	'publication_files',
	{
		consultation: text().notNull(),
		name: text().notNull(),
		type: text().notNull(),
		sha256: text().notNull(),
		length: integer().notNull(),
		content: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.name] })]
);

/**
 * [PUBLISH34] Many megabytes, in chunks that are written and deleted in a short transaction each. A content never changes. A file names
 * it by its id, or it is not yet, or no longer, of any.
 */
export const publicationContents = sqliteTable(
	'publication_contents',
	{
		id: text().notNull(),
		place: integer().notNull(),
		bytes: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.id, table.place] })]
);
