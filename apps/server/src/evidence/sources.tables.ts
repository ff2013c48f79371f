import { sourceKinds, type SourceDispute, type SourceSubject } from '@plenum/domain/evidence/source';
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** What sides offer as evidence. Nobody stands here by name or id: of who added a source, only the constituency. */
export const evidenceSources = sqliteTable(
	'evidence_sources',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		constituency: text().notNull(),
		kind: text({ enum: sourceKinds }).notNull(),
		title: text().notNull(),
		publisher: text().notNull(),
		quote: text().notNull(),
		date: text(),
		url: text(),
		internal: integer({ mode: 'boolean' }).notNull(),
		subjects: text({ mode: 'json' }).$type<SourceSubject[]>().notNull(),
		addedAt: integer('added_at').notNull(),
		/** [EVIDENCE42] Who did not see the last one changes nothing. */
		version: integer().notNull(),
		disputes: text({ mode: 'json' }).$type<SourceDispute[]>().notNull()
	},
	(table) => [
		index('evidence_sources_consultation').on(table.consultation, table.addedAt),
		check(
			'evidence_sources_kind',
			sql`${table.kind} in ('law', 'statistic', 'judgment', 'report', 'news', 'testimony')`
		),
		check(
			'evidence_sources_testimony',
			sql`${table.kind} <> 'testimony' or (${table.publisher} = '' and ${table.quote} = '' and ${table.url} is null and ${table.date} is null)`
		)
	]
);
