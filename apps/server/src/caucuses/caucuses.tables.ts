import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { documents } from '../documents/documents.tables.ts';
import { participants } from '../people/people.tables.ts';

/** Closed texts of one side on a cluster. */
export const caucuses = sqliteTable(
	'caucuses',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		constituency: text().notNull(),
		/** No reference: that a caucus is on it must not keep anyone from taking back an import. */
		cluster: text().notNull(),
		document: text()
			.notNull()
			.references(() => documents.id),
		openedAt: integer('opened_at').notNull(),
		/** [CAUCUS11] Set while the consultation is closed. */
		deleteAt: integer('delete_at')
	},
	(table) => [index('caucuses_consultation').on(table.consultation)]
);

/** [CAUCUS2] Whom a member let in, or who opened it. Whether they are in now is asked of the people as well. */
export const caucusMembers = sqliteTable(
	'caucus_members',
	{
		caucus: text()
			.notNull()
			.references(() => caucuses.id),
		participant: text()
			.notNull()
			.references(() => participants.id),
		since: integer().notNull(),
		/** Null for the person who opened it. */
		letInBy: text('let_in_by').references(() => participants.id)
	},
	(table) => [
		primaryKey({ columns: [table.caucus, table.participant] }),
		index('caucus_members_participant').on(table.participant)
	]
);

/** Who asks to be admitted, and by what code. Then who typed it, and which of the two saw the same words on both screens. */
export const caucusCodes = sqliteTable(
	'caucus_codes',
	{
		participant: text()
			.notNull()
			.references(() => participants.id),
		cluster: text().notNull(),
		/** The participant's constituency when they asked. */
		constituency: text().notNull(),
		code: text().notNull(),
		askedAt: integer('asked_at').notNull(),
		/** [CAUCUS13] Both once a member has typed the code. */
		caucus: text().references(() => caucuses.id),
		letInBy: text('let_in_by').references(() => participants.id),
		confirmedByMember: integer('confirmed_by_member', { mode: 'boolean' }).notNull().default(false),
		confirmedByNewcomer: integer('confirmed_by_newcomer', { mode: 'boolean' }).notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.participant, table.cluster] }),
		uniqueIndex('caucus_codes_code').on(table.code)
	]
);
