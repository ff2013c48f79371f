/**
 * The word that was meant: of four letters one may be wrong, and two that changed places count as two. Words of which fewer than
 * `fewest` letters may be wrong are short and have neighbours that mean something else: they are not suggested.
 */
export function findNearestWord(typed: string, words: readonly string[], fewest: number): string | undefined {
	const plain = (word: string) => word.toUpperCase().replace(/[_ -]/g, '');
	return words.find((word) => {
		const most = Math.floor(plain(word).length / 4);
		return distance(plain(typed), plain(word)) <= (most >= fewest ? most : 0);
	});
}

/** How many letters must be changed, put in or taken out. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...one].entries()) {
		const next = [i + 1];
		for (const [j, each] of [...other].entries())
			next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === each ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
}
