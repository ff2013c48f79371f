import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { and, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { rowSetId, type RowSet } from './row-sets/row-set.ts';

type Row = Record<string, unknown>;

/** As many are asked for in one statement. */
const mostAtOnce = 500;

/** The rows of each of these sets, as canonical JSON, in an order that no engine chooses. */
export async function findRowSets(db: Db, set: RowSet, ids: readonly string[]): Promise<Map<string, string[]>> {
	const found = new Map<string, string[]>();
	const firsts = [...new Set(ids.map((id) => id.split(' ')[0] ?? ''))];
	const column = sql.identifier(set.key[0] ?? '');
	for (let start = 0; start < firsts.length; start += mostAtOnce) {
		const some = sql.join(
			firsts.slice(start, start + mostAtOnce).map((first) => sql`${first}`),
			sql`, `
		);
		const rows = await db
			.select(columns([...set.key, ...set.columns]))
			.from(fromOf(set))
			.where(sql`${column} in (${some})`);
		for (const row of rows) {
			const id = idOf(set, row);
			found.set(id, [
				...(found.get(id) ?? []),
				canonicalJson(set.columns.map((one) => plain(set.keep ? set.keep(row[one]) : row[one])))
			]);
		}
	}
	for (const rows of found.values()) rows.sort();
	return found;
}

/** All sets of the consultation that have rows which only a line of the record puts there. */
export async function findDecidedIds(db: Db, consultation: string, set: RowSet): Promise<string[]> {
	const rows = await db
		.selectDistinct(columns(set.key))
		.from(fromOf(set))
		.where(and(set.within(consultation), set.undecided ? sql`not (${sql.raw(set.undecided)})` : undefined));
	return rows.map((row) => idOf(set, row));
}

const columns = (names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [name, sql`${sql.identifier(name)}`]));
const fromOf = (set: RowSet) => (set.from ? sql.raw(set.from) : sql`${sql.identifier(set.table)}`);
const idOf = (set: RowSet, row: Row) => rowSetId(...set.key.map((one) => String(row[one])));

/** Bytes by their hash; a number that JSON does not know by its name. */
function plain(value: unknown): unknown {
	if (Buffer.isBuffer(value)) return createHash('sha256').update(value).digest('hex');
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
