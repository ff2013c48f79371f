import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What lies outside the database and belongs to it: a fingerprint of the secret, the id of the folder of poll keys, chosen addresses of the machine. */
export const marks = sqliteTable('marks', { name: text().primaryKey(), value: text().notNull() });
