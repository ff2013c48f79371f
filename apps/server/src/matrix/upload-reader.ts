import { refuse, type Result } from '@plenum/domain/result';
import { Worker } from 'node:worker_threads';
import { runJob, type JobMessage } from '../run-job.ts';
import type { EncodedUpload, UploadJob, UploadRefusal } from './read-upload.ts';

type UploadResult = Result<EncodedUpload, UploadRefusal>;
export type FromWorker = JobMessage<number, UploadResult>;

/** What a file may take of the machine. One at a time: two would only make each other late, and double the memory. */
const readingLimits = { milliseconds: 10_000, megabytes: 192, atOnce: 1 } as const;

const worker = new URL('./read-upload.worker.ts', import.meta.url);

export type UploadReader = {
	read(job: UploadJob, progress: (part: number) => void): Promise<UploadResult>;
	/** Ends what is being read; it then counts as unreadable. */
	close(): void;
};

/** [MATRIX41] Reads uploads in threads of their own, each with a limit of time and memory; whoever comes too many waits. */
export function createUploadReader(limits: { milliseconds: number; megabytes: number } = readingLimits): UploadReader {
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
		async read(job, progress) {
			await turn();
			try {
				return await readInWorker(job, progress, limits, running);
			} finally {
				leave();
			}
		},
		close: () => running.forEach((thread) => void thread.terminate())
	};
}

async function readInWorker(
	job: UploadJob,
	progress: (part: number) => void,
	limits: { milliseconds: number; megabytes: number },
	running: Set<Worker>
): Promise<UploadResult> {
	const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 };
	const thread = new Worker(worker, { workerData: job, resourceLimits });
	running.add(thread);
	const end = await runJob<number, UploadResult>(thread, { milliseconds: limits.milliseconds, progress });
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
