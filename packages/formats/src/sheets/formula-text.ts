/** What begins a formula: `=`, `+`, `-`, `@`, also in their full-width and small forms, which spreadsheets take for the same. */
const formula = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/** What some program takes for the end of a cell or of a row. */
const separator = /[,;|\t\r\n\v\f\u0085\u2028\u2029]/;

/**
 * A run of separators and of what a spreadsheet may skip before it looks at a cell's first sign: quotes, white space, signs
 * without width. Each run is matched once, so that the time is linear in the text.
 */
const cellStart = new RegExp(`([,;|"'\\s\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]+|^)([${formula}])?`, 'gu');

/**
 * [MATRIX23] Quotes do not protect a cell from a program that splits at another separator: in `a,"x;=1"`, read with `;`, the second cell is
 * `=1"`. So each sign that could begin a formula gets an apostrophe, at the start of the text and after anything that could end a cell.
 */
export function escapeFormulas(text: string): string {
	const escaped = text.replace(cellStart, (whole, run: string, sign: string | undefined, at: number) =>
		sign !== undefined && startsCell(run, at) ? `${run}'${sign}` : whole
	);
	return /^'*[\t\r]/.test(escaped) ? `'${escaped}` : escaped;
}

/** The text of which `escapeFormulas` made this: one apostrophe less wherever it puts one. */
export function unescapeFormulas(text: string): string {
	if (!text.includes("'")) return text;
	const inner = /^'+[\t\r]/.test(text) ? text.slice(1) : text;
	return inner.replace(cellStart, (whole, run: string, sign: string | undefined, at: number) =>
		sign !== undefined && run.endsWith("'") && startsCell(run, at) ? run.slice(0, -1) + sign : whole
	);
}

function startsCell(run: string, at: number): boolean {
	return at === 0 || separator.test(run);
}

/** `140.10`, `6.10`, `007`, `3/4`, `1e5`: a spreadsheet prints another number, a day, or fewer digits. */
const changed = String.raw`(?:\d+[.,]\d+|0\d+|\d{16,}|\d+e[+-]?\d+|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)`;
const toProtect = new RegExp(`^'*${changed}$`, 'iu');
const isProtected = new RegExp(`^'+${changed}$`, 'iu');

/** [MATRIX150] Text that a spreadsheet would take for a number or a day keeps an apostrophe before it, as that of a formula does. */
export function escapeNumbers(text: string): string {
	return toProtect.test(text) ? `'${text}` : text;
}

/** The text of which `escapeNumbers` made this. */
export function unescapeNumbers(text: string): string {
	return isProtected.test(text) ? text.slice(1) : text;
}
