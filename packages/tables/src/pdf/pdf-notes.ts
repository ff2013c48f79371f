import type { PdfLine } from './pdf-lines.ts';

const noteStart = /^(?:[*†‡§]+|\p{Nd}{1,3})\s+\S/u;

/** [MATRIX71] Parts the footnotes off a column: at its foot, smaller than the text, from the first with a mark on. */
export function partNotes(lines: readonly PdfLine[], bodySize: number): { body: PdfLine[]; notes: PdfLine[] } {
	let from = lines.length;
	while (from > 0 && lines[from - 1]!.size < bodySize * 0.93) from--;
	const first = lines.slice(from).findIndex((line) => line.mark !== null || noteStart.test(line.text));
	if (first < 0) return { body: [...lines], notes: [] };
	return { body: lines.slice(0, from + first), notes: lines.slice(from + first) };
}
