import type { Db } from './db.ts';

/** A query that is asked all the time is built once for each connection: building costs more than running it. */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
	const built = new WeakMap<Db, Query>();
	return (db) => {
		const known = built.get(db);
		if (known) return known;
		const query = build(db);
		built.set(db, query);
		return query;
	};
}
