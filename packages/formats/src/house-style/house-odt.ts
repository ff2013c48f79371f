import type { Cover } from '@plenum/reports/report-document';
import { languageProperties, markXml, type OdtStyles } from '../open-document/odt-text.ts';
import { escapeXml, points, wordsXml } from '../open-document/odt-words.ts';
import { directedRuns, directParagraph, markedRuns } from '@plenum/reports/direct-paragraph';
import { plainRun } from '../text-lines.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import type { HouseBlock, HouseFont, HouseInline, HouseParagraph, HouseStyle, HouseTable } from './house-style.ts';
import { paragraphProperties, textProperties } from './odt-look.ts';

/** The name in the package of each picture. */
export type OdtPictures = ReadonlyMap<string, string>;
type PlacedStyle = {
	styles: OdtStyles;
	pictures: OdtPictures;
	language: string;
	/** [REPORTS144] What is said of its pictures. */
	alt: string;
	rightToLeft: boolean;
	masterPage?: string | undefined;
};

export function odtPictures({ pictures }: HouseStyle): { names: OdtPictures; files: Record<string, Uint8Array> } {
	const named = Object.entries(pictures).map(([id, picture], at) => ({
		id,
		name: `Pictures/house-${at + 1}.${picture.kind}`,
		bytes: picture.bytes
	}));
	return {
		names: new Map(named.map(({ id, name }) => [id, name])),
		files: Object.fromEntries(named.map(({ name, bytes }) => [name, bytes]))
	};
}

/** Paragraphs and tables of a cover, or of the head or foot of a page; a cover says on which kind of page it begins. */
export function houseXml(blocks: readonly HouseBlock[], cover: Cover, placed: PlacedStyle): string {
	const { masterPage, ...others } = placed;
	const filled = fillPlaceholders(blocks, cover);
	// A table cannot begin a kind of page here: a paragraph before it does.
	const start = masterPage !== undefined && filled[0]?.type !== 'paragraph' ? paragraphXml(empty, placed) : '';
	return start + filled.map((block, at) => blockXml(block, at === 0 && start === '' ? placed : others)).join('');
}

const empty: HouseParagraph = {
	type: 'paragraph',
	look: { align: null, before: 0, after: 0, line: null, above: null, below: null },
	tabs: [],
	inlines: []
};

function blockXml(block: HouseBlock, placed: PlacedStyle): string {
	return block.type === 'table' ? tableXml(block, placed) : paragraphXml(block, placed);
}

function paragraphXml({ look, tabs, inlines }: HouseParagraph, placed: PlacedStyle): string {
	const { styles, masterPage } = placed;
	const texts = inlines.flatMap((inline) => (inline.type === 'text' ? [plainRun(inline.text)] : []));
	const { rightToLeft } = directParagraph(texts, placed);
	const stops = tabs.map(({ at, type }) => {
		const kind = type === 'center' ? 'center' : type === 'end' ? 'right' : 'left';
		return `<style:tab-stop style:position="${points(at / 20)}" style:type="${kind}"/>`;
	});
	const tabStops = stops.length === 0 ? '' : `<style:tab-stops>${stops.join('')}</style:tab-stops>`;
	const master = masterPage === undefined ? '' : ` style:master-page-name="${masterPage}"`;
	const mode = `style:writing-mode="${rightToLeft ? 'rl-tb' : 'lr-tb'}"`;
	const name = styles.name(
		'paragraph',
		` style:parent-style-name="Standard"${master}><style:paragraph-properties ${mode} ${paragraphProperties(look, rightToLeft)}>${tabStops}</style:paragraph-properties>`
	);
	return `<text:p text:style-name="${name}">${inlines.map((inline) => inlineXml(inline, placed, rightToLeft)).join('')}</text:p>`;
}

function inlineXml(inline: HouseInline, placed: PlacedStyle, rightToLeft: boolean): string {
	const { styles, pictures, alt } = placed;
	const spanned = (font: HouseFont, content: string, more: readonly string[] = []) =>
		`<text:span text:style-name="${styles.name('text', `><style:text-properties ${[textProperties(font), ...more].join(' ')}/>`)}">${content}</text:span>`;
	switch (inline.type) {
		case 'text':
			return markedRuns({ rightToLeft, runs: directedRuns(plainRun(inline.text), rightToLeft, placed) })
				.map((each) =>
					each.isMark ? markXml(each.text) : spanned(inline.font, wordsXml(each.text), languageProperties(each, placed))
				)
				.join('');
		case 'page':
			return spanned(inline.font, '<text:page-number text:select-page="current"/>');
		case 'pages':
			return spanned(inline.font, '<text:page-count/>');
		case 'tab':
			return '<text:tab/>';
		case 'break':
			return '<text:line-break/>';
		case 'picture': {
			const name = pictures.get(inline.picture);
			const size = `svg:width="${points(inline.width)}" svg:height="${points(inline.height)}"`;
			return name === undefined
				? ''
				: `<draw:frame text:anchor-type="as-char" ${size}><draw:image xlink:href="${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>${escapeXml(alt)}</svg:desc></draw:frame>`;
		}
	}
}

function tableXml({ widths, rows }: HouseTable, placed: PlacedStyle): string {
	const { styles, rightToLeft } = placed;
	const sum = widths.reduce((total, width) => total + width, 0);
	const table = styles.name(
		'table',
		`><style:table-properties style:width="${points(sum / 20)}" table:align="margins" style:writing-mode="${rightToLeft ? 'rl-tb' : 'lr-tb'}"/>`
	);
	const columns = widths.map((width) => {
		const column = styles.name(
			'table-column',
			`><style:table-column-properties style:column-width="${points(width / 20)}"/>`
		);
		return `<table:table-column table:style-name="${column}"/>`;
	});
	const cell = styles.name('table-cell', '><style:table-cell-properties fo:border="none" fo:padding="0pt"/>');
	const body = rows.map((cells) => {
		const shown = widths.map((_, at) => {
			const content = (cells[at] ?? []).map((block) => blockXml(block, placed)).join('');
			return `<table:table-cell table:style-name="${cell}" office:value-type="string">${content || '<text:p/>'}</table:table-cell>`;
		});
		return `<table:table-row>${shown.join('')}</table:table-row>`;
	});
	return `<table:table table:style-name="${table}">${columns.join('')}${body.join('')}</table:table>`;
}
