import { repeatableRandom } from '../../../../e2e/fixtures/matrix-recommendations.ts';
import type { PdfPage, PdfText } from './pdf-page.ts';
import type { ReportLanguage } from './report-language.fixture.ts';

export type GeneratedRecommendation = { number: string; text: string; position: 'supported' | 'pending' | 'noted' };

/** How the reports of some years stand on the page. */
export const reportLayouts = [
	'hanging numbers',
	'numbers in pieces',
	'numbers in a column',
	'indented, counted anew in each block',
	'ragged lines',
	'one list without a dot after its numbers'
] as const;
export type ReportLayout = (typeof reportLayouts)[number];

/** A line to be set. `number` stands apart from the text, `indent` in points. */
type Paragraph = {
	number?: string;
	text: string;
	indent: number;
	hang: number;
	space: number;
	size?: number;
	note?: boolean;
};

const page = { width: 595, height: 842, left: 98, right: 482, top: 95, bottom: 735 };
const size = 10;

/** A report of the Working Group as its pages: masthead, contents, narrative, lists, closing sentence and annex. */
export function generatedReport(
	words: ReportLanguage,
	layout: ReportLayout,
	seed: number
): { pages: PdfPage[]; recommendations: GeneratedRecommendation[] } {
	const random = repeatableRandom(seed);
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
	const anew = layout.startsWith('indented');
	const first = 40 + Math.floor(random() * 110);
	const narrative = Array.from({ length: first - 1 }, (_, at) =>
		plain(`${at + 1}.`, words.narrative[at % words.narrative.length]!)
	);
	const recommendations: GeneratedRecommendation[] = [];
	const list: Paragraph[] = [];
	(['supported', 'pending', 'noted'] as const).forEach((position, block) => {
		list.push(plain(`${first + block}.`, words.leadIns[position]));
		const count = position === 'supported' ? 40 : 14;
		for (let item = 1; item <= count; item++) {
			const number = anew ? `${item}` : `${first + block}${words.between}${item}`;
			const parts = Array.from(
				{ length: random() < 0.1 ? 2 : 1 },
				(_, part) => clause(words, pick, random) + (part === 0 && item === count ? words.ends[1] : words.ends[0])
			);
			const text = parts.join(words.language === 'zh' ? '' : ' ');
			recommendations.push({ number, text, position });
			list.push(itemOf(number, text, layout));
		}
	});
	list.push(plain(`${first + 3}.`, words.closing));
	const front: Paragraph[] = [
		...words.title.map((text) => line(text)),
		line('GE.25-02819 (E) 210325 210325'),
		line('*2502819*')
	];
	const contents = [
		line('I. ........................................ 1–4 3'),
		line(`II. ${words.contents} .................................................... ${first}–${first + 3} 13`)
	];
	const note: Paragraph = { ...line(`** ${words.unedited}`), size: 9, note: true };
	const body = [...narrative, { ...line(`II. ${words.heading}**`), space: 24 }, note, ...list];
	const pages = [front, contents, body, words.annex.map((text) => line(text))].flatMap((paragraphs) =>
		setPages(paragraphs, words, layout)
	);
	return { pages: pages.map((texts, at) => framed(texts, at)), recommendations };
}

function clause(words: ReportLanguage, pick: <Value>(values: readonly Value[]) => Value, random: () => number): string {
	const space = words.language === 'zh' ? '' : ' ';
	const tails = Array.from({ length: Math.floor(random() * 3) }, () => pick(words.tails));
	const comma = words.language === 'zh' ? '，' : words.language === 'ar' ? '، ' : ', ';
	const text = [`${pick(words.measures)}${space}${pick(words.objects)}`, ...tails].join(comma);
	return `${text}${space}${words.brackets.join(pick(words.states))}`;
}

const line = (text: string): Paragraph => ({ text, indent: 0, hang: 0, space: 14 });
const plain = (number: string, text: string): Paragraph => ({ number, text, indent: 0, hang: 0, space: 18 });

function itemOf(number: string, text: string, layout: ReportLayout): Paragraph {
	if (layout.startsWith('indented')) return { number: `${number}.`, text, indent: 36, hang: 36, space: 18 };
	return {
		number: layout.includes('without a dot') ? number : `${number}.`,
		text,
		indent: 43,
		hang: layout.includes('column') ? 43 : 0,
		space: 18
	};
}

/** Lines from the top of a page to its foot, wherever a sentence is then. */
function setPages(paragraphs: readonly Paragraph[], words: ReportLanguage, layout: ReportLayout): PdfText[][] {
	const pages: PdfText[][] = [[]];
	const notes = paragraphs.filter(({ note }) => note);
	let y: number = page.top;
	let first = true;
	for (const paragraph of paragraphs) {
		if (paragraph.note) {
			pages.at(-1)!.push(...textsOf({ ...paragraph, lines: [paragraph.text], y: 750 }, words, layout));
			continue;
		}
		y += first ? 0 : paragraph.space - 12;
		first = false;
		for (const [at, text] of wrapped(paragraph, words, layout).entries()) {
			const foot = page.bottom - (notes.length > 0 ? 15 : 0);
			if (y > foot) {
				pages.push([]);
				y = page.top;
			}
			pages
				.at(-1)!
				.push(
					...textsOf(
						{ ...paragraph, number: at === 0 ? paragraph.number : undefined, lines: [text], y, rest: at > 0 },
						words,
						layout
					)
				);
			y += 12;
		}
	}
	return pages;
}

const widthOf = (text: string, points: number): number =>
	[...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/u.test(letter) ? points : points * 0.46), 0);

/** Where the first line begins after its number, and the others. */
function edges({ indent, hang, number }: Paragraph): { first: number; rest: number } {
	return { first: number === undefined ? indent : indent + (hang || 43), rest: indent + hang };
}

function wrapped(paragraph: Paragraph, { language }: ReportLanguage, layout: ReportLayout): string[] {
	const lines: string[] = [];
	const room = page.right - page.left;
	const pieces =
		language === 'zh' ? paragraph.text.match(/[^\u3000-\u9fff\uff00-\uffef]+|./gu)! : paragraph.text.split(' ');
	const between = language === 'zh' ? '' : ' ';
	const { first, rest } = edges(paragraph);
	let current = '';
	for (const piece of pieces) {
		const longer = current === '' ? piece : `${current}${between}${piece}`;
		const most = room - (lines.length === 0 ? first : rest) - (layout === 'ragged lines' ? (lines.length % 3) * 22 : 0);
		// No line begins with a sign that closes.
		if (widthOf(longer, paragraph.size ?? size) > most && current !== '' && !/^[；。，、）]/u.test(piece)) {
			lines.push(current);
			current = piece;
		} else current = longer;
	}
	return [...lines, current];
}

type Placed = Omit<Paragraph, 'number'> & { number?: string | undefined; lines: string[]; y: number; rest?: boolean };

function textsOf(placed: Placed, { language }: ReportLanguage, layout: ReportLayout): PdfText[] {
	const rightToLeft = language === 'ar';
	const points = placed.size ?? size;
	const { first, rest } = edges(placed as Paragraph);
	const at = placed.rest ? rest : first;
	const put = (text: string, from: number, y: number, direction: boolean, letters = points): PdfText => {
		const width = widthOf(text, letters);
		return {
			text,
			x: rightToLeft ? page.right - from - width : page.left + from,
			y,
			width,
			size: letters,
			rightToLeft: direction
		};
	};
	const [text = ''] = placed.lines;
	const marked = /^(\*\*) (.*)$/u.exec(text);
	const body = marked
		? [put(marked[1]!, at, placed.y, false, size), put(marked[2]!, at + 14, placed.y, rightToLeft)]
		: [put(text, at, placed.y, rightToLeft)];
	return placed.number === undefined
		? body
		: [...numberTexts(placed.number, placed, put, layout, rightToLeft), ...body];
}

/** As one text, in pieces that touch, or as a column whose foot lies a little lower. */
function numberTexts(
	number: string,
	{ indent, y }: Placed,
	put: (text: string, from: number, y: number, direction: boolean) => PdfText,
	layout: ReportLayout,
	rightToLeft: boolean
): PdfText[] {
	const [, head = '', tail = ''] = /^(\d+[.-])(\d.*)$/u.exec(number) ?? [];
	if (layout === 'numbers in pieces' && head !== '') {
		// Digits run from left to right in every script.
		const [near, far] = rightToLeft ? [tail, head] : [head, tail];
		const one = put(near, indent, y, false);
		return [one, put(far, indent + one.width, y, false)];
	}
	return [put(number, indent, layout === 'numbers in a column' ? y + 2.5 : y, false)];
}

function framed(texts: PdfText[], at: number): PdfPage {
	const head: PdfText = { text: 'A/HRC/59/15', x: at % 2 ? 56 : 486, y: 65, width: 52, size: 9, rightToLeft: false };
	const foot: PdfText = { text: `${at + 1}`, x: at % 2 ? 56 : 529, y: 785, width: 9, size: 9, rightToLeft: false };
	return { number: at + 1, width: page.width, height: page.height, texts: [head, ...texts, foot], rules: [] };
}
