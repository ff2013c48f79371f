const invisible = '[\\s\\u00a0\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';

/** `140.12 Text`, `166.6. Text`, `R144.44P1 Text`; the number may be glued to the text by its dot alone. */
const dotted = new RegExp(
	`^${invisible}*((?:[A-Z]{1,2} ?)?\\d{1,4}(?:\\.\\d{1,4})+(?:P\\d)*)(?:\\.?${invisible}+|\\.?(?=\\p{L}))`,
	'u'
);

/** `12. Text`, `12) Text`: the reports of the first cycle. A bare `2030 Agenda` is no number. */
const plain = new RegExp(`^${invisible}*(\\d{1,4})[.)]${invisible}+`, 'u');

/** [MATRIX2] The number that a text begins with, and the text after it. */
export function splitNumber(text: string): { number: string; text: string } | null {
	const match = dotted.exec(text) ?? plain.exec(text);
	if (!match?.[1]) return null;
	return { number: match[1], text: text.slice(match[0].length) };
}

function integers(number: string): number[] {
	return (number.match(/\d+/g) ?? []).map(Number);
}

/** [MATRIX3] Paragraph, then item, as whole numbers: 115.2 before 115.18. What holds no number comes last, by its text. */
export function compareNumbers(a: string, b: string): number {
	const [left, right] = [integers(a), integers(b)];
	if (left.length === 0 || right.length === 0) {
		return right.length - left.length || (a < b ? -1 : a > b ? 1 : 0);
	}
	for (let place = 0; place < Math.max(left.length, right.length); place++) {
		const difference = (left[place] ?? -1) - (right[place] ?? -1);
		if (difference !== 0) return difference;
	}
	return a < b ? -1 : a > b ? 1 : 0;
}
