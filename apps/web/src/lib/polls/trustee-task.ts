import type { PollView } from '@plenum/protocol/polls';

/**
 * What this person has to do next about the trustees of a poll: accept; second the trustee of their side, while nobody does and the
 * ballot does not show that trustee's name; or open the ballots, once it is their turn.
 */
export function trusteeTask(
	{ state, trustees, second, unsealing }: Pick<PollView, 'state' | 'trustees' | 'second' | 'unsealing'>,
	participant: string
): 'accept' | 'second' | 'open' | null {
	const own = trustees.findIndex((trustee) => trustee.participant === participant);
	if (own < 0) {
		const seconded = second && trustees.find(({ keys }) => keys?.publicKey === second.publicKey);
		return seconded && !seconded.named && seconded.seconders.length === 0 ? 'second' : null;
	}
	if (state === 'draft') return trustees[own]?.keys ? null : 'accept';
	return state === 'unsealing' && unsealing?.turn === own ? 'open' : null;
}
