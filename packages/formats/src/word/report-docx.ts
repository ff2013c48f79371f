import type { DocumentLanguage } from '@plenum/domain/languages';
import {
	describeTable,
	outlineLevel,
	shownParts,
	type Cover,
	type ReportDocument,
	type ReportBlock,
	type ReportSection
} from '@plenum/reports/report-document';
import {
	AlignmentType,
	Document,
	Footer,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
	type FileChild,
	type ISectionOptions,
	type IStylesOptions
} from 'docx';
import { markStyles, paragraph, paragraphsOf, type ParagraphLook } from './block-paragraphs.ts';
import { houseChildren, styleOf } from '../house-style/house-docx.ts';
import { countsPages, type HouseBlock, type HouseStyle } from '../house-style/house-style.ts';
import { fitInto, type Picture } from '../public/picture.ts';
import { cleanText } from '../plain-characters.ts';
import { paperTable } from './report-docx-table.ts';
import { paper, type Sheet } from '../sheets/report-sheet.ts';
import { textRuns } from '../text-lines.ts';
import { normalizePackage } from './normalize-package.ts';

/** The words that a page says by itself. */
export type PageWords = { page: string; of: string; logo: string };

const list = 'paragraphs';

type WriterContext = {
	report: ReportDocument<DocumentLanguage>;
	sheet: Sheet;
	notes: Record<string, { children: Paragraph[] }>;
	look: ParagraphLook;
	house: HouseStyle | null;
	words: PageWords;
};

/** [REPORTS41] A report as a Word file: paragraphs and pages numbered, Times New Roman 12, right to left where its language is. */
export async function writeReportDocx(
	report: ReportDocument<DocumentLanguage>,
	page: PageWords,
	logo: Picture | null,
	house: HouseStyle | null = null
): Promise<Uint8Array> {
	const look = { ...surroundings(report), space: 80 };
	const writing: WriterContext = { report, sheet: report.sheet, notes: {}, look, house, words: page };
	const ends = pageEnds(report, page, house);
	const written = sectionsOf(writing, coverParagraphs(writing, logo));
	written.at(-1)?.children.push(...endParagraphs(report));
	const sections = written.map(({ sheet, children }, at) => {
		const own = at === 0 && house?.first;
		const properties = { ...propertiesOf(sheet, house), ...(own ? { titlePage: true } : {}) };
		return { properties, ...ends, children };
	});
	const language = { value: report.language, bidirectional: report.language };
	const document = new Document({
		title: cleanText(report.cover.title),
		creator: 'Plenum',
		lastModifiedBy: 'Plenum',
		styles: {
			default: {
				document: documentStyle(house, language),
				...namedStyles(house),
				heading1: styleOf(house?.styles.heading1 ?? null, headingStyle(headingSizes[1])),
				heading2: styleOf(house?.styles.heading2 ?? null, headingStyle(headingSizes[2])),
				heading3: styleOf(house?.styles.heading3 ?? null, headingStyle(headingSizes[3]))
			},
			paragraphStyles: paragraphStyles(house),
			...markStyles
		},
		numbering: { config: [{ reference: list, levels: [paragraphNumber] }] },
		footnotes: writing.notes,
		sections
	});
	return normalizePackage(await Packer.toBuffer(document), cleanText(report.cover.title));
}

type DocumentStyle = NonNullable<NonNullable<IStylesOptions['default']>['document']>;

/** The base style of all text: the publisher's, or Times New Roman 12. */
function documentStyle(house: HouseStyle | null, language: { value: string; bidirectional: string }): DocumentStyle {
	const { run, paragraph: spaces } = styleOf(house?.styles.normal ?? null);
	return {
		run: { font: 'Times New Roman', size: 24, sizeComplexScript: 24, ...run, language },
		...(spaces ? { paragraph: spaces } : {})
	};
}

/** [REPORTS143] [REPORTS72] Styles under Word's own names, as the publisher's template defines them, or else our defaults. */
function namedStyles(house: HouseStyle | null): IStylesOptions['default'] {
	const { title = null, caption = null, footnote = null } = house?.styles ?? {};
	const ours = (size: number, bold: boolean, space: number, more = {}) => ({
		run: { size, sizeComplexScript: size, bold, boldComplexScript: bold },
		paragraph: { spacing: { before: space, after: space }, ...more }
	});
	return {
		title: styleOf(title, ours(32, true, 240, centred)),
		caption: styleOf(caption, ours(20, true, 80, { keepNext: true })),
		footnoteText: styleOf(footnote, ours(18, false, 0))
	};
}

const centred = { alignment: AlignmentType.CENTER };

function paragraphStyles(house: HouseStyle | null): NonNullable<IStylesOptions['paragraphStyles']> {
	const ours = {
		run: { size: 28, sizeComplexScript: 28 },
		paragraph: { ...centred, spacing: { before: 80, after: 80 } }
	};
	return [{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', ...styleOf(house?.styles.subtitle ?? null, ours) }];
}

function headingStyle(size: number) {
	return {
		run: { font: 'Times New Roman', size, sizeComplexScript: size, bold: true, color: '000000' },
		paragraph: { spacing: { before: 240, after: 80 }, keepNext: true }
	};
}

const paragraphNumber = {
	level: 0,
	format: LevelFormat.DECIMAL,
	text: '%1.',
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { start: 567, hanging: 567 } } }
};

/** Pages of one kind after another: the cover and what follows it, and a part on its side by itself. */
function sectionsOf(writing: WriterContext, cover: FileChild[]): { sheet: Sheet; children: FileChild[] }[] {
	const sections = [{ sheet: writing.sheet, children: cover }];
	for (const part of shownParts(writing.report)) {
		const sheet = part.sheet ?? writing.report.sheet;
		const turned = sections.at(-1)?.sheet !== sheet;
		const children = partChildren({ ...writing, sheet }, part, turned);
		if (turned) sections.push({ sheet, children });
		else for (const child of children) sections.at(-1)?.children.push(child);
	}
	return sections;
}

/** A4; the library takes the upright measures for a page on its side too. */
function propertiesOf(sheet: Sheet, house: HouseStyle | null): NonNullable<ISectionOptions['properties']> {
	const orientation = sheet === 'wide' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	const { width, height, margin } = paper;
	const margins = house?.margins ?? { top: margin, right: margin, bottom: margin, left: margin };
	return { page: { size: { width, height, orientation }, margin: margins } };
}

/** What its paragraphs stand in. */
export function surroundings({
	language,
	direction
}: Pick<ReportDocument<DocumentLanguage>, 'language' | 'direction'>) {
	return { language, rightToLeft: direction === 'rtl' };
}

function placedIn({ pictures }: HouseStyle, report: ReportDocument<DocumentLanguage>, words: PageWords) {
	let drawings = 100;
	return { pictures, alt: logoText(report.cover, words), ...surroundings(report), nextId: () => String(drawings++) };
}

/** [REPORTS72] The publisher's header and footer. [REPORTS25] The version appears on each page, below any other content there. */
function pageEnds(
	report: ReportDocument<DocumentLanguage>,
	words: PageWords,
	house: HouseStyle | null
): Pick<ISectionOptions, 'headers' | 'footers'> {
	if (!house) return { footers: { default: new Footer({ children: footParagraphs(report, words) }) } };
	const placed = placedIn(house, report, words);
	const head = (blocks: HouseBlock[]) => new Header({ children: houseChildren(blocks, report.cover, placed) });
	const foot = (blocks: HouseBlock[]) =>
		new Footer({
			children: [
				...houseChildren(blocks, report.cover, placed),
				...footParagraphs(report, countsPages(blocks) ? null : words)
			]
		});
	const { header, footer, first } = house;
	return {
		headers: {
			...(header.length > 0 ? { default: head(header) } : {}),
			...(first ? { first: head(first.header) } : {})
		},
		footers: { default: foot(footer), ...(first ? { first: foot(first.footer) } : {}) }
	};
}

function footParagraphs(report: ReportDocument<DocumentLanguage>, words: PageWords | null): Paragraph[] {
	const { language, rightToLeft } = surroundings(report);
	const small = { language, rightToLeft, asDocument: true, size: 14, space: 0 };
	return [
		...(words ? [pagesParagraph(words, rightToLeft)] : []),
		...report.foot.map((line) => paragraph(textRuns(line), small))
	];
}

function pagesParagraph({ page, of }: PageWords, rightToLeft: boolean): Paragraph {
	const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
	const pages = new TextRun({ size: 20, rightToLeft, children });
	return new Paragraph({ bidirectional: rightToLeft, alignment: AlignmentType.CENTER, children: [pages] });
}

/** [REPORTS25] The hash serves readers who verify the document. It appears once, after the last text. */
function endParagraphs(report: ReportDocument<DocumentLanguage>): Paragraph[] {
	const { end } = report;
	const small = { ...surroundings(report), asDocument: true, size: 14, space: 120 };
	return end.map((line) => paragraph(textRuns(line), small));
}

/** The cover has a page to itself where a report has an outline; else it is the head of the first page. */
function coverParagraphs(writing: WriterContext, logo: Picture | null): FileChild[] {
	const { report, look, house, words } = writing;
	const { publishers, kind, title, lines } = report.cover;
	const banner = bannerParagraphs(writing);
	if (house?.cover) return [...banner, ...houseChildren(house.cover, report.cover, placedIn(house, report, words))];
	const inTheMiddle = { ...look, centred: true };
	return [
		...banner,
		...(logo ? [logoParagraph(logo, logoText(report.cover, words))] : []),
		...publishers.map((publisher) => paragraph(textRuns(publisher), { ...inTheMiddle, bold: true })),
		paragraph(textRuns(kind), { ...look, asDocument: true, style: 'Subtitle' }),
		paragraph(textRuns(title), { ...look, asDocument: true, style: 'Title' }),
		...lines.flatMap(({ label, texts }) => [
			paragraph(textRuns(label), { ...inTheMiddle, italics: true, size: 22 }),
			...texts.map((text) => paragraph(textRuns(text), inTheMiddle))
		]),
		new Paragraph({ spacing: { after: 120 } })
	];
}

/** [REPORTS82] What cannot be handed in yet says so before everything else. */
function bannerParagraphs({ report: { banner = [] }, look }: WriterContext): FileChild[] {
	const [title, ...lines] = banner;
	if (title === undefined) return [];
	const framed = { ...look, asDocument: true, framed: true, keepNext: true, space: 0 };
	return [
		paragraph(textRuns(title), { ...framed, bold: true, size: 32 }),
		...lines.map((line) => paragraph(textRuns(line), framed)),
		new Paragraph({ spacing: { after: 120 } })
	];
}

/** [REPORTS144] `Logo: Centre for Rights` */
export function logoText({ publishers }: Pick<Cover, 'publishers'>, words: PageWords): string {
	return [words.logo, publishers.join(', ')].filter((text) => text !== '').join(': ');
}

function logoParagraph(logo: Picture, description: string): Paragraph {
	const transformation = fitInto(logo, { width: 220, height: 90 });
	const image = new ImageRun({
		type: logo.kind,
		data: logo.bytes,
		transformation,
		altText: { id: '1', name: 'logo', description: cleanText(description) }
	});
	return new Paragraph({ alignment: AlignmentType.CENTER, children: [image] });
}

/** An outline begins on a page of its own, after the cover; so does each annex. Where the sheet turns there is a new one anyway. */
function partChildren(writing: WriterContext, part: ReportSection, turned: boolean): FileChild[] {
	const first = shownParts(writing.report)[0] === part;
	const newPage = !turned && (part.kind === 'annex' || (first && part.heading !== null));
	const heading = part.heading === null ? [] : [headingParagraph(writing, 1, part.heading, newPage)];
	return [...heading, ...part.blocks.flatMap((block, at) => blockChildren(writing, block, part, at))];
}

/** In half points. */
export const headingSizes = { 1: 28, 2: 26, 3: 24 } as const;
const outline = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingParagraph(
	{ look, house }: WriterContext,
	level: 1 | 2 | 3,
	text: string,
	pageBreakBefore = false
): Paragraph {
	const first = { heading: outline[level], pageBreakBefore };
	if (house?.styles[`heading${level}`]) return paragraph(textRuns(text), { ...look, style: '', first });
	return paragraph(textRuns(text), { ...look, bold: true, space: 160, keepNext: true, first });
}

/** Words that stand before a table stay with it. */
function blockChildren(writing: WriterContext, block: ReportBlock, part: ReportSection, at: number): FileChild[] {
	const said = describeTable(writing.report, part, at);
	const beforeTable = part.blocks[at + 1]?.type === 'table';
	const look = bodyLook(writing);
	switch (block.type) {
		case 'heading':
			return [innerHeading(writing, part, block.level, block.text)];
		case 'words':
			return paragraphsOf(block.blocks, { ...look, keepNext: beforeTable });
		case 'numbered': {
			const notes = block.notes.map((note) => noteReference(writing, note));
			const [first, ...rest] = block.blocks;
			const numbering = { reference: list, level: 0 };
			return [
				...paragraphsOf(first ? [first] : [], { ...look, keepNext: rest.length > 0, first: { numbering, notes } }),
				...paragraphsOf(rest, look, 2)
			];
		}
		case 'table':
			return [
				...captionOf(writing, block.caption),
				paperTable(surroundings(writing.report), writing.sheet, block.table, said, writing.house),
				new Paragraph({})
			];
	}
}

/** [REPORTS143] Its size stays, whatever its level in the outline. */
function innerHeading(writing: WriterContext, part: ReportSection, level: 2 | 3, text: string): Paragraph {
	const shown = outlineLevel(part, level);
	const sized = { ...writing, look: { ...writing.look, size: headingSizes[level] } };
	return headingParagraph(shown === level || writing.house?.styles[`heading${shown}`] ? writing : sized, shown, text);
}

/** The publisher's text defines its own paragraph spacing. */
function bodyLook({ look, house }: WriterContext): ParagraphLook {
	return house?.styles.normal ? { ...look, style: '' } : look;
}

function captionOf({ look }: WriterContext, caption: string | undefined): Paragraph[] {
	if (caption === undefined) return [];
	return [paragraph(textRuns(caption), { ...look, keepNext: true, style: 'Caption' })];
}

function noteReference({ notes, look }: WriterContext, text: string): FootnoteReferenceRun {
	const small = { ...look, style: 'FootnoteText' };
	const number = Object.keys(notes).length + 1;
	notes[number] = { children: [paragraph(textRuns(` ${text}`), small)] };
	return new FootnoteReferenceRun(number);
}
