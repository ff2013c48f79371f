import { isPostgresUnavailable } from '../postgres/postgres-errors.ts';

/**
 * [DB6] A disk that is full, fails or is held by another process, as SQLite calls it; a server that cannot be reached. Nothing was
 * recorded, and asking again later may succeed.
 */
export function isStorageError(error: unknown): boolean {
	for (let each = error; each instanceof Error; each = each.cause)
		if ('code' in each && /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY)/.test(String(each.code))) return true;
	return isPostgresUnavailable(error);
}
