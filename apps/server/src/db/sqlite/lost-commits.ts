import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseRefusedError } from '../database-refused.ts';
import type { Heads } from '../heads.ts';
import { headsFileOf, readHeads } from './heads-file.ts';
import { tablesIn } from './identity.ts';

/** Something that was committed, and noted, and is not there. */
export type Loss = {
	what: 'commits' | 'document' | 'record' | 'heads';
	id: string | null;
	noted: string;
	found: string;
};

/**
 * [DB14] What the database has lost of what it once had committed: a damaged write-ahead log ends, for SQLite, where the damage is,
 * and all later commits are gone without a word. Read-only: the log stays as it is for whoever can repair it.
 */
export function findLosses(database: string): Loss[] {
	if (!existsSync(database)) return [];
	const path = headsFileOf(database);
	const heads = readHeads(path);
	const connection = new BetterSqlite3(database, { readonly: true });
	try {
		if (heads !== null && heads.size > 0) return compareHeads(connection, heads);
		const isMissing = expectsHeadsFile(connection);
		return isMissing ? [{ what: 'heads', id: null, noted: basename(path), found: '' }] : [];
	} finally {
		connection.close();
	}
}

export function assertNothingLost(database: string): void {
	const losses = findLosses(database);
	if (losses.length > 0)
		throw new DatabaseRefusedError(
			[
				losses.some(({ what }) => what === 'heads')
					? 'it cannot be said whether the database is whole. Nothing has been changed.'
					: 'the database has lost something that was saved in it. Nothing has been changed.',
				...losses.map(describeLoss),
				'Copy the whole data folder first. Then either run `npm run plenum -- restore FILE` with the newest backup, or, if the loss is to be accepted, `npm run plenum -- accept-loss`, and start again.'
			].join('\n')
		);
}

/**
 * [DB76] From now on the notes must lie beside this database: it says so itself. After a restore it does not, for then it is of another
 * lineage.
 */
export function expectHeadsFile(connection: Connection): void {
	if (expectsHeadsFile(connection)) return;
	connection
		.prepare(
			`insert into marks (name, value) select 'heads', lineage from commit_count where true
			on conflict (name) do update set value = excluded.value`
		)
		.run();
}

function expectsHeadsFile(connection: Connection): boolean {
	const tables = tablesIn(connection);
	if (!tables.includes('marks') || !tables.includes('commit_count')) return false;
	const mark = "select 1 from marks join commit_count on lineage = value where name = 'heads'";
	return connection.prepare(mark).get() !== undefined;
}

export function describeLoss({ what, id, noted, found }: Loss): string {
	switch (what) {
		case 'heads':
			return `The file ${noted} beside the database is missing or empty. It says how far the database had come: without it nobody can tell whether something is gone, or was replaced. Put it back if you have it.`;
		case 'commits':
			return `Commits: ${noted} were made, ${found} are there.`;
		case 'document':
			return `Document ${id}: ${noted} was saved, ${found} is there (generation.number).`;
		case 'record':
			return `The record of consultation ${id}: ${noted} lines were written, ${found} are there as they were.`;
	}
}

/** What the database amounts to now, as it is noted. */
export function currentHeads(connection: Connection): Heads {
	const heads: Heads = new Map();
	const count = countOf(connection);
	if (count) heads.set('l', count.lineage).set('c', String(count.commits));
	for (const { id, head } of connection
		.prepare("select id, generation || '.' || head_seq as head from documents")
		.all() as { id: string; head: string }[])
		heads.set(`d:${id}`, head);
	for (const { id, head } of connection
		.prepare("select consultation as id, length || '.' || hash as head from journal_heads")
		.all() as { id: string; head: string }[])
		heads.set(`j:${id}`, head);
	return heads;
}

function compareHeads(connection: Connection, heads: Heads): Loss[] {
	const count = countOf(connection);
	// Another database, which a restore put here, or one of a day before there were such notes.
	if (!count || count.lineage !== heads.get('l')) return [];
	const losses: Loss[] = [];
	const noted = Number(heads.get('c') ?? 0);
	if (count.commits < noted)
		losses.push({ what: 'commits', id: null, noted: String(noted), found: String(count.commits) });
	for (const [key, head] of heads) {
		if (key.startsWith('d:')) losses.push(...documentLoss(connection, key.slice(2), head));
		if (key.startsWith('j:')) losses.push(...recordLoss(connection, key.slice(2), head));
	}
	return losses;
}

function countOf(connection: Connection): { lineage: string; commits: number } | undefined {
	if (!tablesIn(connection).includes('commit_count')) return undefined;
	return connection.prepare('select lineage, commits from commit_count').get() as
		| { lineage: string; commits: number }
		| undefined;
}

function documentLoss(connection: Connection, id: string, noted: string): Loss[] {
	const row = connection.prepare('select generation, head_seq as seq from documents where id = ?').get(id) as
		| { generation: number; seq: number }
		| undefined;
	const [generation = 0, seq = 0] = noted.split('.').map(Number);
	const isThere = row && (row.generation > generation || (row.generation === generation && row.seq >= seq));
	return isThere ? [] : [{ what: 'document', id, noted, found: row ? `${row.generation}.${row.seq}` : 'nothing' }];
}

/** As long as it was, and with the same line at its end of then. */
function recordLoss(connection: Connection, id: string, head: string): Loss[] {
	const [length = '0', hash = ''] = head.split('.');
	const there = connection
		.prepare('select hash from journal_lines where consultation = ? and place = ?')
		.pluck()
		.get(id, Number(length));
	if (there === hash) return [];
	const found = connection.prepare('select length from journal_heads where consultation = ?').pluck().get(id) ?? 0;
	return [{ what: 'record', id, noted: length, found: there === undefined ? String(found) : 'others' }];
}
