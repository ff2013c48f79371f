import { expect, test } from 'vitest';
import { emptyAssessment, type Assessment, type Block, type Run } from '../clusters/assessment.ts';
import {
	changedWords,
	correctAssessment,
	correctClosing,
	correctWords,
	passageAt,
	sectionLines,
	type CorrectedPlace
} from './text-correction.ts';

const run = (text: string, ...marks: Run['marks']): Run => ({ text, marks, href: null });
const paragraph = (...runs: Run[]): Block => ({ type: 'paragraph', runs });
const assessment: Assessment = {
	...emptyAssessment(),
	sections: {
		...emptyAssessment().sections,
		progress: [
			{ type: 'heading', level: 2, runs: [run('Courts')] },
			{ type: 'bullet-list', items: [[paragraph(run('Two opend'))], [paragraph(run('Three'), run(' closd', 'bold'))]] },
			paragraph(run('Said by '), run('ohn Smith', 'held-back'), run('.'))
		]
	},
	actions: [
		{
			id: 'a1',
			text: 'Adpt a law',
			lead: 'Ministry',
			supporting: '',
			deadline: '',
			resources: '',
			assistance: '',
			indicators: [],
			recommendations: []
		}
	]
};
const closing = { statement: 'Half dnoe', dissent: [{ constituency: 'nhri', text: 'Lses' }] };
const recommendations = [{ id: 'r1', text: 'Ratfy it' }];

function correct(place: CorrectedPlace, to: string) {
	const from = passageAt({ assessment, closing, recommendations }, place) ?? '';
	const correction = { place, ...changedWords(from, to)!, reason: 'Typing error' };
	return {
		assessment: correctAssessment(assessment, [correction]),
		closing: correctClosing(closing, [correction]),
		recommendations
	};
}

test.each<[CorrectedPlace, string, string]>([
	[{ part: 'section', section: 'progress', line: 0 }, 'Courts', 'The courts'],
	[{ part: 'section', section: 'progress', line: 1 }, 'Two opend', 'Two opened'],
	[{ part: 'section', section: 'progress', line: 2 }, 'Three closd', 'Three closed'],
	[{ part: 'action', action: 'a1', field: 'text' }, 'Adpt a law', 'Adopt a law'],
	[{ part: 'action', action: 'a1', field: 'lead' }, 'Ministry', 'A Ministry'],
	[{ part: 'statement' }, 'Half dnoe', 'Half done'],
	[{ part: 'dissent', constituency: 'nhri' }, 'Lses', 'Less']
])('[CORRECT2] %o reads otherwise, and nothing else does', (place, from, to) => {
	expect(passageAt({ assessment, closing, recommendations }, place)).toBe(from);
	const after = correct(place, to);
	expect(passageAt(after, place)).toBe(to);
	const back = { place, ...changedWords(to, from)!, reason: 'Back' };
	expect(correctAssessment(after.assessment, [back])).toEqual(assessment);
	expect(correctClosing(after.closing, [back])).toEqual(closing);
});

test.each<CorrectedPlace>([
	{ part: 'section', section: 'progress', line: 9 },
	{ part: 'action', action: 'a2', field: 'text' },
	{ part: 'dissent', constituency: 'state' },
	{ part: 'recommendation', recommendation: 'r2' }
])('[CORRECT1] there is no such place: %o', (place) => {
	expect(passageAt({ assessment, closing, recommendations }, place)).toBeNull();
});

test('[CORRECT2] a correction of words that do not stand there changes nothing', () => {
	const place = { part: 'section', section: 'progress', line: 1 } as const;
	const elsewhere = { place, start: 3, before: 'closed', after: 'x', reason: '' };
	expect(correctAssessment(assessment, [elsewhere])).toEqual(assessment);
});

test('[CORRECT9] what is put beside or into a passage that is held back is held back with it', () => {
	const place = { part: 'section', section: 'progress', line: 3 } as const;
	const after = correct(place, 'Said by John Smith.').assessment.sections.progress.at(-1);
	expect(after).toEqual(paragraph(run('Said by '), run('John Smith', 'held-back'), run('.')));
});

test('[CORRECT2] whatever two texts say, the changed words lead from one to the other', () => {
	const signs = ['', 'a', 'ab ', '😀', '😁', 'é', 'ل', '’'];
	const texts = signs.flatMap((one) => signs.flatMap((two) => signs.map((three) => one + two + three)));
	for (const from of texts)
		for (const to of texts) {
			const words = changedWords(from, to);
			if ((words ? correctWords(from, words) : from) !== to) throw new Error(`${from} > ${to}`);
			if (words && !words.before.isWellFormed()) throw new Error(`half a letter: ${from} > ${to}`);
		}
});

test('[CORRECT2] lines are counted through lists, and marks stay where they are', () => {
	expect(sectionLines(assessment.sections.progress)).toEqual([
		'Courts',
		'Two opend',
		'Three closd',
		'Said by ohn Smith.'
	]);
	// More than a call may have arguments.
	const many = Array.from({ length: 150_000 }, () => paragraph(run('line')));
	expect(sectionLines([{ type: 'bullet-list', items: [many] }])).toHaveLength(many.length);
	const after = correct({ part: 'section', section: 'progress', line: 2 }, 'Three closed').assessment.sections
		.progress[1];
	expect(after).toMatchObject({ items: [{}, [paragraph(run('Three'), run(' closed', 'bold'))]] });
});
