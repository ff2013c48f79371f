import { withWesternDigits } from '@plenum/domain/indicators/read-figure';

const groups = /^\d{1,3}(?:([\s.,'’٬])\d{3}(?:\1\d{3})*)?$/u;

/**
 * [NATIONAL12] The whole amount of money that a text is, in units of its currency; null where it is none. Digits may stand in groups of
 * three, all set apart by the same sign. Whatever has decimals, as 12,50 and 1250,000, is no whole amount.
 */
export function readAmount(text: string): number | null {
	const digits = withWesternDigits(text).trim();
	if (!/^\d+$/.test(digits) && !groups.test(digits)) return null;
	const whole = digits.replace(/\D/g, '');
	return whole.length <= 15 ? Number(whole) : null;
}
