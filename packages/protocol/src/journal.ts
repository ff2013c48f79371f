import { mostLines } from './most-asked.ts';
import { Type, type Static } from 'typebox';
import { Count, Id, Sha256, Slug, Text, Time, closedObject, oneOf, orNull, withDefault } from './shapes.ts';

export const JournalLine = closedObject({
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

/**
 * GET …/journal/head: how the record ends. `?noted=HASH`: also at which line it had that hash, null where it never had. `closing`: the
 * last closing, which devices countersign.
 */
export const RecordHead = closedObject({
	length: Count,
	hash: Sha256,
	noted: orNull(Count),
	closing: orNull(closedObject({ length: Count, hash: Sha256 }))
});
export type RecordHead = Static<typeof RecordHead>;

/** GET …/journal/since?after=PLACE: how many lines of each type others added after that place, in the order of the types. */
export const RecordSince = closedObject({
	length: Count,
	counts: Type.Array(closedObject({ type: Text, count: Count }))
});
export type RecordSince = Static<typeof RecordSince>;

/** A public key of ECDSA P-256, uncompressed (65 bytes), in base64url. */
const PublicKey = Type.String({ pattern: '^B[A-Za-z0-9_-]{86}$' });
/** A signature of ECDSA P-256: both numbers (64 bytes), in base64url. */
const Signature = Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' });

/** POST …/journal/countersignatures: by a device, of the head at a closing (`headStatement` in the domain says of which text). */
export const CountersignRequest = closedObject({
	length: Type.Integer({ minimum: 1 }),
	hash: Sha256,
	key: PublicKey,
	signature: Signature
});
export type CountersignRequest = Static<typeof CountersignRequest>;
/** Not kept where enough devices of that side have signed. */
export const CountersignResult = closedObject({ kept: Type.Boolean() });
export type CountersignResult = Static<typeof CountersignResult>;

/** GET …/journal/countersignatures: the closings of which the head was countersigned, in their order. */
export const CountersignedClosing = closedObject({
	length: Count,
	hash: Sha256,
	at: Time,
	/** The number of constituencies whose devices signed. */
	sides: Count,
	/** Ordered by key. `sides`: the constituencies among which this device’s is; none where all together are fewer than five. */
	devices: Type.Array(closedObject({ key: PublicKey, signature: Signature, sides: Type.Array(Slug) }))
});
export type CountersignedClosing = Static<typeof CountersignedClosing>;
export const CountersignedClosings = closedObject({ closings: Type.Array(CountersignedClosing) });
export type CountersignedClosings = Static<typeof CountersignedClosings>;

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

/** GET …/journal: the lines after one, or those before one. */
export const JournalQuery = closedObject({
	after: Type.Optional(Type.Integer({ minimum: 0 })),
	before: Type.Optional(Type.Integer({ minimum: 1 })),
	limit: withDefault(Type.Integer({ minimum: 1, maximum: mostLines }), mostLines)
});
export type JournalQuery = Static<typeof JournalQuery>;

/** GET …/journal/since: lines after this one. */
export const SinceQuery = closedObject({ after: withDefault(Count, 0) });
export type SinceQuery = Static<typeof SinceQuery>;

/** GET …/journal/head: a head that the reader noted earlier. */
export const HeadQuery = closedObject({ noted: Type.Optional(Sha256) });
export type HeadQuery = Static<typeof HeadQuery>;
