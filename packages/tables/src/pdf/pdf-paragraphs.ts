import type { PdfLine } from './pdf-lines.ts';

/** Lines that belong together. `unsure` where it is a guess that they do, or do not. */
export type PdfParagraph = { page: number; lines: PdfLine[]; unsure: boolean };

const itemNumber = /^[\[(]?\p{Lu}?\p{Nd}{1,3}[.\-‑]\p{Nd}{1,3}\S{0,3}(?=\s|$)/u;
const countNumber = /^(?:\p{Nd}{1,3}\.|\((?:[a-z]{1,2}|[ivx]{1,4}|\p{Nd}{1,2})\))(?=\s|$)/u;
const bullet = /^[-–—•·▪◦]\s/u;
const ended = /[.;:!?؛؟。；：…]["'”’»)\]]*$/u;

export function beginsItem(text: string): boolean {
	return itemNumber.test(text) || countNumber.test(text);
}

export function isEnded(text: string): boolean {
	return ended.test(text);
}

/** [MATRIX71] Lines in the order of reading put into paragraphs. `leading` is how far lines of one paragraph lie apart. */
export function paragraphsOf(lines: readonly PdfLine[], leading: Leading): PdfParagraph[] {
	const paragraphs: PdfParagraph[] = [];
	for (const line of lines) {
		const last = paragraphs.at(-1);
		const joint = last ? jointOf(last.lines, line, leading) : 'break';
		if (!last || joint === 'break') paragraphs.push({ page: line.column.page, lines: [line], unsure: false });
		else {
			last.lines.push(line);
			last.unsure ||= joint === 'unsure';
		}
	}
	return paragraphs;
}

export type Leading = (size: number) => number;

/** The smallest distance of lines that is frequent, for letters of each size. */
export function leadingOf(columns: readonly (readonly PdfLine[])[]): Leading {
	const distances = new Map<number, number[]>();
	for (const lines of columns)
		lines.slice(1).forEach((line, index) => {
			const distance = line.y - lines[index]!.y;
			if (distance < line.size * 0.9 || distance > line.size * 2.2) return;
			const size = Math.round(line.size);
			distances.set(size, [...(distances.get(size) ?? []), distance]);
		});
	const known = new Map([...distances].map(([size, found]) => [size, smallestFrequent(found)]));
	return (size) => known.get(Math.round(size)) ?? size * 1.2;
}

function smallestFrequent(distances: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const distance of distances) {
		const step = Math.round(distance * 2) / 2;
		counts.set(step, (counts.get(step) ?? 0) + 1);
	}
	const frequent = [...counts].filter(([, count]) => count >= Math.max(2, distances.length * 0.08));
	const steps = (frequent.length > 0 ? frequent : [...counts]).map(([step]) => step);
	return Math.min(...steps);
}

type Joint = 'break' | 'join' | 'unsure';

function jointOf(lines: readonly PdfLine[], next: PdfLine, leading: Leading): Joint {
	const last = lines.at(-1)!;
	const first = lines[0]!;
	if (Math.abs(last.size - next.size) > last.size * 0.15) return 'break';
	if (last.column !== next.column) return goesOn(first, last, next) ? 'join' : jointOverColumns(last, next);
	const distance = next.y - last.y;
	const usual = leading(next.size);
	if (distance > usual * 1.35) return 'break';
	// A raised letter pushes lines apart as well, in the middle of a sentence.
	if (distance > usual + Math.max(1.2, next.size * 0.1) && !/^\p{Ll}/u.test(next.text)) return 'break';
	const wasShort = hadRoom(last, next);
	if (bullet.test(next.text)) return wasShort || isEnded(last.text) || bullet.test(first.text) ? 'break' : 'join';
	if (beginsItem(next.text)) {
		const hangs = !next.rightToLeft && beginsItem(first.text) && lines.length > 1 && next.x < last.x - 3;
		return wasShort || isEnded(last.text) || hangs ? 'break' : 'unsure';
	}
	return wasShort && !goesOn(first, last, next) ? 'break' : 'join';
}

/** [MATRIX161] A sentence has no end yet, and the line goes on in small letters, or with the States of an item. */
function goesOn(first: PdfLine, last: PdfLine, next: PdfLine): boolean {
	return !isEnded(last.text) && (/^\p{Ll}/u.test(next.text) || (beginsItem(first.text) && /^[(（]/u.test(next.text)));
}

/** From the foot of one column or page to the head of the next. */
function jointOverColumns(last: PdfLine, next: PdfLine): Joint {
	if (isEnded(last.text) || beginsItem(next.text) || bullet.test(next.text) || hadRoom(last, next)) return 'break';
	return /^[\p{Ll}\p{Nd}(]/u.test(next.text) ? 'join' : 'unsure';
}

/** The next line's first word would have had room, so that the line was ended on purpose. */
function hadRoom(line: PdfLine, next: PdfLine): boolean {
	const word = next.text.split(' ', 1)[0]!.length;
	const letter = (next.right - next.x) / Math.max(next.text.length, 1);
	if (!line.rightToLeft && line.column.ends?.some((end) => Math.abs(end - line.right) < 0.7)) return false;
	const room = line.rightToLeft ? line.x - line.column.left : line.column.right - line.right;
	return room > (word + 1) * letter + line.size * 0.6;
}
