import { escapeLiteral, type Client, type QueryArrayConfig } from 'pg';
import type { CommitHint } from '../commit-hint.ts';
import type { Writer } from '../writer.ts';
import { hintChannel } from './encrypted-notifications.ts';
import { postgresDb, type PostgresConnection } from './postgres-db.ts';
import { PostgresError, postgresError } from './postgres-errors.ts';
import { enterAsWriter } from './schema-floor.ts';
import { TransactionConnection } from './transaction-connection.ts';

/**
 * A lock on the whole database: its holder is the only writer, on any node, until the transaction ends. The number is
 * arbitrary.
 */
export const writersTurn = 7_305_341;
const beginning = ['BEGIN', `SELECT pg_advisory_xact_lock(${writersTurn})`];

/** Milliseconds after which the server hears that a transaction which sends nothing is not of a node that stopped. */
const pause = 1000;

/**
 * [DB30] One transaction at a time in the whole database, as on SQLite. So rules that read before they write find what they
 * have read unchanged when they write. The next transaction reopens a lost connection; the transaction under way on it is
 * lost.
 */
export function createPostgresWriter(
	url: string,
	seal: (hints: readonly CommitHint[]) => string[] = () => []
): Writer & { leave(): void; close(): Promise<void> } {
	let open: TransactionConnection | null = null;
	/** Belongs to the transaction under way; lost with its connection. */
	let transaction: TransactionConnection | null = null;

	const lose = (client: Client) => {
		if (open?.client === client) open = null;
		if (transaction?.client === client) transaction = null;
	};

	async function send(connection: TransactionConnection, statements: string): Promise<string | null> {
		try {
			return await connection.send(statements);
		} catch (error) {
			throw postgresError(error);
		}
	}

	async function connect(): Promise<TransactionConnection> {
		try {
			return (open ??= await connectWriter());
		} catch (error) {
			throw postgresError(error);
		}
	}

	async function connectWriter(): Promise<TransactionConnection> {
		const connection = await TransactionConnection.connect(url, lose);
		try {
			await enterAsWriter(connection.client);
			return connection;
		} catch (error) {
			void connection.client.end().catch(() => undefined);
			throw error;
		}
	}

	const { db, changes } = postgresDb({
		query: (async (config: QueryArrayConfig) => {
			if (!transaction) throw new PostgresError('CONNECTION', null, 'The connection was lost within the transaction.');
			return transaction.ask(config);
		}) as unknown as PostgresConnection['query']
	});

	return {
		write: db,
		bounds: {
			async begin({ withFirst = false } = {}) {
				const connection = await connect();
				transaction = connection;
				if (withFirst) connection.beginLater(beginning);
				else await send(connection, beginning.join('; '));
			},
			async commit(hints) {
				const connection = transaction;
				if (!connection) throw new PostgresError('CONNECTION', null, 'The connection was lost before the commit.');
				if (connection.leaveUnbegun()) return void (transaction = null);
				const notices = seal(hints.map((make) => make())).map(
					(payload) => `NOTIFY ${hintChannel}, ${escapeLiteral(payload)}; `
				);
				const done = await send(connection, `${notices.join('')}COMMIT`);
				transaction = null;
				if (done !== 'COMMIT') throw new PostgresError('25P02', null, 'PostgreSQL rolled the transaction back.');
			},
			async rollBackIfOpen() {
				const connection = transaction;
				transaction = null;
				if (connection && !connection.leaveUnbegun()) await send(connection, 'ROLLBACK');
			},
			async waitFor(work) {
				const connection = transaction;
				let beat: Promise<unknown> = Promise.resolve();
				const timer = setInterval(
					() => (beat = connection ? connection.client.query('SELECT 1').catch(() => undefined) : beat),
					pause
				);
				try {
					return await work();
				} finally {
					clearInterval(timer);
					await beat;
				}
			}
		},
		changes,
		countCommit: () => null,
		/** Ends the connection without waiting for an answer: the server does not answer any more. */
		leave() {
			const connection = open;
			if (!connection) return;
			lose(connection.client);
			connection.destroy();
		},
		async close() {
			await open?.client.end();
		}
	};
}
