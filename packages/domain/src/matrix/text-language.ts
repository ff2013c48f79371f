/** The languages of the United Nations first, then others that lists have been published in. */
export const textLanguages = [
	...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
	...['am', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'dv', 'el', 'et', 'eu', 'fa', 'fi', 'ga', 'gl', 'ha'],
	...['he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lo', 'lt', 'lv'],
	...['mg', 'mk', 'mn', 'ms', 'mt', 'my', 'ne', 'nl', 'no', 'pl', 'ps', 'pt', 'qu', 'rn', 'ro', 'rw', 'si', 'sk', 'sl'],
	...['so', 'sq', 'sr', 'sv', 'sw', 'ta', 'tet', 'tg', 'th', 'ti', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi', 'zgh']
] as const;

/** Words that are frequent in one of them and rare in the others. */
const frequent: Record<string, ReadonlySet<string>> = {
	en: new Set(['the', 'and', 'of', 'to', 'in', 'for', 'with', 'that', 'all', 'its', 'by', 'rights', 'on', 'ensure']),
	fr: new Set(['le', 'les', 'et', 'des', 'du', 'dans', 'pour', 'aux', 'une', 'en', 'sur', 'droits', 'la', 'l', 'd']),
	es: new Set(['el', 'los', 'y', 'del', 'las', 'para', 'con', 'por', 'una', 'en', 'al', 'derechos', 'la', 'que']),
	pt: new Set(['o', 'os', 'e', 'da', 'dos', 'das', 'para', 'com', 'uma', 'em', 'ao', 'não', 'são', 'direitos'])
};

/**
 * The language of some text, by its script and its small words; null where that does not tell. A suggestion: Persian is
 * taken for Persian by its own letters only, and a text in another alphabet of these for the first of them.
 */
export function guessLanguage(text: string): string | null {
	const letters = (script: RegExp) => (text.match(script) ?? []).length;
	const all = letters(/\p{L}/gu);
	if (all === 0) return null;
	if (letters(/\p{Script=Arabic}/gu) > all / 2) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
	if (letters(/\p{Script=Han}/gu) > all / 2) return 'zh';
	if (letters(/\p{Script=Cyrillic}/gu) > all / 2) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
	return byFrequentWords(text);
}

function byFrequentWords(text: string): string | null {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const [best, next] = Object.entries(frequent)
		.map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }))
		.sort((a, b) => b.count - a.count);
	return best && next && best.count > next.count ? best.language : null;
}
