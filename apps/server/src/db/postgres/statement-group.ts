import { Query, type Connection, type QueryArrayConfig, type QueryArrayResult, type Submittable } from 'pg';

export type Rows = QueryArrayResult<unknown[]>;
export type Answer = (error: Error | null, rows: Rows) => void;

/** The driver's own statement, which reads its part of the answer. */
type DriverQuery = Submittable & {
	name?: string;
	text: string;
	handleRowDescription(message: unknown): void;
	handleDataRow(message: unknown): void;
	handleCommandComplete(message: unknown, connection: Connection): void;
	handleEmptyQuery(connection: Connection): void;
	handleReadyForQuery(connection: Connection): void;
	handleError(error: Error, connection: Connection): void;
};
type DriverConnection = Connection & { sync(): void; submittedNamedStatements: Record<string, string> };

/**
 * [DB62] Statements that go to the server in one message, and have one answer. The server does them in their order, and after one that
 * fails none of those behind it: so a BEGIN may stand at their head.
 */
export class StatementGroup implements Submittable {
	readonly #statements: DriverQuery[] = [];
	readonly #end: () => void;
	#at = 0;

	/** `end`: it was answered. */
	constructor(end: () => void) {
		this.#end = end;
	}

	add(config: QueryArrayConfig, answer: Answer): void {
		// Otherwise the driver sends what has no values as a message of its own, which has an answer of its own.
		const prepared = { ...config, queryMode: 'extended' };
		this.#statements.push(new Query(prepared as never, answer as never) as unknown as DriverQuery);
	}

	/** The driver keeps, by these, which statements the server knows. */
	get name(): string | undefined {
		return this.#statements[this.#at]?.name;
	}

	get text(): string | undefined {
		return this.#statements[this.#at]?.text;
	}

	submit(connection: Connection): void {
		// Each would end a message of its own.
		const within = Object.create(connection, { sync: { value: () => undefined } }) as Connection;
		connection.stream.cork();
		try {
			for (const statement of this.#statements) statement.submit(within);
			(connection as DriverConnection).sync();
		} finally {
			connection.stream.uncork();
		}
	}

	handleRowDescription(message: unknown): void {
		this.#statements[this.#at]?.handleRowDescription(message);
	}

	handleDataRow(message: unknown): void {
		this.#statements[this.#at]?.handleDataRow(message);
	}

	handleCommandComplete(message: unknown, connection: Connection): void {
		this.#statements[this.#at]?.handleCommandComplete(message, connection);
		this.#at++;
	}

	handleEmptyQuery(): void {
		this.#at++;
	}

	handleReadyForQuery(connection: Connection): void {
		this.#end();
		for (const statement of this.#statements) statement.handleReadyForQuery(connection);
	}

	/** Of all of them: what those before it did is undone with the transaction. Those behind it the server has not even learnt. */
	handleError(error: Error, connection: Connection): void {
		this.#end();
		for (const { name } of this.#statements.slice(this.#at))
			if (name) delete (connection as DriverConnection).submittedNamedStatements[name];
		for (const statement of this.#statements) statement.handleError(error, connection);
	}
}
