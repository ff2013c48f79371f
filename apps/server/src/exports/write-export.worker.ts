import { parentPort, workerData } from 'node:worker_threads';
import { makeExport } from './make-export.ts';
import type { ExportJob, FromWriter } from './write-export.ts';

/** Writes one export, away from the thread that serves everyone, and ends. */
const say = (message: FromWriter): void => parentPort?.postMessage(message);

const { making, format } = workerData as ExportJob;
const file = await makeExport(making, format, (done, of) => say({ kind: 'progress', done, of }));
say({ kind: 'done', file });
