/** Marks that change the direction or the look of the text around them; no name needs one. */
const disturbing = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A name or organisation as it was typed, on one line, without what would disturb the lines around it. */
export function tidyName(typed: string): string {
	return typed.replace(/\s/g, ' ').replace(disturbing, '').replace(/ +/g, ' ').trim();
}

/** How the names of accounts are compared: case, width and spaces make no difference. */
export function nameKey(name: string): string {
	return tidyName(name).normalize('NFKC').toLowerCase();
}
