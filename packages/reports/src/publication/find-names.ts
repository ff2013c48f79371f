export type NameMatch = { at: number; match: string };

/** A word of letters and digits, or one other sign: what names and texts are compared by. */
const anchors = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** Names that go through the same words, in the order in which they were given. */
type Node = { next: Map<string, Node>; names: number[] };

/**
 * Whole names, however they are cased; a name of one or two letters is in every text. All names are searched at once, word by word along a
 * tree of their words. So the cost grows with the text, and hardly with the number of names.
 */
export function createNameFinder(names: readonly string[]): (text: string) => NameMatch[] {
	const wanted = [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter((name) => name.length > 2);
	const patterns = wanted.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iuy'));
	const keyOf = createKeys();
	const root: Node = { next: new Map(), names: [] };
	for (const [at, name] of wanted.entries()) {
		let node = root;
		for (const [anchor] of name.matchAll(anchors)) {
			const key = keyOf(anchor);
			const known = node.next.get(key) ?? { next: new Map(), names: [] };
			node.next.set(key, known);
			node = known;
		}
		node.names.push(at);
	}
	return (text) => {
		if (wanted.length === 0) return [];
		const words = [...text.matchAll(anchors)];
		const found = new Map<number, { end: number; matches: NameMatch[] }>();
		for (const [place, word] of words.entries())
			for (const name of namesFrom(root, words, place, keyOf)) {
				const known = found.get(name) ?? { end: 0, matches: [] };
				if (word.index < known.end) continue;
				const pattern = patterns[name]!;
				pattern.lastIndex = word.index;
				const match = pattern.exec(text)?.[0];
				if (match === undefined) continue;
				known.matches.push({ at: word.index, match });
				known.end = word.index + match.length;
				found.set(name, known);
			}
		return [...found].sort(([a], [b]) => a - b).flatMap(([, { matches }]) => matches);
	};
}

/** Those whose words follow on each other here; what stands between the words is for the pattern to judge. */
function namesFrom(
	root: Node,
	words: readonly RegExpExecArray[],
	place: number,
	keyOf: (word: string) => string
): number[] {
	const names: number[] = [];
	let node: Node | undefined = root;
	for (let at = place; at < words.length; at++) {
		node = node.next.get(keyOf(words[at]![0]));
		if (!node) break;
		names.push(...node.names);
	}
	return names;
}

/** Words that differ only by case have one key; up and down again, because some letters have a second small form. */
function createKeys(): (word: string) => string {
	const keys = new Map<string, string>();
	return (word) => {
		const known = keys.get(word) ?? word.toUpperCase().toLowerCase();
		keys.set(word, known);
		return known;
	};
}

function escaped(name: string): string {
	return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
