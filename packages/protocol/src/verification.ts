import { pollMethods } from '@plenum/domain/polls/answer';
import { Type, type Static } from 'typebox';
import { FrozenSubject, PollResult, PollRules } from './poll-results.ts';
import { closedObject, Count, Day, Id, oneOf, orNull, Sha256, Slug, Text, Time } from './shapes.ts';
import { handedOn, trusteeKeys } from './trustees.ts';

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
	trustees: Type.Optional(Type.Array(closedObject({ constituency: Slug, ...trusteeKeys }))),
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

/** In one language, for whoever reads the file with a program beside it. */
export const howToCheck = [
	'Canonical JSON below is JSON without spaces whose object keys are sorted by their code units; hashes are SHA-256 of its UTF-8 bytes, in lower-case hexadecimal.',
	'Words: for each of `subjects`, the hash of the canonical JSON of `action` is its `sha256`, and the line `poll-opened` of `minutes` has the same in `actionSha256`.',
	'Roster: the line `poll-opened` has `rosterSha256` equal to `roster.sha256` and `entitled` equal to `roster.entitled`. The hash is of the lines “participant constituency” of all on the roster, sorted, each ended by a line feed.',
	'Key and rules: the line `poll-opened` has the same `publicKey`, `rules` and `method` as this file.',
	'Result: the hash of the canonical JSON of `result` is `resultSha256`, and the line `poll-closed` has the same, with the same `invalid` and `commitment`.',
	'Turnout: there are as many `codes` as `result.turnout.cast`; together with `invalid` they are not more than `roster.entitled`; each is 12 symbols, and they are sorted. A code that stands twice was sent in by two browsers, of which one was not honest.',
	'Lines: the figures of `result.lines` add up to those of `result.subjects`; base, percentage, threshold and quorum follow from them and the rules.',
	'Codes: voters who are willing find theirs in `codes`.',
	'Commitment: the SHA-256 of the canonical JSON of the list of ballots `{answer, code}`, sorted by code, followed directly by the salt in hexadecimal. List and salt stay with whoever runs the server; an auditor who is given the database compares them by `plenum recount`.',
	'Minutes: print or note `minutes.length` and `minutes.head` now. `plenum verify` on the server must find that no line up to them has changed.',
	'What this file cannot show: that the server ran unaltered code while the vote was open, and that each ballot holds what its voter chose.'
] as const;

/** Besides, where trustees opened the envelopes. */
export const howToCheckTrustees = [
	'Trustees: the line `poll-opened` has the same `trustees`. Each trustee says in public whether the keys of their constituency are theirs.',
	'Handed to the trustees: the line `poll-unsealing` has the same `batches` as `unsealing`. The hash of a batch is the SHA-256 of its envelopes one after the other, sorted by their bytes. `invalid` in it are copies of other envelopes, which count once.',
	'Steps: in each of `unsealing.steps`, in order, and for each batch, `in` is the `out` of the step before, or the hash of `unsealing.batches`; `count` and `invalid` add up to the `count` before; the lines `layer-removed` have the same. `signature` is Ed25519, by the `signingKey` of the trustee in that place, of the canonical JSON of `{"purpose": "plenum trustee step 1", "poll": …, "step": from 1, "batches": [{in, out, count, invalid}, …]}`.',
	'Sum: the `count` of the last step, less the ballots that are left of `invalid` when all `invalid` in `unsealing` are subtracted from it, is the number of `codes`.',
	'What the steps cannot show: that a trustee handed on the same ballots. Whoever replaced one made a voter’s code disappear.'
] as const;
