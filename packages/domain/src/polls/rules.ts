/**
 * What a percentage of a result is a percentage of. Valid: for and against, without abstentions. Cast: every ballot.
 * Present: everyone on the roster who voted or had not left at the closing. Entitled: the roster.
 */
export const percentBases = ['valid', 'cast', 'present', 'entitled'] as const;
export type PercentBase = (typeof percentBases)[number];

export type PollRules = {
	percentBase: PercentBase;
	/** Percent in favour, of the base, that adopts: more than it up to 50, at least it above. */
	threshold: number;
	/** Percent of the roster that must vote. */
	quorum: number;
	/** The same asked of each constituency; 0 asks nothing. */
	thresholdEach: number;
	quorumEach: number;
	/** A vote that is recorded stays; otherwise it may be changed until closing. */
	votesFinal?: boolean;
	/** Each organisation has one vote, and not each person. */
	voters?: 'organisation';
	/** For the method _points_: how many each person may spread. */
	points?: number;
	/** For the methods _selection_ and _ranking_: how many subjects each person may choose; without it, any number. */
	choices?: number;
	/** For methods that put subjects in an order: only so many of the first are adopted; without it, any number. */
	places?: number;
};
