import type { DocumentLanguage } from '@plenum/domain/languages';
import type { ReportDocument } from '@plenum/reports/report-document';
import type { HouseFont } from '../house-style/house-style.ts';
import { textProperties } from '../house-style/odt-look.ts';
import { OdtStyles, paragraphXml } from './odt-text.ts';
import { markStyle } from '@plenum/tables/mark-style';
import { escapeXml, points, wordsXml } from './odt-words.ts';
import { headingSizes, type PageWords } from '../word/report-docx.ts';
import { paper, type Margins, type Sheet } from '../sheets/report-sheet.ts';
import { plainRun } from '../text-lines.ts';

const namespaces = {
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
	fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
	dc: 'http://purl.org/dc/elements/1.1/',
	xlink: 'http://www.w3.org/1999/xlink'
} as const;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A part of the package, with the names of all that it may hold. */
export function odtRoot(name: 'document-content' | 'document-styles' | 'document-meta', content: string): string {
	const names = Object.entries(namespaces).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
	return `${head}<office:${name} ${names.join(' ')} office:version="1.3">${content}</office:${name}>`;
}

/** [REPORTS40] It names no person, and no time. */
export function odtMeta(title: string): string {
	return odtRoot(
		'document-meta',
		`<office:meta><meta:generator>Plenum</meta:generator><dc:title>${escapeXml(title)}</dc:title></office:meta>`
	);
}

export function odtManifest(pictures: readonly string[]): string {
	const entries = [
		['/', 'application/vnd.oasis.opendocument.text'],
		...['content.xml', 'meta.xml', 'styles.xml'].map((name) => [name, 'text/xml']),
		...pictures.map((picture) => [picture, picture.endsWith('png') ? 'image/png' : 'image/jpeg'])
	].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`);
	return `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}

/** From the edge of the page, in twentieths of a point. */
const headerDistance = 708;

/** What all pages of a document have. */
export type OdtPages = Pick<ReportDocument<DocumentLanguage>, 'language' | 'direction'> & {
	/** The size of the letters. */
	points: number;
	/** [REPORTS72] The publisher's fonts, if it has its own. */
	font?: HouseFont | null;
	margins: Margins;
	sheets: readonly Sheet[];
	/** Paragraphs above and below the words of each page, in styles of their own. */
	header: (styles: OdtStyles) => string;
	footer: (styles: OdtStyles) => string;
	/** Where the first page has its own: a kind of page that the one of this name follows. */
	first?: {
		name: string;
		next: Sheet;
		header: (styles: OdtStyles) => string;
		footer: (styles: OdtStyles) => string;
	} | null;
};

/** Times New Roman in each script, headings, and each kind of page with the same head and foot. */
export function odtStylesXml(pages: OdtPages): string {
	const styles = new OdtStyles();
	const head = pages.header(styles);
	const foot = pages.footer(styles);
	const { first } = pages;
	const [firstHead, firstFoot] = first ? [first.header(styles), first.footer(styles)] : ['', ''];
	const layouts = pages.sheets.map((sheet) => layoutXml(sheet, pages, head + firstHead !== ''));
	const masters = [
		...(first ? [masterXml(first.name, first.next, firstHead, firstFoot, first.next)] : []),
		...pages.sheets.map((sheet) => masterXml(sheet, sheet, head, foot))
	];
	return odtRoot(
		'document-styles',
		`<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'" style:font-family-generic="roman"/></office:font-face-decls>` +
			`<office:styles>${defaultStyle(pages)}<style:style style:name="Standard" style:family="paragraph"/>${named()}<style:style style:name="${markStyle}" style:display-name="Direction Mark" style:family="text"/>${headings()}</office:styles>` +
			`<office:automatic-styles>${styles.xml()}${layouts.join('')}</office:automatic-styles><office:master-styles>${masters.join('')}</office:master-styles>`
	);
}

function masterXml(name: string, sheet: Sheet, head: string, foot: string, next?: string): string {
	const header = head === '' ? '' : `<style:header>${head}</style:header>`;
	const following = next === undefined ? '' : ` style:next-style-name="${next}"`;
	return `<style:master-page style:name="${name}" style:page-layout-name="page-${sheet}"${following}>${header}<style:footer>${foot}</style:footer></style:master-page>`;
}

function defaultStyle({ language, direction, points: size, font: own }: OdtPages): string {
	const tongue = `fo:language="${language}" fo:country="none" style:language-complex="${language}" style:country-complex="none"`;
	const mode = direction === 'rtl' ? 'rl-tb' : 'lr-tb';
	const plain = { font: null, complexFont: null, bold: false, italics: false, caps: false, colour: null };
	// Times New Roman for a script for which the publisher names no font.
	const letters = textProperties({ ...plain, ...own, size: own?.size ?? size * 2 });
	const unnamed = [...(own?.font ? [] : ['', '-asian']), ...(own?.complexFont ? [] : ['-complex'])];
	const scripts = unnamed.map((script) => `style:font-name${script}="Times New Roman"`).join(' ');
	return `<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties ${scripts} ${letters} ${tongue}/></style:default-style>`;
}

/** [REPORTS143] How they look stands with each paragraph. */
function named(): string {
	return (['Title', 'Subtitle', 'Caption', 'Footnote'] as const)
		.map(
			(name) =>
				`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"${name.endsWith('itle') ? ' style:class="chapter"' : ''}/>`
		)
		.join('');
}

function headings(): string {
	return ([1, 2, 3] as const)
		.map((level) => {
			const size = points(headingSizes[level] / 2);
			return `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}" style:font-size-complex="${size}" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>`;
		})
		.join('');
}

function layoutXml(sheet: Sheet, pages: OdtPages, hasHeader: boolean): string {
	const [width, height] = sheet === 'wide' ? [paper.height, paper.width] : [paper.width, paper.height];
	const size = `fo:page-width="${points(width / 20)}" fo:page-height="${points(height / 20)}"`;
	// The head of a page stands within its margin, as in a Word file.
	const top = hasHeader ? Math.min(headerDistance, pages.margins.top) : pages.margins.top;
	const margin = (['top', 'right', 'bottom', 'left'] as const)
		.map((side) => `fo:margin-${side}="${points((side === 'top' ? top : pages.margins[side]) / 20)}"`)
		.join(' ');
	const orientation = `style:print-orientation="${sheet === 'wide' ? 'landscape' : 'portrait'}"`;
	const mode = `style:writing-mode="${pages.direction === 'rtl' ? 'rl-tb' : 'lr-tb'}"`;
	const header = hasHeader
		? `<style:header-style><style:header-footer-properties fo:min-height="${points(Math.max((pages.margins.top - top) / 20, 22))}" fo:margin-bottom="8pt"/></style:header-style>`
		: '';
	return `<style:page-layout style:name="page-${sheet}"><style:page-layout-properties ${size} ${margin} ${orientation} ${mode}/>${header}<style:footer-style><style:header-footer-properties fo:min-height="14pt" fo:margin-top="8pt"/></style:footer-style></style:page-layout>`;
}

/** The number of the page, unless it stands there already, and which version it is. */
export function footXml(
	styles: OdtStyles,
	{ language, direction, foot }: ReportDocument<DocumentLanguage>,
	words: PageWords | null
): string {
	const look = { language, rightToLeft: direction === 'rtl', asDocument: true, space: 0 };
	const numbers = words ? paragraphXml(styles, [], { ...look, centred: true, after: pagesXml(words) }) : '';
	return numbers + foot.map((text) => paragraphXml(styles, [plainRun(text)], { ...look, size: 14 })).join('');
}

export function pagesXml({ page, of }: PageWords): string {
	return `${wordsXml(page)} <text:page-number text:select-page="current"/> ${wordsXml(of)} <text:page-count/>`;
}
