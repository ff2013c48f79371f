import type { Language } from './languages.ts';

/** Arabic with the digits of the recommendations' own numbers, so that one page does not mix two kinds. */
export const localeOf: Record<Language, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

export function formatNumber(language: Language, value: number): string {
	return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 1 }).format(value);
}

/** `value` from 0 to 100. */
export function formatPercent(language: Language, value: number): string {
	return new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

export function formatDate(language: Language, time: number): string {
	return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium' }).format(time);
}

export function formatTime(language: Language, time: number): string {
	return new Intl.DateTimeFormat(localeOf[language], { timeStyle: 'short' }).format(time);
}

/** The time, and the day too where it is another than today. */
export function formatMoment(language: Language, time: number): string {
	const today = new Date(time).toDateString() === new Date().toDateString();
	if (today) return formatTime(language, time);
	return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** A day as `YYYY-MM-DD` is that day everywhere, whatever the reader's time zone. */
export function formatDay(language: Language, day: string): string {
	const time = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(time)) return day;
	return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

export function formatList(language: Language, items: string[]): string {
	return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}

/** The name of a language, `fr` or `ar`, in the reader's own. */
export function languageName(reader: Language, tag: string): string {
	return new Intl.DisplayNames(localeOf[reader], { type: 'language' }).of(tag) ?? tag;
}

/** The name that a language's own readers know it by; `French` where that is all the browser knows. */
export function ownLanguageName(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
