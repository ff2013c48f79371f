import type { PollView } from '@plenum/protocol/polls/polls';

/**
 * The next task of this person for the trustees of a poll. They accept, or open the ballots once it is their turn. Or they second the
 * trustee of their side, while nobody does and the ballot does not show that trustee's name.
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
