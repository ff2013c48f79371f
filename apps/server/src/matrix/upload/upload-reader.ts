import { refuse, type Result } from '@plenum/domain/result';
import type { ChildProcess } from 'node:child_process';
import { runJob, startJob } from '../../run-job.ts';
import { siblingFile } from '../../program-files.ts';
import type { EncodedUpload, UploadJob, UploadRefusal } from './upload-read.ts';
import { watchUsage } from './watch-usage.ts';

type Limits = {
	/** Milliseconds of processor time. */
	cpu: number;
	/** By the clock. On a busy machine a file takes longer and costs no more. */
	milliseconds: number;
	/** The limit for objects, in megabytes. */
	heap: number;
	/** The limit for all that the process holds. Libraries unpack into memory that is no part of the heap. */
	resident: number;
};

/** What a file may take of the machine. One at a time: two would only make each other late, and double the memory. */
const readingLimits = { cpu: 10_000, milliseconds: 60_000, heap: 192, resident: 400, atOnce: 1 } as const;

export type FileReader<Job, Value> = {
	read(job: Job, progress?: (part: number) => void): Promise<Result<Value, UploadRefusal>>;
	/** Ends what is being read; it then counts as unreadable. */
	close(): void;
};

export type UploadReader = FileReader<UploadJob, EncodedUpload>;

export function createUploadReader(limits: Partial<Limits> = {}): UploadReader {
	return createFileReader(siblingFile('read-upload.process', import.meta.url), limits);
}

/**
 * [MATRIX41] Reads files in processes of their own, each with a limit of time and memory; readings beyond the limit of
 * processes wait. A process gives back all of its memory when it ends, which a thread does not.
 */
export function createFileReader<Job extends object, Value>(
	file: URL,
	limits: Partial<Limits> = {}
): FileReader<Job, Value> {
	const running = new Set<ChildProcess>();
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
				return await readInProcess<Value>(file, job, progress, { ...readingLimits, ...limits }, running);
			} finally {
				leave();
			}
		},
		close: () => running.forEach((child) => child.kill('SIGKILL'))
	};
}

async function readInProcess<Value>(
	file: URL,
	job: object,
	progress: (part: number) => void,
	limits: Limits,
	running: Set<ChildProcess>
): Promise<Result<Value, UploadRefusal>> {
	const child = startJob(file, [`--max-old-space-size=${limits.heap}`, '--max-semi-space-size=16']);
	running.add(child);
	const usage = watchUsage(child, limits);
	child.send(job);
	const { milliseconds } = limits;
	const end = await runJob<number, Result<Value, UploadRefusal>>(child, { milliseconds, progress });
	usage.end();
	running.delete(child);
	switch (end.kind) {
		case 'done':
			return end.value;
		case 'took-too-long':
			return refuse('import/took-too-long');
		case 'failed':
			return refuse('import/unreadable');
		case 'exited':
			if (usage.exceeded() === 'cpu') return refuse('import/took-too-long');
			return refuse(end.outOfMemory || usage.exceeded() ? 'import/unpacks-too-large' : 'import/unreadable');
	}
}
