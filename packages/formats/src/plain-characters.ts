/** Office files and tables cannot hold control characters or halves of characters; everything else is kept as it is. */
export function cleanText(text: string): string {
	const whole = text.replaceAll(/\r\n?/g, '\n').toWellFormed();
	return whole.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}

const openers = /[\u202a\u202b\u202d\u202e]/g;
const isolates = /[\u2066-\u2068]/g;

/** Ends each turn of the direction of writing that the text begins: it must not turn what stands after it. */
export function closeDirections(text: string): string {
	const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
	const open = count(openers) - count(/\u202c/g);
	const isolated = count(isolates) - count(/\u2069/g);
	return text + '\u202c'.repeat(Math.max(open, 0)) + '\u2069'.repeat(Math.max(isolated, 0));
}
