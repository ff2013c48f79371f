import { isDay } from '../day.ts';
import { withWesternDigits } from './read-figure.ts';

/** The numbers of a day in the order in which they are written; null where it is no such day. */
type WrittenDay = { first: number; second: number; year: string; dots: boolean };

/**
 * [INDICATOR63] The days of one column. Spreadsheets write `2027-06-13` in the order of their country. Where one row tells the order,
 * it is that of all; a day that could be two is null.
 */
export function readDays(texts: readonly string[]): (string | null)[] {
	const plain = texts.map((text) => withWesternDigits(text).trim());
	const written = plain.map(writtenDay);
	const dayFirst = written.some((one) => one !== null && (one.first > 12 || one.dots));
	const monthFirst = written.some((one) => one !== null && one.second > 12);
	const order = dayFirst === monthFirst ? null : dayFirst ? 'day' : 'month';
	return plain.map((text, place) => {
		const one = written[place];
		return one ? inOrder(one, order) : isoDay(text);
	});
}

function writtenDay(text: string): WrittenDay | null {
	const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
	if (!found) return null;
	const [, first, sign, second, year = ''] = found;
	return { first: Number(first), second: Number(second), year, dots: sign === '.' };
}

function inOrder({ first, second, year, dots }: WrittenDay, order: 'day' | 'month' | null): string | null {
	if (first === second || first > 12 || dots) return dayOfNumbers(year, second, first);
	if (second > 12) return dayOfNumbers(year, first, second);
	if (order === null) return null;
	return order === 'day' ? dayOfNumbers(year, second, first) : dayOfNumbers(year, first, second);
}

function isoDay(text: string): string | null {
	const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	return found ? dayOfNumbers(found[1]!, Number(found[2]), Number(found[3])) : null;
}

function dayOfNumbers(year: string, month: number, day: number): string | null {
	const text = [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
	return isDay(text) ? text : null;
}
