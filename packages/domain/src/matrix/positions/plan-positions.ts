import type { Position } from './position.ts';
import type { PositionSource } from './position.ts';
import type { PositionsRead, PositionStatement } from './read-positions.ts';
import type { StateClaim } from './state-claim.ts';
import { reversedNumbers, westernNumber } from '../recommendation-number.ts';

/** What is known of a recommendation before the addendum. */
export type KnownPosition = {
	id: string;
	number: string;
	position: Position;
	source: PositionSource | null;
	claim: StateClaim | null;
	/** Its cluster is closed: it is not changed, whatever is chosen. */
	closed: boolean;
};

/**
 * `open`: it had no answer yet. `same`: nothing would change. `claim`: the same
 * answer, and the State says that it is done or being done. `source`: the same answer, from another place. `conflict`:
 * another answer than the one that is here. `twice`: the text itself gives it different answers.
 */
export type PositionItemKind = 'open' | 'same' | 'claim' | 'source' | 'conflict' | 'twice';

export type PositionItem = {
	/** The recommendation and the list that names it. */
	key: string;
	id: string;
	statement: number;
	kind: PositionItemKind;
	closed: boolean;
	/** Taken unless the facilitator says otherwise: only what contradicts nothing. */
	proposed: boolean;
};

export type PositionPlan = {
	items: PositionItem[];
	/** Numbers that no recommendation here bears. */
	unknown: { number: string; statement: number }[];
	/** Recommendations that the text does not name. */
	unnamed: string[];
};

/** [MATRIX61] What a pasted addendum would change. Where sources conflict both are shown, and neither is preferred. */
export function planPositions(
	{ statements }: PositionsRead,
	symbol: string | null,
	known: readonly KnownPosition[]
): PositionPlan {
	const reversed = reversedNumbers(known.map(({ number }) => number));
	const byNumber = Map.groupBy(known, ({ number }) => westernNumber(number, reversed));
	const byItem = Map.groupBy(known, ({ number }) => westernNumber(number, reversed).split('.').at(-1) ?? '');
	/** An item without its paragraph is one only where no other paragraph has it. */
	const find = (number: string): readonly KnownPosition[] => {
		const items = number.includes('.') ? [] : (byItem.get(number) ?? []);
		return byNumber.get(number) ?? (items.length === 1 ? items : []);
	};
	const answers = answersByNumber(statements);
	const items: PositionItem[] = [];
	const unknown: PositionPlan['unknown'] = [];
	const named = new Set<string>();
	statements.forEach((statement, at) => {
		for (const number of statement.numbers) {
			const found = find(number);
			if (found.length === 0) unknown.push({ number, statement: at });
			for (const one of found) {
				const twice = (answers.get(number)?.size ?? 0) > 1;
				const kind = twice ? 'twice' : kindOf(one, statement, symbol);
				// Named again with the same answer: one line is enough.
				if (!twice && named.has(one.id)) continue;
				named.add(one.id);
				const sure = found.length === 1 && (number.includes('.') || byNumber.has(number));
				const proposed =
					!one.closed && sure && (kind === 'open' || kind === 'claim' || (kind === 'source' && !one.source));
				items.push({ key: `${one.id}:${at}`, id: one.id, statement: at, kind, closed: one.closed, proposed });
			}
		}
	});
	return { items, unknown, unnamed: known.filter(({ id }) => !named.has(id)).map(({ id }) => id) };
}

function answersByNumber(statements: readonly PositionStatement[]): Map<string, Set<Position>> {
	const answers = new Map<string, Set<Position>>();
	for (const { numbers, position } of statements) {
		if (position === 'unknown') continue;
		for (const number of numbers) answers.set(number, (answers.get(number) ?? new Set()).add(position));
	}
	return answers;
}

function kindOf(
	one: KnownPosition,
	{ position, paragraph, claim }: PositionStatement,
	symbol: string | null
): PositionItemKind {
	if (position === 'unknown') return 'same';
	if (one.position === 'unknown' || one.position === 'pending') return one.position === position ? 'same' : 'open';
	if (one.position !== position) return 'conflict';
	const here = one.source;
	const sameDocument = here?.symbol && symbol ? here.symbol.toUpperCase() === symbol.toUpperCase() : symbol === null;
	const sameParagraph = here === null || paragraph === null || here.paragraph === paragraph;
	const sameSource = (here !== null || symbol === null) && sameDocument && sameParagraph;
	if (!sameSource || (claim !== null && one.claim !== null && claim !== one.claim)) return 'source';
	// That it is being done already is something new to know, and contradicts nothing.
	return claim !== null && one.claim === null ? 'claim' : 'same';
}

/** A recommendation's answer as the list gives it. */
export function statedPosition(
	{ position, words, paragraph, claim }: PositionStatement,
	symbol: string | null
): { position: Position; positionAsPrinted: string; source: PositionSource | null; claim: StateClaim | null } {
	const where = [symbol, paragraph === null ? null : `Para. ${paragraph}`].filter((part) => part !== null).join(' - ');
	return {
		position,
		positionAsPrinted: shortened(words),
		claim,
		source: where === '' ? null : { symbol, paragraph, raw: where }
	};
}

const longestWords = 80;

function shortened(words: string): string {
	return words.length <= longestWords ? words : `${words.slice(0, longestWords - 1).trimEnd()}…`;
}
