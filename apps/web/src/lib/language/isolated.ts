/** Words in another direction of writing stay by themselves in a line: where there can be no element, signs do what `<bdi>` does. */
export function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}
