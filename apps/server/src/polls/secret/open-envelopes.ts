import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { isAnswer } from '@plenum/domain/polls/methods';
import type { OpenPoll, CountedBallot, UnsealingPoll } from '@plenum/domain/polls/poll';
import { isReceiptCode } from '@plenum/domain/polls/trustees/receipt-code';
import type { PollResult } from '@plenum/domain/polls/result';
import { SealedBallotContent } from '@plenum/protocol/polls/polls';
import { unpackBallot, type SealedBallot } from '@plenum/sealing/sealed-ballot';
import { randomBytes } from 'node:crypto';
import { Value } from 'typebox/value';
import { sha256 } from '../../sha256.ts';
import { openEnvelope, openInnermost, type OpeningKey } from './open-envelope.ts';
import type { CastEnvelope, KeptOpening } from './secret.store.ts';

/** Lives in memory alone, while the poll closes. */
export type OpenedEnvelopes = {
	/** For the tally: what was voted for which side. */
	counted: CountedBallot[];
	/** In the order of their codes: the same ballots, with nothing of their senders. */
	ballots: SealedBallot[];
	/** Envelopes that did not open, or in which there was no answer to this ballot. They stop nothing. */
	invalid: number;
};

/** [SECRET7] */
export function openEnvelopes(key: OpeningKey, poll: OpenPoll, envelopes: readonly CastEnvelope[]): OpenedEnvelopes {
	const opening: OpenedEnvelopes = { counted: [], ballots: [], invalid: 0 };
	for (const { participant, constituency, sealed } of envelopes) {
		const packed = openEnvelope(key, sealed, poll.id, participant);
		const ballot = packed && readBallot(unpackBallot(packed), poll);
		if (!ballot) opening.invalid += 1;
		else {
			opening.counted.push({ constituency, answer: ballot.answer });
			opening.ballots.push(ballot);
		}
	}
	opening.ballots.sort(byCode);
	return opening;
}

/** [TRUSTEE9] The last layer of one batch: answers and codes, with nothing of their senders. */
export function openInnermostOf(
	key: OpeningKey,
	poll: UnsealingPoll,
	envelopes: readonly Uint8Array[]
): Omit<OpenedEnvelopes, 'counted'> {
	const opened = envelopes.map((envelope) => {
		const packed = openInnermost(key, envelope, poll.id);
		return packed && readBallot(unpackBallot(packed), poll);
	});
	const ballots = opened.filter((ballot) => ballot !== null);
	return { ballots: ballots.sort(byCode), invalid: opened.length - ballots.length };
}

/** In the order of their codes, wherever they come from. */
export function inOrderOfCodes(ballots: readonly SealedBallot[]): SealedBallot[] {
	return [...ballots].sort(byCode);
}

/** Two with the same code count both: copying a code takes nobody's vote away. */
function byCode(one: SealedBallot, other: SealedBallot): number {
	const [first, second] = [one, other].map(({ code, answer }) => code + canonicalJson(answer));
	return (first ?? '') < (second ?? '') ? -1 : 1;
}

function readBallot(content: unknown, poll: OpenPoll | UnsealingPoll): SealedBallot | null {
	if (!Value.Check(SealedBallotContent, content)) return null;
	const { answer, code } = content;
	return isReceiptCode(code) && isAnswer(answer, poll, poll.actions.length) ? { answer, code } : null;
}

export function tellsFigures({ turnout, subjects }: PollResult): boolean {
	return turnout !== null && subjects.every(({ counts }) => counts !== null);
}

/**
 * [SECRET8] The ballots are kept for a recount only if the result shows their figures. If so few people voted, or so much
 * alike, that it does not, the ballots would reveal votes to anyone with the database. Then none are kept.
 */
export function keep({ ballots, invalid }: Omit<OpenedEnvelopes, 'counted'>, result: PollResult): KeptOpening {
	if (!tellsFigures(result)) return { invalid, kept: null };
	const salt = randomBytes(32).toString('hex');
	return { invalid, kept: { ballots, salt, commitment: sha256(canonicalJson(ballots) + salt) } };
}
