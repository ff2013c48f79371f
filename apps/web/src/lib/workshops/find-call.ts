import type { WorkshopSummary } from '@plenum/protocol/workshops';

type Calling = Pick<WorkshopSummary, 'state' | 'calledAt'>;

/** [WORKSHOP18] The workshop that has called everyone since that time: it has started, or an item of it has begun. */
export function findCall<Workshop extends Calling>(workshops: readonly Workshop[], since: number): Workshop | null {
	return workshops.find(({ state, calledAt }) => state === 'live' && calledAt !== null && calledAt > since) ?? null;
}
