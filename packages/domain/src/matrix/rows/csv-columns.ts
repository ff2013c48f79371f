import { columnRole, type ColumnRole } from './columns.ts';
import { folded, plainArabic } from '../plain-text.ts';
import { isUprInfo } from './upr-info.ts';

/** Which header of a table holds what; null where none does. */
export type CsvColumns = {
	number: string | null;
	text: string;
	states: string | null;
	position: string | null;
	source: string | null;
	theme: string | null;
	groups: string | null;
	sdgs: string | null;
	/** The document of a recommendation of another mechanism. */
	document?: string | null;
	/** Columns that hold the same text in further languages. */
	translations?: string[];
};

/** Where several headers could hold the same thing, the one whose words say more precisely what it is. */
const preferred: Partial<Record<ColumnRole, readonly RegExp[]>> = {
	source: [/position/i],
	theme: [/sub|sous|theme|tema/i],
	number: [/code|number|num/i],
	text: [/plain ?cleaned/i, /plain/i, /text/i]
};

/** [MECHANISM70] How tables call the document in which a mechanism recommends. */
const documentHeader = /^documents?$|^documento$|^документ$|^(?:ال)?وثيقه$|^文件$/u;

/** [MATRIX14] What Plenum takes the columns for; `text` is empty where it cannot tell. The facilitator may change all of it. */
export function suggestColumns(headers: readonly string[]): CsvColumns {
	const of = (role: ColumnRole): string | null => {
		const candidates = headers.filter((header) => columnRole(header) === role);
		const precise = preferred[role]?.flatMap((words) => candidates.filter((header) => words.test(header))) ?? [];
		return precise[0] ?? candidates[0] ?? null;
	};
	const text = of('text') ?? titleOfImpactOss(headers) ?? '';
	const translations = furtherTexts(headers, text);
	const source = of('source');
	const document = headers.find((header) => header !== source && documentHeader.test(plainArabic(folded(header))));
	return {
		number: of('number'),
		text,
		states: of('states') ?? (isUprInfo(headers) ? (headers.find((header) => folded(header) === 'from') ?? null) : null),
		position: of('position'),
		source,
		theme: of('theme'),
		groups: of('groups'),
		sdgs: of('sdgs'),
		...(document === undefined ? {} : { document }),
		...(translations.length > 0 ? { translations } : {})
	};
}

/** [MATRIX87] IMPACT OSS calls the text a title, and the position a level of support. */
function titleOfImpactOss(headers: readonly string[]): string | null {
	const words = headers.map(folded);
	return words.includes('support level') ? (headers[words.indexOf('title')] ?? null) : null;
}

/** [MATRIX58] Columns of texts whose headers name another language than the first one's. */
function furtherTexts(headers: readonly string[], text: string): string[] {
	const seen = new Set([headerLanguage(text)]);
	return headers.filter((header) => {
		const language = headerLanguage(header);
		if (header === text || language === null || seen.has(language) || columnRole(header) !== 'text') return false;
		seen.add(language);
		return true;
	});
}

const languageNames: readonly [string, RegExp][] = [
	['en', /english|anglais|ingl[eé]s|الإنجليزية|английский|英文/iu],
	['fr', /french|fran[cç]ais|franc[eé]s|الفرنسية|французский|法文/iu],
	['es', /spanish|espagnol|espa[nñ]ol|الإسبانية|испанский|西班牙文/iu],
	['ar', /arabic|arabe|[aá]rabe|العربية|арабский|阿拉伯文/iu],
	['ru', /russian|russe|ruso|الروسية|русский|俄文/iu],
	['zh', /chinese|chinois|chino|الصينية|китайский|中文/iu]
];

/** `text_fr`, `Texte (arabe)`: the language that a header names. */
export function headerLanguage(header: string): string | null {
	const code = /[\s_.(-](en|fr|es|ar|ru|zh)\)?$/i.exec(header.trim())?.[1];
	return code?.toLowerCase() ?? languageNames.find(([, name]) => name.test(header))?.[0] ?? null;
}
