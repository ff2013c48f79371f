import type { Database } from './database.ts';
import { upsertReadiness } from './readiness.store.ts';
import { transaction } from './transaction.ts';

export type Storage = {
	/** False from the first commit that the disk did not take until it takes them again. */
	readonly canSave: boolean;
	/** Whether a commit goes through at this moment. */
	probe(): Promise<boolean>;
	stop(): void;
};

/** Between two retries while nothing can be saved. */
const retryPause = 500;

/** So long no commit has failed: longer than authors wait before they are asked for their text again. */
const calm = 2500;

/** [DB7] Hears when the disk takes no commits any more, tries it until it does, and tells both, once each. */
export function monitorStorage(database: Database, onChange: (canSave: boolean) => void): Storage {
	let failedAt = -Infinity;
	let retries: NodeJS.Timeout | null = null;

	database.onStorageError(() => {
		failedAt = performance.now();
		if (retries) return;
		retries = setInterval(() => void tryAgain(), retryPause).unref();
		onChange(false);
	});

	async function tryAgain(): Promise<void> {
		if (!(await probe()) || performance.now() - failedAt < calm || !retries) return;
		stop();
		onChange(true);
	}

	async function probe(): Promise<boolean> {
		try {
			await transaction(database, (tx) => upsertReadiness(tx.db, Date.now()));
			return true;
		} catch {
			return false;
		}
	}

	function stop(): void {
		if (retries) clearInterval(retries);
		retries = null;
	}

	return {
		get canSave() {
			return retries === null;
		},
		probe,
		stop
	};
}
