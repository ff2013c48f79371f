import { outsideCommandScope } from '../../db/command-scope.ts';
import { isStorageError } from '../../db/storage/storage-error.ts';
import type { AppContext } from '../../app-context.ts';
import { findEnded, findNextDeadline } from '../polls.store.ts';

/** A clock that may be late, or not there at all: nothing depends on it but how soon people see the result. */
export type Deadlines = {
	/** Call it when the next deadline may have changed. */
	schedule(): void;
	/** Counts what has ended. Where nothing can be recorded, it stays ended and is counted later. */
	settle(): Promise<void>;
	stop(): void;
};

/** A timer's longest wait, and its shortest; after it, it looks again. */
const longest = 60 * 60 * 1000;
const shortest = 20;

export function createDeadlines(context: AppContext, closeEnded: () => Promise<void>): Deadlines {
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;
	const settle = async () => {
		if ((await findEnded(context.database.read, context.now())).length === 0) return;
		// The caller only happens to be the first after a deadline: their request did not ask for this.
		await outsideCommandScope(closeEnded).catch((error: unknown) => {
			if (!isStorageError(error)) throw error;
		});
	};
	/** Waits for the next deadline; where the last one could not be counted, a second. */
	const wait = async (atLeast: number) => {
		clearTimeout(timer);
		const next = stopped ? null : await findNextDeadline(context.database.read);
		if (stopped || next === null) return;
		const until = Math.min(longest, Math.max(atLeast, next - context.now()));
		clearTimeout(timer);
		timer = setTimeout(() => void settleAndWait().catch(context.report), until).unref();
	};
	const settleAndWait = async () => {
		if (stopped) return;
		await settle();
		await wait(1000);
	};
	return {
		schedule: () => void wait(shortest).catch(context.report),
		settle,
		stop() {
			stopped = true;
			clearTimeout(timer);
		}
	};
}
