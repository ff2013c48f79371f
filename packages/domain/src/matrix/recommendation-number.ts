/** Marks of direction may stand anywhere around and inside a printed number; they show nothing. */
const mark = '\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069';
const invisible = `[\\s\\u00a0\\ufeff${mark}]`;
const dot = `[${mark}]*[.．][${mark}]*`;

/** The part of a recommendation that was cut in several: `P1`, or `.ج.1` in an Arabic code. */
const part = `(?:P\\p{Nd})*(?:${dot}[\\u0621-\\u064a]${dot}\\p{Nd}{1,2})?`;

/** `140.12 Text`, `166.6. Text`, `R144.44P1 Text`; the number may be glued to the text by its dot alone. */
const dotted = new RegExp(
	`^${invisible}*((?:[A-Z]{1,2} ?)?\\p{Nd}{1,4}(?:${dot}\\p{Nd}{1,4})+${part})(?:\\.?${invisible}+|\\.?(?=\\p{L})|\\.?$)`,
	'u'
);

/** `144-12 …`: how documents in Arabic print it. */
const dashed = new RegExp(
	`^${invisible}*(\\p{Nd}{1,4}[${mark}]*[-‑–][${mark}]*\\p{Nd}{1,4})[-.–]?${invisible}+(?=[\\u0600-\\u06ff])`,
	'u'
);

/** `12. Text`, `12) Text`: the reports of the first cycle. A bare `2030 Agenda` is no number. */
const plain = new RegExp(`^${invisible}*(\\p{Nd}{1,4})[.)]${invisible}+`, 'u');

const marks = new RegExp(`[${mark}]`, 'g');

/** [MATRIX2] The number that a text begins with, as printed, and the text after it. */
export function splitNumber(text: string): { number: string; text: string } | null {
	const match = dotted.exec(text) ?? dashed.exec(text) ?? plain.exec(text);
	if (!match?.[1]) return null;
	return { number: match[1].replace(marks, ''), text: text.slice(match[0].length) };
}

/** Digits of any script as Western ones. */
export function westernDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The digits of a script stand together in Unicode, zero first. */
function digitValue(digit: string): number {
	const code = digit.codePointAt(0)!;
	let zero = code;
	while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return code - zero;
}

/** A number taken apart: its places as printed from left to right, and the parts where it was cut in several; else as it is. */
type Code = { places: number[]; parts: string; arabic: boolean; rest: string };

/** `R144.44` with `P1` after or before it, or with an Arabic letter `.ج.1`, ` ج.1`, `. ج.1 و ج.3`: no two rows space it alike. */
const code =
	/^(P\d+)?(?:R ?)?(\d+(?:[.．‑–-]\d+)*)((?:\s?P\d+)*)((?:[.．\s]*(?:و\s*)?[\u0621-\u064a][.．\s]*\d+)*)\.?$/iu;

/** Nearly all are like this. The expressions for all the others are dear, and a list is put in order for each reader. */
const common = /^\d+(?:\.\d+)*$/;

function readCode(number: string): Code {
	if (common.test(number)) return { places: number.split('.').map(Number), parts: '', arabic: false, rest: '' };
	const western = westernDigits(number.replace(marks, '')).trim();
	const [, before = '', places, latin = '', arabic = ''] = code.exec(western) ?? [];
	if (places === undefined) return { places: [], parts: '', arabic: false, rest: western };
	const parts = arabic.match(/\d+/g)?.map((part) => `P${part}`) ?? [];
	return {
		places: places.split(/[.．‑–-]/).map(Number),
		parts: [before, latin.replace(/\s/g, ''), ...parts].join('').toUpperCase(),
		arabic: arabic !== '',
		rest: ''
	};
}

/**
 * [MATRIX3] Numbers that are printed from right to left, `44.144` for 144.44. A code with an Arabic letter is one. A bare code is one in
 * two cases. Either the paragraph of an Arabic code stands in its second place. Or the second place of the whole list holds a few
 * paragraphs and the first one all the items.
 */
export function reversedNumbers(numbers: readonly string[]): ReadonlySet<string> {
	return reversedAmong(new Map(numbers.map((number) => [number, readCode(number)])));
}

function reversedAmong(codes: ReadonlyMap<string, Code>): ReadonlySet<string> {
	const pairs = [...codes].map(([number, code]) => ({ number, ...code })).filter(({ places }) => places.length === 2);
	const certain = pairs.filter(({ arabic }) => arabic);
	const paragraphs = new Set(certain.map(({ places }) => places[1]));
	const seconds = new Set(pairs.map(({ places }) => places[1]));
	const firsts = new Set(pairs.map(({ places }) => places[0]));
	const turned = pairs.length >= 6 && seconds.size * 3 <= firsts.size && [...seconds].every((one) => one! >= 5);
	const isTurned = ({ arabic, places }: Code): boolean =>
		arabic || turned || (paragraphs.has(places[1]) && !paragraphs.has(places[0]));
	return new Set(pairs.filter(isTurned).map(({ number }) => number));
}

/** [MATRIX3] The Western form by which two printed forms of one number are known as the same: `144.44P1` for `44.144.ج.1`. */
export function westernNumber(number: string, reversed: ReadonlySet<string> = reversedNumbers([number])): string {
	return writeWestern(readCode(number), reversed.has(number));
}

function writeWestern({ places, parts, rest }: Code, isReversed: boolean): string {
	if (places.length === 0) return rest;
	const ordered = isReversed ? places.toReversed() : places;
	return `${ordered.join('.')}${parts}`;
}

/** [MATRIX3] The order of these numbers among each other, whichever way they are printed. Each is read once, however often it is compared. */
export function numberOrder(numbers: readonly string[]): (a: string, b: string) => number {
	const codes = new Map(numbers.map((number) => [number, readCode(number)]));
	const reversed = reversedAmong(codes);
	const read = new Map(
		[...codes].map(([number, code]) => [number, readWestern(writeWestern(code, reversed.has(number)))])
	);
	return (a, b) => compareWestern(read.get(a) ?? readWestern(a), read.get(b) ?? readWestern(b));
}

type Western = { text: string; integers: number[] };

function readWestern(text: string): Western {
	return { text, integers: (text.match(/\d+/g) ?? []).map(Number) };
}

/** Paragraph, then item, as whole numbers: 115.2 before 115.18. What holds no number comes last, by its text. */
function compareWestern({ text: a, integers: left }: Western, { text: b, integers: right }: Western): number {
	if (left.length === 0 || right.length === 0) {
		return right.length - left.length || (a < b ? -1 : a > b ? 1 : 0);
	}
	for (let place = 0; place < Math.max(left.length, right.length); place++) {
		const difference = (left[place] ?? -1) - (right[place] ?? -1);
		if (difference !== 0) return difference;
	}
	return a < b ? -1 : a > b ? 1 : 0;
}
