import { refuse, type Result } from '@plenum/domain/result';
import { setImmediate } from 'node:timers/promises';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findContentChunk } from './upload/import-contents.store.ts';
import { findUploadChunk } from './upload/import-uploads.store.ts';
import type { Import } from './imports.store.ts';
import { findRememberedColumns } from './remembered-columns.store.ts';
import type { EncodedUpload, UploadJob, UploadRefusal } from './upload/upload-read.ts';
import type { UploadReader } from './upload/upload-reader.ts';

/**
 * Attempts for one file. A reader may fail once through no fault of the file; after the second time the file is suspected.
 */
const mostAttempts = 2;

/** [MATRIX41] Reads what the database has of it, so that any node can. */
export async function readImport(
	db: Db,
	reader: UploadReader,
	row: Import,
	progress: (part: number) => void
): Promise<Result<EncodedUpload, UploadRefusal>> {
	if (row.attempts > mostAttempts) return refuse('import/server-stopped');
	const job = await findJob(db, row);
	return job ? reader.read(job, progress) : refuse('import/unreadable');
}

async function findJob(db: Db, { id, job, consultation, bytes, tableContent }: Import): Promise<UploadJob | null> {
	// The job is older than keeping files while they are read.
	if (!job) return null;
	const { account, sheet, columns } = job;
	const settings = (await findConsultation(db, consultation))?.settings;
	const told = {
		remembered: await findRememberedColumns(db, consultation, account),
		...(columns && { columns }),
		...(settings && { settings })
	};
	if (sheet !== null)
		return { tables: await joined((place) => findContentChunk(db, { id: tableContent ?? '', place })), sheet, ...told };
	const file = await joined((place) => findUploadChunk(db, { import: id, place }));
	// Its node was gone before it had all of it.
	return file.length === bytes ? { bytes: file, ...told } : null;
}

/** One by one, so that people who are typing wait for one of them at most. */
async function joined(find: (place: number) => Promise<Buffer | undefined>): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for (let chunk = await find(0); chunk; chunk = await find(chunks.length)) {
		chunks.push(chunk);
		await setImmediate();
	}
	return new Uint8Array(Buffer.concat(chunks));
}
