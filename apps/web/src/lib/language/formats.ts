import type { InterfaceLanguage } from '@plenum/domain/languages';
import { ownProperty } from '@plenum/domain/own-property';
import { localeOf } from './packs/packs.ts';

const numbers = onceEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const figures = onceEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }));
const percents = onceEach((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
const kilobytes = onceEach(sizeIn('kilobyte'));
const megabytes = onceEach(sizeIn('megabyte'));
const dates = onceEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const times = onceEach((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const daysAndTimes = onceEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const days = onceEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const lists = onceEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languageNames = onceEach((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

export function formatNumber(language: InterfaceLanguage, value: number): string {
	return numbers(language).format(value);
}

/** A value as it was reported, with all its digits. */
export function formatFigure(language: InterfaceLanguage, value: number): string {
	return figures(language).format(value);
}

/** `value` from 0 to 100. */
export function formatPercent(language: InterfaceLanguage, value: number): string {
	return percents(language).format(value / 100);
}

/** `240 kB`, `1.4 MB` */
export function formatBytes(language: InterfaceLanguage, bytes: number): string {
	const kilo = Math.max(1, Math.round(bytes / 1000));
	return kilo < 1000 ? kilobytes(language).format(kilo) : megabytes(language).format(kilo / 1000);
}

export function formatDate(language: InterfaceLanguage, time: number): string {
	return dates(language).format(time);
}

export function formatTime(language: InterfaceLanguage, time: number): string {
	return times(language).format(time);
}

/** Day and time, joined as the language joins them. */
export function formatDayAndTime(language: InterfaceLanguage, time: number): string {
	return daysAndTimes(language).format(time);
}

/** The time, and the day too where it is not today. */
export function formatMoment(language: InterfaceLanguage, time: number): string {
	const today = new Date(time).toDateString() === new Date().toDateString();
	return today ? formatTime(language, time) : formatDayAndTime(language, time);
}

/** A day as `YYYY-MM-DD` is that day everywhere, whatever the reader's time zone. */
export function formatDay(language: InterfaceLanguage, day: string): string {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(time) ? day : days(language).format(time);
}

export function formatList(language: InterfaceLanguage, items: string[]): string {
	return lists(language).format(items);
}

/** How its own readers call a language of which browsers know no name. */
const ownNames: Record<string, string> = { rn: 'Ikirundi', tet: 'Tetun', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ' };

/** [MATRIX89] The name of a language, by its code, in the reader's own; of some only the words of the pages know it. */
export function languageName(
	reader: InterfaceLanguage,
	tag: string,
	{ languages }: { languages: Record<string, string> }
): string {
	return ownProperty(languages, tag) ?? languageNames(reader).of(tag) ?? tag;
}

/** The name that a language's own readers know it by; `French` where that is all the browser knows. */
export function ownLanguageName(tag: string): string {
	return ownProperty(ownNames, tag) ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/**
 * A format for each language, made when it is first asked for. Creating one takes longer than formatting hundreds of numbers or days with
 * it. It also takes 50 to 100 kB outside of the heap, where nothing forces anybody to free it. So a page that creates hundreds makes the
 * server tens of megabytes larger.
 */
export function onceEach<Format>(make: (locale: string) => Format): (language: InterfaceLanguage) => Format {
	const made = new Map<InterfaceLanguage, Format>();
	return (language) => {
		const format = made.get(language) ?? make(localeOf(language));
		made.set(language, format);
		return format;
	};
}

function sizeIn(unit: 'kilobyte' | 'megabyte') {
	return (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
}
