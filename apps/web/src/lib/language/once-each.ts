import { languageTraits, type Language } from '@plenum/domain/languages';

/**
 * A format for each language, made when it is first asked for. To make one takes longer than to write hundreds of numbers or days
 * with it, and 50 to 100 kB outside of the heap, which nothing presses anybody to give back: a page that makes hundreds leaves the
 * server tens of megabytes larger.
 */
export function onceEach<Format>(make: (locale: string) => Format): (language: Language) => Format {
	const made = new Map<Language, Format>();
	return (language) => {
		const format = made.get(language) ?? make(languageTraits[language].locale);
		made.set(language, format);
		return format;
	};
}
