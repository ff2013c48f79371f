import type { Block, Mark, Run } from '@plenum/domain/clusters/assessment';
import { insertedRuns } from '../insertions.ts';

export function run(text: string, ...marks: Mark[]): Run {
	return { text, marks, href: null };
}

/** [REPORTS140] What is quoted, in the language of its source; null where that is not known, and its letters have to tell. */
export function quotation(text: string, language: string | null = null): Run {
	return { text, marks: [], href: null, language };
}

/** [REPORTS148] Each text that was inserted into a line is a run of its own. */
export function paragraph(...runs: Run[]): Block {
	return { type: 'paragraph', runs: runs.flatMap(insertedRuns) };
}

/** One paragraph for each line: a line break inside a text is kept. */
export function paragraphs(text: string): Block[] {
	return text.split(/\r?\n/).map((line) => paragraph(run(line)));
}

/** A text as a sentence: with a full stop where it has no end of its own, which is no part of what was inserted. */
export function fullStop(text: string): string {
	return /[.!?؟…]\u2069?\s?["”’»]?\u2069?$/u.test(text) ? text : `${text}.`;
}

/** The stop of a sentence, which may be the last sign of an insertion. An ellipsis and an abbreviation have signs of their own. */
const lastStop = /(?<=[\p{L}\p{M}\p{N})\]%”’»])(?<!\betc|\.\p{L})\.(?<end>\u2069?)$/u;

/** [REPORTS142] `Train the judges (lead: Ministry of Justice).`: what belongs to a sentence in brackets stands before its stop. */
export function withBracket(text: string, details: string): string {
	if (details === '') return text;
	const isSentence = lastStop.test(text);
	return `${text.replace(lastStop, '$<end>')} (${details})${isSentence ? '.' : ''}`;
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
