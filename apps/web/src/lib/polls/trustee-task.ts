import type { PollView } from '@plenum/protocol/polls';

/** What this person has to do next as a trustee of a poll: accept, or open the ballots, once it is their turn. */
export function trusteeTask(
	{ state, trustees, unsealing }: Pick<PollView, 'state' | 'trustees' | 'unsealing'>,
	participant: string
): 'accept' | 'open' | null {
	const own = trustees.findIndex((trustee) => trustee.participant === participant);
	if (own < 0) return null;
	if (state === 'draft') return trustees[own]?.keys ? null : 'accept';
	return state === 'unsealing' && unsealing?.turn === own ? 'open' : null;
}
