import { plainText } from '../submission/plain-blocks.ts';
import type { ReportPart } from '../full-report/report-part.ts';
import type { HandoutPage } from './handout-parts.ts';

/** One kind of text, in points: a line, and what a paragraph takes beside its lines. */
type Text = { size: number; line: number; between: number };
/** What a page looks like in one of the programs it is written for, in points. */
type Look = {
	room: { width: number; height: number };
	/** How wide letters are, in parts of their size: the widest of each kind, so that no line is taken for longer than it is. */
	letters: Record<'thin' | 'narrow' | 'middle' | 'small' | 'capital' | 'wide', number>;
	text: Text;
	heading: Text;
	/** What stands above the title, and the title. */
	kind: Text;
	title: Text;
	head: number;
	cell: Text & { sides: number };
	/** Around a table. */
	table: number;
};

/** Times New Roman on A4, as [REPORTS41] has it, in Word and in OpenDocument. */
const word: Look = {
	room: { width: 481, height: 700 },
	letters: { thin: 0.28, narrow: 0.34, middle: 0.45, small: 0.5, capital: 0.73, wide: 1 },
	text: { size: 12, line: 13.8, between: 8 },
	heading: { size: 13, line: 15, between: 16 },
	kind: { size: 14, line: 16.1, between: 8 },
	title: { size: 16, line: 18.4, between: 24 },
	head: 20,
	cell: { size: 9, line: 10.35, between: 4, sides: 8.5 },
	table: 16
};

/** Noto Sans or Amiri, as the template of PDFs has it. */
function pdf(direction: HandoutPage['direction'], size = direction === 'rtl' ? 9.5 : 9): Look {
	const leading = direction === 'rtl' ? 1.75 : 1.37;
	return {
		room: { width: 481, height: 738 },
		letters: { thin: 0.29, narrow: 0.42, middle: 0.57, small: 0.62, capital: 0.79, wide: 1 },
		text: { size, line: size * leading, between: 4 },
		heading: { size: 11, line: 11 * leading, between: 16 },
		kind: { size, line: size * leading, between: 6 },
		title: { size: 15.5, line: 15.5 * leading, between: direction === 'rtl' ? 14 : 10 },
		head: 4,
		cell: { size: size * 0.9, line: size * 0.9 * 1.28, between: 6, sides: 10 },
		table: 10
	};
}

/** [HANDOUTS3] Whether all that is printed stands on one sheet, or on a part of it, whichever program shows it. */
export function fitsSheet(page: HandoutPage, share = 1): boolean {
	return [word, pdf(page.direction)].every((look) => heightOf(page, look) <= look.room.height * share);
}

/** [EXPORTS101] Whether these pieces stand on one page of a full report. */
export function fitsReportPage(parts: readonly ReportPart[], direction: HandoutPage['direction']): boolean {
	const look = pdf(direction, direction === 'rtl' ? 10.5 : 9.5);
	const page = {
		...look,
		room: { width: 470, height: direction === 'rtl' ? 900 : 780 },
		heading: { size: 13, line: 18, between: 18 }
	};
	return parts.reduce((sum, part) => sum + partHeight(part, page), 0) <= page.room.height;
}

function heightOf({ title, cover, parts }: HandoutPage, look: Look): number {
	const { width } = look.room;
	const head = [
		textHeight(cover.state, width, look, look.kind),
		textHeight(title, width, look, look.title, bold),
		...cover.reviews.map((review) => textHeight(review, width, look, look.text)),
		look.head
	];
	return [...head, ...parts.map((part) => partHeight(part, look))].reduce((sum, height) => sum + height, 0);
}

function partHeight(part: ReportPart, look: Look): number {
	const { width } = look.room;
	switch (part.kind) {
		case 'heading':
			return textHeight(part.text, width, look, look.heading, bold);
		case 'blocks':
			return part.blocks.reduce((sum, block) => sum + textHeight(plainText([block]), width, look, look.text), 0);
		case 'table':
			return look.table + tableHeight(part, look);
		case 'labelled':
		case 'note':
		case 'legend':
		case 'chart':
			throw new Error(`A page for a mission has no ${part.kind}.`);
	}
}

function tableHeight({ headers, rows, widths }: Extract<ReportPart, { kind: 'table' }>, look: Look): number {
	const shares = widths ?? headers.map(() => 1);
	const all = shares.reduce((sum, share) => sum + share, 0);
	const columns = shares.map((share) => (look.room.width * share) / all - look.cell.sides);
	const rowHeight = (cells: readonly string[], weight = 1) =>
		Math.max(...cells.map((text, at) => textHeight(text, columns[at] ?? 0, look, look.cell, weight)));
	return rows.reduce((sum, row) => sum + rowHeight(row), rowHeight(headers, bold));
}

/** Bold letters are wider. */
const bold = 1.08;

function textHeight(text: string, width: number, { letters }: Look, { size, line, between }: Text, weight = 1): number {
	return linesOf(text, width / (size * weight), letters) * line + between;
}

/** Words one after another, as programs set them; `width` in sizes of a letter. */
function linesOf(text: string, width: number, letters: Look['letters']): number {
	return text.split('\n').reduce((sum, paragraph) => {
		let lines = 1;
		let used = 0;
		for (const each of paragraph.split(' ')) {
			const wide = [...each].reduce((all, letter) => all + letters[kindOf(letter)], 0);
			if (used > 0 && used + letters.thin + wide > width) {
				lines = lines + 1;
				used = 0;
			}
			used += (used > 0 ? letters.thin : 0) + wide;
			// A word that is wider than the line is broken.
			for (; used > width; used -= width) lines += 1;
		}
		return sum + lines;
	}, 0);
}

const kinds = new Map<string, keyof Look['letters']>();

function kindOf(letter: string): keyof Look['letters'] {
	const kind = kinds.get(letter) ?? kindAmong(letter);
	kinds.set(letter, kind);
	return kind;
}

function kindAmong(letter: string): keyof Look['letters'] {
	if (/[ijl.,:;'’|!\u00a0\u202f]/.test(letter)) return 'thin';
	if (/[ftrI()[\]/-]/.test(letter)) return 'narrow';
	if (/[acesz]/.test(letter)) return 'middle';
	if (/[mwMW@%—…œæŒÆ\u1100-\u11ff\u2e80-\uffdc]|[^\u0000-\uffff]/u.test(letter)) return 'wide';
	return /\p{Lu}/u.test(letter) ? 'capital' : 'small';
}
