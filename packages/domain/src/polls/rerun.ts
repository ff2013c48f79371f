/** What a poll has in common with an earlier one: together the two may tell what neither tells alone. */
export type Rerun = {
	/** The earlier poll; of several, one that asked the same, and of those the one with the fewest changes. */
	of: string;
	/** How many people are on one of the two rosters and not on the other. */
	changed: number;
	/** A division by constituency would single out a few of one side: the result is disclosed in one line. */
	undivided: boolean;
	/** None of the earlier polls asked the same, as far as the words tell: nearly the same people voted shortly before. */
	otherWords?: true;
};
