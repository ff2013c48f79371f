import type { Peer } from './peer.ts';
import type { Figures } from './report/figures.ts';

/** A number that is measured, and how it is printed. */
export type Figure = { key: string; title: string; digits: number };

/**
 * What is promised of Plenum: of one figure, at most or at least `limit`, times the figure of `against` in the same rounds
 * where there is one.
 */
export type Target = { figure: string; against: Peer | null; is: 'at most' | 'at least'; limit: number };

export type Scenario = {
	id: string;
	title: string;
	/** What happens in it, for those who read the results. */
	story: string;
	peers: readonly Peer[];
	figures: readonly Figure[];
	targets: readonly Target[];
	/** Before the first round. */
	prepare?(peers: readonly Peer[]): Promise<void>;
	/** One round: the peers in the order in which they are given. */
	play(peers: readonly Peer[], round: number, heard: (peer: Peer, figures: Figures) => void): Promise<void>;
	/** After the last round. */
	finish?(): Promise<void>;
};

/** One server after the other, so that none disturbs another. */
export function inTurn(run: (peer: Peer, round: number) => Promise<Figures>): Scenario['play'] {
	return async (peers, round, heard) => {
		for (const peer of peers) heard(peer, await run(peer, round));
	};
}
