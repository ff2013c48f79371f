import { mechanismKinds } from '@plenum/domain/mechanisms/mechanism';
import type { RawRow } from '@plenum/domain/matrix/recommendation';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recommendations } from '../clusters/clusters.tables.ts';
import { consultations } from '../consultations/consultations.tables.ts';

/**
 * [MECHANISM4] What mechanisms other than the review recommend, verbatim, always. They have a table of their own, so that
 * code that reads or counts recommendations of the review cannot find one.
 */
export const mechanismRecommendations = sqliteTable(
	'mechanism_recommendations',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		/** The order in which they came: within the consultation, without two of one place. */
		place: integer().notNull(),
		row: integer().notNull(),
		kind: text({ enum: mechanismKinds }).notNull(),
		body: text().notNull(),
		symbol: text(),
		paragraph: text(),
		date: text(),
		text: text().notNull(),
		themes: text({ mode: 'json' }).$type<string[]>().notNull(),
		groups: text({ mode: 'json' }).$type<string[]>().notNull(),
		sdgs: text({ mode: 'json' }).$type<string[]>().notNull(),
		annotation: text(),
		raw: text({ mode: 'json' }).$type<RawRow>().notNull()
	},
	(table) => [index('mechanism_recommendations_consultation').on(table.consultation, table.place)]
);

/** That one stands beside a recommendation of the review: only what a person said of the two, never a suggestion. */
export const mechanismLinks = sqliteTable(
	'mechanism_links',
	{
		mechanism: text()
			.notNull()
			.references(() => mechanismRecommendations.id),
		recommendation: text()
			.notNull()
			.references(() => recommendations.id),
		status: text({ enum: ['confirmed', 'refused'] }).notNull(),
		at: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.mechanism, table.recommendation] }),
		index('mechanism_links_recommendation').on(table.recommendation)
	]
);
