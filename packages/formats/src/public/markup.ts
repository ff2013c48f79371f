import { cleanText, closeDirections } from '../plain-characters.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Escapes a text for HTML or XML, also within an attribute. Nothing in it is markup, and it does not change the direction of the text after
 * it.
 */
export function asMarkup(text: string): string {
	return closeDirections(cleanText(text)).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
