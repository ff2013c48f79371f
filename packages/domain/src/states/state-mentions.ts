import { longestStateName, stateOfWords, wordsOfName } from './state-names.ts';

/** The codes of the States that a text names, in order and with repetitions. Of two overlapping names the longer one counts. */
export function findStateMentions(text: string): string[] {
	const words = wordsOfName(text);
	const found: string[] = [];
	for (let at = 0; at < words.length;) {
		const mention = mentionAt(words, at);
		if (mention) found.push(mention.code);
		at += mention?.length ?? 1;
	}
	return found;
}

function mentionAt(words: readonly string[], at: number): { code: string; length: number } | null {
	for (let length = Math.min(longestStateName, words.length - at); length > 0; length--) {
		const code = stateOfWords(words.slice(at, at + length));
		if (code !== null) return { code, length };
	}
	return null;
}
