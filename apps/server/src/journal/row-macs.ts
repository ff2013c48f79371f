import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { createHmac } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { findRowSets } from './row-sets.store.ts';
import { rowSetNames, rowSets, type RowSetName } from './row-sets.ts';

/** Which sets of rows a line decides, by their ids. */
export type DecidedRows = Partial<Record<RowSetName, readonly string[]>>;

/** The keyed hash of each set that a line decided. */
export type RowMacs = Partial<Record<RowSetName, Record<string, string>>>;

/**
 * [JOURNAL20] For each set the hash of its rows as they are now, also for one without rows. Keyed, because what people decide can be
 * guessed: nobody without the server's secret learns from a hash what was decided.
 */
export async function computeRowMacs(
	db: Db,
	secret: Buffer,
	consultation: string,
	decided: DecidedRows
): Promise<RowMacs> {
	const macs: RowMacs = {};
	for (const name of rowSetNames) {
		const ids = [...new Set(decided[name] ?? [])];
		if (ids.length === 0) continue;
		const found = await findRowSets(db, rowSets[name], ids);
		const mac = (id: string) => hashRows(secret, consultation, name, id, found.get(id) ?? []);
		macs[name] = Object.fromEntries(ids.map((id) => [id, mac(id)]));
	}
	return macs;
}

export type HashRows = (consultation: string, name: RowSetName, id: string, rows: readonly string[]) => string;

/** 96 bits: a keyed hash that nobody can try out offline needs no more. */
export function hashRows(
	secret: Buffer,
	consultation: string,
	name: RowSetName,
	id: string,
	rows: readonly string[]
): string {
	const text = `plenum-rows\n${canonicalJson([consultation, name, id, rows])}`;
	return createHmac('sha256', secret).update(text).digest().subarray(0, 12).toString('base64url');
}
