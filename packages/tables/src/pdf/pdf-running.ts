import type { PdfPage, PdfText } from './pdf-page.ts';

/** How much of a page, at its head and at its foot, may be what runs through all of them. */
const band = 0.15;
/** In points: less than a line. */
const sameHeight = 6;

/** [MATRIX71] Without what stands at the head or foot of page after page: symbols, titles, page numbers. */
export function withoutRunning(pages: readonly PdfPage[]): PdfPage[] {
	const edges = pages.map((page) => ({
		head: lines(page, 'head', pages.length),
		foot: lines(page, 'foot', pages.length)
	}));
	const dropped = new Set<PdfText>();
	for (const side of ['head', 'foot'] as const) {
		const alike = Map.groupBy(
			edges.flatMap((edge) => edge[side]),
			({ key }) => key
		);
		const enough = Math.max(2, pages.length * 0.3);
		// What ends a text, "(Chad);", may end another one on the next page, but hardly at the same height.
		const isRunning = ({ key, margin }: EdgeLine) =>
			(alike.get(key) ?? []).filter((other) => Math.abs(other.margin - margin) < sameHeight).length >= enough;
		const kept = new Set<string>();
		for (const edge of edges)
			for (const line of edge[side]) {
				const { key, texts } = line;
				if (!isRunning(line) && !pageNumber.test(key) && !jobNumber.test(key)) break;
				// The heads of a table without lines run too: where they first stand they are read.
				const isTitle = side === 'head' && texts.length > 1 && !key.includes('#') && !kept.has(key);
				kept.add(key);
				if (!isTitle) for (const text of texts) dropped.add(text);
			}
	}
	return pages.map((page) => ({ ...page, texts: page.texts.filter((text) => !dropped.has(text)) }));
}

const pageNumber = /^[-–—\s|/]*#(?:[-–—\s|/]|of|sur|de|page|p\.|#)*$/i;

/** A mark of the UN's printers, at the foot of the first page. */
const jobNumber = /^(?:[#*] )*(?:\(E\) )?GE\.\d\d-\d{4,6}(?: \(E\))?(?: \d{6})*(?: [#*])*$/;

/** `margin`: from the edge of the page, in points. */
type EdgeLine = { key: string; texts: PdfText[]; margin: number };

/** The lines near the edge, the outermost first; numbers of pages do not tell them apart. */
function lines({ texts, height, number }: PdfPage, side: 'head' | 'foot', count: number): EdgeLine[] {
	const inBand = texts.filter(({ y }) => (side === 'head' ? y < height * band : y > height * (1 - band)));
	const sorted = inBand.toSorted((a, b) => (side === 'head' ? a.y - b.y : b.y - a.y));
	const found: { y: number; texts: PdfText[] }[] = [];
	for (const text of sorted) {
		const last = found.at(-1);
		if (last && Math.abs(last.y - text.y) < 3) last.texts.push(text);
		else found.push({ y: text.y, texts: [text] });
	}
	return found.map(({ y, texts }) => ({
		key: keyOf(texts, [number, count]),
		texts,
		margin: side === 'head' ? y : height - y
	}));
}

function keyOf(texts: readonly PdfText[], pageNumbers: readonly number[]): string {
	const words = texts.toSorted((a, b) => a.x - b.x).flatMap(({ text }) => text.trim().split(/\s+/));
	const last = words.length - 1;
	const isPage = (word: string, at: number) =>
		/^\p{Nd}{1,4}$/u.test(word) && (at === 0 || at === last || pageNumbers.includes(Number(word)));
	// Left pages have it the other way round.
	return words
		.map((word, at) => (isPage(word, at) ? '#' : word))
		.sort()
		.join(' ');
}
