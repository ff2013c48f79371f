import type { Result } from '@plenum/domain/result';
import type { Report } from '../../report.ts';
import type { Database } from '../database.ts';
import type { ReadResult } from '../threads/read-pool.ts';
import type { WorkerRead } from '../threads/worker-read.ts';

/**
 * [OPERATE50] Reads the answer to a command that is already committed. No budget refuses this read, and if the worker fails,
 * it runs in this process. An error would make the client believe that the command failed.
 */
export async function answerDone<Input extends unknown[], Value>(
	{ database, report }: { database: Pick<Database, 'costly' | 'read'>; report: Report },
	shown: WorkerRead<Input, Value>,
	...input: Input
): Promise<ReadResult<Value> | Result<Value>> {
	try {
		const answer = await database.costly.read(null, shown, ...input);
		if (answer.ok || answer.reason !== 'request/over-budget') return answer;
	} catch (error) {
		report(error);
	}
	return shown.question(database.read, ...input);
}
