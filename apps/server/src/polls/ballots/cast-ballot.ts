import type { GivenBallot } from '@plenum/domain/polls/accept-ballot';
import { refuse, type Result } from '@plenum/domain/result';
import type { BallotRequest, RecordedBallot } from '@plenum/protocol/polls/polls';
import type { Actor } from '../../http/actor.ts';
import type { Polls } from '../polls.ts';

/** [POLL4] Answered only when the ballot is committed: what was acknowledged is counted. */
export async function castBallot(
	polls: Polls,
	actor: Actor,
	poll: string,
	given: BallotRequest
): Promise<Result<RecordedBallot>> {
	if (actor.phase === 'closed') return refuse('consultation/closed');
	const recorded = await polls.box.cast({ poll, voter: actor.participant, given: read(given) });
	// A ballot that comes too late is the first chance to count a poll that has ended.
	if (!recorded.ok && recorded.reason === 'poll/closed') await polls.deadlines.settle();
	return recorded;
}

function read(given: BallotRequest): GivenBallot {
	if ('envelope' in given) return { envelope: Buffer.from(given.envelope, 'base64url') };
	if ('slip' in given) return given;
	return { answer: 'choice' in given ? { method: 'for-against', marks: [given.choice] } : given };
}
