import type { Db } from '../db.ts';

/** Where what anyone may see is read: from a copy that follows where there is one, else from where all is written. */
export type PublicReads = {
	/** [DB54] All that `work` reads is of one of the two. It changes nothing: where the copy fails it is done once more. */
	read<Value>(work: (db: Db) => Promise<Value>): Promise<Value>;
	/** [DB55] What anyone may see has just changed: none of what is read from now on is from before. */
	changed(): void;
	/** Hears what is wrong with the copy when it is used no more, and null when it is used again. */
	onReplica(listener: (fault: string | null) => void): void;
	figures(): PublicReadFigures;
};

export type PublicReadFigures = {
	served: { primary: number; replica: number };
	/** No more seconds than these is the copy behind; null where there is none. */
	behind: number | null;
};

/** Where there is no copy. */
export function readsOf(db: Db): PublicReads {
	let primary = 0;
	return {
		read(work) {
			primary++;
			return work(db);
		},
		changed: () => undefined,
		onReplica: () => undefined,
		figures: () => ({ served: { primary, replica: 0 }, behind: null })
	};
}
