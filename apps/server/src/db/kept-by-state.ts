import { committedState } from './committed-state.ts';
import type { Db } from './db.ts';

/** Where nothing was committed since somebody asked the same, this is what they were answered; otherwise it is asked anew. */
export type KeptByState<Value> = (db: Db, asked: string, read: () => Promise<Value>) => Promise<Value>;

type Kept<Value> = { state: string; values: Map<string, Promise<Value>> };

/**
 * [OPERATE33] For what hundreds ask at one moment, and what is the same for all of them: read once, also where they ask while it is being
 * read. Whoever asks was asked before who they are and what they may; nothing of that may lie in the value. The `most` that were asked
 * first are kept, until anything at all is committed.
 */
export function keepByState<Value>(most: number, isKept: (value: Value) => boolean = () => true): KeptByState<Value> {
	const keptOf = new WeakMap<Db, Kept<Value>>();
	return async (db, asked, read) => {
		const state = await committedState(db);
		const kept = keptOf.get(db);
		const values = kept?.state === state ? kept.values : new Map<string, Promise<Value>>();
		if (values !== kept?.values) keptOf.set(db, { state, values });
		const known = values.get(asked);
		if (known) return known;
		const value = read();
		if (values.size < most) values.set(asked, value);
		// What failed is asked again, and what is nobody else's to be told.
		value.then(
			(answer) => isKept(answer) || values.delete(asked),
			() => values.delete(asked)
		);
		return value;
	};
}
