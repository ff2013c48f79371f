import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { AlignmentType, ExternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';

/** How the paragraphs of one place look. Sizes are half points; `rightToLeft` is for text without a letter. */
export type ParagraphLook = {
	rightToLeft: boolean;
	bold?: boolean;
	italics?: boolean;
	size?: number;
	centred?: boolean;
	keepNext?: boolean;
};

const listIndent = 284;

/** Blocks as Word paragraphs. List signs are written as text, so that they survive copying into any other form. */
export function paragraphsOf(blocks: readonly Block[], look: ParagraphLook, depth = 0): Paragraph[] {
	return blocks.flatMap((block) => {
		switch (block.type) {
			case 'paragraph':
				return [paragraph(block.runs, look, depth)];
			case 'heading':
				return [paragraph(block.runs, { ...look, bold: true, keepNext: true }, depth)];
			case 'bullet-list':
				return block.items.flatMap((item) => itemParagraphs(item, '• ', look, depth));
			case 'ordered-list':
				return block.items.flatMap((item, at) => itemParagraphs(item, `${at + 1}. `, look, depth));
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

/** Each paragraph is written in the direction of its own first letter: a text in Arabic may quote French. */
export function paragraph(runs: readonly Run[], look: ParagraphLook, depth = 0): Paragraph {
	const rightToLeft = isRightToLeft(runs.map(({ text }) => text).join(''), look.rightToLeft);
	return new Paragraph({
		bidirectional: rightToLeft,
		alignment: look.centred ? AlignmentType.CENTER : AlignmentType.START,
		spacing: { before: 40, after: 40, line: 240 },
		keepNext: look.keepNext ?? false,
		...(depth > 0 ? { indent: { start: depth * listIndent } } : {}),
		children: runs.flatMap((run) => textRuns(run, { ...look, rightToLeft }))
	});
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
				bold: (look.bold ?? false) || run.marks.includes('bold'),
				italics: (look.italics ?? false) || run.marks.includes('italic'),
				rightToLeft: look.rightToLeft,
				...(look.size === undefined ? {} : { size: look.size }),
				...(linked ? { underline: {}, color: '0563C1' } : {}),
				...(line > 0 ? { break: 1 } : {})
			});
		});
	return linked && run.href !== null ? [new ExternalHyperlink({ link: run.href, children: runs })] : runs;
}

/** Word cannot hold control characters or halves of characters; everything else is kept as it is. */
export function cleanText(text: string): string {
	const whole = text.replaceAll('\r\n', '\n').toWellFormed();
	return whole.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}
