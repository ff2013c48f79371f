import { reversedNumbers, westernNumber } from '../recommendation-number.ts';

/** The paragraphs in which the numbers of a list stand: `140` of 140.12. */
export function paragraphsOf(numbers: readonly string[]): Set<string> {
	const reversed = reversedNumbers(numbers);
	return new Set(numbers.flatMap((number) => /^(\d+)\.\d/.exec(westernNumber(number, reversed))?.slice(1, 2) ?? []));
}

const arabic = /[\u0621-\u064a]/;

/**
 * [MATRIX64] Codes as Arabic documents print them, in the Western form: `121-1`, or with the item first, `1-121` and `1.121`. Only where
 * recommendations here have that paragraph.
 */
export function westernCodes(broken: string, paragraphs: ReadonlySet<string>): string {
	if (paragraphs.size === 0) return broken;
	const text = withoutBreaks(broken, paragraphs);
	const dashed = dashedParagraphs(text, paragraphs);
	return text.replace(
		/(?<![\d.-])(\d{1,3})([.-])(\d{1,4})(?![\d])/g,
		(whole: string, one: string, mark: string, other: string) => {
			if (paragraphs.has(one))
				return mark === '-' && (arabic.test(text) || dashed.has(one)) ? `${one}.${other}` : whole;
			return paragraphs.has(other) && (mark === '.' || arabic.test(text)) ? `${other}.${one}` : whole;
		}
	);
}

/**
 * [MATRIX168] A code that the end of a line divides after its paragraph: `122-` and `15`. [MATRIX102] One that it divides inside its
 * digits: `12` and `2.15`, or `122.1` and `5,`. Within a list a sign stands between two numbers, so what follows a bare line end goes on.
 */
function withoutBreaks(broken: string, paragraphs: ReadonlySet<string>): string {
	const text = broken
		.replace(/(?<![\d.-])(\d{1,2})[ ]*\n\s*(\d{1,2})(?=[.-]\d)/g, (whole: string, begun: string, rest: string) =>
			paragraphs.has(begun + rest) && !paragraphs.has(rest) ? begun + rest : whole
		)
		.replace(
			/(?<![\d.-])((\d{1,3})[.-]\d{1,2})[ ]*\n\s*(?=(\d{1,2})(?!\d)\s*[,;،؛、，；-]|0\d?(?![\d.]))/g,
			(whole: string, begun: string, paragraph: string, rest = '') =>
				paragraphs.has(paragraph) && !paragraphs.has(rest) ? begun : whole
		);
	return text.replace(
		/(?<![\d.])(\d{1,3})([.-])[ ]*\n\s*(?=\d{1,4}(?!\d))/g,
		(whole: string, paragraph: string, mark: string) => (paragraphs.has(paragraph) ? paragraph + mark : whole)
	);
}

/** The paragraphs that a text writes with a dash, several times, and never with a dot: `122-1, 122-15`. */
function dashedParagraphs(text: string, paragraphs: ReadonlySet<string>): ReadonlySet<string> {
	const count = (paragraph: string, mark: string) =>
		text.split(new RegExp(`(?<![\\d.-])${paragraph}${mark}(?=\\d)`)).length - 1;
	return new Set([...paragraphs].filter((one) => count(one, '-') > 1 && count(one, '\\.') === 0));
}

const joint = String.raw`(?:\s|[,;،؛、，；]|\band\b|\bet\b|\by\b|(?<!\p{L})и(?!\p{L})|(?<!\p{L})و|和|及)*`;
const item = String.raw`\d{1,3}(?:\s*-\s*\d{1,3})?(?!\d|\.\d|\s*[%٪])`;
const list = `${item}(?:${joint}${item})*`;
const called = String.raw`(?:recommendations?|recommandations?|recomendaci(?:ón|on|ones)|التوصي(?:ة|ات)|рекоменда\p{L}+|建议)`;
const counted = String.raw`(?:nos?\.?|numbers?|numéros?|n\.?[o°º]s?\.?|números?|رقم|الأرقام|أرقام|№|第)`;
const bare = new RegExp(
	`(?<head>${called}\\s*${counted}?\\s*[:：]?\\s*|(?<!\\p{L})${counted}\\s*[:：]?\\s*|[:：]\\s*(?=${item}${joint}\\d))(?<items>${list})`,
	'giu'
);

/** For an item whose paragraph is not said. */
export const noParagraph = '0';

/**
 * [MATRIX64] `recommendations 7, 12 and 15-18` in a text that names no paragraph at all. They are items of the one paragraph that the
 * recommendations here have. Where they have several, no paragraph can be derived.
 */
export function withParagraph(text: string, paragraphs: ReadonlySet<string>): string {
	const [only] = paragraphs.size === 1 ? paragraphs : [noParagraph];
	return text.replace(bare, (...match: unknown[]) => {
		const { head = '', items = '' } = match.at(-1) as { head?: string; items?: string };
		return head + items.replace(/(\d{1,3})(\s*-\s*\d{1,3})?/g, (one) => `${only}.${one.replace(/\s/g, '')}`);
	});
}
