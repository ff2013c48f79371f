/** Letters of the longest word. One by one: a text may have more words than a call may have arguments. */
export function longestWordIn(text: string, gaps = /\s+/u): number {
	return text.split(gaps).reduce((longest, { length }) => Math.max(longest, length), 0);
}
