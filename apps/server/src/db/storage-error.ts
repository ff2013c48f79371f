/**
 * [DB6] A disk that is full, fails or is held by another process: what SQLite calls it. Nothing was recorded, and asking again later
 * may succeed.
 */
export function isStorageError(error: unknown): boolean {
	for (let each = error; each instanceof Error; each = each.cause)
		if ('code' in each && /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY)/.test(String(each.code))) return true;
	return false;
}
