/** What a poll has in common with an earlier one: together the two may tell what neither tells alone. */
export type Rerun = {
	/** The earlier poll; of several, the one with the fewest changes. */
	of: string;
	/** How many people are on one of the two rosters and not on the other. */
	changed: number;
	/** A division by constituency would single out a few of one side: the result is told in one line. */
	undivided: boolean;
};
