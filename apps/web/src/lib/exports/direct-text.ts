import type { Block, Run } from '@plenum/domain/clusters/assessment';
import type { Language } from '@plenum/domain/languages';
import { directParagraph, type DirectedRun } from '@plenum/reports/direct-paragraph';
import { insertedRuns } from '@plenum/reports/insertions';

/** The report in which a text stands. */
export type SurroundingText = { language: Language; direction: 'ltr' | 'rtl' };
/** `dir` is for the element that holds the text; runs without a language are in that of the report. */
export type DirectedText = { dir: 'ltr' | 'rtl'; runs: ShownRun[] };
export type ShownRun = Omit<DirectedRun, 'language' | 'rightToLeft'> & {
	apart: { lang: string; dir: 'ltr' | 'rtl' } | null;
};

/** [REPORTS147] A text or a paragraph by the same data as the files: in its direction, and in it what is of another direction or language. */
export function directText(written: string | readonly Run[], { language, direction }: SurroundingText): DirectedText {
	const runs = typeof written === 'string' ? [{ text: written, marks: [], href: null }] : written;
	const directed = directParagraph(runs.flatMap(insertedRuns), { language, rightToLeft: direction === 'rtl' });
	return {
		dir: dirOf(directed.rightToLeft),
		runs: directed.runs.map((run) => ({
			...run,
			apart:
				run.rightToLeft === directed.rightToLeft && run.language === language
					? null
					: { lang: run.language, dir: dirOf(run.rightToLeft) }
		}))
	};
}

/** Signs of a list stand on the side on which its first text begins. */
export function listDirection(list: Block, around: SurroundingText): 'ltr' | 'rtl' {
	return directText(runsOf(list), around).dir;
}

function runsOf(block: Block): Run[] {
	return 'runs' in block ? block.runs : block.items.flat().flatMap(runsOf);
}

function dirOf(rightToLeft: boolean): 'ltr' | 'rtl' {
	return rightToLeft ? 'rtl' : 'ltr';
}
