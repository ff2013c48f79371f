import type { Result } from '@plenum/domain/result';
import type { Report } from '../report.ts';
import { currentCommandScope, type CommandScope } from './command-scope.ts';
import type { Database } from './database.ts';
import type { ReadPool } from './threads/read-pool.ts';
import { isStorageError } from './storage/storage-error.ts';
import { isRefusal, transactionOn, type WriteTransaction } from './transaction-on.ts';
import type { WorkerWrite } from './threads/worker-write.ts';
import type { BeginOptions } from './writer.ts';

export type Transaction = WriteTransaction & {
	/**
	 * For what is too costly to read here. It sees what is committed, so nothing of this transaction; what others commit waits
	 * meanwhile, the event loop does not.
	 */
	costly: Pick<ReadPool, 'ask'>;
	/** Runs once the commit has happened. What it throws is reported, and never undoes what is recorded. */
	onCommit(effect: () => void): void;
};

/**
 * [OPERATE150] `notifiesAll`: a fact tells of every change of an answer that is cached, so that no fact means no change. A commit without it
 * that notifies nobody empties the cache.
 */
type TransactionOptions = BeginOptions & { notifiesAll?: boolean };

/**
 * One transaction at a time on the writer. The callback awaits store calls only.
 * A refusal that it returns, like anything that it throws, rolls back.
 */
export function transaction<Value>(
	database: Database,
	work: (tx: Transaction) => Promise<Value>,
	options?: TransactionOptions
): Promise<Value> {
	const scope = currentCommandScope();
	return inTurn(database, () => run(database, work, scope, options));
}

/**
 * [DB19] The same in a worker, which is handed the writer's turn for as long as its transaction lasts. What the command makes ready
 * before it is its own time: nobody waits for it.
 */
export async function workerTransaction<Input extends unknown[], Value>(
	database: Database,
	command: WorkerWrite<Input, Value>,
	...input: Input
): Promise<Result<Value>> {
	const scope = currentCommandScope();
	const ready = await database.writes.prepare(command, input);
	return inTurn(database, async () => {
		await database.bounds.rollBackIfOpen();
		const { value, commits, isClaimed } = await ready.commit(scope?.claim ?? null);
		if (isClaimed) markClaimed(scope);
		if (commits !== null) database.onCommitted(commits);
		return value;
	});
}

/** Runs it when the transactions before it have ended. */
export function inTurn<Value>(database: Database, work: () => Value | Promise<Value>): Promise<Value> {
	const turn = database.queue.last.then(() => reportingStorage(database, work));
	database.queue.last = turn.catch(() => undefined);
	return turn;
}

async function reportingStorage<Value>(database: Database, work: () => Value | Promise<Value>): Promise<Value> {
	try {
		return await work();
	} catch (error) {
		if (isStorageError(error)) database.reportStorageError();
		throw error;
	}
}

function markClaimed(scope: CommandScope | null): void {
	if (scope) Object.assign(scope, { claim: null, isClaimed: true });
}

async function run<Value>(
	database: Database,
	work: (tx: Transaction) => Promise<Value>,
	scope: CommandScope | null,
	options?: TransactionOptions
): Promise<Value> {
	const effects: (() => void)[] = [];
	const onCommit = (effect: () => void) => void effects.push(effect);
	const { bounds } = database;
	const ask: ReadPool['ask'] = (question, ...input) => {
		const work = () => database.costly.ask(question, ...input);
		return bounds.waitFor ? bounds.waitFor(work) : work();
	};
	const claim = scope?.claim ?? null;
	const { value, commits, isClaimed, isChanged } = await transactionOn(
		database,
		(tx) => work({ ...tx, costly: { ask }, onCommit }),
		claim,
		options
	);
	if (isClaimed) markClaimed(scope);
	if (commits !== null) database.onCommitted(commits);
	const runEffects = () => effects.forEach((effect) => reportingErrors(effect, database.report));
	if (!isRefusal(value)) database.cache.afterCommit(runEffects, options?.notifiesAll || !isChanged);
	return value;
}

function reportingErrors(effect: () => void, report: Report): void {
	try {
		effect();
	} catch (error) {
		report(error);
	}
}
