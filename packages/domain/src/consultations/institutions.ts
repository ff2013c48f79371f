import { folded, oneLine, plainArabic } from '../matrix/plain-text.ts';

/** Commas and “and” stand inside names of ministries; they part nothing. */
export function splitInstitutions(text: string): string[] {
	const names = text.split(/[\n;؛；|、•]/u).map((name) => oneLine(name).replace(/^[-–—]\s+/u, ''));
	return [...new Set(names.filter((name) => name !== ''))];
}

/** Case, accents and marks make no difference. */
export function institutionKey(name: string): string {
	return plainArabic(folded(name));
}
