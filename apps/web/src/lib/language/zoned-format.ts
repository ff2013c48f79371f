import type { InterfaceLanguage } from '@plenum/domain/languages';
import { isTimeZone } from '@plenum/domain/workshops/zoned-time';
import { localeOf } from './packs/packs.ts';

/** `Tuesday 11 May, 9:00 GMT+3`: the day and the clock of the place where the workshop is. */
export function formatStart(language: InterfaceLanguage, { at, zone }: { at: number; zone: string }): string {
	const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
	const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
	return formatIn(language, at, zone, { ...day, ...time });
}

/** `9:00`, on the clock of that place; of the reader, where none is known. */
export function formatClock(language: InterfaceLanguage, at: number, zone: string | undefined): string {
	return formatIn(language, at, zone, { hour: 'numeric', minute: '2-digit' });
}

/** A browser may be older than a zone's name: then it is the reader's own clock. */
function formatIn(
	language: InterfaceLanguage,
	at: number,
	zone: string | undefined,
	options: Intl.DateTimeFormatOptions
): string {
	const inZone = zone !== undefined && isTimeZone(zone) ? { timeZone: zone } : {};
	const key = JSON.stringify([language, inZone, options]);
	const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, ...inZone });
	formats.set(key, format);
	return format.format(at);
}

/** An agenda is written twice a second, and making a format takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();
