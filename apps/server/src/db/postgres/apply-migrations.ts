import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import { alteredTables, whyNotSideBySide } from './side-by-side.ts';
import { type Migration } from './migrations.ts';
import { describeNode, findNodeEntries } from './node-roll.ts';
import { closeWritersGate, raiseSchemaFloor } from './schema-floor.ts';
import { writersTurn } from './postgres-writer.ts';

export const migrationsTable = 'public.__drizzle_migrations';

/** In milliseconds: how long readers may keep the tables from being changed, so long everybody waits; and how long until the next attempt. */
const patience = 500;
const pause = 1000;
const mostAttempts = 30;

/**
 * [OPERATE26] In one transaction, so that either the old state or the new one exists. It runs in the writers' turn, and locks
 * all tables before it changes the first. So no other transaction can deadlock with it.
 */
export async function applyMigrations(
	client: ClientBase,
	pending: readonly Migration[],
	isNew: boolean
): Promise<void> {
	if (pending.length === 0) return;
	for (let attempt = 1; !(await applyOnce(client, pending, isNew)); attempt++) {
		if (attempt === mostAttempts)
			throw new DatabaseRefusedError(
				'its tables cannot be changed while somebody reads them for so long: a copy by pg_dump, or another program. Start again when that has ended. Nothing was changed.'
			);
		await sleep(pause);
	}
}

/** False where somebody reads what is to be changed. */
async function applyOnce(client: ClientBase, pending: readonly Migration[], isNew: boolean): Promise<boolean> {
	const reason = isNew ? null : whyNotSideBySide(pending);
	await client.query('BEGIN');
	try {
		await client.query('SELECT pg_advisory_xact_lock($1)', [writersTurn]);
		await assertNobodyIsLeftBehind(client, reason);
		if (!(await lockTables(client, isNew ? [] : alteredTables(pending)))) {
			await client.query('ROLLBACK');
			return false;
		}
		await client.query(
			`CREATE TABLE IF NOT EXISTS ${migrationsTable} (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`
		);
		for (const { hash, when, statements } of pending) {
			for (const statement of statements) await client.query(statement);
			await client.query(`INSERT INTO ${migrationsTable} (hash, created_at) VALUES ($1, $2)`, [hash, when]);
		}
		if (isNew || reason !== null) await raiseSchemaFloor(client, pending.at(-1)!);
		await client.query('COMMIT');
		return true;
	} catch (error) {
		await client.query('ROLLBACK').catch(() => undefined);
		throw error;
	}
}

/** `reason`: why nobody may go on beside what comes. Nodes of versions that do not say which they are could not be told of it later. */
async function assertNobodyIsLeftBehind(client: ClientBase, reason: string | null): Promise<void> {
	const nodes = await findNodeEntries(client);
	const inTheWay = reason === null ? nodes.filter(({ schema }) => schema === null) : nodes;
	const named = inTheWay.map(describeNode).join(', ');
	const stop = `Stop ${inTheWay.length === 1 ? 'it' : 'them'} first, then start this one again. Nothing was changed.`;
	if (inTheWay.length > 0 && reason === null)
		throw new DatabaseRefusedError(
			`this version adds to tables, and a node runs of which nobody knows whether it can go on beside that: ${named}. ${stop}`
		);
	if (inTheWay.length > 0)
		throw new DatabaseRefusedError(
			`this version changes tables in a way that the nodes which run now cannot go on with: ${named}. ${stop} (${reason})`
		);
	if (reason !== null && !(await closeWritersGate(client)))
		throw new DatabaseRefusedError(
			`this version changes tables in a way that others cannot go on with, and somebody who writes is still connected: a command, or a node that was cut off and is not given up yet. Start again in a minute. Nothing was changed. (${reason})`
		);
}

async function lockTables(client: ClientBase, tables: readonly string[]): Promise<boolean> {
	if (tables.length === 0) return true;
	await client.query(`SET LOCAL statement_timeout = ${patience}`);
	try {
		const names = tables.map((table) => `public."${table}"`).join(', ');
		await client.query(`LOCK TABLE ${names} IN ACCESS EXCLUSIVE MODE`);
	} catch (error) {
		if ((error as { code?: unknown }).code === '57014') return false;
		throw error;
	}
	await client.query('SET LOCAL statement_timeout = 0');
	return true;
}
