import type { Block, Mark, Run } from '@plenum/domain/clusters/assessment';

export function run(text: string, ...marks: Mark[]): Run {
	return { text, marks, href: null };
}

/** [REPORTS140] What is quoted from a source, in the language of the source where that is known. */
export function quotation(text: string, language: string | null): Run {
	return { text, marks: [], href: null, ...(language === null ? {} : { language }) };
}

export function paragraph(...runs: Run[]): Block {
	return { type: 'paragraph', runs };
}

/** One paragraph for each line: a line break inside a text is kept. */
export function paragraphs(text: string): Block[] {
	return text.split(/\r?\n/).map((line) => paragraph(run(line)));
}

/** A text as a sentence: with a full stop where it has no end of its own. */
export function fullStop(text: string): string {
	return /[.!?؟…]$/u.test(text) ? text : `${text}.`;
}

export function isEmptyText(blocks: readonly Block[]): boolean {
	return plainText(blocks).trim() === '';
}

/** The words alone: a line for each paragraph, `- ` before what is listed, `1. ` where the order counts. */
export function plainText(blocks: readonly Block[]): string {
	return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return [block.runs.map(({ text }) => text).join('')];
		case 'bullet-list':
			return block.items.flatMap((item) => itemLines(item, '- '));
		case 'ordered-list':
			return block.items.flatMap((item, at) => itemLines(item, `${at + 1}. `));
	}
}

function itemLines(item: readonly Block[], sign: string): string[] {
	return item.flatMap(linesOf).map((line, at) => (at === 0 ? sign : ' '.repeat(sign.length)) + line);
}
