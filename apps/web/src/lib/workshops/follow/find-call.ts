import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';

type WorkshopCall = Pick<WorkshopSummary, 'state' | 'calledAt' | 'room'>;

/**
 * [WORKSHOP18] The workshop that has called everyone since that time: it has started, or an item of it has begun. A breakout room calls
 * those who are placed in it, before any other workshop does.
 */
export function findCall<Workshop extends WorkshopCall>(
	workshops: readonly Workshop[],
	since: number
): Workshop | null {
	const calls = ({ state, calledAt, room }: Workshop) =>
		state === 'live' && calledAt !== null && calledAt > since && (room === null || room.mine);
	const calling = workshops.filter(calls);
	return calling.find(({ room }) => room !== null) ?? calling[0] ?? null;
}
