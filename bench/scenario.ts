import type { Peer } from './peer.ts';
import type { Figures } from './report/figures.ts';

/** A number that is measured, and how it is printed: the middle of all rounds, or the largest. */
export type Figure = { key: string; title: string; digits: number; counts?: 'worst round' };

/**
 * What is promised of Plenum: of one figure, at most or at least `limit`, or that many times the figure of `against` in the
 * same rounds. The middle round counts; of what must never happen, the worst.
 */
export type Target = {
	/** The peer of which it is promised, where it is not Plenum with SQLite. */
	of?: Peer;
	figure: string;
	against: Peer | null;
	is: 'at most' | 'at least';
	limit: number;
	counts?: 'worst round';
};

/** Told of each run; without figures where it failed. */
export type FigureListener = (peer: Peer, figures: Figures) => void;

export type Scenario = {
	id: string;
	title: string;
	/** What happens in it, for those who read the results. */
	story: string;
	peers: readonly Peer[];
	figures: readonly Figure[];
	targets: readonly Target[];
	/** Where more rounds would only say the same. */
	enoughRounds?: number;
	/** Before the first round. */
	prepare?(peers: readonly Peer[]): Promise<void>;
	/** One round, of the peers in the order in which they are given. */
	play(peers: readonly Peer[], round: number, heard: FigureListener): Promise<void>;
	/** After the last round. */
	finish?(): Promise<void>;
};

/** One server after the other, so that none disturbs another. */
export function inTurn(run: (peer: Peer) => Promise<Figures>): Scenario['play'] {
	return async (peers, _round, heard) => {
		for (const peer of peers) await hear(peer, heard, () => run(peer));
	};
}

/** A peer that fails does not end the others' run. */
export async function hear(peer: Peer, heard: FigureListener, run: () => Promise<Figures>): Promise<void> {
	try {
		heard(peer, await run());
	} catch (error) {
		process.stderr.write(`${peer.title}: ${error instanceof Error ? error.message : String(error)}\n`);
		heard(peer, {});
	}
}
