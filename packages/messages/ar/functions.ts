/** What Arabic sentences call: `{ COMMAS($days) }`. */

export function commas(items: readonly string[]): string {
	return items.join('، ');
}

/** Between items that may have commas. */
export function semicolons(items: readonly string[]): string {
	return items.join('؛ ');
}

/** With two decimals. */
export function hundredths(value: number): string {
	return value.toFixed(2);
}
