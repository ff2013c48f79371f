import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { directParagraph, markedRuns, type DirectedParagraph } from '@plenum/reports/direct-paragraph';
import { isolated, splitInsertions } from '@plenum/reports/insertions';
import type { Surroundings } from '@plenum/reports/written-language';
import { textRuns } from '../text-lines.ts';

/** Typst knows the direction of paragraphs alone, so that runs are kept in order by marks. */
type TypstRun = Pick<Run, 'text' | 'marks' | 'href'> & { lang: string; rtl: boolean };
type TypstText = { rtl: boolean; runs: TypstRun[] };

/** The data of a template, each block with its direction; and what is known of its texts. */
export type TypstData = { data: unknown; directed: Record<string, TypstText> };

/**
 * [REPORTS146] The directions and languages of the texts in some data. Each block comes with its runs. Each other text, and each of its
 * lines, is listed where it differs from the document's.
 */
export function typstData(data: unknown, surroundings: Surroundings): TypstData {
	const texts = new Set<string>();
	const directedData = withDirections(data, surroundings, (text) => {
		for (const one of [text, ...text.split('\n')]) texts.add(one);
	});
	const directed: TypstData['directed'] = {};
	for (const text of texts) {
		const paragraph = directParagraph(textRuns(text), surroundings);
		const known = typstText(paragraph);
		const [only] = known.runs;
		const isPlain = known.runs.length < 2 && (only?.lang ?? surroundings.language) === surroundings.language;
		if (!isPlain || only?.text !== text || known.rtl !== surroundings.rightToLeft) directed[text] = known;
	}
	return { data: directedData, directed };
}

function typstText(paragraph: DirectedParagraph): TypstText {
	return {
		rtl: paragraph.rightToLeft,
		runs: markedRuns(paragraph).map(({ text, marks, href, language, rightToLeft }) => ({
			text,
			marks,
			href,
			lang: language,
			rtl: rightToLeft
		}))
	};
}

function withDirections(value: unknown, surroundings: Surroundings, tell: (text: string) => void): unknown {
	if (typeof value === 'string') tell(value);
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((one) => withDirections(one, surroundings, tell));
	if (isBlock(value)) return directedBlock(value, surroundings);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDirections(one, surroundings, tell)]));
}

function isBlock(value: object): value is Block {
	return 'type' in value && ('runs' in value || 'items' in value);
}

function directedBlock(block: Block, surroundings: Surroundings): object {
	if ('runs' in block) return { type: block.type, ...typstText(directParagraph(block.runs, surroundings)) };
	return {
		type: block.type,
		rtl: directParagraph(block.items.flat().flatMap(runsOf), surroundings).rightToLeft,
		items: block.items.map((item) => item.map((one) => directedBlock(one, surroundings)))
	};
}

function runsOf(block: Block): Run[] {
	return 'runs' in block ? block.runs : block.items.flat().flatMap(runsOf);
}

/** A text as the fonts can print it, its insertions as they are. */
export function printedText(text: string, printable: (text: string) => string): string {
	return splitInsertions(text)
		.map((piece) => (piece.isInserted ? isolated(printable(piece.text)) : printable(piece.text)))
		.join('');
}
