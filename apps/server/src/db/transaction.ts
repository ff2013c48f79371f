import type { Database, Db } from './database.ts';

export type Transaction = {
	db: Db;
	/** Runs once the commit has happened. What it throws is reported, and never undoes what is recorded. */
	onCommit(tell: () => void): void;
};

/**
 * One transaction at a time on the writer. The callback awaits store calls only.
 * A refusal that it returns, like anything that it throws, rolls back.
 */
export function transaction<Value>(database: Database, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
	const turn = database.queue.last.then(() => run(database, work));
	database.queue.last = turn.catch(() => undefined);
	return turn;
}

async function run<Value>(database: Database, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
	const { writer } = database;
	const effects: (() => void)[] = [];
	writer.exec('BEGIN IMMEDIATE');
	let value: Value;
	try {
		value = await work({ db: database.write, onCommit: (tell) => void effects.push(tell) });
		if (isRefusal(value)) {
			writer.exec('ROLLBACK');
			return value;
		}
		writer.exec('COMMIT');
	} catch (error) {
		if (writer.inTransaction) writer.exec('ROLLBACK');
		throw error;
	}
	for (const tell of effects) reportingErrors(tell);
	return value;
}

function isRefusal(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function reportingErrors(tell: () => void): void {
	try {
		tell();
	} catch (error) {
		process.emitWarning(error instanceof Error ? error : new Error(String(error)));
	}
}
