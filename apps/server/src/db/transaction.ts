import type { Database, Db } from './database.ts';
import type { ReadPool } from './read-pool.ts';
import { isStorageError } from './storage-error.ts';

export type Transaction = {
	db: Db;
	/**
	 * For what is too costly to read here. It sees what is committed, so nothing of this transaction; what others commit waits
	 * meanwhile, the event loop does not.
	 */
	costly: ReadPool;
	/** Runs once the commit has happened. What it throws is reported, and never undoes what is recorded. */
	onCommit(tell: () => void): void;
	/** [DB14] How far a document or a record will have come with this commit: noted outside the database once it has happened. */
	noteHead(key: `d:${string}` | `j:${string}`, head: string): void;
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
	const { writer, bounds } = database;
	const effects: (() => void)[] = [];
	const heads = new Map<string, string>();
	let value: Value;
	try {
		// A rollback can fail with the disk: then it is done when the disk is back.
		if (writer.inTransaction) writer.exec('ROLLBACK');
		bounds.begin();
		const before = database.changes();
		value = await work({
			db: database.write,
			costly: database.costly,
			onCommit: (tell) => void effects.push(tell),
			noteHead: (key, head) => void heads.set(key, head)
		});
		if (isRefusal(value)) {
			writer.exec('ROLLBACK');
			return value;
		}
		// A document's own number counts its commits: those are the most frequent, and write no other page.
		const isCounted = [...heads.keys()].some((key) => key.startsWith('d:'));
		if (!isCounted && database.changes() > before) heads.set('c', String(database.countCommit()));
		bounds.commit();
	} catch (error) {
		if (isStorageError(error)) database.reportStorageError();
		rollBack(writer);
		throw error;
	}
	if (heads.size > 0) database.onCommitted(heads);
	for (const tell of effects) reportingErrors(tell);
	return value;
}

/** What went wrong first is what counts: a disk that fails may fail here again. */
function rollBack(writer: Database['writer']): void {
	try {
		if (writer.inTransaction) writer.exec('ROLLBACK');
	} catch (error) {
		if (!isStorageError(error)) throw error;
	}
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
