import type { CardDisclosure, CardVoting } from '@plenum/domain/cards/round';
import type { Section } from '@plenum/domain/clusters/assessment';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clusters } from '../clusters/clusters.tables.ts';
import { consultations } from '../consultations/consultations.tables.ts';
import { participants } from '../people/people.tables.ts';

/** Questions that people answer on cards. */
export const cardRounds = sqliteTable(
	'card_rounds',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		cluster: text().references(() => clusters.id),
		section: text().$type<Section>(),
		question: text().notNull(),
		disclosure: text().$type<CardDisclosure>().notNull(),
		limit: integer().notNull(),
		openedAt: integer('opened_at').notNull(),
		revealedAt: integer('revealed_at'),
		discardedAt: integer('discarded_at'),
		/** How many had written when it was revealed; in steps of five where it is not open. */
		writers: integer().notNull().default(0),
		voting: text().$type<CardVoting>().notNull().default('none'),
		votes: integer().notNull().default(0)
	},
	(table) => [
		index('card_rounds_consultation').on(table.consultation, table.openedAt),
		check('card_rounds_disclosure', sql`${table.disclosure} in ('open', 'sides', 'confidential')`),
		check('card_rounds_voting', sql`${table.voting} in ('none', 'open', 'ended')`),
		check('card_rounds_ended', sql`${table.revealedAt} is null or ${table.discardedAt} is null`)
	]
);

/** [CARDS7] What people write until it is revealed: deleted then, with its writers. `place` orders the cards of one person. No time. */
export const writtenCards = sqliteTable(
	'written_cards',
	{
		round: text()
			.notNull()
			.references(() => cardRounds.id),
		participant: text()
			.notNull()
			.references(() => participants.id),
		id: text().notNull(),
		place: integer().notNull(),
		text: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.round, table.participant, table.id] })]
);

/** Who has saved something in a round, and whether they say that they are done. Deleted with the reveal. */
export const cardWriters = sqliteTable(
	'card_writers',
	{
		round: text()
			.notNull()
			.references(() => cardRounds.id),
		participant: text()
			.notNull()
			.references(() => participants.id),
		done: integer({ mode: 'boolean' }).notNull(),
		/** [CARDS20] Counts the saves of this writer. */
		version: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.round, table.participant] })]
);

export const cardGroups = sqliteTable('card_groups', {
	id: text().primaryKey(),
	round: text()
		.notNull()
		.references(() => cardRounds.id),
	name: text().notNull(),
	place: integer().notNull()
});

/** [CARDS7] Revealed cards, inserted in the order of their random ids: neither they nor their order lead to a person. */
export const cards = sqliteTable(
	'cards',
	{
		id: text().primaryKey(),
		round: text()
			.notNull()
			.references(() => cardRounds.id),
		text: text().notNull(),
		sides: text({ mode: 'json' }).$type<string[]>(),
		group: text().references(() => cardGroups.id),
		into: text(),
		hidden: integer({ mode: 'boolean' }).notNull(),
		votes: integer(),
		passage: text()
	},
	(table) => [index('cards_round').on(table.round)]
);

/** Who votes for which card, until the vote ends: deleted then. */
export const cardVotes = sqliteTable(
	'card_votes',
	{
		round: text()
			.notNull()
			.references(() => cardRounds.id),
		participant: text()
			.notNull()
			.references(() => participants.id),
		card: text()
			.notNull()
			.references(() => cards.id)
	},
	(table) => [primaryKey({ columns: [table.round, table.participant, table.card] })]
);

/** What was put into a section of the text from a round; its cards name it. */
export const cardPassages = sqliteTable(
	'card_passages',
	{
		id: text().primaryKey(),
		round: text()
			.notNull()
			.references(() => cardRounds.id),
		section: text().$type<Section>().notNull(),
		place: integer().notNull()
	},
	(table) => [index('card_passages_round').on(table.round)]
);
