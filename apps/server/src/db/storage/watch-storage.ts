import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { findReadiness, readinessRead, upsertReadiness } from '../readiness.store.ts';
import { transaction } from '../transaction.ts';

export type Storage = {
	/** False from the first commit that the disk did not take until it takes them again. */
	readonly canSave: boolean;
	/** Whether a commit goes through, and the readers answer, at this moment. */
	probe(): Promise<boolean>;
	stop(): void;
};

/** Between two retries while nothing can be saved. */
const retryPause = 500;

/** Workers that take longer to answer are busy with what others asked, which is no fault. */
const patience = 1500;

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
			await transaction(database, (tx) => upsertReadiness(tx.db, database.clock.now()));
			await probeReaders();
			return true;
		} catch {
			return false;
		}
	}

	/** [DB31] On a database server each kind of connection may be lost by itself. */
	async function probeReaders(): Promise<void> {
		await findReadiness(database.read);
		if (database.nodes.areAlone) return;
		const busy = new AbortController();
		await Promise.race([
			database.costly.ask(readinessRead).finally(() => busy.abort()),
			sleep(patience, undefined, { signal: busy.signal, ref: false }).catch(() => undefined)
		]);
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
