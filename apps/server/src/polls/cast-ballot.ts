import { refuse, type Result } from '@plenum/domain/result';
import type { Actor } from '../http/actor.ts';
import type { Recorded } from './ballot-box.ts';
import type { Polls } from './polls.ts';

/** [POLL4] Answered only when the ballot is committed: what was acknowledged is counted. */
export async function castBallot(polls: Polls, actor: Actor, poll: string, choice: string): Promise<Result<Recorded>> {
	if (actor.phase === 'closed') return refuse('consultation/closed');
	return polls.box.cast({ poll, voter: actor.participant, choice });
}
