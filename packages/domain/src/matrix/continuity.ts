import { wordSet } from './text-likeness.ts';
import type { PlacedRecommendation } from './kept-recommendation.ts';

/** That a recommendation may go on from one of an earlier review; `sureness` from 0 to 1. */
export type Continuity = { later: string; earlier: string; sureness: number };

type KnownRecommendation = Pick<
	PlacedRecommendation,
	'id' | 'text' | 'language' | 'translations' | 'review' | 'withdrawn' | 'states'
>;

/** Below this two texts share little more than the words that all recommendations share. */
const leastSure = 0.35;

/**
 * [LINEAGE1] For each recommendation the one of an earlier review that is most like it, where any is enough so: by the
 * words they share, each weighing the less the more recommendations hold it, in a language that both have. A suggestion.
 */
export function suggestContinuity(recommendations: readonly KnownRecommendation[]): Continuity[] {
	return among(recommendations, recommendations);
}

/** [LINEAGE4] The same, among the recommendations of an earlier outcome: what it tells is of its time, also of the same review. */
export function suggestEarlier(
	recommendations: readonly KnownRecommendation[],
	earlier: readonly Omit<KnownRecommendation, 'withdrawn'>[]
): Continuity[] {
	const before = earlier.map((one) => ({ ...one, withdrawn: false, review: (one.review ?? 1) - 0.5 }));
	return among(recommendations, before);
}

function among(later: readonly KnownRecommendation[], earlier: readonly KnownRecommendation[]): Continuity[] {
	const sources = new Set(earlier.map(({ id }) => id));
	const targets = new Set(later.map(({ id }) => id));
	const all = new Map([...later, ...earlier].map((one) => [one.id, one]));
	const entries = [...all.values()].filter(({ review, withdrawn }) => review !== null && !withdrawn).flatMap(textsOf);
	const found = new Map<string, Continuity>();
	for (const some of Map.groupBy(entries, ({ language }) => language).values()) {
		for (const pair of mostAlike(some, targets, sources)) {
			const before = found.get(pair.later);
			if (!before || before.sureness < pair.sureness) found.set(pair.later, pair);
		}
	}
	return [...found.values()].sort((a, b) => b.sureness - a.sureness);
}

type Entry = { id: string; review: number; language: string | null; words: Set<string> };

/** Without the recommending States, which tell who asked and not what. */
function textsOf({ id, text, language, translations, review, states }: KnownRecommendation): Entry[] {
	const all = [{ language, text }, ...translations];
	return all.map((one) => {
		const bare = states.reduce((left, state) => left.replaceAll(`(${state})`, ' '), one.text);
		return { id, review: review ?? 0, language: one.language, words: wordSet(bare) };
	});
}

function mostAlike(
	entries: readonly Entry[],
	targets: ReadonlySet<string>,
	sources: ReadonlySet<string>
): Continuity[] {
	const holders = new Map<string, Entry[]>();
	for (const entry of entries) for (const word of entry.words) holders.set(word, [...(holders.get(word) ?? []), entry]);
	const weight = (word: string) => Math.log(1 + entries.length / (holders.get(word)?.length ?? 1)) ** 2;
	const lengths = new Map(
		entries.map((entry) => [entry, [...entry.words].reduce((sum, word) => sum + weight(word), 0)])
	);
	return entries
		.filter(({ id }) => targets.has(id))
		.flatMap((later) => {
			const shared = new Map<Entry, number>();
			for (const word of later.words)
				for (const earlier of holders.get(word) ?? [])
					if (earlier.review < later.review && sources.has(earlier.id))
						shared.set(earlier, (shared.get(earlier) ?? 0) + weight(word));
			const scored = [...shared].map(([earlier, common]) => ({
				...{ later: later.id, earlier: earlier.id },
				sureness: common / Math.sqrt((lengths.get(later) ?? 1) * (lengths.get(earlier) ?? 1))
			}));
			const best = scored.reduce<Continuity | null>(
				(most, one) => (most && most.sureness >= one.sureness ? most : one),
				null
			);
			return best && best.sureness >= leastSure ? [best] : [];
		});
}

/** How sure a suggestion is, in three steps: what reads as a number would be taken for a probability. */
export function surenessStep(sureness: number): 'high' | 'medium' | 'low' {
	return sureness >= 0.75 ? 'high' : sureness >= 0.55 ? 'medium' : 'low';
}
