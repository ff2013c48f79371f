import { siblingFile } from '../../program-files.ts';
import type { Result } from '@plenum/domain/result';
import type { JsonBytes } from '../json-bytes.ts';
import { defaultAllowance, ReadBudget, type ReadAllowance } from '../query-cache/read-budget.ts';
import { nameOpening } from '../connections.ts';
import type { ReadAnswer, ReadTask } from './read-task.ts';
import { SharedThreads } from './shared-threads.ts';
import { unwrapAnswer } from './worker-error.ts';
import type { WithBytes, WorkerRead } from './worker-read.ts';

/** Two, so that one long read does not keep everyone else's waiting; each person has one at a time. */
const threads = 2;
const limits = { milliseconds: 60_000, megabytes: 768 } as const;

/** It may be asked again in so many seconds. */
export type ReadRefusal = { ok: false; reason: 'request/over-budget'; retryAfter: number };
/** The answer as JSON, or why not. */
export type ReadResult<Value> = Result<JsonBytes<Value>> | ReadRefusal;

export type ReadPool = {
	/** [DB17] Asks in a worker, on the person's budget; null: what a command answers that is done. */
	read<Input extends unknown[], Value>(
		person: string | null,
		question: WorkerRead<Input, Value>,
		...input: Input
	): Promise<ReadResult<Value>>;
	/** Likewise, for values that hold bytes. The operator has no budget. */
	take<Input extends unknown[], Value extends WithBytes>(
		person: string | null,
		question: WorkerRead<Input, Value>,
		...input: Input
	): Promise<Result<Value> | ReadRefusal>;
	/** Without a budget, for what a command needs to know. */
	ask<Input extends unknown[], Value>(question: WorkerRead<Input, Value>, ...input: Input): Promise<Result<Value>>;
	close(): Promise<void>;
};

const pool = new SharedThreads({
	filename: siblingFile('read.worker', import.meta.url).href,
	maxThreads: threads,
	resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }
});

export function createReadPool(
	where: string,
	{
		allowance = defaultAllowance,
		now = () => performance.now()
	}: { allowance?: ReadAllowance; now?: () => number } = {}
): ReadPool {
	const budget = new ReadBudget(allowance, now);
	const opening = nameOpening(where);
	const underWay = new Set<AbortController>();
	let closed = false;

	async function run(module: string, name: string, input: unknown[]) {
		const task: ReadTask = { database: opening, module, name, input };
		const start = performance.now();
		const asking = new AbortController();
		if (closed) asking.abort();
		// Not `AbortSignal.timeout`: it cannot be cleared, and until it is over it holds the page for which the question is asked.
		const limit = setTimeout(() => asking.abort(), limits.milliseconds).unref();
		underWay.add(asking);
		try {
			const answer = (await pool.run(task, { name: 'read', signal: asking.signal })) as ReadAnswer;
			const { result: value, milliseconds } = unwrapAnswer(answer);
			return { value, milliseconds };
		} catch (error) {
			if (!(error instanceof Error && error.name === 'AbortError')) throw error;
			return { value: { ok: false, reason: 'request/over-budget' } as const, milliseconds: performance.now() - start };
		} finally {
			clearTimeout(limit);
			underWay.delete(asking);
		}
	}

	/** What comes back is what the question answers: its type is the caller's to say. */
	async function spend<Answer>(person: string | null, module: string, name: string, input: unknown[]) {
		if (person === null) return (await run(module, name, input)).value as Answer;
		const result = await budget.spend(person, () => run(module, name, input));
		return 'retryAfter' in result
			? ({ ok: false, reason: 'request/over-budget', ...result } satisfies ReadRefusal)
			: (result as Answer);
	}

	return {
		read: <Input extends unknown[], Value>(
			person: string | null,
			{ module, name }: WorkerRead<Input, Value>,
			...input: Input
		) => spend<Result<JsonBytes<Value>>>(person, module, name, input),
		take: <Input extends unknown[], Value extends WithBytes>(
			person: string | null,
			{ module, name }: WorkerRead<Input, Value>,
			...input: Input
		) => spend<Result<Value>>(person, module, name, input),
		async ask<Input extends unknown[], Value>({ module, name }: WorkerRead<Input, Value>, ...input: Input) {
			const { value: result } = await run(module, name, input);
			if (!result.ok) return result;
			const { value } = result;
			const isJson = value instanceof Uint8Array;
			return { ok: true, value: (isJson ? JSON.parse(new TextDecoder().decode(value)) : value) as Value };
		},
		async close() {
			closed = true;
			for (const asking of underWay) asking.abort();
			await pool.leave(opening);
		}
	};
}
