import { AsyncLocalStorage } from 'node:async_hooks';

/** The words of all statements that were asked: among them the name of each table that was read. */
export type WordsAsked = Set<string>;

const listening = new AsyncLocalStorage<WordsAsked>();
/** Of statements that are asked all the time. */
const wordsOf = new Map<string, readonly string[]>();
const mostStatements = 500;

/** Runs it, and gathers in `words` what it asks the database, whichever store asks, until it ends. */
export function listenToStatements<Value>(words: WordsAsked, work: () => Promise<Value>): Promise<Value> {
	return listening.run(words, work);
}

/** Called by each connection for each statement. */
export function noteStatement(statement: string): void {
	const words = listening.getStore();
	if (!words) return;
	let found = wordsOf.get(statement);
	if (!found) {
		found = [...new Set(statement.match(/\w+/g))];
		if (wordsOf.size >= mostStatements) wordsOf.clear();
		wordsOf.set(statement, found);
	}
	for (const word of found) words.add(word);
}

/** What another thread asked for whoever is listened to, or what was asked for them before and kept. */
export function noteWords(asked: Iterable<string>): void {
	const words = listening.getStore();
	if (words) for (const word of asked) words.add(word);
}
