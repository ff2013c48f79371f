import type { EarlierRecommendation } from '@plenum/domain/clusters/earlier-outcome';
import type { TextIn } from '@plenum/domain/matrix/recommendation';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { recommendations } from './clusters.tables.ts';

/** Outcomes of earlier consultations, brought in so that it can be said what was assessed then. */
export const earlierOutcomes = sqliteTable(
	'earlier_outcomes',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		title: text().notNull(),
		exportedAt: integer().notNull(),
		frozenAs: integer(),
		/** The hash of the file's canonical JSON, as its own server printed it. */
		sha256: text().notNull(),
		broughtAt: integer().notNull()
	},
	(table) => [uniqueIndex('earlier_outcomes_file').on(table.consultation, table.sha256)]
);

export const earlierRecommendations = sqliteTable(
	'earlier_recommendations',
	{
		id: text().primaryKey(),
		outcome: text()
			.notNull()
			.references(() => earlierOutcomes.id),
		place: integer().notNull(),
		review: integer(),
		number: text().notNull(),
		text: text().notNull(),
		language: text(),
		translations: text({ mode: 'json' }).$type<TextIn[]>().notNull(),
		states: text({ mode: 'json' }).$type<string[]>().notNull(),
		cluster: text().notNull(),
		agreed: text({ mode: 'json' }).$type<EarlierRecommendation['agreed']>(),
		sideRatings: text({ mode: 'json' }).$type<EarlierRecommendation['sideRatings']>().notNull()
	},
	(table) => [index('earlier_recommendations_outcome').on(table.outcome, table.place)]
);

/** That a recommendation goes on from one of an earlier outcome: only what a person said of a pair. */
export const earlierLineage = sqliteTable(
	'earlier_lineage',
	{
		later: text()
			.notNull()
			.references(() => recommendations.id),
		earlier: text()
			.notNull()
			.references(() => earlierRecommendations.id),
		status: text('standing', { enum: ['confirmed', 'refused'] }).notNull(),
		at: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.later, table.earlier] })]
);
