/**
 * Invisible marks that change the characters around them, and halves of letters. Of these, names need only the two joiners and the
 * variation selector for emoji.
 */
const disturbing = /[\p{Cc}\p{Cs}]|(?![\u200C\u200D\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Nothing that could be read. */
const unseen = /^[\u200C\u200D\uFE0F\u2800\p{M} ]*$/u;

/** A name or organisation as it was typed, on one line, without what would disturb the lines around it. */
export function tidyName(typed: string): string {
	const tidy = typed.replace(/\s/g, ' ').replace(disturbing, '').replace(/ +/g, ' ').trim();
	return unseen.test(tidy) ? '' : tidy;
}

/** How the names of accounts are compared: case, width and spaces make no difference. */
export function nameKey(name: string): string {
	return tidyName(name).normalize('NFKC').toLowerCase();
}
