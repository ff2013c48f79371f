import type { Block } from '../clusters/assessment.ts';
import type { Institution } from '../consultations/institutions.ts';
import { phrasesOf } from './addressee.ts';
import { draftLanguage } from './draft-language.ts';
import { lintRecommendation, type Finding } from './lint.ts';
import { tokensOf } from './tokens.ts';

/** A paragraph or an item of a list, counted from 0 through the section, with what a reader would ask of it. */
export type LintedLine = { line: number; text: string; findings: Finding[] };

/** Shorter lines are titles, or begun. */
const fewest = 3;

/**
 * [DRAFTING11] What remains to be done, line by line, as recommendations are read. Headings are none, and an indicator is the matter of
 * the action that a line becomes. Only lines of which there is something to say.
 */
export function lintNarrative(
	blocks: readonly Block[],
	today: string,
	institutions: readonly Institution[] = []
): LintedLine[] {
	const known = phrasesOf(institutions);
	return linesIn(blocks)
		.map((text, line) => ({ line, text }))
		.filter(({ text }) => tokensOf(text).length >= fewest)
		.map(({ line, text }) => {
			const { findings } = lintRecommendation(text, draftLanguage(text), today, known);
			return { line, text, findings: findings.filter(({ letter }) => letter !== 'measurable') };
		})
		.filter(({ findings }) => findings.length > 0);
}

function linesIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if ('items' in block) return block.items.flatMap(linesIn);
		return block.type === 'heading' ? [] : block.runs.map(({ text }) => text).join('');
	});
}
