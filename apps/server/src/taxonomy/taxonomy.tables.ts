import type { TermKind, TermLink } from '@plenum/domain/taxonomy/term';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** Labels of the sources, and what the facilitator made of them. */
export const taxonomyTerms = sqliteTable(
	'taxonomy_terms',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		kind: text().$type<TermKind>().notNull(),
		/** As printed where it was met first. */
		label: text().notNull(),
		code: text(),
		cycle: integer(),
		shown: text(),
		aliasOf: text(),
		aliasSuggested: integer({ mode: 'boolean' }).notNull()
	},
	(table) => [index('taxonomy_terms_consultation').on(table.consultation)]
);

export const taxonomyLinks = sqliteTable(
	'taxonomy_links',
	{
		theme: text()
			.notNull()
			.references(() => taxonomyTerms.id),
		target: text()
			.notNull()
			.references(() => taxonomyTerms.id),
		status: text('standing').$type<TermLink['status']>().notNull()
	},
	(table) => [primaryKey({ columns: [table.theme, table.target] })]
);
