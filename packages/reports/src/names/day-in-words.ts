import { isDay } from '@plenum/domain/day';

/** A day in words; what is no day stays as it is. */
export function dayInWords(day: string, write: (date: number, month: number, year: string) => string): string {
	if (!isDay(day)) return day;
	const [year = '', month, date] = day.split('-');
	return write(Number(date), Number(month), year);
}
