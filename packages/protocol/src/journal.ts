import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, oneOf, orNull, Sha256, Text, Time } from './shapes.ts';

const JournalLine = closedObject({
	/** Gapless number within the consultation. */
	place: Count,
	stream: Text,
	seq: Count,
	type: Text,
	at: Time,
	/** People are ids; names come from the people room. */
	by: orNull(Id),
	/** By the type of the line. */
	data: Type.Unknown(),
	hash: Sha256
});
export type JournalLine = Static<typeof JournalLine>;

/**
 * GET /api/v1/consultations/:consultation/journal, with the head and the length of the whole. `?limit=200`: the newest lines, at most
 * so many; `?before=801`: the last ones before that place; `?after=800`: the first ones after it. In the order of their places.
 */
export const Minutes = closedObject({
	lines: Type.Array(JournalLine),
	/** Where not asked by `after`: the agendas, from lines before these, of workshops of which these lines tell. */
	agendas: Type.Array(JournalLine),
	head: Text,
	length: Count
});
export type Minutes = Static<typeof Minutes>;

/**
 * POST …/journal/corrections: another entry, which says of an earlier one what is right instead. That one stays as it is. Where the last
 * correction of the entry says the same already, nothing is added.
 */
export const CorrectEntryRequest = closedObject({
	entry: Type.Integer({ minimum: 1 }),
	text: Type.String({ pattern: '\\S', maxLength: 1000 })
});
export type CorrectEntryRequest = Static<typeof CorrectEntryRequest>;
export const CorrectedEntry = closedObject({ place: Count });
export type CorrectedEntry = Static<typeof CorrectedEntry>;

/** GET …/journal/verify. `firstBad` is the first line that was changed, inserted, moved or deleted. */
export const VerificationResult = Type.Union([
	closedObject({ ok: Type.Literal(true), length: Count, head: Text }),
	closedObject({
		ok: Type.Literal(false),
		length: Count,
		firstBad: closedObject({ place: Count, what: oneOf(['changed', 'missing', 'cut-off']) })
	})
]);
export type VerificationResult = Static<typeof VerificationResult>;
