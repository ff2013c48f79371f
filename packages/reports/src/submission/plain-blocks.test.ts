import { expect, test } from 'vitest';
import type { Block } from '@plenum/domain/clusters/assessment';
import { fullStop, isEmptyText, paragraph, plainText, run } from './plain-blocks.ts';

const list = (type: 'bullet-list' | 'ordered-list', ...items: Block[][]): Block => ({ type, items });

test('[EXPORTS8] words alone: a line for each paragraph, signs before what is listed, lists within lists set in', () => {
	expect(
		plainText([
			{ type: 'heading', level: 2, runs: [run('Courts')] },
			paragraph(run('Two '), run('opened', 'bold'), run('.')),
			list(
				'ordered-list',
				[paragraph(run('north')), list('bullet-list', [paragraph(run('river'))])],
				[paragraph(run('south'))]
			)
		])
	).toBe('Courts\nTwo opened.\n1. north\n   - river\n2. south');
});

test('[EXPORTS8] empty paragraphs say nothing', () => {
	expect(isEmptyText([paragraph(), paragraph(run('  '))])).toBe(true);
	expect(isEmptyText([paragraph(run('a'))])).toBe(false);
});

test('[EXPORTS8] a text that is no whole sentence ends with one full stop, and what is quoted keeps its own', () => {
	expect(['Two opened', 'Two opened.', '“Two opened.”', '«\u00a0Deux\u00a0»'].map(fullStop)).toEqual([
		'Two opened.',
		'Two opened.',
		'“Two opened.”',
		'«\u00a0Deux\u00a0».'
	]);
	for (const quoted of [
		'«\u00a0Deux ont ouvert.\u00a0»',
		'“\u2068Deux ont ouvert.\u2069”',
		'«\u00a0\u2068Two opened.\u2069\u00a0»'
	])
		expect(fullStop(quoted)).toBe(quoted);
});
