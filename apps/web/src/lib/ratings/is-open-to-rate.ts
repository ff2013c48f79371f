import type { RoundView } from '@plenum/protocol/ratings';

/** Whether the reader is asked to rate in this round now. */
export function isOpenToRate({ state, rated }: Pick<RoundView, 'state' | 'rated'>): boolean {
	return state === 'open' && rated !== null;
}
