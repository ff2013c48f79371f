import { DatabaseError, type Client, type QueryArrayConfig, type QueryArrayResult } from 'pg';
import { postgresClient, type PostgresClient } from './postgres-connect.ts';
import { sqliteValues } from './postgres-values.ts';

/**
 * [DB62] A connection on which a transaction's statements are sent without waiting for the answers to those before. What is asked before
 * anything is waited for goes in one message.
 */
export class TransactionConnection {
	readonly client: Client;
	readonly #socket: PostgresClient['socket'];
	/** Statements to send before the next one that is asked. */
	#first: readonly string[] = [];
	/** The error of the transaction under way: PostgreSQL refuses every later statement with a different error. */
	#failure: Error | null = null;
	#isCorked = false;

	private constructor({ client, socket }: PostgresClient) {
		this.client = client;
		this.#socket = socket;
	}

	/** `onEnd` is called when the connection is gone. */
	static async connect(url: string, onEnd: (client: Client) => void): Promise<TransactionConnection> {
		const made = postgresClient(url, { pipeline: true });
		made.client.on('error', () => onEnd(made.client)).on('end', () => onEnd(made.client));
		await made.client.connect();
		return new TransactionConnection(made);
	}

	/** Sends these with the next statement, in the same message: where one of these fails, that one is not done and is refused as well. */
	beginLater(statements: readonly string[]): void {
		this.#failure = null;
		this.#first = statements;
	}

	/** True where nothing was asked since: the server has heard of no transaction. */
	leaveUnbegun(): boolean {
		const isUnbegun = this.#first.length > 0;
		this.#first = [];
		return isUnbegun;
	}

	ask(config: QueryArrayConfig): Promise<QueryArrayResult<unknown[]>> {
		this.#cork();
		for (const text of this.#first) this.#send(known(text)).catch(() => undefined);
		this.#first = [];
		return this.#send(config);
	}

	/** Statements as they are, several in one message. Those that were asked before are done first. */
	async send(statements: string): Promise<string | null> {
		if (statements.startsWith('BEGIN')) this.#failure = null;
		const answers: unknown = await this.client.query(statements);
		return ([answers].flat() as { command: string | null }[]).at(-1)?.command ?? null;
	}

	/** Sends what was asked in one message. */
	flush(): void {
		this.#isCorked = false;
		this.#socket.uncork();
	}

	/** Ends the connection without waiting for an answer. */
	destroy(): void {
		this.#socket.destroy();
	}

	async #send(config: QueryArrayConfig): Promise<QueryArrayResult<unknown[]>> {
		try {
			return await this.client.query<unknown[]>(config);
		} catch (error) {
			// What the server refused ends the transaction; what the driver could not read of an answer does not.
			if (error instanceof DatabaseError) this.#failure ??= error;
			throw this.#failure ?? error;
		}
	}

	#cork(): void {
		if (this.#isCorked) return;
		this.#isCorked = true;
		this.#socket.cork();
		// By then everything has been asked that waits for nothing.
		process.nextTick(() => this.flush());
	}
}

function known(text: string): QueryArrayConfig {
	return { text, name: text, values: [], rowMode: 'array', types: sqliteValues };
}
