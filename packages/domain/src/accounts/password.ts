import { nameKey } from '../people/given-name.ts';
import { ok, refuse, type Result } from '../result.ts';

/**
 * [ACCOUNT1] NIST SP 800-63B-4 asks for 15 characters where a password may be the only factor. There are no rules of
 * composition: a few words in a row are easier to remember and harder to guess.
 */
export const passwordLength = { least: 15, most: 200 };

export type PasswordRefusal = 'password/too-short' | 'password/too-long' | 'password/too-common' | 'password/has-name';

/** [ACCOUNT1] [ACCOUNT2] `isCommon` looks a lower-case text up in a list of breached passwords. */
export function validatePassword(
	password: string,
	name: string,
	isCommon: (text: string) => boolean
): Result<true, PasswordRefusal> {
	const length = [...password.normalize('NFKC')].length;
	if (length < passwordLength.least) return refuse('password/too-short');
	if (length > passwordLength.most) return refuse('password/too-long');
	const key = nameKey(password);
	if (variantsOf(key).some((variant) => isCommon(variant) || isMonotonous(variant)))
		return refuse('password/too-common');
	return namesIn(name).some((part) => key.includes(part)) ? refuse('password/has-name') : ok(true);
}

/** As typed, without what was put before and after to make it longer, and once where it was typed again and again. */
function variantsOf(key: string): string[] {
	const letters = key.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	const bare = key.replace(/[\s._-]/g, '');
	return [key, letters, bare].filter((text) => text !== '').flatMap((text) => [text, repeatedUnit(text)]);
}

/** `abcabcab` is `abc` again and again. */
function repeatedUnit(text: string): string {
	for (let length = 1; length <= text.length / 2; length++) {
		const unit = text.slice(0, length);
		if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
	}
	return text;
}

/** A few characters again and again, or characters in their order, such as `123456789012345`. */
function isMonotonous(text: string): boolean {
	const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
	if (codes.length >= passwordLength.least && new Set(codes).size < 5) return true;
	const steps = codes.slice(1).map((code, at) => (10 + code - (codes[at] ?? 0)) % 10);
	return codes.length >= passwordLength.least && new Set(steps).size === 1;
}

/** The account's name, its longer words, and the product's. */
function namesIn(name: string): string[] {
	const key = nameKey(name);
	const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => [...word].length >= 4);
	return ['plenum', ...([...key].length >= 3 ? [key, key.replace(/\s/g, '')] : []), ...words];
}
