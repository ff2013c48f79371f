import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process says that was started for one job: how far it is, and once what came of it. */
export type JobMessage<Progress, Value> = { kind: 'progress'; progress: Progress } | { kind: 'done'; value: Value };

export type JobEnd<Value> =
	| { kind: 'done'; value: Value }
	| { kind: 'took-too-long' }
	| { kind: 'failed'; error: unknown }
	| { kind: 'exited'; outOfMemory: boolean };

export type JobOptions<Progress> = {
	milliseconds: number;
	progress: (progress: Progress) => void;
	/** Nobody waits for the job any more. */
	signal?: AbortSignal | undefined;
};

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((job) => job.kill('SIGKILL')));

/** It needs nothing else of the server's environment, and what it prints when it dies may hold people's text. */
export function startJob(file: URL, flags: readonly string[]): ChildProcess {
	return fork(fileURLToPath(file), {
		env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
		execArgv: [...flags],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
}

/** Waits for the answer within the time limit, and ends the process in every case, also when this process exits. */
export async function runJob<Progress, Value>(
	job: ChildProcess,
	{ milliseconds, progress, signal }: JobOptions<Progress>
): Promise<JobEnd<Value>> {
	running.add(job);
	// A limit that outlives the job would hold on to all that was sent and answered until its time has come.
	let giveUp = (): void => undefined;
	const limit = setTimeout(() => giveUp(), milliseconds);
	try {
		return await new Promise<JobEnd<Value>>((resolve) => {
			giveUp = () => resolve({ kind: 'took-too-long' });
			if (signal?.aborted) giveUp();
			signal?.addEventListener('abort', giveUp);
			job.on('message', (message: JobMessage<Progress, Value>) => {
				if (message.kind === 'progress') progress(message.progress);
				else resolve(message);
			});
			job.on('error', (error: unknown) => resolve({ kind: 'failed', error }));
			// What has no more memory aborts.
			job.on('exit', (code, killedBy) =>
				resolve({ kind: 'exited', outOfMemory: killedBy === 'SIGABRT' || code === 134 })
			);
		});
	} finally {
		clearTimeout(limit);
		signal?.removeEventListener('abort', giveUp);
		running.delete(job);
		job.kill('SIGKILL');
	}
}
