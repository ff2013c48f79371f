import { languageTraits, type Language } from '@plenum/domain/languages';

/** Making one takes longer than hundreds of numbers take it, and a page has hundreds. */
const numbers = new Map<Language, Intl.NumberFormat>();

export function formatNumber(language: Language, value: number): string {
	let format = numbers.get(language);
	if (!format) {
		format = new Intl.NumberFormat(languageTraits[language].locale, { maximumFractionDigits: 1 });
		numbers.set(language, format);
	}
	return format.format(value);
}

/** `value` from 0 to 100. */
export function formatPercent(language: Language, value: number): string {
	return new Intl.NumberFormat(languageTraits[language].locale, { style: 'percent', maximumFractionDigits: 1 }).format(
		value / 100
	);
}

export function formatDate(language: Language, time: number): string {
	return new Intl.DateTimeFormat(languageTraits[language].locale, { dateStyle: 'medium' }).format(time);
}

export function formatTime(language: Language, time: number): string {
	return new Intl.DateTimeFormat(languageTraits[language].locale, { timeStyle: 'short' }).format(time);
}

/** Day and time, joined as the language joins them. */
export function formatDayAndTime(language: Language, time: number): string {
	return new Intl.DateTimeFormat(languageTraits[language].locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
		time
	);
}

/** The time, and the day too where it is another than today. */
export function formatMoment(language: Language, time: number): string {
	const today = new Date(time).toDateString() === new Date().toDateString();
	return today ? formatTime(language, time) : formatDayAndTime(language, time);
}

/** A day as `YYYY-MM-DD` is that day everywhere, whatever the reader's time zone. */
export function formatDay(language: Language, day: string): string {
	const time = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(time)) return day;
	return new Intl.DateTimeFormat(languageTraits[language].locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
		time
	);
}

export function formatList(language: Language, items: string[]): string {
	return new Intl.ListFormat(languageTraits[language].locale, { type: 'conjunction' }).format(items);
}

/** The name of a language, by its code, in the reader's own. */
export function languageName(reader: Language, tag: string): string {
	return new Intl.DisplayNames(languageTraits[reader].locale, { type: 'language' }).of(tag) ?? tag;
}

/** The name that a language's own readers know it by; `French` where that is all the browser knows. */
export function ownLanguageName(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
