import { parentPort, workerData } from 'node:worker_threads';
import { writeAnewHere } from './write-anew.ts';

/** Opens one document and writes it out, away from the thread that serves everyone, and ends. */
parentPort?.postMessage(writeAnewHere(workerData as Uint8Array[]));
