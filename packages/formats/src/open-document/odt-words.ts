import { cleanText } from '../plain-characters.ts';

/** Breaks, tabs and several blanks have elements of their own. */
export function wordsXml(text: string): string {
	return cleanText(text)
		.split('\n')
		.map((line) =>
			escapeXml(line)
				.replaceAll('\t', '<text:tab/>')
				.replace(/^ | {2,}| $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
		)
		.join('<text:line-break/>');
}

export function escapeXml(text: string): string {
	return cleanText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export function points(size: number): string {
	return `${Number(size.toFixed(2))}pt`;
}
