import { expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

test('[NATIONAL12] an amount is whole, with or without groups of three digits', () => {
	const whole = ['120000', '120 000', '120.000', '120,000', '120’000', '١٢٠٬٠٠٠', ' 120\u202f000 '];
	for (const text of whole) expect(readAmount(text), text).toBe(120_000);
	expect(readAmount('1 250 000')).toBe(1_250_000);
	expect(readAmount('0')).toBe(0);
});

test('[NATIONAL12] what has decimals, or is no amount, is not read as another amount', () => {
	const others = [
		'12,50',
		'12.5',
		'12,',
		',500',
		'1,2500',
		'1250,00',
		'1250,000',
		'1 250,000',
		'1.250,000',
		'1 25 000',
		'-5',
		'5 EUR',
		'',
		'1e3',
		'1234567890123456'
	];
	for (const text of others) expect(readAmount(text), text).toBeNull();
});
