import { refuse, type Result } from '@plenum/domain/result';
import { Worker } from 'node:worker_threads';
import type { EncodedUpload, UploadJob, UploadRefusal } from './read-upload.ts';

export type FromWorker =
	{ kind: 'progress'; part: number } | { kind: 'done'; result: Result<EncodedUpload, UploadRefusal> };

/** What a file may take of the machine. One at a time: two would only make each other late, and double the memory. */
const readingLimits = { milliseconds: 10_000, megabytes: 192, atOnce: 1 } as const;

const worker = new URL('./read-upload.worker.ts', import.meta.url);

export type UploadReader = {
	read(job: UploadJob, progress: (part: number) => void): Promise<Result<EncodedUpload, UploadRefusal>>;
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

function readInWorker(
	job: UploadJob,
	progress: (part: number) => void,
	limits: { milliseconds: number; megabytes: number },
	running: Set<Worker>
): Promise<Result<EncodedUpload, UploadRefusal>> {
	const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 };
	const thread = new Worker(worker, { workerData: job, resourceLimits });
	running.add(thread);
	return new Promise((resolve) => {
		const end = (result: Result<EncodedUpload, UploadRefusal>): void => {
			clearTimeout(timer);
			running.delete(thread);
			resolve(result);
			void thread.terminate();
		};
		const timer = setTimeout(() => end(refuse('import/took-too-long')), limits.milliseconds);
		thread.on('message', (message: FromWorker) => {
			if (message.kind === 'progress') progress(message.part);
			else end(message.result);
		});
		thread.on('error', (error) =>
			end(refuse(ranOutOfMemory(error) ? 'import/unpacks-too-large' : 'import/unreadable'))
		);
		thread.on('exit', () => end(refuse('import/unreadable')));
	});
}

function ranOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
