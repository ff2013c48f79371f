import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { rowSetId, type RowSet } from './row-sets.ts';

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
		const rows = await db.all<Row>(sql`select ${columnsOf(set)} from ${fromOf(set)} where ${column} in (${some})`);
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
	const decided = set.undecided ? sql` and not (${sql.raw(set.undecided)})` : sql``;
	const keys = sql.join(set.key.map(sql.identifier), sql`, `);
	const rows = await db.all<Row>(
		sql`select distinct ${keys} from ${fromOf(set)} where ${set.within(consultation)}${decided}`
	);
	return rows.map((row) => idOf(set, row));
}

const columnsOf = (set: RowSet) => sql.join([...new Set([...set.key, ...set.columns])].map(sql.identifier), sql`, `);
const fromOf = (set: RowSet) => (set.from ? sql.raw(set.from) : sql.identifier(set.table));
const idOf = (set: RowSet, row: Row) => rowSetId(...set.key.map((one) => String(row[one])));

/** Bytes by their hash; a number that JSON does not know by its name. */
function plain(value: unknown): unknown {
	if (Buffer.isBuffer(value)) return createHash('sha256').update(value).digest('hex');
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
