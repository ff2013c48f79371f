import type { Assessment, Block, Run } from '@plenum/domain/clusters/assessment';
import type { ChangedLine } from '@plenum/domain/clusters/assessment-changes';
import { describe, expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';
import { diffAssessments } from './diff-assessments.ts';
import { Effort } from './updates/effort.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';

const plain = (text: string): Run => ({ text, marks: [], href: null });
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [plain(text)] });
const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, runs: [plain(text)] });
const list = (...items: string[]): Block => ({ type: 'bullet-list', items: items.map((item) => [paragraph(item)]) });

/** `the -old- +new+ words`, as a reader would mark them with a pen. */
function marked(runs: ChangedLine['runs']): string {
	const pens = { equal: '', inserted: '+', deleted: '-' };
	return runs.map(({ change, text }) => pens[change] + text + pens[change]).join('');
}

function progress(blocks: Block[]): Assessment {
	const empty = emptyAssessment();
	return { ...empty, sections: { ...empty.sections, progress: blocks } };
}

const changes = (before: Block[], after: Block[]) =>
	diffAssessments(progress(before), progress(after)).sections.progress;
const shown = (before: Block[], after: Block[]) =>
	changes(before, after).map(({ kind, level, change, runs }) => `${kind}${level} ${change}: ${marked(runs)}`);

describe('words', () => {
	// Before, after, and what a reader sees.
	const table = [
		['', '', ''],
		['', 'Two courts', '+Two courts+'],
		['Two courts', '', '-Two courts-'],
		['Two courts opened.', 'Two courts opened.', 'Two courts opened.'],
		['Two courts opened.', 'Three courts opened.', '-Two-+Three+ courts opened.'],
		['Two courts opened.', 'Two courts have opened.', 'Two courts +have +opened.'],
		['one two three', 'four five three', '-one two-+four five+ three'],
		['since 2021-04', 'since 2022-04', 'since -2021-04-+2022-04+'],
		['l’État agit', 'l’Étape agit', '-l’État-+l’Étape+ agit'],
		['المحاكم الجديدة مفتوحة', 'المحاكم القديمة مفتوحة', 'المحاكم -الجديدة-+القديمة+ مفتوحة'],
		['good 🙂', 'good 🙃', 'good -🙂-+🙃+'],
		['one  two', 'one two', 'one-  -+ +two']
	] as const;
	for (const [before, after, expected] of table)
		test(`[VER5] “${before}” to “${after}” reads ${expected || 'as nothing'}`, () =>
			expect(marked(changedWords(before, after, new Effort()))).toBe(expected));

	test('[VER5] both texts can be read out of what is shown', () => {
		const before = 'a b c  d, e\nf g';
		const after = 'b x c d e! f\nh g a';
		const runs = changedWords(before, after, new Effort());
		const without = (change: string) => runs.filter((run) => run.change !== change).map(({ text }) => text);
		expect([without('inserted').join(''), without('deleted').join('')]).toEqual([before, after]);
	});

	test('[VER6] two texts with nothing in common cost no more than their length', () => {
		const [before, after] = ['x', 'y'].map((word) => Array.from({ length: 20_000 }, (_, at) => word + at).join(' '));
		expect(changedWords(before ?? '', after ?? '', new Effort()).map(({ change }) => change)).toEqual([
			'deleted',
			'inserted'
		]);
	});
});

describe('lines', () => {
	// Before, after, and the lines that are shown.
	const table: [string, Block[], Block[], string[]][] = [
		['nothing on either side is no line', [], [], []],
		['a first paragraph came', [], [paragraph('New')], ['paragraph0 inserted: +New+']],
		[
			'what stayed is shown around what changed',
			[heading('Courts'), paragraph('Two of them are open now'), paragraph('End')],
			[heading('Courts'), paragraph('Three of them are open now'), paragraph('End')],
			['heading2 equal: Courts', 'paragraph0 changed: -Two-+Three+ of them are open now', 'paragraph0 equal: End']
		],
		[
			'a paragraph with nothing of the old one is another',
			[paragraph('The law was adopted')],
			[paragraph('Nobody knows')],
			['paragraph0 deleted: -The law was adopted-', 'paragraph0 inserted: +Nobody knows+']
		],
		[
			'a paragraph was put before one that then changed',
			[paragraph('The law was adopted in May')],
			[paragraph('Hearings came first'), paragraph('The law was adopted in June')],
			['paragraph0 inserted: +Hearings came first+', 'paragraph0 changed: The law was adopted in -May-+June+']
		],
		[
			'the same words as a heading are restyled',
			[paragraph('Courts')],
			[heading('Courts', 3)],
			['heading3 restyled: Courts']
		],
		[
			'the same words in bold are restyled',
			[paragraph('Courts')],
			[{ type: 'paragraph', runs: [{ text: 'Courts', marks: ['bold'], href: null }] }],
			['paragraph0 restyled: Courts']
		],
		[
			'an item left a list',
			[list('north', 'south')],
			[list('south')],
			['bullet1 deleted: -north-', 'bullet1 equal: south']
		],
		[
			'an item of a list inside a list changed',
			[{ type: 'ordered-list', items: [[paragraph('outer'), list('one inner item')]] }],
			[{ type: 'ordered-list', items: [[paragraph('outer'), list('another inner item')]] }],
			['number1 equal: outer', 'bullet2 changed: -one-+another+ inner item']
		]
	];
	for (const [title, before, after, expected] of table)
		test(`[VER5] ${title}`, () => expect(shown(before, after)).toEqual(expected));
});

describe('actions and indicators', () => {
	const action = (id: string, more = {}) => ({
		id,
		text: `Do ${id}`,
		lead: '',
		supporting: '',
		deadline: '',
		resources: '',
		assistance: '',
		indicators: [] as string[],
		recommendations: [] as string[],
		...more
	});
	const indicator = (id: string, text: string, more = {}) => ({
		id,
		kind: 'outcome' as const,
		text,
		baseline: '',
		target: '',
		value: '',
		source: '',
		date: '',
		unit: '',
		...more
	});
	const draft = (more: Partial<Assessment>) => ({ ...emptyAssessment(), ...more });

	test('[VER5] only what changed is shown, field by field, with indicators by their words', () => {
		const before = draft({
			actions: [action('a', { lead: 'Ministry of Justice', recommendations: ['140.2', '140.3'] }), action('b')],
			indicators: [indicator('i', 'Judges trained', { target: '40' })]
		});
		const after = draft({
			actions: [
				action('a', { lead: 'Ministry of Health', recommendations: ['140.3', '140.9'], indicators: ['i'] }),
				action('b')
			],
			indicators: [indicator('i', 'Judges trained', { target: '60' })]
		});
		expect(diffAssessments(before, after)).toMatchObject({
			actions: [
				{
					id: 'a',
					change: 'changed',
					title: 'Do a',
					fields: [
						{ field: 'lead', list: false },
						{ field: 'indicators', list: true, runs: [{ change: 'inserted', text: 'Judges trained' }] },
						{
							field: 'recommendations',
							list: true,
							runs: [
								{ change: 'deleted', text: '140.2' },
								{ change: 'equal', text: '140.3' },
								{ change: 'inserted', text: '140.9' }
							]
						}
					]
				}
			],
			indicators: [{ id: 'i', change: 'changed', fields: [{ field: 'target' }] }],
			reordered: { actions: false, indicators: false }
		});
	});

	test('[VER5] one that came and one that went are shown with their words, and another order is told', () => {
		const before = draft({ actions: [action('a'), action('b'), action('gone', { lead: 'Nobody' })] });
		const after = draft({ actions: [action('b'), action('new'), action('a')] });
		const { actions, reordered } = diffAssessments(before, after);
		expect(actions.map(({ id, change, fields }) => [id, change, fields.map(({ field }) => field)])).toEqual([
			['new', 'inserted', ['text']],
			['gone', 'deleted', ['text', 'lead']]
		]);
		expect(reordered).toEqual({ actions: true, indicators: false });
		expect(diffAssessments(after, draft({ actions: [action('b'), action('a')] })).reordered.actions).toBe(false);
	});
});
