import type { Cover } from '@plenum/reports/report-document';
import {
	AlignmentType,
	BorderStyle,
	ImageRun,
	PageNumber,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
	type IBaseParagraphStyleOptions,
	type IParagraphOptions,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import { directedRuns, directParagraph, markedRuns } from '@plenum/reports/direct-paragraph';
import { languageOfRun } from '../word/block-paragraphs.ts';
import { cleanText } from '../plain-characters.ts';
import { markStyle } from '@plenum/tables/mark-style';
import { plainRun } from '../text-lines.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import type {
	HouseBlock,
	HouseFont,
	HouseInline,
	HouseLook,
	HouseParagraph,
	HouseParagraphLook,
	HouseStyle,
	HouseTable
} from './house-style.ts';

type PlacedStyle = {
	pictures: HouseStyle['pictures'];
	/** [REPORTS144] What is said of its pictures. */
	alt: string;
	language: string;
	rightToLeft: boolean;
	/** [REPORTS40] The library counts drawings over all documents that it ever wrote. */
	nextId: () => string;
};

/** Paragraphs and tables of a cover, or of the head or foot of a page. */
export function houseChildren(blocks: readonly HouseBlock[], cover: Cover, placed: PlacedStyle): (Paragraph | Table)[] {
	return fillPlaceholders(blocks, cover).map((block) => childrenOf(block, placed));
}

function childrenOf(block: HouseBlock, placed: PlacedStyle): Paragraph | Table {
	return block.type === 'table' ? tableOf(block, placed) : paragraphOf(block, placed);
}

/** A style as the publisher defines it; else our default. */
export function styleOf(look: HouseLook | null, ours: IBaseParagraphStyleOptions = {}): IBaseParagraphStyleOptions {
	if (!look) return ours;
	const { keepNext } = ours.paragraph ?? {};
	return { run: runLook(look), paragraph: { ...paragraphLook(look), ...(keepNext ? { keepNext } : {}) } };
}

/** Each size and weight in both scripts: letters from right to left have their own. */
function runLook({ font, complexFont, size, bold, italics, caps, colour }: HouseFont) {
	return {
		...(font === null && complexFont === null ? {} : { font: fontsOf(font, complexFont) }),
		...(size === null ? {} : { size, sizeComplexScript: size }),
		bold,
		boldComplexScript: bold,
		italics,
		italicsComplexScript: italics,
		...(caps ? { allCaps: true } : {}),
		...(colour === null ? {} : { color: colour })
	};
}

function fontsOf(font: string | null, complexFont: string | null) {
	return { ...(font ? { ascii: font, hAnsi: font, eastAsia: font } : {}), cs: complexFont ?? 'Times New Roman' };
}

const alignments = {
	start: AlignmentType.START,
	center: AlignmentType.CENTER,
	end: AlignmentType.END,
	both: AlignmentType.BOTH
} as const;

function paragraphLook(look: HouseParagraphLook): Pick<IParagraphOptions, 'alignment' | 'spacing' | 'border'> {
	const { align, before, after, line, above, below } = look;
	const edge = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, space: 1, color });
	return {
		...(align === null ? {} : { alignment: alignments[align] }),
		spacing: { before: before ?? 0, after: after ?? 0, ...(line === null ? {} : { line }) },
		...(above === null && below === null
			? {}
			: { border: { ...(above ? { top: edge(above) } : {}), ...(below ? { bottom: edge(below) } : {}) } })
	};
}

const tabTypes = { start: TabStopType.LEFT, center: TabStopType.CENTER, end: TabStopType.RIGHT } as const;

function paragraphOf({ look, tabs, inlines }: HouseParagraph, placed: PlacedStyle): Paragraph {
	const texts = inlines.flatMap((inline) => (inline.type === 'text' ? [plainRun(inline.text)] : []));
	const { rightToLeft } = directParagraph(texts, placed);
	return new Paragraph({
		...paragraphLook(look),
		...(rightToLeft ? { bidirectional: true } : {}),
		...(tabs.length === 0 ? {} : { tabStops: tabs.map(({ at, type }) => ({ position: at, type: tabTypes[type] })) }),
		children: inlines.flatMap((inline) => childOf(inline, placed, rightToLeft))
	});
}

function childOf(inline: HouseInline, placed: PlacedStyle, rightToLeft: boolean): ParagraphChild[] {
	const run = (more: IRunOptions) => [new TextRun({ ...more, ...(rightToLeft ? { rightToLeft } : {}) })];
	switch (inline.type) {
		case 'text':
			return markedRuns({ rightToLeft, runs: directedRuns(plainRun(inline.text), rightToLeft, placed) }).map(
				(each) =>
					new TextRun({
						...runLook(inline.font),
						text: each.text,
						rightToLeft: each.rightToLeft,
						...languageOfRun(each, placed),
						...(each.isMark ? { style: markStyle } : {})
					})
			);
		case 'page':
			return run({ ...runLook(inline.font), children: [PageNumber.CURRENT] });
		case 'pages':
			return run({ ...runLook(inline.font), children: [PageNumber.TOTAL_PAGES] });
		case 'tab':
			return run({ children: [new Tab()] });
		case 'break':
			return run({ break: 1 });
		case 'picture': {
			const picture = placed.pictures[inline.picture];
			// Pixels of a screen.
			const transformation = { width: (inline.width * 4) / 3, height: (inline.height * 4) / 3 };
			return picture
				? [
						new ImageRun({
							type: picture.kind,
							data: picture.bytes,
							transformation,
							altText: { id: placed.nextId(), name: 'logo', description: cleanText(placed.alt) }
						})
					]
				: [];
		}
	}
}

function tableOf({ widths, rows }: HouseTable, placed: PlacedStyle): Table {
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	return new Table({
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: placed.rightToLeft,
		borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
		rows: rows.map(
			(cells) =>
				new TableRow({
					children: widths.map((size, at) => {
						const children = (cells[at] ?? []).map((block) => childrenOf(block, placed));
						// A cell ends with a paragraph.
						const whole = children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({})];
						return new TableCell({ width: { size, type: WidthType.DXA }, children: whole });
					})
				})
		)
	});
}
