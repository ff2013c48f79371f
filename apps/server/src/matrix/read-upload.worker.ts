import { parentPort, workerData } from 'node:worker_threads';
import { readUpload, type UploadJob } from './read-upload.ts';
import type { FromWorker } from './upload-reader.ts';

/** Reads one upload, away from the thread that serves everyone, and ends. */
const say = (message: FromWorker): void => parentPort?.postMessage(message);

say({ kind: 'progress', part: 0.1 });
say({ kind: 'done', result: readUpload(workerData as UploadJob, (part) => say({ kind: 'progress', part })) });
