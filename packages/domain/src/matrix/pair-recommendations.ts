import type { PlacedRecommendation } from './kept-recommendation.ts';
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

type Numbered = { number: string };

/** [MATRIX3] What a number is sought by: `R144.44P1` and `44.144.ج.1` are one, whichever way each list prints it. */
function keyOf(list: readonly Numbered[]): (one: Numbered) => string | null {
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

/** One with one; of several, those whose texts are most alike, and what is left in the order of the lists. */
function alikeFirst(
	places: readonly number[],
	candidates: readonly PlacedRecommendation[],
	read: readonly Recommendation[]
): [number, PlacedRecommendation][] {
	if (places.length === 1 && candidates.length === 1) return [[places[0]!, candidates[0]!]];
	const all = places.flatMap((place) =>
		candidates.map((candidate) => ({ place, candidate, alike: likeness(read[place]!.text, candidate.text) }))
	);
	const taken: [number, PlacedRecommendation][] = [];
	for (const { place, candidate } of all.sort((a, b) => b.alike - a.alike)) {
		if (taken.some(([at, one]) => at === place || one === candidate)) continue;
		taken.push([place, candidate]);
	}
	return taken;
}
