import { ok, refuse, type Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { outcomeStatement, type Closing } from '../close-poll.ts';
import { countByConstituency, countSubject } from '../disclosure/count-lines.ts';
import { groupsToMix } from '../disclosure/disclosure.ts';
import { smallestLine } from '../disclosure/line-sizes.ts';
import type { ClosedPoll, OpenPoll, Poll, UnsealingPoll } from '../poll.ts';
import { computeDisclosedResult } from '../poll-result.ts';

/** Envelopes that are mixed together: of which constituencies, and how many of each could have voted, were there, did vote. */
export type MixedGroup = { constituencies: string[]; entitled: number; present: number; cast: number };

/** [TRUSTEE6] Which envelopes are mixed together. It sees who voted, for whom, and never what. */
export function groupVoters(poll: OpenPoll, voters: ReadonlySet<string>, present: ReadonlySet<string>): MixedGroup[] {
	const ballots = poll.roster
		.filter(({ participant }) => voters.has(participant))
		.map(({ constituency }) => ({ constituency, answer: unread }));
	const alone = countByConstituency({ ...poll, actions: [] }, { ballots, present });
	return groupsToMix(poll, alone).map(({ constituencies, entitled, present: there, cast }) => {
		return { constituencies, entitled, present: there, cast };
	});
}

/** No mark of it is looked at. */
const unread: Answer = { method: 'for-against', marks: [] };

/**
 * [TRUSTEE9] So few voted that no result could be disclosed, whatever they voted. Then nobody opens anything, neither trustee nor server,
 * and the poll closes at once without figures.
 */
export function isTooFewToOpen(cast: number): boolean {
	return cast < smallestLine;
}

/** [TRUSTEE6] The voting has ended; from here on the trustees open the envelopes in turn. */
export function startUnsealing(poll: OpenPoll, said: Closing | null, now: number): UnsealingPoll {
	return { ...poll, state: 'unsealing', endedAt: poll.closesAt ?? now, ...outcomeStatement(said, now) };
}

/** The answers of one group, as they came out of the last layer. */
export type OpenedGroup = Omit<MixedGroup, 'cast'> & { answers: readonly Answer[] };

/** [TRUSTEE9] Counted by groups, for of no ballot the constituency is known any more. */
export function finishUnsealing(poll: UnsealingPoll, groups: readonly OpenedGroup[], now: number): ClosedPoll {
	const lines = groups.map(({ constituencies, entitled, present, answers }) => {
		const ballots = answers.map((answer) => ({ constituency: '', answer }));
		const subjects = poll.actions.map((_, place) => countSubject(ballots, place, poll.rules));
		return { constituencies, entitled, present, cast: answers.length, subjects };
	});
	return { ...poll, state: 'closed', closedAt: now, result: computeDisclosedResult(poll, lines) };
}

/** What a trustee hands on of one batch; `out` is its commitment, and counts are of envelopes. */
export type StepOfBatch = { in: string; out: string; count: number; invalid: number };
/** A batch as it stands: what was handed on last, or to the first trustee. */
export type BatchNow = { sha256: string; count: number };

export type StepRefusal = 'poll/not-unsealing' | 'poll/not-your-turn' | 'poll/step-not-following' | 'poll/step-done';

/**
 * [TRUSTEE8] The next step, in its turn and of all batches together, with every envelope accounted for. What is handed on again as
 * it was is answered as it was; anything else about a step that is done is refused.
 */
export function acceptStep(
	poll: Poll,
	{ step, batches }: { step: number; batches: readonly StepOfBatch[] },
	{ done, now }: { done: readonly (readonly StepOfBatch[])[]; now: readonly BatchNow[] }
): Result<'next' | 'repeated', StepRefusal> {
	const recorded = done[step - 1];
	if (recorded) return isSame(recorded, batches) ? ok('repeated') : refuse('poll/step-done');
	if (poll.state !== 'unsealing') return refuse('poll/not-unsealing');
	if (step !== done.length + 1 || step > poll.trustees) return refuse('poll/not-your-turn');
	const follows =
		batches.length === now.length &&
		batches.every((batch, at) => batch.in === now[at]?.sha256 && batch.count + batch.invalid === now[at]?.count);
	return follows ? ok('next') : refuse('poll/step-not-following');
}

function isSame(one: readonly StepOfBatch[], other: readonly StepOfBatch[]): boolean {
	const figures = (batches: readonly StepOfBatch[]) =>
		batches.map((batch) => [batch.in, batch.out, batch.count, batch.invalid].join()).join(';');
	return figures(one) === figures(other);
}
