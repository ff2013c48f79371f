import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { PollView } from '@plenum/protocol/polls';

/** The subjects of a poll: as frozen when it opened, and before that as the text has them now. */
export function actionsOf(
	{ actions, frozen }: Pick<PollView, 'actions' | 'frozen'>,
	written: readonly FollowUpAction[]
): FollowUpAction[] {
	if (frozen) return frozen.map(({ action }) => action);
	return actions.flatMap((id) => written.find((action) => action.id === id) ?? []);
}
