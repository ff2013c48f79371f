import type { Db } from './db.ts';

const known = new WeakSet<Db>();

/** Said once of each connection, where it is made. */
export function markPostgres<Known extends Db>(db: Known): Known {
	known.add(db);
	return db;
}

/** For the few questions that the two engines are asked in words of their own. */
export function isPostgres(db: Db): boolean {
	return known.has(db);
}

/** An address on a server, and no file. */
export function isPostgresUrl(where: string): boolean {
	return /^postgres(ql)?:\/\//.test(where);
}
