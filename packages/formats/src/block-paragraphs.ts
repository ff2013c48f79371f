import type { Block, Run } from '@plenum/domain/clusters/assessment';
import {
	AlignmentType,
	ExternalHyperlink,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type ParagraphChild
} from 'docx';
import { cleanText, closeDirections } from './plain-characters.ts';

/** How the paragraphs of one place look. Sizes are half points; `rightToLeft` is for text without a letter. */
export type ParagraphLook = {
	rightToLeft: boolean;
	/** Words of the document itself, which run as it does whatever name they begin with. */
	asDocument?: boolean;
	bold?: boolean;
	italics?: boolean;
	size?: number;
	centred?: boolean;
	keepNext?: boolean;
	/** Before and after, in twentieths of a point. */
	space?: number;
	/** Number, outline, and whatever else the first of several paragraphs alone has. */
	first?: Partial<Pick<IParagraphOptions, 'numbering' | 'heading' | 'indent' | 'pageBreakBefore'>> & {
		notes?: ParagraphChild[];
	};
};

const listIndent = 284;

/** Blocks as Word paragraphs. List signs are written as text, so that they survive copying into any other form. */
export function paragraphsOf(blocks: readonly Block[], look: ParagraphLook, depth = 0): Paragraph[] {
	const others = { ...look };
	delete others.first;
	return blocks.flatMap((block, place) => {
		const here = place === 0 ? look : others;
		switch (block.type) {
			case 'paragraph':
				return [paragraph(block.runs, here, depth)];
			case 'heading':
				return [paragraph(block.runs, { ...here, bold: true, keepNext: true }, depth)];
			case 'bullet-list':
				return block.items.flatMap((item) => itemParagraphs(item, '• ', others, depth));
			case 'ordered-list':
				return block.items.flatMap((item, at) => itemParagraphs(item, `${at + 1}. `, others, depth));
		}
	});
}

function itemParagraphs(item: readonly Block[], sign: string, look: ParagraphLook, depth: number): Paragraph[] {
	const [first, ...rest] = item;
	if (first?.type !== 'paragraph') {
		return [paragraph([plain(sign)], look, depth + 1), ...paragraphsOf(item, look, depth + 1)];
	}
	return [paragraph([plain(sign), ...first.runs], look, depth + 1), ...paragraphsOf(rest, look, depth + 1)];
}

function plain(text: string): Run {
	return { text, marks: [], href: null };
}

/**
 * What is as it is anyway is not written: a table of four hundred rows has ten thousand runs, and each property of each is an
 * object to make and a piece of XML to read. Each paragraph is written in the direction of its own first letter: a text in Arabic may
 * quote French.
 */
export function paragraph(runs: readonly Run[], look: ParagraphLook, depth = 0): Paragraph {
	const text = look.asDocument ? '' : runs.map((run) => run.text).join('');
	const rightToLeft = isRightToLeft(text, look.rightToLeft);
	const { notes = [], ...first } = look.first ?? {};
	const space = look.space ?? 40;
	return new Paragraph({
		...(rightToLeft ? { bidirectional: true } : {}),
		...(look.centred ? { alignment: AlignmentType.CENTER } : {}),
		spacing: { before: space, after: space },
		...(look.keepNext ? { keepNext: true } : {}),
		...(depth > 0 ? { indent: { start: depth * listIndent } } : {}),
		...first,
		children: [...runs.flatMap((run) => textRuns(alone(run, runs), { ...look, rightToLeft })), ...notes]
	});
}

/** A run that turns the direction of writing turns it for itself alone. */
function alone(run: Run, runs: readonly Run[]): Run {
	return runs.length === 1 ? run : { ...run, text: closeDirections(run.text) };
}

function isRightToLeft(text: string, otherwise: boolean): boolean {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter === undefined ? otherwise : /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter);
}

function textRuns(run: Run, look: ParagraphLook): ParagraphChild[] {
	if (run.text === '') return [];
	const linked = run.href !== null && /^(https?|mailto):/i.test(run.href);
	const runs = cleanText(run.text)
		.split('\n')
		.map((text, line) => {
			return new TextRun({
				text,
				...(look.bold || run.marks.includes('bold') ? { bold: true } : {}),
				...(look.italics || run.marks.includes('italic') ? { italics: true } : {}),
				...(look.rightToLeft ? { rightToLeft: true } : {}),
				...(look.size === undefined ? {} : { size: look.size }),
				...(linked ? { underline: {}, color: '0563C1' } : {}),
				...(line > 0 ? { break: 1 } : {})
			});
		});
	return linked && run.href !== null ? [new ExternalHyperlink({ link: run.href, children: runs })] : runs;
}
