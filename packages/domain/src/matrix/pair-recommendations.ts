import type { PlacedRecommendation } from './rows/kept-recommendation.ts';
import { folded, oneLine } from './plain-text.ts';
import type { RawRow, Recommendation } from './recommendation.ts';
import { reversedNumbers, westernNumber } from './recommendation-number.ts';
import { likeness } from './text-likeness.ts';

/** UHRI's own id for a recommendation, where the file has a column for it. */
export function annotationOf(raw: RawRow): string | null {
	const cell = raw.find(({ column }) => /^(ohchr )?annotation ?id$/.test(folded(column)));
	const id = oneLine(cell?.value ?? '').replace(/^- /, '');
	return id === '' ? null : id.toLowerCase();
}

/** A number that the file itself gives; `#12` only says where the row stood. */
export function isPrintedNumber(number: string): boolean {
	return !number.startsWith('#');
}

type NumberedRecommendation = { number: string };

/** [MATRIX3] What a number is sought by: `R144.44P1` and `44.144.ج.1` are one, whichever way each list prints it. */
function keyOf(list: readonly NumberedRecommendation[]): (one: NumberedRecommendation) => string | null {
	const reversed = reversedNumbers(list.map(({ number }) => number));
	return ({ number }) => (isPrintedNumber(number) ? westernNumber(number, reversed) : null);
}

/**
 * [MATRIX51] Which recommendation of a file is which of those at hand: by UHRI's id, else by number, else by text. Each
 * is paired once. Where a number is used twice, like texts go together.
 */
export function pairRecommendations(
	read: readonly Recommendation[],
	kept: readonly PlacedRecommendation[]
): Map<number, PlacedRecommendation> {
	const pairs = new Map<number, PlacedRecommendation>();
	const freeRead = new Set(read.keys());
	const freeKept = new Set(kept);
	const pair = (place: number, found: PlacedRecommendation): void => {
		pairs.set(place, found);
		freeRead.delete(place);
		freeKept.delete(found);
	};
	const byKey = (
		ofRead: (one: Recommendation) => string | null,
		ofKept: (one: PlacedRecommendation) => string | null
	) => {
		const places = Map.groupBy(freeRead, (place) => ofRead(read[place]!));
		for (const [key, candidates] of Map.groupBy(freeKept, ofKept)) {
			const found = key === null ? undefined : places.get(key);
			if (found) for (const [place, one] of alikeFirst(found, candidates, read)) pair(place, one);
		}
	};
	byKey(
		({ raw }) => annotationOf(raw),
		({ annotation }) => annotation
	);
	byKey(keyOf(read), keyOf(kept));
	byKey(
		({ text }) => folded(text),
		({ text }) => folded(text)
	);
	return pairs;
}

/** Beyond it comparing each with each costs more than it tells: no list uses one number for hundreds of recommendations. */
const mostCompared = 10_000;

/** One with one; of several, those whose texts are most alike, and what is left in the order of the lists. */
function alikeFirst(
	places: readonly number[],
	candidates: readonly PlacedRecommendation[],
	read: readonly Recommendation[]
): [number, PlacedRecommendation][] {
	if (places.length === 1 && candidates.length === 1) return [[places[0]!, candidates[0]!]];
	if (places.length * candidates.length > mostCompared) return inOrder(places, candidates, read);
	const all = places.flatMap((place) =>
		candidates.map((candidate) => ({ place, candidate, alike: likeness(read[place]!.text, candidate.text) }))
	);
	const taken = new Map<number, PlacedRecommendation>();
	const used = new Set<PlacedRecommendation>();
	for (const { place, candidate } of all.sort((a, b) => b.alike - a.alike)) {
		if (taken.has(place) || used.has(candidate)) continue;
		taken.set(place, candidate);
		used.add(candidate);
	}
	return [...taken];
}

/** The same text with the same text, then what is left in the order of the lists. */
function inOrder(
	places: readonly number[],
	candidates: readonly PlacedRecommendation[],
	read: readonly Recommendation[]
): [number, PlacedRecommendation][] {
	const byText = Map.groupBy(candidates, ({ text }) => folded(text));
	const taken = new Map<number, PlacedRecommendation>();
	for (const place of places) {
		const same = byText.get(folded(read[place]!.text))?.shift();
		if (same) taken.set(place, same);
	}
	const used = new Set(taken.values());
	const left = candidates.filter((candidate) => !used.has(candidate));
	for (const place of places) {
		const next = taken.has(place) ? undefined : left.shift();
		if (next) taken.set(place, next);
	}
	return [...taken];
}
