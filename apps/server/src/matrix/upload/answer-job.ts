import { flushCompileCache } from 'node:module';
import type { JobMessage } from '../../run-job.ts';

/**
 * Runs the one job of a process: it sends the result, and the process then waits to be ended. If its parent goes, the process
 * exits.
 */
export function answerJob<Job, Value>(work: (job: Job, progress: (part: number) => void) => Promise<Value>): void {
	const say = (message: JobMessage<number, Value>): void => void process.send?.(message);
	process.once('disconnect', () => process.exit());
	process.once('message', (job: Job) => {
		const progress = (part: number) => say({ kind: 'progress', progress: part });
		void work(job, progress).then((value) => {
			say({ kind: 'done', value });
			flushCompileCache();
		});
	});
}
