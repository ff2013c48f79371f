/** Texts by their words, each of which weighs the less the more texts hold it. */
export type WordWeights<Entry> = {
	/** Which texts hold a word. */
	holders: (word: string) => readonly Entry[];
	weight: (word: string) => number;
	length: (entry: Entry) => number;
};

export function weighWords<Entry extends { words: ReadonlySet<string> }>(
	entries: readonly Entry[]
): WordWeights<Entry> {
	const holders = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const word of entry.words) {
			const others = holders.get(word);
			if (others) others.push(entry);
			else holders.set(word, [entry]);
		}
	}
	const weight = (word: string) => Math.log(1 + entries.length / (holders.get(word)?.length ?? 1)) ** 2;
	const lengths = new Map(
		entries.map((entry) => [entry, [...entry.words].reduce((sum, word) => sum + weight(word), 0)])
	);
	return { holders: (word) => holders.get(word) ?? [], weight, length: (entry) => lengths.get(entry) ?? 1 };
}

/** How much of the weight of their words each of some texts shares with one, from 0 to 1. */
export function likenessTo<Entry extends { words: ReadonlySet<string> }>(
	one: Entry,
	{ holders, weight, length }: WordWeights<Entry>,
	among: (other: Entry) => boolean
): { other: Entry; sureness: number }[] {
	const shared = new Map<Entry, number>();
	for (const word of one.words)
		for (const other of holders(word)) if (among(other)) shared.set(other, (shared.get(other) ?? 0) + weight(word));
	return [...shared].map(([other, common]) => ({ other, sureness: common / Math.sqrt(length(one) * length(other)) }));
}
