import { committedMoment, type Moment } from './committed-state.ts';
import type { Db } from './db.ts';
import { tableChangesOf } from './table-changes.ts';
import { listenToStatements, noteWords, type WordsAsked } from './tables-read.ts';

/** Where nothing that it was read from has changed since somebody asked the same, this is what they were answered. */
export type KeptByState<Value> = (db: Db, asked: string, read: () => Promise<Value>) => Promise<Value>;

type Kept<Value> = { since: Moment; words: WordsAsked; isRead: boolean; value: Promise<Value> };

/**
 * [OPERATE33] [OPERATE53] For what hundreds ask at one moment, and what is the same for all of them: read once, also where they ask while
 * it is being read. Whoever asks was asked before who they are and what they may; nothing of that may lie in the value, and nothing that
 * was not read from the database by statements of its own. The `most` that were asked last are kept, until a table is changed that they
 * were read from; on an engine that does not tell tables apart, until anything is committed.
 */
export function keepByState<Value>(most: number, isKept: (value: Value) => boolean = () => true): KeptByState<Value> {
	const keptOf = new WeakMap<Db, Map<string, Kept<Value>>>();
	return async (db, asked, read) => {
		const now = await committedMoment(db);
		const all = keptOf.get(db) ?? new Map<string, Kept<Value>>();
		keptOf.set(db, all);
		const known = all.get(asked);
		all.delete(asked);
		const kept = known && stillHolds(db, known, now) ? known : begin(now, read);
		all.set(asked, kept);
		for (const oldest of all.keys()) if (all.size > most) all.delete(oldest);
		const forget = () => void (all.get(asked) === kept && all.delete(asked));
		// What failed is asked again, and what is nobody else's to be told.
		kept.value.then((answer) => isKept(answer) || forget(), forget);
		const value = await kept.value;
		noteWords(kept.words);
		return value;
	};
}

function begin<Value>(since: Moment, read: () => Promise<Value>): Kept<Value> {
	const words: WordsAsked = new Set();
	const kept = { since, words, isRead: false, value: listenToStatements(words, read) };
	kept.value.then(
		() => (kept.isRead = true),
		() => undefined
	);
	return kept;
}

function stillHolds<Value>(db: Db, kept: Kept<Value>, now: Moment): boolean {
	const { since, words, isRead } = kept;
	if (since.state === now.state) return true;
	if (!isRead || !tableChangesOf(db)?.isSpared(words, since.commits, now.commits)) return false;
	kept.since = now;
	return true;
}
