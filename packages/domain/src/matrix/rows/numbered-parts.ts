import { splitNumber, westernDigits } from '../recommendation-number.ts';
import type { MatrixParagraph } from './matrix-row.ts';

/** `row`: the place of the paragraph in the file, from 1. `number`: null of what stands before the first one, and of headings. */
type Part = { row: number; number: string | null; text: string };

/** A numbered paragraph with what stands under it, up to the next one or a heading. */
export function numberedParts(paragraphs: readonly MatrixParagraph[]): Part[] {
	const parts: Part[] = [];
	let last = 0;
	paragraphs.forEach((paragraph, index) => {
		const text = paragraph.text.trim();
		if (text === '') return;
		const split = splitNumber(paragraph.text) ?? splitNumber(`${paragraph.label ?? ''} `);
		const own = split && /^\p{Nd}+$/u.test(split.number) ? Number(westernDigits(split.number)) : null;
		const before = parts.at(-1);
		if (own !== null && own > last && (last === 0 || own <= last + 3)) {
			last = own;
			parts.push({ row: index + 1, number: String(own), text: splitNumber(paragraph.text)?.text.trim() ?? text });
		} else if (before?.number && !isHeading(text, before.text)) {
			const item = paragraph.label ? `${paragraph.label} ${text}` : text;
			before.text += `${/^\p{Ll}/u.test(text) ? ' ' : '\n'}${item}`;
		} else parts.push({ row: index + 1, number: null, text });
	});
	return parts;
}

const ended = /[.;:؛。；：]["'”’»)]*(?:\s*(?:and|et|y|и|و))?$/u;

function isHeading(text: string, before: string): boolean {
	return text.length < 160 && !ended.test(text) && ended.test(before) && !/^[(（\p{Ll}]/u.test(text);
}
