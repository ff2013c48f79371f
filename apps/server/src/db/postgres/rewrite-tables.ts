import type { Client } from 'pg';
import { isPostgresUnavailable, postgresError } from './postgres-errors.ts';
import { connectClient } from './postgres-connect.ts';
import { writersTurn } from './postgres-writer.ts';

export type RewriteOptions = {
	/** Null: all of them. */
	tables: readonly string[] | null;
	/**
	 * In bytes, with indexes. In a larger table only the dead rows are given up, and their bytes stay until others are written
	 * there.
	 */
	largest: number;
	/** How long to wait for a transaction that has a table open, in milliseconds. All later transactions wait behind it. */
	patience: number;
};

/**
 * [DB40] Writes tables anew into other files, in the order of their keys. The new files hold nothing that was deleted or
 * replaced, and not the order in which rows came. The old files are cut to nothing. False where a reader may still see what
 * was deleted, or has a table open: it is not waited for.
 */
export async function rewriteTables(url: string, { tables, largest, patience }: RewriteOptions): Promise<boolean> {
	let kept = 0;
	try {
		const client = await connectClient(url, () => undefined);
		client.on('notice', (notice) => (kept += stillSeen(notice.detail)));
		try {
			// In the writers' turn: a writer that waits for the turn then sees the current commits, and so does not keep dead rows
			// alive.
			await client.query(`SELECT pg_advisory_lock(${writersTurn})`);
			await client.query(`SET lock_timeout = ${patience}`);
			for (const { table, key, size } of await findTables(client, tables))
				await client.query(size > largest ? `VACUUM ${table}` : `CLUSTER VERBOSE ${table} USING ${key}`);
		} finally {
			await client.end();
		}
	} catch (error) {
		const refused = postgresError(error);
		if (isHeld(refused) || isPostgresUnavailable(refused)) return false;
		throw refused;
	}
	return kept === 0;
}

type TableToRewrite = { table: string; key: string; size: number };

async function findTables(client: Client, among: readonly string[] | null): Promise<TableToRewrite[]> {
	const { rows } = await client.query<{ table: string; key: string; size: string }>(
		`SELECT quote_ident(own.relname) AS table, quote_ident(key.relname) AS key, pg_total_relation_size(own.oid) AS size
		FROM pg_index JOIN pg_class own ON own.oid = indrelid JOIN pg_class key ON key.oid = indexrelid
		WHERE indisprimary AND own.relnamespace = 'public'::regnamespace AND ($1::text[] IS NULL OR own.relname = ANY($1))
		ORDER BY own.relname`,
		[among]
	);
	return rows.map((row) => ({ ...row, size: Number(row.size) }));
}

/** The detail, in whichever language, begins with how many dead rows somebody may still see. */
function stillSeen(detail: string | undefined): number {
	return Number(/\d+/.exec(detail ?? '')?.[0] ?? 0);
}

/** Somebody has the table open. */
function isHeld(error: unknown): boolean {
	return (error as { code?: unknown }).code === '55P03';
}
