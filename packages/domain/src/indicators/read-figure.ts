/** With a decimal point or comma, in European or Arabic digits; null where it is no number. */
export function readFigure(text: string): number | null {
	const plain = withWesternDigits(text).trim().replace(',', '.');
	return /^[-\u2212]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain.replace('\u2212', '-')) : null;
}

/** Arabic and Persian digits, and the Arabic decimal sign, as European ones. */
export function withWesternDigits(text: string): string {
	return text
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/\u066B/g, '.');
}
