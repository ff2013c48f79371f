import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from '../people/people.tables.ts';

const account = () =>
	text()
		.notNull()
		.references(() => accounts.id);

/** One link at a time for an account; the row goes when the link is used. */
export const passwordResets = sqliteTable('password_resets', {
	account: account().primaryKey(),
	tokenHash: text('token_hash').notNull().unique(),
	expiresAt: integer('expires_at').notNull()
});

/** Apps that show a code of six digits. */
export const totpFactors = sqliteTable(
	'totp_factors',
	{
		id: text().primaryKey(),
		account: account(),
		name: text().notNull(),
		/** Encrypted with a key that is not in the database. */
		secret: text().notNull(),
		/** The step of the latest code that was taken: it and all before are refused. */
		lastStep: integer('last_step').notNull(),
		createdAt: integer('created_at').notNull(),
		lastUsedAt: integer('last_used_at')
	},
	(table) => [index('totp_factors_account').on(table.account)]
);

/** Stores only public keys, so a leaked table grants no access. */
export const passkeys = sqliteTable(
	'passkeys',
	{
		id: text().primaryKey(),
		account: account(),
		name: text().notNull(),
		credential: text().notNull().unique(),
		publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
		/** As the authenticator counts its signatures; 0 where it does not. */
		counter: integer().notNull(),
		transports: text({ mode: 'json' }).$type<string[]>().notNull(),
		createdAt: integer('created_at').notNull(),
		lastUsedAt: integer('last_used_at')
	},
	(table) => [index('passkeys_account').on(table.account)]
);

/** A keyed hash of each; the row goes when the code is used. */
export const recoveryCodes = sqliteTable(
	'recovery_codes',
	{ account: account(), codeHash: text('code_hash').notNull() },
	(table) => [primaryKey({ columns: [table.account, table.codeHash] })]
);

/** Signed tickets and challenges that were used already, until they expire: each is good once. */
export const spentTickets = sqliteTable('spent_tickets', {
	hash: text().primaryKey(),
	expiresAt: integer('expires_at').notNull()
});

/** Who someone is to an OpenID Connect provider: issuer and subject, never a name or an address. */
export const accountIdentities = sqliteTable(
	'account_identities',
	{
		issuer: text().notNull(),
		subject: text().notNull(),
		account: account(),
		createdAt: integer('created_at').notNull(),
		lastUsedAt: integer('last_used_at')
	},
	(table) => [
		primaryKey({ columns: [table.issuer, table.subject] }),
		index('account_identities_account').on(table.account)
	]
);
