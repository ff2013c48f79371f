import type { House } from '../house.ts';
import { transaction } from '../db/transaction.ts';
import { putColumnsFailed, putFailed, putRead } from './imports.store.ts';
import type { UploadJob } from './read-upload.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';

export type Matrix = {
	house: House;
	/** How far each import that is being read has come, from 0 to 1. One that is not here is not being read. */
	progress: ReadonlyMap<string, number>;
	/** Begins to read; what comes of it is written down when it is known. */
	begin(id: string, job: UploadJob): void;
	/** Ends what is being read and waits until that is written down. */
	close(): Promise<void>;
};

/** The room where files become recommendations. */
export function createMatrix(house: House, reader: UploadReader = createUploadReader()): Matrix {
	const progress = new Map<string, number>();
	const reading = new Set<Promise<void>>();
	async function read(id: string, job: UploadJob): Promise<void> {
		try {
			const result = await reader.read(job, (part) => progress.set(id, part));
			await transaction(house.database, async ({ db }) => {
				if (result.ok) return putRead(db, id, result.value);
				return 'tables' in job ? putColumnsFailed(db, id, result.reason) : putFailed(db, id, result.reason);
			});
		} catch (error) {
			process.emitWarning(error instanceof Error ? error : new Error(String(error)));
		} finally {
			progress.delete(id);
		}
	}
	return {
		house,
		progress,
		begin(id, job) {
			progress.set(id, 0);
			const task: Promise<void> = read(id, job).finally(() => reading.delete(task));
			reading.add(task);
		},
		async close() {
			reader.close();
			await Promise.all(reading);
		}
	};
}
