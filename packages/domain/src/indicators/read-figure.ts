/** [INDICATOR65] The number that a text is, with or without one of these units; null where it is none, or could be two. */
export function readFigure(text: string, units: readonly string[] = []): number | null {
	const [figure, ...others] = figureReadings(text, units);
	return figure === undefined || others.length > 0 ? null : figure;
}

/**
 * [INDICATOR65] Every number that a text can mean. There are two where a point or comma may divide thousands or decimals, as in 1,125. A
 * number that begins with a zero, or with four digits, is not divided into thousands.
 */
export function figureReadings(text: string, units: readonly string[] = []): number[] {
	const found = /^\s*([-\u2212]?)(\d+)(?:([.,\u066B])(\d+))?\s*(\D*)$/.exec(withWesternDigits(text));
	if (!found) return [];
	const [, sign, whole = '', separator, part = '', unit = ''] = found;
	if (!isUnit(unit, units)) return [];
	const factor = sign === '' ? 1 : -1;
	const decimal = factor * Number(`${whole}.${part || '0'}`);
	const isDivided = separator !== '\u066B' && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return isDivided ? [decimal, factor * Number(whole + part)] : [decimal];
}

/** As `readFigure` reads it: where three decimals could be thousands, there is a fourth. */
export function figureText(value: number): string {
	const text = String(value);
	return figureReadings(text).length > 1 ? `${text}0` : text;
}

/** A number without a unit is in that of its indicator. */
export function isUnit(text: string, units: readonly string[]): boolean {
	const unit = text.trim().toLowerCase();
	return unit === '' || units.some((one) => one.trim().toLowerCase() === unit);
}

/** Arabic and Persian digits as European ones. */
export function withWesternDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
