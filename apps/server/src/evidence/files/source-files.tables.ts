import { sourceFileTypes } from '@plenum/domain/evidence/source-file';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../../consultations/consultations.tables.ts';
import { evidenceSources } from '../sources.tables.ts';

/** [EVIDENCE30] Files of sources, without the names under which they came. Of no source (yet, or any more): it is swept. */
export const evidenceFiles = sqliteTable(
	'evidence_files',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		source: text()
			.unique()
			.references(() => evidenceSources.id),
		type: text({ enum: sourceFileTypes }).notNull(),
		bytes: integer().notNull(),
		sha256: text().notNull(),
		cleaned: integer({ mode: 'boolean' }).notNull(),
		at: integer().notNull()
	},
	(table) => [index('evidence_files_consultation').on(table.consultation)]
);

/** Their bytes, each chunk written and deleted in a short transaction. */
export const evidenceFileChunks = sqliteTable(
	'evidence_file_chunks',
	{
		file: text()
			.notNull()
			.references(() => evidenceFiles.id),
		place: integer().notNull(),
		bytes: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.file, table.place] })]
);
