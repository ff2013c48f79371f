import type { QueryArrayConfig, QueryArrayResult } from 'pg';
import type { PostgresConnection } from './postgres-db.ts';
import { isLostConnection, isLostStatement, PostgresError } from './postgres-errors.ts';
import { ReadConnection } from './read-connection.ts';

/** So many are enough while none is held up. */
const few = 3;
/** The limit for one process. Workers have connections of their own. */
const most = 8;
/** In milliseconds. */
const usual = {
	/** A question that takes longer keeps its connection to itself. */
	slow: 250,
	/** Until the server gives a question up. */
	longest: 15_000,
	/** Until a connection on which nothing is answered is taken to be dead: longer than any question takes. */
	silent: 20_000,
	/** The same, once the server is known not to answer. */
	patience: 1000,
	/** Until one that nobody needs is ended. */
	idle: 60_000
};
/** At the end of the process. */
const longestGoodbye = 5000;

export type PipelinedReads = PostgresConnection & {
	/** The server may be gone: what it has not answered for a moment is asked again on other connections. */
	leave(): void;
	close(): Promise<void>;
};

type Question = {
	config: QueryArrayConfig;
	/** Where it is asked now: what another says of it counts no more. */
	on: ReadConnection | null;
	wasAskedAgain: boolean;
	resolve(result: QueryArrayResult<unknown[]>): void;
	reject(error: Error): void;
};

/**
 * [DB50] Questions that write nothing share few connections: waiting for a free one for each costs more than most of them do.
 */
export function openPipelinedReads(url: string, limits: Partial<typeof usual> = {}): PipelinedReads {
	const { slow, longest, silent, patience, idle } = { ...usual, ...limits };
	/** With what each is asked, in the order in which it answers. */
	const connections = new Map<ReadConnection, Set<Question>>();
	/** [DB51] Those that a slow question has to itself. */
	const kept = new Set<ReadConnection>();
	let watching: NodeJS.Timeout | null = null;
	let isClosed = false;

	function open(): ReadConnection {
		const opened = new ReadConnection(url, longest, forget);
		connections.set(opened, new Set());
		return opened;
	}

	function forget(connection: ReadConnection): void {
		connections.delete(connection);
		kept.delete(connection);
	}

	/** The connection with the fewest waiting reads; a new one while there are few and none is free. */
	function choose(): ReadConnection {
		let best: ReadConnection | null = null;
		let quick: number = 0;
		for (const each of connections.keys()) {
			if (kept.has(each)) continue;
			quick += 1;
			if (best === null || each.waiting < best.waiting) best = each;
		}
		if (best?.waiting === 0 || (best && (quick >= few || connections.size >= most))) return best;
		return connections.size < most ? open() : connections.keys().next().value!;
	}

	function ask(question: Question): void {
		const connection = choose();
		const asked = connections.get(connection)!;
		question.on = connection;
		asked.add(question);
		watchLater();
		connection.ask(question.config, (error, result) => {
			asked.delete(question);
			if (question.on !== connection) return;
			const isLost = error !== null && isLostConnection(error);
			if (isLost || kept.has(connection)) {
				forget(connection);
				connection.destroy();
			}
			if (!error) question.resolve(result);
			else if (question.wasAskedAgain || isClosed || !(isLost || isLostStatement(error))) question.reject(error);
			else askAgain(question);
		});
	}

	/** [DB52] Once, without a name: what the driver believes of a connection's named statements may be what has failed. */
	function askAgain(question: Question): void {
		Object.assign(question, { config: { ...question.config, name: undefined }, wasAskedAgain: true });
		ask(question);
	}

	/** After what has come meanwhile was read: a process that was busy itself has not waited for the server. */
	function watchLater(): void {
		watching ??= setTimeout(() => setImmediate(watch), slow / 2).unref();
	}

	function watch(): void {
		watching = null;
		const now = performance.now();
		for (const connection of connections.keys()) {
			const silence = connection.silence(now);
			if (silence > silent) connection.destroy();
			else if (silence > slow && !kept.has(connection)) keep(connection);
		}
		if ([...connections.keys()].some(({ waiting }) => waiting > 0)) watchLater();
	}

	/** [DB51] Those behind the slow question go to another connection. With its answer this one is ended: what it was sent is asked elsewhere. */
	function keep(connection: ReadConnection): void {
		const [, ...behind] = connections.get(connection)!;
		if (behind.length === 0 || kept.size + 1 >= most) return;
		kept.add(connection);
		for (const question of behind) ask(question);
	}

	const sweeping = setInterval(() => {
		const now = performance.now();
		for (const connection of connections.keys())
			if (connection.waiting === 0 && now - connection.since > idle) {
				connections.delete(connection);
				void connection.end();
			}
	}, idle / 2).unref();

	return {
		query: ((config: QueryArrayConfig) =>
			new Promise<QueryArrayResult<unknown[]>>((resolve, reject) => {
				if (isClosed) return reject(new PostgresError('CONNECTION', null, 'The database was closed.'));
				ask({ config, on: null, wasAskedAgain: false, resolve, reject });
			})) as unknown as PostgresConnection['query'],
		leave() {
			const now = performance.now();
			for (const connection of connections.keys())
				if (connection.waiting === 0 || connection.silence(now) > patience) connection.destroy();
		},
		async close() {
			isClosed = true;
			clearInterval(sweeping);
			const all = [...connections.keys()];
			const givenUp = setTimeout(() => all.forEach((connection) => connection.destroy()), longestGoodbye);
			await Promise.all(all.map((connection) => connection.end()));
			clearTimeout(givenUp);
		}
	};
}
