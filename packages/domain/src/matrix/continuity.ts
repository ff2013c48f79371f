import { wordSet } from './text-likeness.ts';
import { likenessAmong, weighWords } from './word-weights.ts';
import type { PlacedRecommendation } from './rows/kept-recommendation.ts';

/** That a recommendation may go on from one of an earlier review; `sureness` from 0 to 1. */
export type Continuity = { later: string; earlier: string; sureness: number };

type KnownRecommendation = Pick<
	PlacedRecommendation,
	'id' | 'text' | 'language' | 'translations' | 'review' | 'withdrawn' | 'states'
>;

/** Below this two texts share little more than the words that all recommendations share. */
const leastSure = 0.35;

/**
 * [LINEAGE1] For each recommendation, the most similar one of an earlier review, where any is similar enough. Similarity is by shared
 * words, in a language that both have. Each word weighs less the more recommendations hold it. A suggestion.
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
	const compared = [...all.values()].filter(({ review, withdrawn }) => review !== null && !withdrawn);
	const first = reviewsOf(compared, sources)[0];
	const last = reviewsOf(compared, targets).at(-1);
	// Most have one review alone: then nothing goes on from anything, and no text need be read.
	if (first === undefined || last === undefined || first >= last) return [];
	const entries = compared.flatMap(textsOf);
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
	const weights = weighWords(entries);
	const before = entries.filter(({ id }) => sources.has(id));
	const byReview = Map.groupBy(
		entries.filter(({ id }) => targets.has(id)),
		({ review }) => review
	);
	return [...byReview].flatMap(([review, some]) => {
		const likenessTo = likenessAmong(
			before.filter((other) => other.review < review),
			weights
		);
		return some.flatMap((later) => {
			const best = likenessTo(later).reduce<Continuity | null>((most, { other, sureness }) => {
				return most && most.sureness >= sureness ? most : { later: later.id, earlier: other.id, sureness };
			}, null);
			return best && best.sureness >= leastSure ? [best] : [];
		});
	});
}

/** The first is the earliest. */
function reviewsOf(all: readonly KnownRecommendation[], ids: ReadonlySet<string>): number[] {
	const reviews = all.flatMap(({ id, review }) => (ids.has(id) && review !== null ? [review] : []));
	return [...new Set(reviews)].sort((a, b) => a - b);
}

/** How sure a suggestion is, in three steps: what reads as a number would be taken for a probability. */
export function surenessStep(sureness: number): 'high' | 'medium' | 'low' {
	return sureness >= 0.75 ? 'high' : sureness >= 0.55 ? 'medium' : 'low';
}

/** [LINEAGE2] Whether two texts have the same words: their weights are sums, which differ by less than any word weighs. */
export function hasEqualWords(sureness: number | null): boolean {
	return sureness !== null && sureness > 1 - 1e-9;
}
