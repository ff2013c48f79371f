import { parentPort, workerData } from 'node:worker_threads';
import { readFilledFile, type FilledFileJob } from './read-filled-file.ts';

/** Reads one file, away from the thread that serves everyone, and ends. */
parentPort?.postMessage({ kind: 'done', value: await readFilledFile(workerData as FilledFileJob) });
