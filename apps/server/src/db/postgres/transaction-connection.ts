import type { Client, QueryArrayConfig } from 'pg';
import { sqliteValues } from './postgres-values.ts';
import { StatementGroup, type Answer, type Rows } from './statement-group.ts';

/** [DB62] A connection on which what is asked before anything is waited for goes in one message. */
export class TransactionConnection {
	readonly client: Client;
	/** What is to be done before the next statement that is asked. */
	#first: readonly string[] = [];
	#gathered: [QueryArrayConfig, Answer][] = [];
	#isAnswering = false;

	constructor(client: Client) {
		this.client = client;
	}

	/** With what is asked next, in the same message: where one of these fails that is not done, and is refused with the same words. */
	beginLater(statements: readonly string[]): void {
		this.#first = statements;
	}

	/** True where nothing was asked since: the server has heard of no transaction. */
	leaveUnbegun(): boolean {
		const isUnbegun = this.#first.length > 0;
		this.#first = [];
		return isUnbegun;
	}

	ask(config: QueryArrayConfig): Promise<Rows> {
		return new Promise((resolve, reject) => {
			this.#gathered.push([config, (error, rows) => (error ? reject(error) : resolve(rows))]);
			// That is when all that goes on without waiting has gone on.
			if (this.#gathered.length === 1) process.nextTick(() => this.#flush());
		});
	}

	/** Before the transaction ends: what is still to be asked is a part of it, and must not come after its end. */
	askAll(): void {
		if (this.#gathered.length > 0) this.#send();
	}

	#flush(): void {
		if (!this.#isAnswering) this.askAll();
	}

	#send(): void {
		const group = new StatementGroup(() => this.#answered());
		for (const text of this.#first) group.add(known(text), () => undefined);
		for (const [config, answer] of this.#gathered) group.add(config, answer);
		[this.#first, this.#gathered] = [[], []];
		this.#isAnswering = true;
		this.client.query(group);
	}

	#answered(): void {
		this.#isAnswering = false;
		process.nextTick(() => this.#flush());
	}
}

function known(text: string): QueryArrayConfig {
	return { text, name: text, values: [], rowMode: 'array', types: sqliteValues };
}
