import type { PositionItemKind } from '@plenum/domain/matrix/plan-positions';
import type { Position } from '@plenum/domain/matrix/position';
import type { StateClaim } from '@plenum/domain/matrix/state-claim';
import { Type, type Static } from 'typebox';
import { closedObject, line, lines } from './shapes.ts';

/** Longer than any addendum, which may have 10,700 words. */
const longest = 120_000;

/**
 * POST /api/v1/consultations/:consultation/positions/reading → `{ reading: PositionsReading }`: what a pasted addendum says
 * and would change. `symbol` is the document's, or empty.
 */
export const ReadPositionsRequest = closedObject({ text: line(longest), symbol: lines(60) });
export type ReadPositionsRequest = Static<typeof ReadPositionsRequest>;

/** POST …/positions → PositionsDone: the items that a person chose, if they were shown on what stands here now. */
export const StatePositionsRequest = closedObject({
	text: line(longest),
	symbol: lines(60),
	fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }),
	take: Type.Array(line(60), { minItems: 1, maxItems: 5000 })
});
export type StatePositionsRequest = Static<typeof StatePositionsRequest>;

export type PositionsReading = {
	fingerprint: string;
	statements: {
		position: Position;
		words: string;
		paragraph: string | null;
		claim: StateClaim | null;
		/** Items without their paragraph. */
		bare: boolean;
		inherited: boolean;
		numbers: string[];
	}[];
	items: {
		key: string;
		kind: PositionItemKind;
		number: string;
		text: string;
		/** As it is here now, and where that stands. */
		position: Position;
		source: string;
		/** As the text says. */
		stated: Position;
		statedSource: string;
		statedClaim: StateClaim | null;
		statement: number;
		closed: boolean;
		proposed: boolean;
	}[];
	unknown: { number: string; statement: number }[];
	unnamed: { number: string; position: Position }[];
	oddRanges: { range: string; paragraph: string | null }[];
};

/** `id`: of what was stated, by which it can be taken back. */
export type PositionsDone = { changed: number; id: string };

/** GET …/positions → `{ statements: PastPositions[] }`, the latest first. */
export type PastPositions = { id: string; at: number; symbol: string | null; changed: number; takenBack: boolean };

/** POST …/positions/:statement/take-back. `left`: the numbers of those that were changed since, or are in a closed cluster. */
export type PositionsTakenBack = { restored: number; left: string[] };
