import { oneLine } from '../plain-text.ts';

/** How reports of the Working Group speak of their lists, in the six languages of the United Nations. */

const recommendation = /recomm[ae]nd|recomend|توصي|рекоменд|建议/iu;

/** What announces that a list follows. */
const announcement =
	/\b(?:following|below|listed|formulated|set out|were made)\b|ci-(?:après|dessous)|suivantes?\b|formulées|énumérées|siguientes?\b|a continuación|formuladas|enumera|следующ|ниже|сформулирован|перечисл|привед[её]нн|вынесен|التالية|الآتية|أدناه|فيما يلي|المدرجة|الواردة|المقدمة|صيغت|下列|以下|如下|下述|提出的/iu;

const longestLeadIn = 900;

/**
 * `The following recommendations will be examined by …:`. With `open` its last words, and the colon, may be missing.
 */
export function isLeadInSentence(text: string, end: 'whole' | 'open' = 'whole'): boolean {
	const line = oneLine(text);
	if (line.length > longestLeadIn || endsList(line) || !recommendation.test(line) || !announcement.test(line))
		return false;
	return end === 'open' || /[:：]$/u.test(line) || /^[\p{Nd}.\s]*[^.。]{0,400}[.。]?$/u.test(line);
}

const closings: readonly RegExp[] = [
	/^all (?:of )?(?:the )?conclusions and(?:\s*\/\s*or)? recommendations\b/i,
	/^toutes les conclusions (?:et|ou)(?:\s*\/\s*ou)? (?:les )?recommandations\b/i,
	/^les conclusions (?:et|ou)(?:\s*\/\s*ou)? recommandations (?:figurant|contenues) dans le présent rapport/i,
	/^todas las conclusiones y(?:\s*\/\s*o)? (?:las )?recomendaciones\b/i,
	/^все выводы и(?:\s*\/\s*или)? рекомендации/iu,
	/^(?:و?(?:تعبر|تعكس)\s+)?(?:جميع|كل) (?:ال)?استنتاجات و(?:\s*\/\s*أو)?\s*(?:ال)?توصيات/u,
	/^(?:本报告(?:所载|中|所列)?的?)?所有(?:的)?结论和\s*(?:\/|／)?\s*(?:或)?\s*建议/u
];

const counted = /^[\s\u200e\u200f]*(?:\p{Nd}{1,4}[.．、]?[\s\u200e\u200f]*)?/u;

/** [MATRIX160] `All conclusions and/or recommendations contained in the present report reflect the position of …` */
export function endsList(text: string): boolean {
	const line = oneLine(text)
		.replace(counted, '')
		.replace(/[\u064b-\u0652]/g, '');
	return closings.some((closing) => closing.test(line));
}

const headings: readonly RegExp[] = [
	/^conclusions and(?:\s*\/\s*or)? recommendations$/i,
	/^conclusions et(?:\s*\/\s*ou)? recommandations$/i,
	/^conclusiones y(?:\s*\/\s*o)? recomendaciones$/i,
	/^выводы и(?:\s*\/\s*или)? рекомендации$/iu,
	/^(?:ال)?استنتاجات و(?:\s*\/\s*أو)?\s*(?:ال)?توصيات$/u,
	/^结论和\s*(?:[/／]\s*或)?\s*建议$/u
];

/** The heading of the last chapter; in a table of contents it has dots or a page after it. */
export function isConclusionsHeading(text: string): boolean {
	const line = oneLine(text)
		.replace(/^(?:[IVX]{1,4}|ثانياً|ثانيا|[二三])\s*[.．、\-–—]?\s*/u, '')
		.replace(/\s*[*∗†‡]+\s*$/u, '');
	return headings.some((heading) => heading.test(line));
}

const annex = /^(?:annex(?:e|es)?|anexo|приложение|(?:ال)?مرفق|附件)(?:\s+[IVX\p{Nd}]{1,3})?[*\s]*$/iu;

export function isAnnexHeading(text: string): boolean {
	return annex.test(oneLine(text));
}

const noise: readonly RegExp[] = [
	/^[*\s\p{Nd}]*GE\.\s?\p{Nd}{2}-\p{Nd}{4,6}\b.{0,40}$/u,
	/^A\/(?:HRC|[A-Z]{2,6})\/[\w./-]{2,30}$/,
	/^[[［][^\]］]{2,80}[\]］]$/u,
	/^[*\s]*\p{Nd}{5,9}[*\s]*$/u,
	/^(?:page |[-–—] ?)?\p{Nd}{1,4}(?: ?[-–—/] ?\p{Nd}{0,4})?$/iu
];

const unedited = /conclusions? (?:and|et|y)|conclusiones y|выводы и|استنتاجات|结论/iu;

const edited = /edit|édit|revis|revues?|редакт|تحرير|تحرر|محرر|编辑/iu;

/** Mastheads, symbols, "[English only]", job numbers, and the note that the list was not edited. */
export function isListNoise(text: string): boolean {
	const line = oneLine(text);
	if (noise.some((pattern) => pattern.test(line))) return true;
	return line.length < 200 && unedited.test(line) && edited.test(line) && recommendation.test(line);
}
