/** Texts by their words, each of which weighs the less the more texts hold it. */
export type WordWeights<Entry> = {
	weight: (word: string) => number;
	length: (entry: Entry) => number;
};

export function weighWords<Entry extends { words: ReadonlySet<string> }>(
	entries: readonly Entry[]
): WordWeights<Entry> {
	const held = new Map<string, number>();
	for (const { words } of entries) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1);
	const weightOf = (holders: number) => Math.log(1 + entries.length / holders) ** 2;
	const weights = new Map([...held].map(([word, holders]) => [word, weightOf(holders)]));
	const weight = (word: string) => weights.get(word) ?? weightOf(1);
	const lengths = new Map(
		entries.map((entry) => [entry, [...entry.words].reduce((sum, word) => sum + weight(word), 0)])
	);
	return { weight, length: (entry) => lengths.get(entry) ?? 1 };
}

/** How much of the weight of its words one text shares with each of these, from 0 to 1. Only those that share any, in their order. */
export type Likeness<Entry> = (one: Entry) => { other: Entry; sureness: number }[];

/** By what each word is held, looked up once: hundreds of texts are compared with the same ones. */
export function likenessAmong<Entry extends { words: ReadonlySet<string> }>(
	others: readonly Entry[],
	{ weight, length }: WordWeights<Entry>
): Likeness<Entry> {
	const holders = new Map<string, number[]>();
	for (const [place, { words }] of others.entries())
		for (const word of words) {
			const places = holders.get(word);
			if (places) places.push(place);
			else holders.set(word, [place]);
		}
	return (one) => {
		const shared = new Float64Array(others.length);
		for (const word of one.words) {
			const weighs = weight(word);
			for (const place of holders.get(word) ?? []) shared[place]! += weighs;
		}
		return others.flatMap((other, place) => {
			const common = shared[place]!;
			return common > 0 ? [{ other, sureness: common / Math.sqrt(length(one) * length(other)) }] : [];
		});
	};
}
