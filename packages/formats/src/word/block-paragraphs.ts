import type { Block, Run } from '@plenum/domain/clusters/assessment';
import {
	AlignmentType,
	BorderStyle,
	ExternalHyperlink,
	Paragraph,
	ShadingType,
	TextRun,
	type IParagraphOptions,
	type ParagraphChild
} from 'docx';
import { cleanText } from '../plain-characters.ts';
import { markStyle } from '@plenum/tables/mark-style';
import {
	directParagraph,
	markedRuns,
	type DirectedParagraph,
	type DirectedRun
} from '@plenum/reports/direct-paragraph';
import { aloneIn, isLink, textLines } from '../text-lines.ts';

/** How the paragraphs of one place look. Sizes are half points; language and direction are those of the document. */
export type ParagraphLook = {
	language: string;
	rightToLeft: boolean;
	/** Words of the document itself, which run as it does whatever name they begin with. */
	asDocument?: boolean;
	bold?: boolean;
	italics?: boolean;
	size?: number;
	centred?: boolean;
	keepNext?: boolean;
	/** In a frame, one with the paragraphs beside it that are. */
	framed?: boolean;
	/** Before and after, in twentieths of a point. */
	space?: number;
	/** [REPORTS72] A style that says alignment and spaces by itself; empty for the one that all text has. */
	style?: string;
	/** Number, outline, and whatever else the first of several paragraphs alone has. */
	first?: Partial<Pick<IParagraphOptions, 'numbering' | 'heading' | 'indent' | 'pageBreakBefore'>> & {
		notes?: ParagraphChild[];
	};
};

const listIndent = 284;

const line = { style: BorderStyle.SINGLE, size: 18, space: 6, color: '9c1c1c' };
const frame = {
	border: { top: line, bottom: line, left: line, right: line },
	shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'fdecea' }
};

/** Blocks as Word paragraphs. */
export function paragraphsOf(blocks: readonly Block[], look: ParagraphLook, depth = 0): Paragraph[] {
	const others = { ...look };
	delete others.first;
	return textLines(blocks, depth).map((line, place) => {
		const here = place === 0 && !line.isListed ? look : others;
		return paragraph(line.runs, line.isHeading ? { ...here, bold: true, keepNext: true } : here, line.depth);
	});
}

/**
 * Default properties are not written. A table of four hundred rows has ten thousand runs, and each property costs an object to create and a
 * piece of XML to read.
 */
export function paragraph(runs: readonly Run[], look: ParagraphLook, depth = 0): Paragraph {
	const alone = runs.map((run) => aloneIn(runs, run));
	const isNumbered = look.first?.numbering !== undefined;
	const directed = directParagraph(alone, look, look.asDocument || isNumbered);
	const { rightToLeft } = directed;
	const isTurned = isNumbered && directParagraph(alone, look).rightToLeft !== rightToLeft;
	const { notes = [], ...first } = look.first ?? {};
	const space = look.space ?? 40;
	return new Paragraph({
		...(rightToLeft ? { bidirectional: true } : {}),
		...(look.centred && look.style === undefined ? { alignment: AlignmentType.CENTER } : {}),
		...(look.style === undefined
			? { spacing: { before: space, after: space } }
			: look.style === ''
				? {}
				: { style: look.style }),
		// [REPORTS149] The number stands where the others do; the text fills the lines from side to side.
		...(isTurned ? { alignment: AlignmentType.JUSTIFIED } : {}),
		...(look.keepNext ? { keepNext: true } : {}),
		...(look.framed ? frame : {}),
		...(depth > 0 ? { indent: { start: depth * listIndent } } : {}),
		...first,
		children: [...textRunsOf(directed, look), ...notes]
	});
}

export function textRunsOf(paragraphRuns: DirectedParagraph, look: ParagraphLook): ParagraphChild[] {
	return markedRuns(paragraphRuns).flatMap((run) => textRuns(run, look));
}

/** [REPORTS140] Each with its own direction, and its language where that is not the document’s. */
function textRuns(run: DirectedRun, look: ParagraphLook): ParagraphChild[] {
	if (run.text === '') return [];
	const linked = isLink(run.href);
	const runs = cleanText(run.text)
		.split('\n')
		.map((text, line) => {
			return new TextRun({
				text,
				...(look.bold || run.marks.includes('bold') ? { bold: true } : {}),
				...(look.italics || run.marks.includes('italic') ? { italics: true } : {}),
				...(run.rightToLeft ? { rightToLeft: true } : {}),
				...languageOfRun(run, look),
				...(run.isMark ? { style: markStyle } : {}),
				...(look.size === undefined ? {} : { size: look.size }),
				...(linked ? { underline: {}, color: '0563C1' } : {}),
				...(line > 0 ? { break: 1 } : {})
			});
		});
	return linked && run.href !== null ? [new ExternalHyperlink({ link: run.href, children: runs })] : runs;
}

export const markStyles = { characterStyles: [{ id: markStyle, name: 'Direction Mark' }] };

/** Word keeps one language for letters from the left, and one for those from the right. */
export function languageOfRun(
	{ language, rightToLeft }: Pick<DirectedRun, 'language' | 'rightToLeft'>,
	document: { language: string }
): { language?: { value?: string; bidirectional?: string } } {
	if (language === document.language) return {};
	return { language: rightToLeft ? { bidirectional: language } : { value: language } };
}
