import { expect, test } from 'vitest';
import type { Block, Run } from '../clusters/assessment.ts';
import { lintNarrative } from './lint-narrative.ts';

const run = (text: string): Run => ({ text, marks: [], href: null });
const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', runs: texts.map(run) });
const today = '2026-11-27';

test('[DRAFTING11] what remains is read line by line, in the language of each line; headings and titles are none', () => {
	const blocks: Block[] = [
		{ type: 'heading', level: 2, runs: [run('Continue to consider improving the courts')] },
		paragraph('Two words'),
		paragraph('The Ministry of Justice should adopt ', 'the law on legal aid by June 2028.'),
		{
			type: 'bullet-list',
			items: [
				[paragraph('Continue efforts to improve the courts')],
				[paragraph('Poursuivre les efforts en matière de justice')]
			]
		}
	];
	const found = lintNarrative(blocks, today).map(({ line, findings }) => [line, findings.map(({ code }) => code)]);
	expect(found).toEqual([
		[2, expect.arrayContaining(['asks-to-continue', 'no-addressee', 'no-deadline'])],
		[3, expect.arrayContaining(['asks-to-continue', 'no-addressee', 'no-deadline'])]
	]);
	expect(found.flat(2)).not.toContain('no-indicator');
});

test('[DRAFTING11] of nothing written there is nothing to say, and of much it is said in one reading', () => {
	expect(lintNarrative([], today)).toEqual([]);
	expect(lintNarrative([paragraph('')], today)).toEqual([]);
	const long = paragraph('improve '.repeat(5000));
	expect(lintNarrative([long, long], today)).toHaveLength(2);
});
