import { isReceiptCode, receiptCodeSymbols } from '@plenum/domain/polls/trustees/receipt-code';
import { expect, test } from 'vitest';
import { createReceiptCode } from './create-receipt-code.ts';

test('[SECRET4] the browser makes the code by chance, every symbol as likely as every other', () => {
	const codes = Array.from({ length: 4000 }, createReceiptCode);
	expect(codes.every(isReceiptCode)).toBe(true);
	expect(new Set(codes).size).toBe(codes.length);
	const seen = new Map<string, number>();
	for (const symbol of codes.join('')) seen.set(symbol, (seen.get(symbol) ?? 0) + 1);
	const expected = (codes.length * 12) / receiptCodeSymbols.length;
	let chi = 0;
	for (const symbol of receiptCodeSymbols) chi += ((seen.get(symbol) ?? 0) - expected) ** 2 / expected;
	expect(chi).toBeLessThan(90); // 30 degrees of freedom: an even source passes this but once in ten million runs.
});
