/** Where a line may break: no-break spaces keep a figure and its unit together. */
const breaks = /[^\S\u00a0\u202f]+/u;

/** Letters of the longest word. One by one: a text may have more words than a call may have arguments. */
export function longestWordIn(text: string, gaps = breaks): number {
	return text.split(gaps).reduce((longest, { length }) => Math.max(longest, length), 0);
}
