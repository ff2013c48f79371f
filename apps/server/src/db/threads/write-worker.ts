import { siblingFile } from '../../program-files.ts';
import type { Result } from '@plenum/domain/result';
import { MessageChannel } from 'node:worker_threads';
import { nameOpening } from '../connections.ts';
import { findTransferables } from '../transferables.ts';
import type { IdempotencyClaim } from '../idempotency/idempotency.store.ts';
import { SharedThreads } from './shared-threads.ts';
import type { CommitResult } from '../transaction-on.ts';
import { unwrapAnswer } from './worker-error.ts';
import type { WorkerWrite } from './worker-write.ts';
import type { WriteAnswer, WriteTask } from './write-task.ts';

export type PreparedWrite<Value> = {
	/** To be called with the writer's turn in hand. */
	commit(claim: IdempotencyClaim | null): Promise<CommitResult<Result<Value>>>;
};

export type WriteWorker = {
	/** Answers when the command has made ready what it writes, and waits for its turn. */
	prepare<Input extends unknown[], Value>(
		command: WorkerWrite<Input, Value>,
		input: Input
	): Promise<PreparedWrite<Value>>;
	close(): Promise<void>;
};

const pool = new SharedThreads({
	filename: siblingFile('write.worker', import.meta.url).href,
	maxThreads: 1,
	useAtomics: false
});

/** One thread, at the priority of the event loop: others wait for their turn while it has it. */
export function createWriteWorker(where: string): WriteWorker {
	const opening = nameOpening(where);
	const closing = new AbortController();
	return {
		async prepare<Input extends unknown[], Value>({ module, name }: WorkerWrite<Input, Value>, input: Input) {
			const { port1: ours, port2: turn } = new MessageChannel();
			const task: WriteTask = { database: opening, module, name, input, turn };
			const done = pool.run(task, {
				name: 'write',
				signal: closing.signal,
				transferList: [turn, ...findTransferables(input)]
			}) as Promise<WriteAnswer>;
			const isReady = new Promise<void>((resolve) => ours.addEventListener('message', () => resolve(), { once: true }));
			ours.start();
			await Promise.race([isReady, done.then(() => undefined)]);
			return {
				async commit(claim) {
					try {
						ours.postMessage(claim);
						const answer = unwrapAnswer(await done);
						return { ...answer, value: answer.value as Result<Value> };
					} finally {
						ours.close();
					}
				}
			};
		},
		async close() {
			closing.abort();
			await pool.leave(opening);
		}
	};
}
