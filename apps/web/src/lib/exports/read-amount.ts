import { withWesternDigits } from '@plenum/domain/indicators/read-figure';

/**
 * [NATIONAL12] The whole amount of money that a text is, in units of its currency; null where it is none. Only groups of three digits
 * may be set apart, so that 12,50 is not read as 1250.
 */
export function readAmount(text: string): number | null {
	const digits = withWesternDigits(text)
		.trim()
		.replace(/(?<=^[\d\s.,'’٬]*\d)[\s.,'’٬](?=\d{3}(?!\d))/gu, '');
	return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
