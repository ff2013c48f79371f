import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { fullReport } from '../full-report/full-report.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { shownParts } from '../report-document.ts';
import { blockText, textOf } from '../read-report.fixture.ts';
import { votedOutcome } from '../sample-votes.fixture.ts';
import { defaultTemplate, type ReportKind } from '../template.ts';
import type { OutcomeProcess } from './outcome-process.ts';
import { processTables, processTexts } from './process-parts.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: fullWords } = fullReportWords;
const { ar, en, fr } = reportWords;

const day = (date: number) => Date.UTC(2027, 2, date, 9);
const process: OutcomeProcess = {
	workshops: [
		{
			startedAt: day(1),
			closedAt: day(1) + 7_200_000,
			items: 4,
			attendance: [
				{ sides: ['civil-society'], people: 17 },
				{ sides: ['nhri', 'state'], people: 12 }
			]
		},
		{ startedAt: day(2), closedAt: null, items: 1, attendance: [] }
	],
	floor: [
		{ sides: ['civil-society'], turns: 4, milliseconds: 600_000 },
		{ sides: ['nhri', 'state'], turns: 6, milliseconds: 900_000 }
	],
	words: [
		{ sides: ['civil-society'], words: 310 },
		{ sides: ['nhri', 'state'], words: 120 }
	],
	rounds: [
		{
			disclosure: 'confidential',
			raters: 'person',
			revealedAt: day(1),
			recommendations: 254,
			equal: 120,
			differing: 90,
			ratings: [
				{ sides: ['civil-society'], ratings: 3000 },
				{ sides: ['nhri', 'state'], ratings: 2100 }
			]
		}
	],
	absent: ['other']
};
const outcome: Outcome = { ...votedOutcome, process };
const told = (one: Outcome, words = en) => ({ outcome: one, clusters: one.clusters, words });
const made = (kind: ReportKind, one: Outcome, words = en) => createReportDocument(kind, one, defaultTemplate, words);

test('[REPORTS26] what was done, when, by whom, how levels and decisions came about, and who was not heard', () => {
	expect(processTexts(told(outcome))).toEqual([
		'The consultation held 2 workshops, on 1 March 2027 and 2 March 2027. On 1 March 2027, up to 29 people took part at the same time (Civil society: 17; National human rights institution, State institutions: 12). People who took part without a device are not in these figures; groups of fewer than five people are counted together with others.',
		'Before discussing the recommendations, participants rated them without seeing each other’s ratings, in 1 round, confidential; the results were then shown to everyone at the same time. A rating that at least two thirds of a group of participants gave was taken as the view of that group. In confidential rounds, no figure for fewer than five people was shown. The groups gave the same rating in 120 cases; in 90 cases their ratings differed and were discussed.',
		expect.stringMatching(/^\d+ actions were put to the vote \(.*public vote.*\); \d+ (was|were) adopted\./),
		'No one took part for other participants.'
	]);
});

test('[REPORTS26] nothing is said where nothing is known', () => {
	expect(processTexts(told(votedOutcome))).toEqual([]);
	expect(processTables(told(votedOutcome))).toEqual([]);
	for (const kind of ['submission', 'mid-term-report'] as const)
		expect(shownParts(made(kind, votedOutcome)).map(({ id }) => id)).not.toContain('methodology');
	const quiet = { ...process, workshops: [], floor: [], words: [], absent: [] };
	const texts = processTexts({ ...told({ ...votedOutcome, process: quiet }), clusters: [] });
	expect(texts).toHaveLength(1);
	expect(texts[0]).toMatch(/^Before discussing the recommendations/);
});

test('[REPORTS26] a submission has the text alone, which counts; mid-term and full report have the figures by side as well', () => {
	const submission = made('submission', outcome);
	const part = shownParts(submission).find(({ id }) => id === 'methodology');
	expect(part?.blocks.map(({ type }) => type)).toEqual(['numbered', 'numbered', 'numbered', 'numbered']);
	expect(submission.words - made('submission', votedOutcome).words).toBe(part?.words);
	expect(part?.words).toBeLessThan(250);
	const midTerm = shownParts(made('mid-term-report', outcome)).find(({ id }) => id === 'methodology');
	const tables = midTerm?.blocks.filter(({ type }) => type === 'table').map(blockText) ?? [];
	expect(tables.slice(0, 3)).toEqual([
		'1 March 2027 ¦ 17 ¦ 12',
		'Civil society ¦ 4 ¦ 10 ¦ 310\nNational human rights institution, State institutions ¦ 6 ¦ 15 ¦ 120',
		'Civil society ¦ 3000\nNational human rights institution, State institutions ¦ 2100'
	]);
	const headings = fullReport(outcome, 'ff', en, fullWords).parts.flatMap((one) =>
		one.kind === 'heading' && one.level === 1 ? [one.text] : []
	);
	expect(headings.slice(-2)).toEqual([en.process.heading, fullWords.method]);
});

test('[REPORTS26] a table by side that would have one line for several sides is not there', () => {
	const sides = ['civil-society', 'nhri', 'state'];
	const together: OutcomeProcess = {
		...process,
		floor: [{ sides, turns: 4, milliseconds: 600_000 }],
		words: [{ sides, words: 310 }],
		rounds: process.rounds.map((round) => ({ ...round, ratings: [{ sides, ratings: 3000 }] }))
	};
	const captions = (one: OutcomeProcess) =>
		processTables({ ...told({ ...outcome, process: one }), clusters: [] }).map(({ caption }) => caption);
	const { attendance, sides: part, ratings } = en.process.tables;
	expect(captions(process)).toEqual([attendance, part, ratings]);
	expect(captions(together)).toEqual([attendance]);
});

test('[REPORTS26] in French and in Arabic as well, with no word of another language', () => {
	expect(processTexts(told(outcome, fr))[0]).toContain(', les 1er mars 2027 et 2 mars 2027.');
	for (const words of [fr, ar]) {
		const text = textOf(made('mid-term-report', outcome, words));
		expect(text).toContain(words.process.heading);
		for (const sentence of processTexts(told(outcome, words)))
			expect(sentence).not.toMatch(/\b(the|of|were|undefined|NaN)\b/);
	}
});

test('[JOURNAL9] no table tells a side that another table keeps together, and no number of people is below five', () => {
	const tables = processTables(told(outcome));
	for (const { headers, rows } of tables.slice(0, 3)) {
		const labels =
			headers.length > 2 && headers[0] === en.process.tables.day ? headers.slice(1) : rows.map(([first]) => first);
		expect(labels).toEqual(['Civil society', 'National human rights institution, State institutions']);
	}
	for (const { attendance } of process.workshops)
		for (const { people } of attendance) expect(people).toBeGreaterThanOrEqual(5);
});

test('[WORKSHOP26] the method says in which languages the workshops were held, together where they are the same', () => {
	const [first, second] = process.workshops;
	if (!first || !second) throw new Error('There are two workshops.');
	const languages = { spoken: ['sw', 'xki'], interpreted: ['ki'] };
	const textIn = (workshops: OutcomeProcess['workshops'], words = en) =>
		processTexts({ ...told({ ...votedOutcome, process: { ...process, workshops } }, words), clusters: [] })[0];
	expect(
		textIn([
			{ ...first, languages },
			{ ...second, languages }
		])
	).toContain(' Languages: Swahili and Sign language (Kenya); interpretation offered in Kikuyu.');
	expect(textIn([{ ...first, languages }, second])).toContain(' Languages (1 March 2027): Swahili and ');
	const signed = { spoken: [], interpreted: ['xki'] };
	expect(textIn([{ ...first, languages: signed }], fr)).toContain(
		'Langues\u00a0: interprétation assurée\u00a0: langue des signes (Kenya).'
	);
	expect(textIn([{ ...first, languages }], ar)).toContain('الترجمة الشفوية المتاحة: الكيكيو.');
	expect(textIn([first, second])).not.toContain('Languages');
});
