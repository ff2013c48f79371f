import { isAddition } from '../clusters/addition.ts';
import { lookAlikeWords } from '../people/look-alike.ts';
import type { RatedItem } from './rated-item.ts';

/** Shared words, of all words of both, from which on two texts say nearly the same. */
const nearlySame = 0.8;
/** The error of sums of fractions. */
const tolerance = 1e-9;

/**
 * [RATINGS43] Finds items by their text: by the same text as a reader sees it. If one of the two is a pledge or a matter, nearly the same
 * text counts too. A round may list hundreds, each of which is compared with those of all others.
 */
export class AlikeItems {
	readonly #items: readonly RatedItem[];
	readonly #byKey = new Map<string, number[]>();
	readonly #byWord = new Map<string, number[]>();

	constructor(items: readonly RatedItem[]) {
		this.#items = items;
		for (const [at, item] of items.entries()) {
			const { key, all } = wordsOf(item);
			if (key !== '') add(this.#byKey, key, at);
			for (const word of all) add(this.#byWord, word, at);
		}
	}

	has(item: RatedItem): boolean {
		return this.placesOf(item).length > 0;
	}

	/** Where those stand that say the same as this one, in their order. */
	placesOf(item: RatedItem): number[] {
		const same = this.#byKey.get(wordsOf(item).key) ?? [];
		const near = this.candidatesOf(item).filter((at) => isAlike(this.#items[at] as RatedItem, item));
		return [...new Set([...same, ...near])].sort((one, other) => one - other);
	}

	/**
	 * All that may say nearly the same. Two such texts share a minimum number of words. So at least one of the rarest words of this text
	 * occurs in the other: among all but that minimum, plus one.
	 */
	candidatesOf(item: RatedItem): number[] {
		const { all } = wordsOf(item);
		const rarest = [...all].map((word) => this.#byWord.get(word) ?? []).sort((one, other) => one.length - other.length);
		const found = new Set<number>();
		for (const [rank, places] of rarest.entries()) {
			for (const at of places) {
				const other = this.#items[at] as RatedItem;
				const shared = Math.ceil((nearlySame / 2) * (all.size + wordsOf(other).all.size) - tolerance);
				if (rank <= all.size - shared && (isAddition(item) || isAddition(other))) found.add(at);
			}
		}
		return [...found];
	}
}

const indexes = new WeakMap<readonly RatedItem[], AlikeItems>();

export function alikeItemsOf(items: readonly RatedItem[]): AlikeItems {
	const found = indexes.get(items) ?? new AlikeItems(items);
	indexes.set(items, found);
	return found;
}

export function isAlike(one: RatedItem, other: RatedItem): boolean {
	const words = wordsOf(one);
	const others = wordsOf(other);
	if (words.key === others.key) return words.key !== '';
	if (!isAddition(one) && !isAddition(other)) return false;
	const shared = [...words.all].filter((word) => others.all.has(word)).length;
	return (2 * shared) / (words.all.size + others.all.size) >= nearlySame;
}

const known = new WeakMap<RatedItem, { key: string; all: ReadonlySet<string> }>();

function wordsOf(item: RatedItem): { key: string; all: ReadonlySet<string> } {
	const found = known.get(item);
	if (found) return found;
	const words = lookAlikeWords(item.text);
	const made = { key: words.join(''), all: new Set(words) };
	known.set(item, made);
	return made;
}

function add(index: Map<string, number[]>, key: string, at: number): void {
	const places = index.get(key);
	if (places) places.push(at);
	else index.set(key, [at]);
}
