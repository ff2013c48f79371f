import type { ChildProcess } from 'node:child_process';
import type { Worker } from 'node:worker_threads';

/** What a thread or process says that was started for one job: how far it is, and once what came of it. */
export type JobMessage<Progress, Value> = { kind: 'progress'; progress: Progress } | { kind: 'done'; value: Value };

export type JobEnd<Value> =
	{ kind: 'done'; value: Value } | { kind: 'took-too-long' } | { kind: 'failed'; error: unknown } | { kind: 'exited' };

export type JobOptions<Progress> = {
	milliseconds: number;
	progress: (progress: Progress) => void;
	/** Nobody waits for the job any more. */
	signal?: AbortSignal | undefined;
};

/** Waits for the answer as long as it may take, and ends the thread or process whatever came of it, also when this process exits. */
export async function runJob<Progress, Value>(
	job: Worker | ChildProcess,
	{ milliseconds, progress, signal }: JobOptions<Progress>
): Promise<JobEnd<Value>> {
	const end = (): void => void ('terminate' in job ? job.terminate() : job.kill('SIGKILL'));
	const limit = AbortSignal.any([AbortSignal.timeout(milliseconds), ...(signal ? [signal] : [])]);
	process.once('exit', end);
	try {
		return await new Promise<JobEnd<Value>>((resolve) => {
			const giveUp = () => resolve({ kind: 'took-too-long' });
			if (limit.aborted) giveUp();
			limit.addEventListener('abort', giveUp);
			job.on('message', (message: JobMessage<Progress, Value>) => {
				if (message.kind === 'progress') progress(message.progress);
				else resolve(message);
			});
			job.on('error', (error: unknown) => resolve({ kind: 'failed', error }));
			job.on('exit', () => resolve({ kind: 'exited' }));
		});
	} finally {
		process.off('exit', end);
		end();
	}
}
