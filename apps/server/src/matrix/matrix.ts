import { waitingBounds, type ImportBounds } from '@plenum/domain/matrix/waiting-imports';
import { ok } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { outsideCommandScope } from '../db/command-scope.ts';
import { transaction } from '../db/transaction.ts';
import { boundImports } from './bound-imports.ts';
import { markColumnsFailed, markFailed, markRead } from './imports.store.ts';
import type { UploadJob } from './upload-read.ts';
import { followProgress, type ImportProgress } from './progress-elsewhere.ts';
import { storeUpload, sweepContents } from './store-content.ts';
import { createUploadReader, type UploadReader } from './upload-reader.ts';
import { UploadSlots } from './upload-slots.ts';

export type Matrix = {
	context: AppContext;
	bounds: ImportBounds;
	slots: UploadSlots;
	/** How far the imports have come that are being read. */
	progress: ImportProgress;
	/** Begins to read; what comes of it is written down when it is known, and `replaced` deleted. */
	begin(id: string, job: UploadJob, replaced?: readonly (string | null)[]): void;
	/** [MATRIX47] Deletes what no import names any more, and these that it named before. Nobody needs to wait for it. */
	sweep(replaced?: readonly (string | null)[]): Promise<void>;
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
	const followed = followProgress(context.database.nodes, progress);
	const reading = new Map<string, Promise<void>>();
	async function read(id: string, job: UploadJob): Promise<void> {
		try {
			const result = await reader.read(job, (part) => progress.set(id, part));
			const read = result.ok ? ok(await storeUpload(context, id, result.value)) : result;
			await transaction(context.database, async ({ db }) => {
				if (read.ok) {
					await markRead(db, id, read.value);
					return boundImports(db, bounds);
				}
				return 'tables' in job ? markColumnsFailed(db, id, read.reason) : markFailed(db, id, read.reason);
			});
		} catch (error) {
			context.report(error);
		} finally {
			progress.delete(id);
		}
	}
	let sweeping: Promise<void> = Promise.resolve();
	const sweep = (replaced: readonly (string | null)[] = []) => {
		const ids = replaced.filter((id) => id !== null);
		sweeping = sweeping.then(() => outsideCommandScope(() => sweepContents(context, ids))).catch(context.report);
		return sweeping;
	};
	return {
		context,
		bounds,
		slots: new UploadSlots(),
		progress: followed,
		sweep,
		begin(id, job, replaced = []) {
			progress.set(id, 0);
			const done = read(id, job).finally(() => reading.delete(id));
			reading.set(id, done);
			void done.then(() => sweep(replaced));
		},
		settled: async (id) => reading.get(id),
		async close() {
			followed.stop();
			reader.close();
			await Promise.all(reading.values());
			await sweeping;
		}
	};
}
