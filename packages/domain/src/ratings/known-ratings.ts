/**
 * Which of a rater's ratings are known: the changes that they have seen, and when the last of each was, added up. With one more, or
 * another version of one, it is another: versions only grow, so what the same rater knew before adds up to less.
 */
export function knownRatings(ratings: readonly { version: number; at: number }[]): string {
	let [versions, times] = [0, 0];
	for (const { version, at } of ratings) {
		versions += version;
		times += at;
	}
	return `${versions}-${times}`;
}
