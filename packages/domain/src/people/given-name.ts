/** Marks that are not seen, but change what stands around them; of these, names in some scripts need the two joiners only. */
const disturbing = /[\p{Cc}\u115F\u1160\u3164\uFFA0]|(?![\u200C\u200D])\p{Cf}/gu;

/** A name or organisation as it was typed, on one line, without what would disturb the lines around it. */
export function tidyName(typed: string): string {
	const tidy = typed.replace(/\s/g, ' ').replace(disturbing, '').replace(/ +/g, ' ').trim();
	return /^[\u200C\u200D ]*$/.test(tidy) ? '' : tidy;
}

/** How the names of accounts are compared: case, width and spaces make no difference. */
export function nameKey(name: string): string {
	return tidyName(name).normalize('NFKC').toLowerCase();
}
