import type { Peer } from '../peer.ts';
import type { Scenario } from '../scenario.ts';
import type { Figures } from './figures.ts';

/** All that was measured in one scenario: for each peer, its figures of each round. */
export type Runs = { scenario: Scenario; of: Map<Peer, Figures[]> };

export function valuesOf(runs: Runs, peer: Peer, figure: string): number[] {
	return (runs.of.get(peer) ?? []).map((figures) => figures[figure] ?? NaN);
}
