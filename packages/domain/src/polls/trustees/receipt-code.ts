import { joinCodeSymbols } from '../../people/join-code.ts';

/** The symbols of the join code: none of them is taken for another. */
export const receiptCodeSymbols = joinCodeSymbols;
/** About 59 bits: among a thousand, two are alike once in a million million polls. */
export const receiptCodeLength = 12;

export function isReceiptCode(code: unknown): code is string {
	return (
		typeof code === 'string' &&
		code.length === receiptCodeLength &&
		[...code].every((symbol) => receiptCodeSymbols.includes(symbol))
	);
}

/** `ABCD EFGH JKMN`: easier to write down and to read out. */
export function formatReceiptCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** What was typed, pasted or dictated, as far as it can be part of a code: for looking it up in a list. */
export function tidyReceiptCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toUpperCase();
}
