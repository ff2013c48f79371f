import type { PollMethod } from './answer.ts';
import type { PercentBase } from './rules.ts';

/** How many ballots stand how to one subject. Every method is counted so; base, threshold and consensus come from it. */
export type Tally = { for: number; against: number; abstain: number };

/** What was counted for one subject, in one line or in all. */
export type SubjectCount = {
	tally: Tally;
	/**
	 * What the method counts besides, and only then. _Agreement_: how many gave each step from 1 to 5. _Points_: one figure,
	 * the points given. _Ranking_: for each subject of the ballot, how many put this one before it.
	 */
	figures?: number[];
};

/** A line of a result. Several constituencies stand together in one line where alone they would give someone away. */
export type ResultLine = {
	constituencies: string[];
	entitled: number;
	present: number;
	cast: number;
	/** In the order of the ballot. */
	subjects: SubjectCount[];
};

export type Consensus = { value: number; lowest: { constituency: string; value: number } };

export type SubjectResult = {
	adopted: boolean;
	/** Null where so few voted, so much alike, that the figures would tell how each did. */
	counts: SubjectCounts | null;
};

export type SubjectCounts = SubjectCount & {
	base: number;
	/** In favour, percent of the base, one decimal; null where the base is empty. */
	percentFor: number | null;
	/** Overall, and in each line where that is asked. */
	thresholdReached: boolean;
	/** The lines, by their constituencies, that miss the threshold asked of each. */
	below: string[][];
	consensus: Consensus | null;
	/** Its place in the result where the method makes an order, 1 for the first; equals share one. */
	place?: number;
	/** The reasons of those who object, where the method asks for them: only in open polls. */
	objections?: Objection[];
};

export type Objection = { constituency: string; reason: string };

export type PollResult = {
	method: PollMethod;
	percentBase: PercentBase;
	entitled: number;
	/** Null where fewer voted than may be told: then nothing is decided. */
	turnout: Turnout | null;
	/** In the order of the ballot. */
	subjects: SubjectResult[];
	/** They divide the whole. One line of all where no division can be shown; none where a subject has no figures. */
	lines: ResultLine[];
};

export type Turnout = {
	present: number;
	cast: number;
	/** Overall, and in each line where that is asked. */
	quorumReached: boolean;
	/** The lines, by their constituencies, that miss the quorum asked of each. */
	below: string[][];
};
