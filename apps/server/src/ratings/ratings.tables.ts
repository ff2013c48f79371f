import type { FigureMeanings } from '@plenum/domain/ratings/bare-figures';
import type { Rerun } from '@plenum/domain/polls/rerun';
import type { SheetRead, SheetRow } from '@plenum/domain/ratings/read-sheet';
import type { RaterKind, RatingDisclosure } from '@plenum/domain/ratings/round';
import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recommendations } from '../clusters/clusters.tables.ts';
import { consultations } from '../consultations/consultations.tables.ts';
import { participants } from '../people/people.tables.ts';

/** Rounds in which recommendations are rated in silence and then revealed. */
export const ratingRounds = sqliteTable(
	'rating_rounds',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		title: text().notNull(),
		disclosure: text().$type<RatingDisclosure>().notNull(),
		raters: text().$type<RaterKind>().notNull(),
		openedAt: integer('opened_at').notNull(),
		closesAt: integer('closes_at'),
		closedAt: integer('closed_at'),
		revealedAt: integer('revealed_at'),
		rerun: text({ mode: 'json' }).$type<Rerun>()
	},
	(table) => [
		index('rating_rounds_consultation').on(table.consultation, table.openedAt),
		check('rating_rounds_disclosure', sql`${table.disclosure} in ('open', 'confidential')`),
		check('rating_rounds_raters', sql`${table.raters} in ('person', 'organisation')`),
		check('rating_rounds_revealed', sql`${table.revealedAt} is null or ${table.closedAt} is not null`)
	]
);

/** What is rated in a round. */
export const ratingRoundRecommendations = sqliteTable(
	'rating_round_recommendations',
	{
		round: text()
			.notNull()
			.references(() => ratingRounds.id),
		recommendation: text()
			.notNull()
			.references(() => recommendations.id)
	},
	(table) => [
		primaryKey({ columns: [table.round, table.recommendation] }),
		index('rating_round_recommendations_recommendation').on(table.recommendation)
	]
);

/**
 * Who rates in a round, and how many of its recommendations. An organisation goes by a hash of its name and side. [RATINGS43] From the
 * reveal on also those who could have rated, each with their side of that moment.
 */
export const raters = sqliteTable(
	'raters',
	{
		round: text()
			.notNull()
			.references(() => ratingRounds.id),
		rater: text().notNull(),
		/** The side on which an organisation rates, wherever its people move. Null: a person’s goes with the person. */
		constituency: text(),
		rated: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.round, table.rater] })]
);

/** What figures mean is said of a file: then `asRead` has its rows without that. */
type SheetContent = SheetRead & { asRead?: SheetRow[]; meanings?: FigureMeanings };

/**
 * What an organisation filled in elsewhere, and a person entered on its behalf: from a sheet of paper or from its own file. A file
 * rates nothing until it is confirmed. Of one that was taken back neither the organisation nor the file's name is kept.
 */
export const ratingSheets = sqliteTable(
	'rating_sheets',
	{
		id: text().primaryKey(),
		round: text()
			.notNull()
			.references(() => ratingRounds.id),
		organisation: text().notNull(),
		constituency: text().notNull(),
		kind: text({ enum: ['paper', 'file'] }).notNull(),
		fileName: text('file_name'),
		fileSha256: text('file_sha256'),
		by: text()
			.notNull()
			.references(() => participants.id),
		at: integer().notNull(),
		confirmedAt: integer('confirmed_at'),
		takenBackAt: integer('taken_back_at'),
		/** All that was read of it, and what was not. */
		content: text({ mode: 'json' }).$type<SheetContent>().notNull().default({ rows: [], empty: 0 })
	},
	(table) => [
		index('rating_sheets_round').on(table.round),
		check('rating_sheets_kind', sql`${table.kind} in ('paper', 'file')`)
	]
);

/** One for each round, recommendation and rater: what it says now. `version` counts its changes. */
export const ratings = sqliteTable(
	'ratings',
	{
		round: text().notNull(),
		recommendation: text().notNull(),
		rater: text().notNull(),
		/** Who of the rater changed it last. Null: it came with a sheet. */
		participant: text().references(() => participants.id),
		sheet: text().references(() => ratingSheets.id),
		/** Where it stood in the file, and as it was worded there. */
		sheetRow: integer('sheet_row'),
		wording: text(),
		version: integer().notNull(),
		/** False: taken back. */
		given: integer({ mode: 'boolean' }).notNull(),
		/** Null: cannot judge. */
		level: text(),
		percentage: real(),
		regression: integer({ mode: 'boolean' }).notNull(),
		reason: text().notNull(),
		source: text().notNull(),
		at: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.round, table.rater, table.recommendation] }),
		check('ratings_from', sql`(${table.participant} is null) <> (${table.sheet} is null)`),
		check('ratings_percentage', sql`${table.percentage} between 0 and 100`)
	]
);

/** What a round showed, once and for all: as JSON, the same compressed by Brotli, and its SHA-256 as the journal has it. */
export const ratingReveals = sqliteTable('rating_reveals', {
	round: text()
		.primaryKey()
		.references(() => ratingRounds.id),
	json: text().notNull(),
	brotli: blob({ mode: 'buffer' }).notNull(),
	sha256: text().notNull()
});

/** One line of what a reveal tells of a recommendation. Nothing in it follows the person who wrote it. */
export type FrozenRating = {
	/** The side at the reveal; in a confidential round the line that is shown. */
	constituencies: string[];
	/** Null in a confidential round. */
	said: { level: string | null; percentage: number | null; regression: boolean } | null;
	reason: string;
	source: string;
	/** As far as the name policy showed them at the reveal. */
	name: string | null;
	organisation: string | null;
	isSheet: boolean;
	/** Stored beside a name or an organisation only, so that erasing the person finds it. */
	participant: string | null;
};

/** [RATINGS40] What a reveal tells of each recommendation, written in the transaction of the reveal. Sorted by content. */
export const revealedRatings = sqliteTable(
	'revealed_ratings',
	{
		round: text().notNull(),
		recommendation: text().notNull(),
		ratings: text({ mode: 'json' }).$type<FrozenRating[]>().notNull()
	},
	(table) => [primaryKey({ columns: [table.round, table.recommendation] })]
);
