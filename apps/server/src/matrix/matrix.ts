import { waitingBounds, type ImportBounds } from '@plenum/domain/matrix/waiting-imports';
import type { House } from '../house.ts';
import { transaction } from '../db/transaction.ts';
import { boundImports } from './bound-imports.ts';
import { putColumnsFailed, putFailed, putRead } from './imports.store.ts';
import type { UploadJob } from './read-upload.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';
import { UploadSlots } from './upload-slots.ts';

export type Matrix = {
	house: House;
	bounds: ImportBounds;
	slots: UploadSlots;
	/** How far each import that is being read has come, from 0 to 1. One that is not here is not being read. */
	progress: ReadonlyMap<string, number>;
	/** Begins to read; what comes of it is written down when it is known. */
	begin(id: string, job: UploadJob): void;
	/** When what is being read of it is written down; at once where nothing is. */
	settled(id: string): Promise<void>;
	/** Ends what is being read and waits until that is written down. */
	close(): Promise<void>;
};

/** The room where files become recommendations. */
export function createMatrix(
	house: House,
	reader: UploadReader = createUploadReader(),
	bounds: ImportBounds = waitingBounds
): Matrix {
	const progress = new Map<string, number>();
	const reading = new Map<string, Promise<void>>();
	async function read(id: string, job: UploadJob): Promise<void> {
		try {
			const result = await reader.read(job, (part) => progress.set(id, part));
			await transaction(house.database, async ({ db }) => {
				if (result.ok) {
					await putRead(db, id, result.value);
					return boundImports(db, bounds);
				}
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
		bounds,
		slots: new UploadSlots(),
		progress,
		begin(id, job) {
			progress.set(id, 0);
			reading.set(
				id,
				read(id, job).finally(() => reading.delete(id))
			);
		},
		settled: async (id) => reading.get(id),
		async close() {
			reader.close();
			await Promise.all(reading.values());
		}
	};
}
