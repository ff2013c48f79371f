import { pollMethods } from '@plenum/domain/polls/answer';
import { Type, type Static } from 'typebox';
import { FrozenSubject, PollResult, PollRules } from './poll-results.ts';
import { closedObject, Count, Day, Id, oneOf, orNull, Sha256, Slug, Text, Time } from '../shapes.ts';
import { handedOn, trusteeBacking, trusteeKeys } from './trustees.ts';

/**
 * GET /api/v1/polls/:poll/verification, once a secret poll is closed. It is also the file that observers take away: everything
 * that can be checked without the server, and how.
 */
export const VerificationBundle = closedObject({
	format: Type.Literal('plenum-observers-bundle'),
	version: Type.Literal(1),
	poll: closedObject({
		id: Id,
		consultation: Id,
		cluster: orNull(Id),
		kind: Type.Literal('secret'),
		method: oneOf(pollMethods),
		rules: PollRules,
		openedAt: Time,
		closedAt: Time,
		statement: Text,
		reviewDate: orNull(Day)
	}),
	/** The words that were voted on, in the order of the paper. */
	subjects: Type.Array(FrozenSubject),
	roster: closedObject({ sha256: Sha256, entitled: Count }),
	/** X25519, base64url: what envelopes were sealed to. */
	publicKey: Text,
	result: PollResult,
	resultSha256: Sha256,
	/** Envelopes that did not open or held no answer. */
	invalid: Count,
	/** Null, with no codes, where so few voted, or so much alike, that ballots would give someone away: then none were kept. */
	commitment: orNull(Text),
	/** In the order of the alphabet. */
	codes: Type.Array(Text),
	/** Where trustees opened the envelopes: who, by their constituencies and keys, and what each handed on. */
	trustees: Type.Optional(Type.Array(closedObject({ constituency: Slug, ...trusteeKeys, ...trusteeBacking }))),
	unsealing: Type.Optional(closedObject(handedOn)),
	/** The poll's lines in the record, and how the whole record ended when this was made. */
	minutes: closedObject({
		lines: Type.Array(closedObject({ place: Count, type: Text, at: Time, data: Type.Unknown(), hash: Sha256 })),
		length: Count,
		head: Text
	}),
	howToCheck: Type.Unsafe<readonly string[]>(Type.Array(Text))
});
export type VerificationBundle = Static<typeof VerificationBundle>;
