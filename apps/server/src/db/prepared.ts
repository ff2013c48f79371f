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

/** The same for a query that has another shape for each of a few numbers, as many placeholders say. */
export function preparedByNumber<Query>(build: (db: Db, number: number) => Query): (db: Db, number: number) => Query {
	const shapes = new Map<number, (db: Db) => Query>();
	return (db, number) => {
		const shape = shapes.get(number) ?? prepared((db) => build(db, number));
		shapes.set(number, shape);
		return shape(db);
	};
}
