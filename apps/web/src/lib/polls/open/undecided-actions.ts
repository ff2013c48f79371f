import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { PollView } from '@plenum/protocol/polls/polls';

/** [WORKSHOP105] Those that have words, and on which no vote was prepared, started or closed that still stands. */
export function undecidedActions(
	actions: readonly FollowUpAction[],
	polls: readonly Pick<PollView, 'state' | 'voided' | 'actions'>[]
): FollowUpAction[] {
	const asked = new Set(polls.flatMap((poll) => (poll.state === 'void' || poll.voided ? [] : poll.actions)));
	return actions.filter(({ id, text }) => text.trim() !== '' && !asked.has(id));
}
