import type { Result } from '@plenum/domain/result';
import type { Db } from '../db.ts';
import { registerTask, type TaskName } from './worker-tasks.ts';

/** A question that costs more than the event loop may be held for. It is asked in a worker, on a snapshot of what is committed. */
export type Question<Input extends unknown[], Value> = (db: Db, ...input: Input) => Promise<Result<Value>>;

/** A value whose bytes are transferred between threads. */
export type WithBytes = { bytes: Uint8Array<ArrayBuffer> };

/** Where a worker finds the question. */
export type WorkerRead<Input extends unknown[], Value> = TaskName & {
	/** For the types, and for where no worker can be had. */
	question: Question<Input, Value>;
};

/** `module` is `import.meta.url` of the file that declares `question`. */
export function workerRead<Input extends unknown[], Value>(
	module: string,
	question: Question<Input, Value>
): WorkerRead<Input, Value> {
	return { ...registerTask(module, question), question };
}
