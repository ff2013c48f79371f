import type { Database } from '../database.ts';
import type { SqliteWriter } from './sqlite-writer.ts';

/** `writer` is for `transaction()`, the online backup and the tests alone. */
export type SqliteDatabase = Database & SqliteWriter;
