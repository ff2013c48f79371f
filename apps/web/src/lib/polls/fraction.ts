/** `6 / 7`, isolated left to right: a line of Arabic would read it the other way round. */
export function fraction(part: string, whole: string): string {
	return `\u2066${part} / ${whole}\u2069`;
}
