import { positions } from '@plenum/domain/matrix/positions/position';
import { stateClaims } from '@plenum/domain/matrix/positions/state-claim';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, line, lines, oneOf, orNull, Sha256, Text, Time } from './shapes.ts';

/** Longer than any addendum, which may have 10,700 words. */
const longest = 120_000;

/**
 * POST /api/v1/consultations/:consultation/positions/reading → PositionsReadingAnswer: what a pasted addendum says
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

const Position = oneOf(positions);
const Claim = orNull(oneOf(stateClaims));

const PositionsReading = closedObject({
	fingerprint: Sha256,
	statements: Type.Array(
		closedObject({
			position: Position,
			words: Text,
			paragraph: orNull(Text),
			claim: Claim,
			/** Items without their paragraph. */
			bare: Type.Boolean(),
			inherited: Type.Boolean(),
			numbers: Type.Array(Text)
		})
	),
	items: Type.Array(
		closedObject({
			key: Text,
			kind: oneOf(['open', 'same', 'claim', 'source', 'conflict', 'twice']),
			number: Text,
			text: Text,
			/** As it is here now, and where that stands. */
			position: Position,
			source: Text,
			/** As the text says. */
			stated: Position,
			statedSource: Text,
			statedClaim: Claim,
			statement: Count,
			closed: Type.Boolean(),
			proposed: Type.Boolean()
		})
	),
	unknown: Type.Array(closedObject({ number: Text, statement: Count })),
	unnamed: Type.Array(closedObject({ number: Text, position: Position })),
	oddRanges: Type.Array(closedObject({ range: Text, paragraph: orNull(Text) }))
});
export type PositionsReading = Static<typeof PositionsReading>;
export const PositionsReadingAnswer = closedObject({ reading: PositionsReading });
export type PositionsReadingAnswer = Static<typeof PositionsReadingAnswer>;

/** `id`: of what was stated, by which it can be taken back. */
export const PositionsDone = closedObject({ changed: Count, id: Id });
export type PositionsDone = Static<typeof PositionsDone>;

const PastPositions = closedObject({
	id: Id,
	at: Time,
	symbol: orNull(Text),
	changed: Count,
	takenBack: Type.Boolean()
});
export type PastPositions = Static<typeof PastPositions>;

/** GET …/positions, the latest first. */
export const PositionsList = closedObject({ statements: Type.Array(PastPositions) });
export type PositionsList = Static<typeof PositionsList>;

/** POST …/positions/:statement/take-back. `left`: the numbers of those that were changed since, or are in a closed cluster. */
export const PositionsTakenBack = closedObject({ restored: Count, left: Type.Array(Text) });
export type PositionsTakenBack = Static<typeof PositionsTakenBack>;
