import type { Position } from '../matrix/positions/position.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What a facilitator adds beside the UN's recommendations: a voluntary pledge of the State, a matter that no list holds. */
export const additionKinds = ['pledge', 'matter'] as const;
export type AdditionKind = (typeof additionKinds)[number];

/** Whatever is rated, read and agreed on by itself, in the order in which a cluster lists it. */
export const assessedKinds = ['recommendation', ...additionKinds] as const;
export type AssessedKind = (typeof assessedKinds)[number];

/** How many there are of each kind: only those of the UN are counted as recommendations. */
export type KindCounts = Record<`${AssessedKind}s`, number>;

export const isAddition = ({ kind }: { kind: AssessedKind }): boolean => kind !== 'recommendation';

export function isKindOfAddition<Item extends { kind: AssessedKind }>(
	item: Item
): item is Item & { kind: AdditionKind } {
	return isAddition(item);
}

/** [ADDITIONS6] Each kind by its own name. */
export function countKinds(some: readonly { kind: AssessedKind }[]): KindCounts {
	const counts: KindCounts = { recommendations: 0, pledges: 0, matters: 0 };
	for (const { kind } of some) counts[`${kind}s`]++;
	return counts;
}

export const sumKinds = (some: readonly KindCounts[]): KindCounts =>
	some.reduce(
		(sum, one) => ({
			recommendations: sum.recommendations + one.recommendations,
			pledges: sum.pledges + one.pledges,
			matters: sum.matters + one.matters
		}),
		countKinds([])
	);

export const countAll = ({ recommendations, pledges, matters }: KindCounts): number =>
	recommendations + pledges + matters;

/** [ADDITIONS2] Nobody but the UN’s recommendations gets an answer of the State. */
export function positionOf({ kind, position }: { kind: AssessedKind; position: Position }): Position | null {
	return kind === 'recommendation' ? position : null;
}

const letters: Record<AdditionKind, string> = { pledge: 'P', matter: 'M' };

/** [ADDITIONS1] P1, P2 …, M1, M2 …: the first after those that are there. No paragraph of a document is numbered like that. */
export function nextCode(kind: AdditionKind, taken: readonly string[]): string {
	const letter = letters[kind];
	const numbers = taken.map((number) => new RegExp(`^${letter}(\\d+)$`).exec(number)?.[1]);
	return `${letter}${Math.max(0, ...numbers.map((number) => Number(number ?? 0))) + 1}`;
}

/** The wording, and beside it where a pledge was made or why a matter was added; null where nobody said. */
export type AdditionWords = { text: string; note: string | null };

/** [ADDITIONS1] Wording is required, and one that is there already is not added again. */
export function checkWords(
	{ text, note }: AdditionWords,
	others: readonly { kind: AssessedKind; text: string }[],
	kind: AdditionKind
): Result<AdditionWords, 'addition/text-required' | 'addition/there-already'> {
	const words = { text: text.trim(), note: note?.trim() || null };
	if (words.text === '') return refuse('addition/text-required');
	const same = others.some((other) => other.kind === kind && other.text === words.text);
	return same ? refuse('addition/there-already') : ok(words);
}

/**
 * Whether it was assessed. It was listed in a round of ratings, has levels, or is served by an action that was drafted or put to the vote.
 */
export type AdditionUse = { rated: boolean; levels: boolean; actions: boolean };

/** [ADDITIONS4] Only while nothing was said of it: what was said was said of these words. */
export function whileUnused({
	rated,
	levels,
	actions
}: AdditionUse): Result<true, 'addition/rated' | 'addition/has-ratings' | 'addition/has-actions'> {
	if (rated) return refuse('addition/rated');
	if (levels) return refuse('addition/has-ratings');
	return actions ? refuse('addition/has-actions') : ok(true);
}
