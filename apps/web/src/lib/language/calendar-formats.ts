import type { Distance } from '@plenum/domain/calendar/calendar';
import { isLanguage, type InterfaceLanguage } from '@plenum/domain/languages';
import type { Dates } from '@plenum/messages/en/documents/dates';
import { formatDay, onceEach } from './formats.ts';

const months = onceEach(
	(locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
);
const distances = onceEach((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** [WEB480] `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. `Intl` writes the months of a pack's language. */
export function formatDayOrMonth(language: InterfaceLanguage, date: string, { months: names }: Dates): string {
	if (date.length > 7) return formatDay(language, date);
	const parts = months(language).formatToParts(Date.parse(`${date}-01T00:00:00Z`));
	const named = (value: string) => (isLanguage(language) ? names[Number(date.slice(5)) - 1] : undefined) ?? value;
	return parts.map(({ type, value }) => (type === 'month' ? named(value) : value)).join('');
}

/** `in 9 weeks` */
export function formatDistance(language: InterfaceLanguage, { value, unit }: Distance): string {
	return distances(language).format(value, unit);
}
