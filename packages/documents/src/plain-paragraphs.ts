import type { Block } from '@plenum/domain/clusters/assessment';

/** A text without marks as paragraphs, one for each line that says something. */
export function plainParagraphs(text: string): Block[] {
	const lines = text
		.split(/\r\n|[\n\r\u2028\u2029]/u)
		.map((line) => line.trim())
		.filter(Boolean);
	return lines.map((line) => ({ type: 'paragraph', runs: [{ text: line, marks: [], href: null }] }));
}
