/** Without I, L, O, U, 0 and 1, which are taken for one another. */
const symbols = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** [ACCOUNT12] */
export const recoveryCodes = 10;
export const recoverySymbols = 12;

/** [ACCOUNT12] From numbers drawn evenly from the 30 symbols: twelve of them are about 58 bits. */
export function createRecoveryCode(drawn: readonly number[]): string {
	return drawn.map((number) => symbols[number % symbols.length]).join('');
}

/** In groups of four, to be written down. */
export function formatRecoveryCode(code: string): string {
	return (code.match(/.{4}/g) ?? []).join('-');
}

/** As typed, without regard to case, spaces, hyphens and direction marks. Null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '');
	return code.length === recoverySymbols && [...code].every((symbol) => symbols.includes(symbol)) ? code : null;
}
