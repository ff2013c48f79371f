import { cleanText, closeDirections } from './plain-characters.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as a part of HTML or XML, also within an attribute: nothing in it is markup, and nothing after it is turned by it. */
export function asMarkup(text: string): string {
	return closeDirections(cleanText(text)).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
