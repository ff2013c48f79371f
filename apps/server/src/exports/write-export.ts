import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports';
import { Worker } from 'node:worker_threads';
import type { ExportFile, Making, Progress } from './export-file.ts';
import { isPlainData, makeData } from './make-data.ts';

export type ExportJob = { making: Making; format: ExportFormat };
export type FromWriter = { kind: 'progress'; done: number; of: number } | { kind: 'done'; file: ExportFile };

/** What an export may take of the machine. One at a time: two would only make each other late, and double the memory. */
const limits = { milliseconds: 120_000, megabytes: 1024 } as const;

const worker = new URL('./write-export.worker.ts', import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/**
 * [PAPERS60] Written in a thread of its own, so that nobody who types waits for it, with a limit of time and memory; whoever
 * comes second waits for a turn. Data alone is written at once: it takes no longer than to hand it over.
 */
export function writeExport(job: ExportJob, tell: Progress, signal?: AbortSignal): Promise<Result<ExportFile>> {
	const { making, format } = job;
	if (isPlainData(format)) return Promise.resolve(ok(makeData(making, format)));
	const turn = last.then(() => (signal?.aborted ? gaveUp() : writeInThread(job, tell, signal)));
	last = turn;
	return turn;
}

/** Nobody waits for it any more: what it answers is not seen. */
function gaveUp(): Result<ExportFile> {
	return refuse('export/took-too-long');
}

function writeInThread(job: ExportJob, tell: Progress, signal?: AbortSignal): Promise<Result<ExportFile>> {
	const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes };
	const thread = new Worker(worker, { workerData: job, resourceLimits });
	return new Promise((resolve, reject) => {
		const end = (settle: () => void): void => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', stop);
			settle();
			void thread.terminate();
		};
		const stop = (): void => end(() => resolve(gaveUp()));
		const timer = setTimeout(stop, limits.milliseconds);
		signal?.addEventListener('abort', stop);
		thread.on('message', (message: FromWriter) => {
			if (message.kind === 'progress') tell(message.done, message.of);
			else end(() => resolve(ok(message.file)));
		});
		thread.on('error', (error) => end(() => (isOutOfMemory(error) ? resolve(gaveUp()) : reject(error))));
		thread.on('exit', () => end(() => reject(new Error('The thread that writes an export ended early.'))));
	});
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
