import type { DocumentLanguage } from '@plenum/domain/languages';
import {
	describeTable,
	outlineLevel,
	shownParts,
	type ReportBlock,
	type ReportDocument,
	type ReportSection,
	type ReportTable
} from '@plenum/reports/report-document';
import { strToU8 } from 'fflate';
import { packFiles } from '../word/normalize-package.ts';
import { houseXml, odtPictures, type OdtPictures } from '../house-style/house-odt.ts';
import { countsPages, type HouseBlock, type HouseLook, type HouseStyle } from '../house-style/house-style.ts';
import { footXml, odtManifest, odtMeta, odtRoot, odtStylesXml, type OdtPages } from './odt-package.ts';
import { odtTableXml } from './odt-table.ts';
import { blocksXml, OdtStyles, paragraphXml, type OdtLook } from './odt-text.ts';
import { escapeXml, points } from './odt-words.ts';
import { fitInto, type Picture } from '../public/picture.ts';
import type { TableDescription } from '../described-table.ts';
import { headingSizes, logoText, surroundings, type PageWords } from '../word/report-docx.ts';
import { widenForHouse } from '../house-style/house-columns.ts';
import { columnWidths, paper, staysWhole, type Sheet } from '../sheets/report-sheet.ts';
import { textRuns } from '../text-lines.ts';

type WriterContext = {
	report: ReportDocument<DocumentLanguage>;
	sheet: Sheet;
	styles: OdtStyles;
	notes: { count: number };
	look: OdtLook;
	house: HouseStyle | null;
	pictures: OdtPictures;
	words: PageWords;
};

/** [REPORTS45] A report as OpenDocument text: the same as its Word file, paragraph by paragraph. */
export function writeReportOdt(
	report: ReportDocument<DocumentLanguage>,
	page: PageWords,
	logo: Picture | null,
	house: HouseStyle | null = null
): Uint8Array {
	const styles = new OdtStyles();
	const look = { ...surroundings(report), space: 80 };
	const { margin } = paper;
	const own = house && odtPictures(house);
	const writing: WriterContext = {
		report,
		sheet: report.sheet,
		styles,
		notes: { count: 0 },
		look,
		house,
		pictures: own?.names ?? new Map(),
		words: page
	};
	const body = [...coverXml(writing, logo), ...partsXml(writing), ...endXml(writing)].join('');
	const lists =
		'<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="28.35pt" fo:text-indent="-28.35pt" fo:margin-left="28.35pt"/></style:list-level-properties></text:list-level-style-number></text:list-style>';
	const content = odtRoot(
		'document-content',
		`<office:automatic-styles>${styles.xml()}${lists}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`
	);
	const pictures = {
		...(logo && !house?.cover ? { [`Pictures/logo.${logo.kind}`]: logo.bytes } : {}),
		...own?.files
	};
	return packFiles({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'META-INF/manifest.xml': strToU8(odtManifest(Object.keys(pictures))),
		'content.xml': strToU8(content),
		'meta.xml': strToU8(odtMeta(report.cover.title)),
		'styles.xml': strToU8(
			odtStylesXml({
				...report,
				points: 12,
				font: house?.styles.normal ?? null,
				margins: house?.margins ?? { top: margin, right: margin, bottom: margin, left: margin },
				sheets: ['upright', 'wide'],
				...pageEnds(writing, page)
			})
		),
		...pictures
	});
}

function line({ styles, look }: WriterContext, text: string, more: Partial<OdtLook> = {}): string {
	return paragraphXml(styles, textRuns(text), { ...look, ...more });
}

/** [REPORTS72] The publisher's styles where they exist; else our defaults. */
function housed(house: HouseLook | null | undefined, ours: Partial<OdtLook>): Partial<OdtLook> {
	return house ? { house } : ours;
}

function placedIn({ styles, pictures, look, report, words }: WriterContext) {
	return {
		styles,
		pictures,
		alt: logoText(report.cover, words),
		language: look.language,
		rightToLeft: look.rightToLeft
	};
}

/** The kind of page on which a document begins. */
function firstPage({ house, report }: WriterContext): string {
	return house?.first ? 'first' : report.sheet;
}

/** [REPORTS72] The publisher's header and footer. [REPORTS25] The version appears on each page, below any other content there. */
function pageEnds(writing: WriterContext, words: PageWords): Pick<OdtPages, 'header' | 'footer' | 'first'> {
	const { report, house } = writing;
	const head = (blocks: HouseBlock[]) => (styles: OdtStyles) =>
		houseXml(blocks, report.cover, { ...placedIn(writing), styles });
	const foot = (blocks: HouseBlock[]) => (styles: OdtStyles) =>
		head(blocks)(styles) + footXml(styles, report, countsPages(blocks) ? null : words);
	const { header = [], footer = [], first = null } = house ?? {};
	return {
		header: head(header),
		footer: foot(footer),
		first: first && { name: 'first', next: report.sheet, header: head(first.header), footer: foot(first.footer) }
	};
}

/** The cover has a page to itself where a report has an outline; else it is the head of the first page. */
function coverXml(writing: WriterContext, logo: Picture | null): string[] {
	const { publishers, kind, title, lines } = writing.report.cover;
	const masterPage = firstPage(writing);
	const { house } = writing;
	const banner = bannerXml(writing, masterPage);
	const start = banner.length === 0 ? { masterPage } : {};
	if (house?.cover) return [...banner, houseXml(house.cover, writing.report.cover, { ...placedIn(writing), ...start })];
	const paragraphs = [
		...publishers.map((publisher) => ({ text: publisher, look: { bold: true } })),
		{
			text: kind,
			look: { asDocument: true, named: 'Subtitle' as const, ...housed(house?.styles.subtitle, { size: 28 }) }
		},
		{
			text: title,
			look: {
				asDocument: true,
				named: 'Title' as const,
				...housed(house?.styles.title, { bold: true, size: 32, space: 240 })
			}
		},
		...lines.flatMap(({ label, texts }) => [
			{ text: label, look: { italics: true, size: 22 } },
			...texts.map((text) => ({ text, look: {} }))
		])
	];
	const first = logo ? [logoXml(writing, logo, start)] : [];
	return [
		...banner,
		...first,
		...paragraphs.map(({ text, look }, at) =>
			line(writing, text, { centred: true, ...look, ...(at === 0 && !logo ? start : {}) })
		),
		line(writing, '', { space: 60 })
	];
}

/** [REPORTS82] What cannot be handed in yet says so before everything else. */
function bannerXml(writing: WriterContext, masterPage: string): string[] {
	const [title, ...lines] = writing.report.banner ?? [];
	if (title === undefined) return [];
	const framed = { asDocument: true, framed: true, keepNext: true, space: 0 };
	return [
		line(writing, title, { ...framed, bold: true, size: 32, masterPage }),
		...lines.map((text) => line(writing, text, framed)),
		line(writing, '', { space: 60 })
	];
}

function logoXml(writing: WriterContext, logo: Picture, start: Partial<OdtLook>): string {
	const { styles, look } = writing;
	const { width, height } = fitInto(logo, { width: 220, height: 90 });
	// Pixels of a screen, as in a Word file.
	const size = `svg:width="${points(width * 0.75)}" svg:height="${points(height * 0.75)}"`;
	const image = `<draw:image xlink:href="Pictures/logo.${logo.kind}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`;
	const alt = escapeXml(logoText(writing.report.cover, writing.words));
	const after = `<draw:frame draw:name="logo" text:anchor-type="as-char" ${size}>${image}<svg:desc>${alt}</svg:desc></draw:frame>`;
	return paragraphXml(styles, [], { ...look, centred: true, ...start, after });
}

/** An outline begins on a page of its own, after the cover; so does each annex. Where the sheet turns there is a new one anyway. */
function partsXml(writing: WriterContext): string[] {
	let sheet = writing.report.sheet;
	return shownParts(writing.report).flatMap((part, at) => {
		const own = part.sheet ?? writing.report.sheet;
		const turned = own !== sheet;
		sheet = own;
		const newPage = !turned && (part.kind === 'annex' || (at === 0 && part.heading !== null));
		return partXml({ ...writing, sheet }, part, turned ? { masterPage: sheet } : newPage ? { newPage } : {});
	});
}

function partXml(writing: WriterContext, part: ReportSection, start: Partial<OdtLook>): string[] {
	const blocks = part.blocks.flatMap((block, at) => blockXml(writing, block, part, at));
	if (part.heading !== null) return [headingXml(writing, 1, part.heading, start), ...blocks];
	return Object.keys(start).length === 0 ? blocks : [line(writing, '', { ...start, space: 0 }), ...blocks];
}

function headingXml(writing: WriterContext, heading: 1 | 2 | 3, text: string, start: Partial<OdtLook> = {}): string {
	const own = housed(writing.house?.styles[`heading${heading}`], { bold: true, space: 160 });
	return line(writing, text, { ...start, ...own, keepNext: true, heading });
}

/** [REPORTS143] Its size stays, whatever its level in the outline. */
function innerHeading(writing: WriterContext, part: ReportSection, level: 2 | 3, text: string): string {
	const shown = outlineLevel(part, level);
	return headingXml(writing, shown, text, shown === level ? {} : { size: headingSizes[level] });
}

/** Words that stand before a table stay with it. */
function blockXml(writing: WriterContext, block: ReportBlock, part: ReportSection, at: number): string[] {
	const said = describeTable(writing.report, part, at);
	const beforeTable = part.blocks[at + 1]?.type === 'table';
	const { styles, house } = writing;
	const look = { ...writing.look, ...housed(house?.styles.normal, {}) };
	switch (block.type) {
		case 'heading':
			return [innerHeading(writing, part, block.level, block.text)];
		case 'words':
			return blocksXml(styles, block.blocks, { ...look, keepNext: beforeTable });
		case 'numbered': {
			const after = block.notes.map((note) => noteXml(writing, note)).join('');
			const [first, ...rest] = block.blocks;
			const numbered = blocksXml(styles, first ? [first] : [], {
				...look,
				isNumbered: true,
				keepNext: rest.length > 0,
				after
			});
			const start = `<text:list text:style-name="Numbers"><text:list-item text:start-value="${block.number}">`;
			return [`${start}${numbered.join('')}</text:list-item></text:list>`, ...blocksXml(styles, rest, look, 2)];
		}
		case 'table': {
			const caption =
				block.caption === undefined
					? []
					: [
							line(writing, block.caption, {
								named: 'Caption',
								...housed(house?.styles.caption, { bold: true, size: 20 }),
								keepNext: true
							})
						];
			return [...caption, tableXml(writing, block.table, said), line(writing, '', { space: 0 })];
		}
	}
}

function noteXml({ styles, notes, look, house }: WriterContext, text: string): string {
	notes.count += 1;
	const body = paragraphXml(styles, textRuns(text), {
		...look,
		named: 'Footnote',
		...housed(house?.styles.footnote, { size: 18, space: 0 })
	});
	const citation = `<text:note-citation>${notes.count}</text:note-citation>`;
	return `<text:note text:id="ftn${notes.count}" text:note-class="footnote">${citation}<text:note-body>${body}</text:note-body></text:note>`;
}

function tableXml({ styles, report, sheet, house }: WriterContext, table: ReportTable, said: TableDescription): string {
	const { columns, rows } = table;
	const widths = widenForHouse(columnWidths(sheet, columns, house?.margins ?? null), table, house ?? null);
	const { language, rightToLeft } = surroundings(report);
	const small: OdtLook = { language, rightToLeft, size: 18, space: 30 };
	const bold = (text: string, more: Partial<OdtLook> = {}) =>
		paragraphXml(styles, textRuns(text), { ...small, bold: true, ...more });
	return odtTableXml(styles, {
		...said,
		widths,
		rightToLeft,
		border: '0.5pt solid #8c8c8c',
		padding: 85,
		head: columns.map(({ heading }) => ({ content: bold(heading), fill: '#e7e6e6' })),
		rows: rows.map((row) => {
			const whole = staysWhole(row, widths, sheet);
			if (row.type === 'cells')
				return {
					whole,
					cells: widths.map((_, at) => ({ content: blocksXml(styles, row.cells[at] ?? [], small).join('') }))
				};
			const content = bold(row.label, { size: 20, keepNext: true });
			return { whole, cells: [{ content, fill: '#c6d9f1', span: widths.length }] };
		})
	});
}

/** [REPORTS25] What stands once, after the last words. */
function endXml(writing: WriterContext): string[] {
	return writing.report.end.map((text) => line(writing, text, { asDocument: true, size: 14, space: 120 }));
}
