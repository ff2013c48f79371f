import type { PollView } from '@plenum/protocol/polls/polls';

/** [POLL68] Whether a ballot is this reader's to cast: not where somebody else of their organisation was named for it. */
export function mayCast({
	state,
	onRoster,
	organisation
}: Pick<PollView, 'state' | 'onRoster' | 'organisation'>): boolean {
	const delegate = organisation?.delegate;
	return state === 'open' && onRoster && (!delegate || delegate.isMe);
}
