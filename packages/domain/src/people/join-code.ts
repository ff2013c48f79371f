/** Letters and digits without those that are taken for one another: no I, L, O, 0 or 1. */
export const joinCodeSymbols = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const joinCodeLength = 8;

/** [PEOPLE5] A code from eight even picks, each from 0 to 30: about 40 bits. */
export function createJoinCode(picks: readonly number[]): string {
	if (picks.length !== joinCodeLength) throw new RangeError(`A join code takes ${joinCodeLength} picks.`);
	return picks.map((pick) => symbolAt(pick)).join('');
}

/** `ABCD-EFGH`: two groups are easier to read out and to type. */
export function formatJoinCode(code: string): string {
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** [PEOPLE6] What was typed, pasted or dictated, as the code that it means; null where it cannot be one. */
export function readJoinCode(typed: string): string | null {
	return readSymbols(typed, joinCodeLength);
}

/** So many symbols of a code, however they were typed. */
export function readSymbols(typed: string, length: number): string | null {
	const code = typed
		.slice(typed.lastIndexOf('#') + 1)
		.normalize('NFKC')
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toUpperCase();
	const isCode = code.length === length && [...code].every((symbol) => joinCodeSymbols.includes(symbol));
	return isCode ? code : null;
}

/** The symbol that an even pick, from 0 to 30, stands for. */
export function symbolAt(pick: number): string {
	const symbol = joinCodeSymbols[pick];
	if (symbol === undefined) throw new RangeError(`A pick is from 0 to ${joinCodeSymbols.length - 1}: ${pick}`);
	return symbol;
}
