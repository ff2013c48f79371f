import { DrizzleQueryError } from 'drizzle-orm';

/** What the database reported. On PostgreSQL, Drizzle wraps it into an error that has no name and quotes the statement. */
export function databaseError(error: unknown): unknown {
	return error instanceof DrizzleQueryError ? error.cause : error;
}
