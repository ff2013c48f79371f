import type { Result } from '@plenum/domain/result';
import type { WriteTransaction } from '../transaction-on.ts';
import { registerTask, type TaskName } from './worker-tasks.ts';

/**
 * A command that writes more than the event loop may be held for. First, while others write, it makes what it was handed ready;
 * what it answers then runs in a transaction, which is to be short.
 */
export type Command<Input extends unknown[], Value> = (
	...input: Input
) => Promise<(tx: WriteTransaction) => Promise<Result<Value>>>;

/** Where the worker finds the command. */
export type WorkerWrite<Input extends unknown[], Value> = TaskName & {
	/** For the types alone. */
	command: Command<Input, Value>;
};

/** `module` is `import.meta.url` of the file that calls this. A command without a name of its own gets `name`. */
export function workerWrite<Input extends unknown[], Value>(
	module: string,
	command: Command<Input, Value>,
	name?: string
): WorkerWrite<Input, Value> {
	return { ...registerTask(module, command, name), command };
}
