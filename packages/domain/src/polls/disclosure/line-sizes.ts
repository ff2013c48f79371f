/** How few people a figure may stand for. */

/** A line below this many ballots gives people away. */
export const smallestLine = 5;
/** A line in which all voted alike tells everyone's choice; it takes this many to be shown. */
export const smallestUnanimousLine = 10;

/** So many people, and how many of them said each thing: all but one alike is as unsafe as all. */
export function isSafeCount(people: number, counts: readonly number[]): boolean {
	return people >= smallestUnanimousLine || (people >= smallestLine && Math.max(...counts) < people - 1);
}
