import { readPdfPages, type PdfPage, type PdfText } from '@plenum/tables/pdf/pdf-page';
import { gridsOf, type Grid } from '@plenum/tables/pdf/pdf-grid';

/** What is measured of a document that was laid out: a cheap picture of its pages, to be compared with bounds. */
export type PageMeasures = {
	pages: number;
	words: number;
	/** Columns of a table without a word on a page, though the table has several rows there. */
	emptyColumns: number;
	/** Texts that leave their page or cross the line of their cell. */
	clipped: number;
	/** Pages whose last line is a heading. */
	headingsAlone: number;
};

export async function measurePages(pdf: Uint8Array): Promise<PageMeasures> {
	const read = await readPdfPages(pdf);
	if (!read.ok) throw new Error(read.reason);
	const pages = read.value;
	const sum = (count: (page: PdfPage) => number) => pages.reduce((all, page) => all + count(page), 0);
	return {
		pages: pages.length,
		words: sum(
			({ texts }) => texts.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
		),
		emptyColumns: sum((page) => gridsOf(page.rules).reduce((all, grid) => all + emptyColumns(page, grid), 0)),
		clipped: sum((page) => page.texts.filter((text) => isClipped(page, text)).length),
		headingsAlone: sum((page) => (endsWithHeading(page) ? 1 : 0))
	};
}

/** A table has a head and at least this many rows. */
const fewestRows = 3;

function emptyColumns({ texts }: PdfPage, { rows }: Grid): number {
	const body = rows.slice(1).filter((row) => row.length > 1);
	if (body.length < fewestRows) return 0;
	const columns = new Set(body.flatMap((row) => row.map(({ column }) => column)));
	return [...columns].filter((column) =>
		body
			.flatMap((row) => row.filter((cell) => cell.column === column))
			.every((cell) => !texts.some((text) => text.text.trim() !== '' && stands(text, cell)))
	).length;
}

function stands({ x, y, width }: PdfText, cell: { left: number; right: number; top: number; bottom: number }): boolean {
	const middle = x + width / 2;
	return middle > cell.left && middle < cell.right && y > cell.top && y <= cell.bottom + 2;
}

/** By more than the rounding of a letter. */
const beyond = 3;

function isClipped({ width, height, rules }: PdfPage, { text, x, y, width: length, size }: PdfText): boolean {
	if (text.trim() === '') return false;
	const left = x + beyond;
	const right = x + length - beyond;
	if (x < 0 || x + length > width || y > height) return true;
	return rules.some(
		({ level, at, from, to }) => !level && at > left && at < right && y - size / 2 > from && y - size / 2 < to
	);
}

/** Larger than body text is, smaller than a title; the foot of a page is so many points high. */
const body = 12.5;
const title = 15;
const foot = 56;

function endsWithHeading({ height, texts, rules }: PdfPage): boolean {
	const above = texts.filter(({ text, y }) => text.trim() !== '' && y < height - foot);
	const last = above.toSorted((one, other) => other.y - one.y)[0];
	if (!last || rules.some(({ at, level }) => level && at > last.y)) return false;
	const line = above.filter(({ y }) => Math.abs(y - last.y) < last.size / 2);
	return line.every(({ size }) => size > body && size < title);
}
