import type { OwnRatings, RoundView } from '@plenum/protocol/ratings';
import type { Api } from '#lib/api.ts';

/** Whose ratings, of which round, as they were when it was closed. */
type Held = { of: string; closedAt: number | null; own: OwnRatings };

/**
 * [OPERATE51] What the reader of this page has said in the round that they have open. Nobody says anything in a closed one: when it is
 * revealed, hundreds of pages ask for what is the same for all, and for nothing of their own.
 */
export class HeldRatings {
	#held: Held | null = null;

	/** `as` is who the reader is: as somebody else, or in another role, they may have said something else. */
	async ask(api: Api, path: string, as: object): Promise<OwnRatings> {
		const of = JSON.stringify([path, as]);
		const held = this.#held;
		if (held?.of === of) {
			const listed = await api.need<OwnRatings>(`${path}/ratings?own=false`);
			if (listed.round.state !== 'open' && closingOf(listed.round) === held.closedAt) return join(listed, held.own);
		}
		const own = await api.need<OwnRatings>(`${path}/ratings`);
		this.#held = own.round.state === 'open' ? null : { of, closedAt: closingOf(own.round), own };
		return own;
	}
}

/** When it was closed: an act, or its time. Opened again and closed it is another moment. */
function closingOf({ closedAt, closesAt }: RoundView): number | null {
	return closedAt ?? closesAt;
}

function join({ round, recommendations }: OwnRatings, { round: { rated }, ratings }: OwnRatings): OwnRatings {
	return { round: { ...round, rated }, recommendations, ratings };
}

/** Of this page. On the server, which writes pages for everyone, nothing is held. */
export const heldRatings = typeof document === 'undefined' ? null : new HeldRatings();
