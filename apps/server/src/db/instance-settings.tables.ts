import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Identifies what lies outside the database and belongs to it: the secret (by fingerprint), the folder of poll keys, chosen
 * addresses of the machine.
 */
export const instanceSettings = sqliteTable('marks', { name: text().primaryKey(), value: text().notNull() });
