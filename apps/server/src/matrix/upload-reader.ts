import { refuse, type Result } from '@plenum/domain/result';
import { Worker } from 'node:worker_threads';
import { runJob, type JobMessage } from '../run-job.ts';
import type { EncodedUpload, UploadJob, UploadRefusal } from './upload-read.ts';

export type FromWorker = JobMessage<number, Result<EncodedUpload, UploadRefusal>>;

/** What a file may take of the machine. One at a time: two would only make each other late, and double the memory. */
const readingLimits = { milliseconds: 10_000, megabytes: 192, atOnce: 1 } as const;

export type FileReader<Job, Value> = {
	read(job: Job, progress?: (part: number) => void): Promise<Result<Value, UploadRefusal>>;
	/** Ends what is being read; it then counts as unreadable. */
	close(): void;
};

export type UploadReader = FileReader<UploadJob, EncodedUpload>;

type Limits = { milliseconds: number; megabytes: number };

export function createUploadReader(limits: Limits = readingLimits): UploadReader {
	return createFileReader(new URL('./read-upload.worker.ts', import.meta.url), limits);
}

/** [MATRIX41] Reads files in threads of their own, each with a limit of time and memory; whoever comes too many waits. */
export function createFileReader<Job, Value>(worker: URL, limits: Limits = readingLimits): FileReader<Job, Value> {
	const running = new Set<Worker>();
	const waiting: (() => void)[] = [];
	let free: number = readingLimits.atOnce;
	async function turn(): Promise<void> {
		if (free > 0) free--;
		else await new Promise<void>((resolve) => waiting.push(resolve));
	}
	function leave(): void {
		const next = waiting.shift();
		if (next) next();
		else free++;
	}
	return {
		async read(job, progress = () => undefined) {
			await turn();
			try {
				return await readInWorker<Value>(worker, job, progress, { limits, running });
			} finally {
				leave();
			}
		},
		close: () => running.forEach((thread) => void thread.terminate())
	};
}

async function readInWorker<Value>(
	worker: URL,
	job: unknown,
	progress: (part: number) => void,
	{ limits, running }: { limits: Limits; running: Set<Worker> }
): Promise<Result<Value, UploadRefusal>> {
	const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 };
	const thread = new Worker(worker, { workerData: job, resourceLimits });
	running.add(thread);
	const end = await runJob<number, Result<Value, UploadRefusal>>(thread, {
		milliseconds: limits.milliseconds,
		progress
	});
	running.delete(thread);
	switch (end.kind) {
		case 'done':
			return end.value;
		case 'took-too-long':
			return refuse('import/took-too-long');
		case 'failed':
			return refuse(ranOutOfMemory(end.error) ? 'import/unpacks-too-large' : 'import/unreadable');
		case 'exited':
			return refuse('import/unreadable');
	}
}

function ranOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
