import { ok } from '@plenum/domain/result';
import { parentPort, workerData } from 'node:worker_threads';
import { readUpload } from './read-upload.ts';
import { encodeUpload, type UploadJob } from './upload-read.ts';
import type { FromWorker } from './upload-reader.ts';

/** Reads one upload, away from the thread that serves everyone, and ends. */
const send = (message: FromWorker, transferred: ArrayBuffer[] = []): void =>
	parentPort?.postMessage(message, transferred);

send({ kind: 'progress', progress: 0.1 });
const read = await readUpload(workerData as UploadJob, (progress) => send({ kind: 'progress', progress }));
if (read.ok) {
	const { table, columns, interpretation } = encodeUpload(read.value);
	const buffers = [table, interpretation].flatMap((bytes) => (bytes ? [bytes.buffer] : []));
	send({ kind: 'done', value: ok({ table, columns, interpretation }) }, buffers);
} else send({ kind: 'done', value: read });
