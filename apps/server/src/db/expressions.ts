import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** What both engines understand and call alike. */

/** In how many rows it holds. */
export function countWhere(condition: SQLWrapper): SQL<number> {
	return sql<number>`count(case when ${condition} then 1 end)`;
}

/** 0 where there is nothing to add up. */
export function sumOf(summand: SQLWrapper): SQL<number> {
	return sql<number>`coalesce(sum(${summand}), 0)`;
}
