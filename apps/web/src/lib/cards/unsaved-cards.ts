import type { OwnCard } from '@plenum/domain/cards/round';

/** Text by card. */
export type Texts = ReadonlyMap<string, string>;

export const noTexts: Texts = new Map();

export function textsOf(cards: readonly OwnCard[]): Texts {
	return new Map(cards.map(({ id, text }) => [id, text]));
}

/** The changes that the server does not have. A removed card that it never had is none. */
export function unsavedTexts(changes: Texts, saved: Texts): Texts {
	return new Map([...changes].filter(([id, text]) => text !== (saved.get(id) ?? '')));
}

/** Saved cards with changes on top. What is being typed keeps its spaces, and its empty card. */
export function mergeCards(list: readonly OwnCard[], saved: Texts, changes: Texts): OwnCard[] {
	const typed = new Map(list.map(({ id, text }) => [id, text]));
	const texts = new Map([...saved, ...changes]);
	for (const [id, text] of typed) if (text.trim() === (texts.get(id) ?? '')) texts.set(id, text);
	return [...texts].flatMap(([id, text]) => (text.trim() === '' && !typed.has(id) ? [] : [{ id, text }]));
}

/** The texts with later changes in place of theirs. */
export function changedTexts(texts: Texts, changes: Iterable<readonly [string, string]>): Texts {
	return new Map([...texts, ...changes]);
}

/** What was changed again after it was sent stays. */
export function withoutSent(changes: Texts, sent: Texts): Texts {
	return new Map([...changes].filter(([id, text]) => sent.get(id) !== text));
}
