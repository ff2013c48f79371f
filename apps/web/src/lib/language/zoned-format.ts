import { isLanguage, type InterfaceLanguage } from '@plenum/domain/languages';
import type { Dates } from '@plenum/messages/en/documents/dates';
import { isTimeZone, localTime } from '@plenum/domain/workshops/zoned-time';
import { localeOf } from './packs/packs.ts';

/**
 * [WEB480] `Tuesday 11 May, 9:00 GMT+3`: the day and the clock of the place where the workshop is, with the day as documents write it.
 * `Intl` writes the days of a pack's language.
 */
export function formatStart(
	language: InterfaceLanguage,
	{ at, zone }: { at: number; zone: string },
	dates: Dates
): string {
	const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
	const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
	const format = getFormat(language, zone, { ...day, ...time });
	if (!isLanguage(language)) return format.format(at);
	const parts = format.formatToParts(at);
	const first = parts.findIndex(isOfDay);
	const last = parts.findLastIndex(isOfDay);
	const [year = '', month, date] = localTime(at, format.resolvedOptions().timeZone).day.split('-');
	const written = dates.day(Number(date), dates.months[Number(month) - 1] ?? '', year);
	const join = (some: typeof parts) => some.map(({ value }) => value).join('');
	return `${join(parts.slice(0, first))}${written}${join(parts.slice(last + 1))}`;
}

function isOfDay({ type }: Intl.DateTimeFormatPart): boolean {
	return type === 'day' || type === 'month' || type === 'year';
}

/** `9:00`, on the clock of that place; of the reader, where none is known. */
export function formatClock(language: InterfaceLanguage, at: number, zone: string | undefined): string {
	return getFormat(language, zone, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A browser may be older than a zone's name: then it is the reader's own clock. */
function getFormat(
	language: InterfaceLanguage,
	zone: string | undefined,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	const inZone = zone !== undefined && isTimeZone(zone) ? { timeZone: zone } : {};
	const key = JSON.stringify([language, inZone, options]);
	const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, ...inZone });
	formats.set(key, format);
	return format;
}

/** An agenda is written twice a second, and making a format takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();
