import { waitingBounds, type ImportBounds } from '@plenum/domain/matrix/waiting-imports';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { boundImports } from './bound-imports.ts';
import { markColumnsFailed, markFailed, markRead } from './imports.store.ts';
import type { UploadJob } from './read-upload.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';
import { UploadSlots } from './upload-slots.ts';

export type Matrix = {
	context: AppContext;
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
	context: AppContext,
	reader: UploadReader = createUploadReader(),
	bounds: ImportBounds = waitingBounds
): Matrix {
	const progress = new Map<string, number>();
	const reading = new Map<string, Promise<void>>();
	async function read(id: string, job: UploadJob): Promise<void> {
		try {
			const result = await reader.read(job, (part) => progress.set(id, part));
			await transaction(context.database, async ({ db }) => {
				if (result.ok) {
					await markRead(db, id, result.value);
					return boundImports(db, bounds);
				}
				return 'tables' in job ? markColumnsFailed(db, id, result.reason) : markFailed(db, id, result.reason);
			});
		} catch (error) {
			context.report(error);
		} finally {
			progress.delete(id);
		}
	}
	return {
		context,
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
