/**
 * Identifies which of a rater's ratings are known: the sums of the versions seen and of the times of their last changes. It changes with
 * one more rating, or a new version of one. Versions only grow, so earlier knowledge of the same rater adds up to less.
 */
export function knownRatings(ratings: readonly { version: number; at: number }[]): string {
	let versions = 0;
	let times = 0;
	for (const { version, at } of ratings) {
		versions += version;
		times += at;
	}
	return `${versions}-${times}`;
}
