import { languageTraits, type Language } from '@plenum/domain/languages';

/**
 * A format for each language, made when it is first asked for. Creating one takes longer than formatting hundreds of numbers or days with
 * it. It also takes 50 to 100 kB outside of the heap, where nothing forces anybody to free it. So a page that creates hundreds makes the
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
