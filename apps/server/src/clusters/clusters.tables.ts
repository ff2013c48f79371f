import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { assessedKinds } from '@plenum/domain/clusters/addition';
import type { Dissent } from '@plenum/domain/clusters/cluster';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import { stateClaims } from '@plenum/domain/matrix/positions/state-claim';
import type { TextIn } from '@plenum/domain/matrix/recommendation';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import type { RatingStanding } from '@plenum/domain/ratings/side-rating';
import { consultations } from '../consultations/consultations.tables.ts';
import { participants } from '../people/people.tables.ts';

/** What a side says, or all together. */
const ratingColumns = () => ({
	level: text().notNull(),
	percentage: real(),
	regression: integer({ mode: 'boolean' }).notNull(),
	reason: text().notNull(),
	/** Later than that of the rating before: it tells one from the other. */
	at: integer().notNull()
});

/** Themed sets of recommendations. One that was merged stays as a row: its document is on record. */
export const clusters = sqliteTable(
	'clusters',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		label: text().notNull(),
		document: text().notNull(),
		place: integer().notNull(),
		state: text({ enum: ['open', 'closed', 'merged'] })
			.notNull()
			.default('open'),
		into: text(),
		statement: text(),
		reviewDate: text(),
		dissent: text({ mode: 'json' }).$type<Dissent[]>(),
		closedAt: integer(),
		documentSha256: text()
	},
	(table) => [
		index('clusters_order').on(table.consultation, table.place),
		uniqueIndex('clusters_document').on(table.document),
		check('clusters_merged', sql`(${table.state} = 'merged') = (${table.into} is not null)`),
		check('clusters_closed', sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`)
	]
);

/**
 * Verbatim, always. `row` is the place in what was imported. A row that a later list no longer holds is marked withdrawn and
 * stays; texts in further languages stand beside the first. Pledges and new matters are rows too, because they are assessed
 * alike. For them only `kind`, `number`, `text` and `note` count, and nothing that only the UN’s recommendations have.
 */
export const recommendations = sqliteTable(
	'recommendations',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		cluster: text()
			.notNull()
			.references(() => clusters.id),
		kind: text({ enum: assessedKinds }).notNull().default('recommendation'),
		row: integer().notNull(),
		number: text().notNull(),
		text: text().notNull(),
		states: text({ mode: 'json' }).$type<string[]>().notNull(),
		position: text({ enum: ['supported', 'noted', 'partially-supported', 'pending', 'unknown'] }).notNull(),
		positionAsPrinted: text().notNull(),
		source: text({ mode: 'json' }).$type<{ symbol: string | null; paragraph: string | null; raw: string }>(),
		themes: text({ mode: 'json' }).$type<string[]>().notNull(),
		groups: text({ mode: 'json' }).$type<string[]>().notNull(),
		sdgs: text({ mode: 'json' }).$type<string[]>().notNull(),
		/** The cycle of the review that it was given in; null where nobody said. */
		review: integer(),
		/** UHRI's own id for it, which outlives a change of number or text. */
		annotation: text(),
		/** The theme that it stood under when it was imported last. */
		headerTheme: text(),
		/** The language of `text`. */
		language: text(),
		translations: text({ mode: 'json' }).$type<TextIn[]>().notNull().default([]),
		withdrawn: integer({ mode: 'boolean' }).notNull().default(false),
		claim: text({ enum: stateClaims }),
		category: integer().$type<ActionCategory>(),
		/** Whether the category is what Plenum suggests, or what a person said. */
		categorySuggested: integer({ mode: 'boolean' }).notNull().default(true),
		/** Where a pledge was made, or why a matter was added. */
		note: text()
	},
	(table) => [
		index('recommendations_cluster').on(table.cluster),
		index('recommendations_consultation').on(table.consultation, table.row)
	]
);

/** One for each side and recommendation: what the side says now. What it said before is in the journal. */
export const sideRatings = sqliteTable(
	'side_ratings',
	{
		recommendation: text()
			.notNull()
			.references(() => recommendations.id),
		constituency: text().notNull(),
		...ratingColumns(),
		standing: text().$type<RatingStanding>().notNull(),
		/** How the side rated in the round that it came from. */
		distribution: text({ mode: 'json' }).$type<Distribution>(),
		/** Who recorded it. Null: a round did, or an outcome that was brought in, or it is somebody who was erased. */
		recordedBy: text('recorded_by').references(() => participants.id)
	},
	(table) => [
		primaryKey({ columns: [table.recommendation, table.constituency] }),
		check('side_ratings_percentage', sql`${table.percentage} between 0 and 100`)
	]
);

/** Members of a side who do not share what was recorded for it. They go when it is changed. */
export const sideRatingObjections = sqliteTable(
	'side_rating_objections',
	{
		recommendation: text()
			.notNull()
			.references(() => recommendations.id),
		constituency: text().notNull(),
		participant: text()
			.notNull()
			.references(() => participants.id)
	},
	(table) => [primaryKey({ columns: [table.recommendation, table.constituency, table.participant] })]
);

/** What was agreed on a recommendation: a level of the scale, or `views-recorded`. */
export const agreedRatings = sqliteTable(
	'agreed_ratings',
	{
		recommendation: text()
			.primaryKey()
			.references(() => recommendations.id),
		...ratingColumns()
	},
	(table) => [check('agreed_ratings_percentage', sql`${table.percentage} between 0 and 100`)]
);

/** Where a cluster comes from. The label and the document are as they were then. */
export const clusterLineage = sqliteTable(
	'cluster_lineage',
	{
		cluster: text()
			.notNull()
			.references(() => clusters.id),
		step: integer().notNull(),
		kind: text({ enum: ['merged', 'split'] }).notNull(),
		label: text().notNull(),
		from: text().notNull(),
		document: text(),
		at: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.cluster, table.step] })]
);

/** That a recommendation goes on from one of an earlier cycle: only what a person said of a pair, never a suggestion. */
export const recommendationLineage = sqliteTable(
	'recommendation_lineage',
	{
		later: text()
			.notNull()
			.references(() => recommendations.id),
		earlier: text()
			.notNull()
			.references(() => recommendations.id),
		status: text('standing', { enum: ['confirmed', 'refused'] }).notNull(),
		at: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.later, table.earlier] })]
);
