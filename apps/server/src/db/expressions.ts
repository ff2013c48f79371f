import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** What both engines understand and call alike. */

/**
 * Rows passed as one value, the text of a JSON list of lists. So a statement for many rows is built once, however many they are. What
 * stands at a place in such a row is `cell()`.
 */
export function rowsIn(list: SQLWrapper): SQL {
	return sql`json_each(${list})`;
}

/** As text. */
export function cell(place: number): SQL<string> {
	return sql<string>`value ->> ${sql.raw(String(place))}`;
}

/**
 * A text that a prepared statement is given each time it runs, where it joins tables. SQLite plans a join anew for each bound value, which
 * costs more than running it. It does not look at the values that a subquery returns.
 */
export function given(name: string): SQL {
	return sql`(select ${sql.placeholder(name)})`;
}

/** In how many rows it holds. */
export function countWhere(condition: SQLWrapper): SQL<number> {
	return sql<number>`count(case when ${condition} then 1 end)`;
}

/** 0 where there is nothing to add up. */
export function sumOf(summand: SQLWrapper): SQL<number> {
	return sql<number>`coalesce(sum(${summand}), 0)`;
}
