import type { Socket } from 'node:net';
import type { Client, QueryArrayConfig, QueryArrayResult } from 'pg';
import { postgresClient } from './postgres-connect.ts';

export type ReadAnswer = (error: Error | null, result: QueryArrayResult<unknown[]>) => void;

/**
 * A connection on which questions are sent without waiting for the answers to those before. The server answers them in their order, each
 * in a transaction of its own: one that goes wrong does so alone.
 */
export class ReadConnection {
	/** The last was answered, or the first of those that wait was sent. In milliseconds of the process. */
	since = performance.now();
	readonly #client: Client;
	readonly #socket: Socket;
	readonly #waiting = new Set<ReadAnswer>();
	#isConnected = false;
	#isCorked = false;

	/** `longest`: milliseconds after which the server gives up a question, and that one alone. */
	constructor(url: string, longest: number, onEnd: (ended: ReadConnection) => void) {
		const { client, socket } = postgresClient(url, { statement_timeout: longest, pipeline: true });
		this.#client = client;
		this.#socket = socket;
		const end = () => onEnd(this);
		this.#client.on('error', end).on('end', end);
		this.#client.connect().then(() => {
			this.since = performance.now();
			this.#isConnected = true;
		}, end);
		// Sent before any question: only what writes nothing may be asked twice.
		this.#client.query('SET default_transaction_read_only = on').catch(() => undefined);
	}

	get waiting(): number {
		return this.#waiting.size;
	}

	/** Milliseconds that the question has taken so far that the server is at; 0 where there is none, or no connection yet. */
	silence(now: number): number {
		return this.#isConnected && this.#waiting.size > 0 ? now - this.since : 0;
	}

	ask(question: QueryArrayConfig, answer: ReadAnswer): void {
		if (this.#waiting.size === 0) this.since = performance.now();
		this.#waiting.add(answer);
		this.#cork();
		this.#client.query(question, (error: Error | null, result: QueryArrayResult<unknown[]>) => {
			this.since = performance.now();
			this.#waiting.delete(answer);
			answer(error, result);
		});
	}

	/**
	 * All reads of one turn of the event loop go in one message. Separate messages would each cost a system call here and one on the
	 * server.
	 */
	#cork(): void {
		if (this.#isCorked || !this.#isConnected) return;
		const isFirst = this.#waiting.size === 1;
		this.#isCorked = true;
		this.#socket.cork();
		setImmediate(() => {
			this.#isCorked = false;
			this.#socket.uncork();
			if (isFirst) this.since = performance.now();
		});
	}

	/** Once all have been answered. */
	async end(): Promise<void> {
		await this.#client.end();
	}

	/** Every caller that waits for an answer learns that there will be none. */
	destroy(): void {
		this.#socket.destroy();
	}
}
