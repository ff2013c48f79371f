import type { TokenScope } from '@plenum/domain/people/api-token';
import type { Confirmation } from '@plenum/domain/people/confirmation';
import type { PersonalLinkRole } from '@plenum/domain/people/personal-link';
import type { Role, AdmissionStatus } from '@plenum/domain/people/rights';
import type { StoredLinkKind } from '@plenum/domain/people/scoped-link';
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** Facilitators who prepare consultations. Participants need none. */
export const accounts = sqliteTable('accounts', {
	id: text().primaryKey(),
	name: text().notNull(),
	/** The name as it is compared: two that look alike are one. */
	nameKey: text('name_key').notNull().unique(),
	/** argon2id with its salt and cost, never the password. `none`: this account signs in otherwise. */
	password: text().notNull(),
	createdAt: integer('created_at').notNull(),
	/** How many apps and passkeys it has: counted when one comes or goes, and read at every request. */
	secondFactors: integer('second_factors').notNull().default(0)
});

/** Only a hash of the newest set-up link's token is kept; the row goes when the link is used. */
export const setupLinks = sqliteTable('setup_links', {
	tokenHash: text('token_hash').primaryKey(),
	createdAt: integer('created_at').notNull()
});

/** The facts about a person that the record refers to. Who they are is in `participant_names`. */
export const participants = sqliteTable(
	'participants',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		account: text().references(() => accounts.id),
		role: text().$type<Role>().notNull(),
		status: text('standing').$type<AdmissionStatus>().notNull(),
		constituency: text().notNull(),
		joinedAt: integer('joined_at').notNull(),
		/** How a facilitator vouched that this is one person who belongs here; null where nobody did. */
		confirmed: text().$type<Confirmation>(),
		/** [PEOPLE50] The random id under which the record knows that their typing was muted; null while they may write. */
		muted: text()
	},
	(table) => [
		index('participants_consultation').on(table.consultation, table.status),
		index('participants_joined').on(table.consultation, table.joinedAt),
		uniqueIndex('participants_account').on(table.account, table.consultation),
		check('participants_role', sql`${table.role} in ('facilitator', 'rapporteur', 'participant', 'observer')`),
		check('participants_standing', sql`${table.status} in ('waiting', 'admitted', 'removed', 'left')`),
		check('participants_confirmed', sql`${table.confirmed} in ('lobby', 'link', 'list')`)
	]
);

/** Apart from the rows that the record refers to: erasing a person deletes this row, and every chain stays valid. */
export const participantNames = sqliteTable('participant_names', {
	participant: text()
		.primaryKey()
		.references(() => participants.id),
	name: text().notNull(),
	organisation: text()
});

/** Opaque random tokens, hashed. A session speaks for an account or for one participant, never both. */
export const sessions = sqliteTable(
	'sessions',
	{
		tokenHash: text('token_hash').primaryKey(),
		account: text().references(() => accounts.id),
		participant: text().references(() => participants.id),
		createdAt: integer('created_at').notNull(),
		expiresAt: integer('expires_at').notNull(),
		/** The device is not the person's own: the cookie ends with the browser, and only a workshop that runs makes it last longer. */
		sharedDevice: integer('shared_device', { mode: 'boolean' }).notNull().default(false),
		/** The person's role changed: their browser is given a new token at its next request. */
		renew: integer({ mode: 'boolean' }).notNull().default(false),
		/** The session that this one takes the place of, once it is used. */
		replaces: text(),
		/** When the owner of an account's session last proved who they are. Null for participants, who have nothing to prove it with. */
		provenAt: integer('proven_at'),
		/** The latest use of an account's session, in steps of minutes. */
		lastUsedAt: integer('last_used_at'),
		/** The kind of browser as it names itself, in two words; never an address. */
		browser: text(),
		/** An identity provider vouched for the second factor, where the operator leaves it to the provider. */
		factorsElsewhere: integer('factors_elsewhere', { mode: 'boolean' }).notNull().default(false)
	},
	(table) => [
		index('sessions_participant').on(table.participant),
		index('sessions_account').on(table.account),
		check('sessions_one', sql`(${table.account} is null) <> (${table.participant} is null)`)
	]
);

/**
 * Which person a joining made, by a hash of its key and all that it said. So a second press after a lost answer makes no
 * second person. Valid for a short while only, because a client that repeats it becomes that person.
 */
export const joinings = sqliteTable('joinings', {
	keyHash: text('key_hash').primaryKey(),
	participant: text()
		.notNull()
		.references(() => participants.id),
	at: integer().notNull()
});

/** The code that opens a consultation's lobby, as eight symbols. A new one ends the old. */
export const joinCodes = sqliteTable('join_codes', {
	consultation: text()
		.primaryKey()
		.references(() => consultations.id),
	code: text().notNull().unique()
});

/**
 * [PEOPLE60] Every link that lets in or empowers somebody else: personal links, projector links, and invitations for a facilitator or to
 * run a workshop. Only a hash of the code or token is stored. Caucus codes have a table of their own, which no facilitator's list reads.
 */
export const scopedLinks = sqliteTable(
	'scoped_links',
	{
		id: text().primaryKey(),
		kind: text().$type<StoredLinkKind>().notNull(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		tokenHash: text('token_hash').notNull().unique(),
		/** For a projector link and for an invitation to run it. */
		workshop: text(),
		/** For whom, in the maker's words; deleted once that person is erased. */
		label: text(),
		/** For a personal link: what the person who uses it becomes. */
		constituency: text(),
		role: text().$type<PersonalLinkRole>(),
		/** For an API token: what it allows. */
		scope: text().$type<TokenScope>(),
		createdBy: text('created_by').notNull(),
		createdAt: integer('created_at').notNull(),
		expiresAt: integer('expires_at'),
		usedAt: integer('used_at'),
		usedBy: text('used_by').references(() => participants.id),
		/** For an API token: the latest use, in steps of an hour. */
		lastUsedAt: integer('last_used_at'),
		revokedAt: integer('revoked_at'),
		/** Among the links that were made with it. */
		place: integer().notNull().default(0)
	},
	(table) => [
		index('scoped_links_consultation').on(table.consultation, table.kind),
		index('scoped_links_created_by').on(table.createdBy),
		index('scoped_links_used_by').on(table.usedBy),
		check('scoped_links_used', sql`(${table.usedAt} is null) = (${table.usedBy} is null)`)
	]
);
