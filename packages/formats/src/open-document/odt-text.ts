import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { paragraphProperties, textProperties } from '../house-style/odt-look.ts';
import type { HouseLook } from '../house-style/house-style.ts';
import { escapeXml, points, wordsXml } from './odt-words.ts';
import { markStyle } from '@plenum/tables/mark-style';
import { directParagraph, markedRuns, type DirectedRun } from '@plenum/reports/direct-paragraph';
import { aloneIn, isLink, textLines } from '../text-lines.ts';

/** How paragraphs of one place look. Sizes are half points, spaces twentieths of a point: as in a Word file. */
export type OdtLook = {
	language: string;
	rightToLeft: boolean;
	/** Words of the document itself, which run as it does whatever name they begin with. */
	asDocument?: boolean;
	/** [REPORTS149] Its number stands where the others do, whatever the direction of its text. */
	isNumbered?: boolean;
	bold?: boolean;
	italics?: boolean;
	size?: number;
	centred?: boolean;
	keepNext?: boolean;
	/** In a frame, one with the paragraphs beside it that are. */
	framed?: boolean;
	space?: number;
	heading?: 1 | 2 | 3;
	/** [REPORTS143] A style by the name that programs know. */
	named?: 'Title' | 'Subtitle' | 'Caption' | 'Footnote';
	newPage?: boolean;
	/** Where words go on after a tab: in the middle, and at the end. */
	tabs?: readonly [number, number];
	/** The kind of page on which it begins a new one. */
	masterPage?: string;
	/** [REPORTS72] As the publisher defines it: fonts, spaces and alignment are its own. */
	house?: HouseLook;
	/** XML after the words: notes. */
	after?: string;
};

const listIndent = 284;

/** Styles that paragraphs, spans and columns need, each once, in the order in which they are first met. */
export class OdtStyles {
	readonly #names = new Map<string, string>();

	/** The name of the style with this content. */
	name(family: 'paragraph' | 'text' | 'table' | 'table-column' | 'table-row' | 'table-cell', content: string): string {
		const key = `style:family="${family}"${content}`;
		const known = this.#names.get(key);
		if (known) return known;
		const name = `A${this.#names.size + 1}`;
		this.#names.set(key, name);
		return name;
	}

	xml(): string {
		return [...this.#names].map(([key, name]) => `<style:style style:name="${name}" ${key}</style:style>`).join('');
	}
}

export function blocksXml(styles: OdtStyles, blocks: readonly Block[], look: OdtLook, depth = 0): string[] {
	const others = { ...look };
	delete others.after;
	delete others.isNumbered;
	return textLines(blocks, depth).map((line, place) => {
		const here = place === 0 ? look : others;
		return paragraphXml(styles, line.runs, line.isHeading ? { ...here, bold: true, keepNext: true } : here, line.depth);
	});
}

export function paragraphXml(styles: OdtStyles, runs: readonly Run[], look: OdtLook, depth = 0): string {
	const alone = runs.map((run) => aloneIn(runs, run));
	const directed = directParagraph(alone, look, look.asDocument || look.isNumbered);
	const { rightToLeft } = directed;
	const isTurned = look.isNumbered === true && directParagraph(alone, look).rightToLeft !== rightToLeft;
	const style = styles.name('paragraph', paragraphStyle({ ...look, isTurned }, rightToLeft, depth));
	const words =
		markedRuns(directed)
			.map((run) => runXml(styles, run, look))
			.join('') + (look.after ?? '');
	return look.heading
		? `<text:h text:style-name="${style}" text:outline-level="${look.heading}">${words}</text:h>`
		: `<text:p text:style-name="${style}">${words}</text:p>`;
}

function paragraphStyle(look: OdtLook & { isTurned: boolean }, rightToLeft: boolean, depth: number): string {
	const parent = look.heading ? `Heading_20_${look.heading}` : (look.named ?? 'Standard');
	const master = look.masterPage === undefined ? '' : ` style:master-page-name="${look.masterPage}"`;
	const space = points((look.space ?? 40) / 20);
	const indent = points((depth * listIndent) / 20);
	const properties = [
		...(look.house
			? [paragraphProperties(look.house, rightToLeft)]
			: [
					`fo:margin-top="${space}" fo:margin-bottom="${space}"`,
					`fo:text-align="${look.isTurned ? 'justify' : look.centred ? 'center' : rightToLeft ? 'right' : 'left'}"`
				]),
		`style:writing-mode="${rightToLeft ? 'rl-tb' : 'lr-tb'}"`,
		depth === 0 ? '' : rightToLeft ? `fo:margin-right="${indent}"` : `fo:margin-left="${indent}"`,
		look.keepNext ? 'fo:keep-with-next="always"' : '',
		look.framed ? 'fo:border="2.25pt solid #9c1c1c" fo:padding="6pt" fo:background-color="#fdecea"' : '',
		look.newPage ? 'fo:break-before="page"' : ''
	];
	const said = properties.filter(Boolean).join(' ');
	const letters = look.house ? `<style:text-properties ${textProperties(look.house)}/>` : '';
	return ` style:parent-style-name="${parent}"${master}><style:paragraph-properties ${said}${tabsXml(look)}${letters}`;
}

function tabsXml({ tabs }: OdtLook): string {
	if (!tabs) return '/>';
	const stops = tabs.map(
		(at, place) =>
			`<style:tab-stop style:position="${points(at / 20)}" style:type="${place === 0 ? 'center' : 'right'}"/>`
	);
	return `><style:tab-stops>${stops.join('')}</style:tab-stops></style:paragraph-properties>`;
}

/** [REPORTS140] Each with its language, where that is not the document’s. */
function runXml(styles: OdtStyles, run: DirectedRun, look: OdtLook): string {
	if (run.text === '') return '';
	if (run.isMark) return markXml(run.text);
	const bold = look.bold || run.marks.includes('bold');
	const italic = look.italics || run.marks.includes('italic');
	const linked = isLink(run.href);
	const properties = [
		...(bold ? inEachScript((script) => `${prefixed(script, 'font-weight')}="bold"`) : []),
		...(italic ? inEachScript((script) => `${prefixed(script, 'font-style')}="italic"`) : []),
		...(look.size === undefined
			? []
			: inEachScript((script) => `${prefixed(script, 'font-size')}="${points((look.size ?? 0) / 2)}"`)),
		...languageProperties(run, look),
		...(linked ? ['fo:color="#0563c1" style:text-underline-style="solid"'] : [])
	];
	const words = wordsXml(run.text);
	const span =
		properties.length === 0
			? words
			: `<text:span text:style-name="${styles.name('text', `><style:text-properties ${properties.join(' ')}/>`)}">${words}</text:span>`;
	return linked ? `<text:a xlink:type="simple" xlink:href="${escapeXml(run.href ?? '')}">${span}</text:a>` : span;
}

/** Western letters, and those that run from right to left. */
function inEachScript(write: (script: '' | '-complex') => string): string[] {
	return [write(''), write('-complex')];
}

function prefixed(script: '' | '-complex', property: string): string {
	return script === '' ? `fo:${property}` : `style:${property}${script}`;
}

export function markXml(sign: string): string {
	return `<text:span text:style-name="${markStyle}">${sign}</text:span>`;
}

/** A language for letters from the left, and one for those from the right. */
export function languageProperties(
	{ language, rightToLeft }: Pick<DirectedRun, 'language' | 'rightToLeft'>,
	document: { language: string }
): string[] {
	if (language === document.language) return [];
	return rightToLeft
		? [`style:language-complex="${language}" style:country-complex="none"`]
		: [`fo:language="${language}" fo:country="none"`];
}
