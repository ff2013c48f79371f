import { Type, type Static } from 'typebox';
import { mostTrustees } from '@plenum/domain/polls/trustees/trustees';
import { closedObject, Id, Slug, Text, Time } from '../shapes.ts';

const bytes = (length: number) => Type.String({ pattern: `^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$` });
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Count = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/** PUT /api/v1/polls/:poll/trustees → PollView. Of a drafted secret poll, in the order of their turns; an empty list takes all back. */
export const NameTrusteesRequest = closedObject({
	trustees: Type.Array(Id, { maxItems: mostTrustees, uniqueItems: true })
});
export type NameTrusteesRequest = Static<typeof NameTrusteesRequest>;

/** POST /api/v1/polls/:poll/trust → PollView. A trustee accepts with the public halves of their keys, signed with the second. */
export const AcceptTrustRequest = closedObject({
	publicKey: bytes(32),
	signingKey: bytes(32),
	signature: bytes(64),
	/** They agree that everyone who votes sees their name. */
	named: Type.Optional(Type.Boolean())
});
export type AcceptTrustRequest = Static<typeof AcceptTrustRequest>;

/** PUT /api/v1/polls/:poll/second → PollView. Somebody of the trustee’s side seconds them with the key that they were shown, or takes it back. */
export const SecondTrusteeRequest = closedObject({ publicKey: bytes(32), seconds: Type.Boolean() });
export type SecondTrusteeRequest = Static<typeof SecondTrusteeRequest>;

/**
 * GET /api/v1/polls/:poll/unsealing → UnsealingBatches: what is to be opened now. It is for the trustee whose turn it is, and for the
 * facilitator, where somebody enters the trustee’s words there.
 */
export const UnsealingBatches = closedObject({
	/** From 1. */
	step: Type.Integer({ minimum: 1, maximum: mostTrustees }),
	/** Envelopes of one size in canonical order, one after the other, base64url. */
	batches: Type.Array(closedObject({ envelopes: Text }))
});
export type UnsealingBatches = Static<typeof UnsealingBatches>;

/**
 * POST /api/v1/polls/:poll/unsealing → PollView. One step, all batches together. It has each hash of the input and the output, how many
 * envelopes are passed on, how many did not open, and the envelopes. Signed by the trustee whose turn it is.
 */
export const UnsealStepRequest = closedObject({
	step: Type.Integer({ minimum: 1, maximum: mostTrustees }),
	batches: Type.Array(
		closedObject({
			in: Hash,
			out: Hash,
			count: Count,
			invalid: Count,
			envelopes: Type.String({ pattern: '^[A-Za-z0-9_-]*$' })
		}),
		{ minItems: 1, maxItems: 100 }
	),
	signature: bytes(64)
});
export type UnsealStepRequest = Static<typeof UnsealStepRequest>;

const UnsealingStep = closedObject({
	at: Time,
	/** The trustee’s written key was entered with the facilitator. */
	written: Type.Boolean(),
	batches: Type.Array(closedObject({ in: Hash, out: Hash, count: Count, invalid: Count })),
	signature: Text
});
export type UnsealingStep = Static<typeof UnsealingStep>;

/** As they were handed to the first trustee, and one step for each trustee who has done their part, in their order. */
export const handedOn = {
	/** `invalid` are copies of others, which count once. */
	batches: Type.Array(closedObject({ constituencies: Type.Array(Slug), count: Count, invalid: Count, sha256: Hash })),
	steps: Type.Array(UnsealingStep)
};

/** What anyone may know of the opening: who has done what, in hashes and counts. */
export const UnsealingView = closedObject({
	endedAt: Time,
	/** The place in `trustees` of the one whose turn it is; null when all are done. */
	turn: Type.Union([Count, Type.Null()]),
	...handedOn
});
export type UnsealingView = Static<typeof UnsealingView>;

export const trusteeKeys = { publicKey: Text, signingKey: Text };
/** By how many of their side they were seconded, and whether the ballot showed their name. */
export const trusteeBacking = { seconded: Count, named: Type.Boolean() };
