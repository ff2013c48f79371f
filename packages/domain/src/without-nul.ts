/**
 * [DB43] PostgreSQL stores no text with the character NUL, and what one person writes must not fail where others vote on it. It is read
 * as the replacement character, as browsers do in pages: one letter stays one letter, and no two texts become the same.
 */
export function withoutNul(text: string): string {
	return text.includes('\0') ? text.replaceAll('\0', replacement) : text;
}

/** Replaces in all texts, in names as well. A backslash before it that is itself a letter makes `u0000` five letters. */
export function jsonWithoutNul(json: string): string {
	if (!json.includes(escaped)) return json;
	return json.replaceAll(/\\(?:u0000|[^])/g, (escape) => (escape === escaped ? replacement : escape));
}

const replacement = '\ufffd';
const escaped = '\\u0000';
