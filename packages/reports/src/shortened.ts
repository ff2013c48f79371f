/** A text up to the last word that has room; what is left out is marked as in a quotation. */
export function shortened(long: string, letters: number): string {
	if (long.length <= letters) return long;
	return `${long.slice(0, letters).replace(/\s+\S{0,40}$/u, '')} […]`;
}
