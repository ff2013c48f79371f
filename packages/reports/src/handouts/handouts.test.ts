import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HandoutPage } from './handout-parts.ts';
import type { Outcome, OutcomeRecommendation } from '../outcome/outcome.ts';
import { rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { missionPage } from './mission-page.ts';
import { handoutPaper } from './handout-paper.ts';
import { findMissions, hasPage } from './missions.ts';
import { fitsSheet } from './fits-sheet.ts';
import { findThemes, themePage } from './theme-page.ts';
import { textIn } from '../text-in.fixture.ts';
import { handoutWords } from '../words/handout-words.ts';
import { labelWords } from '../words/label-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar: arWords, en: enWords, fr: frWords } = reportWords;
const { es: esWords } = labelWords;
const { ar, en, es, fr } = handoutWords;

const [first] = sampleOutcome.clusters;
if (!first) throw new Error('The sample has clusters.');

function outcomeOf(recommendations: OutcomeRecommendation[], more: Partial<typeof first> = {}): Outcome {
	const bare = { polls: [], commitments: [], sideRatings: [], agreed: null, closing: null };
	return { ...sampleOutcome, clusters: [{ ...first!, ...bare, recommendations, ...more }] };
}

function pageOf(outcome: Outcome): HandoutPage {
	const [mission] = findMissions(outcome, 'en').missions;
	return missionPage(mission!, outcome, enWords, en);
}

const textOf = (page: HandoutPage) => textIn(page.parts);
const tableOf = (page: HandoutPage) => page.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));

const names = [
	'Norway',
	'Norvège',
	'Czechia',
	'Czech Republic',
	'Sao Tome and Principe',
	'Nowhere Land',
	'Türkiye',
	'Turkey'
];
const states = [new Set(['Norway', 'Norvège']), new Set(['Czechia', 'Czech Republic']), new Set(['Türkiye', 'Turkey'])];
const sameState = (name: string) => states.find((spellings) => spellings.has(name)) ?? name;

test('[HANDOUTS1] all pages together hold each recommendation that stands, with each of its States, once', () => {
	const some = fc.array(fc.record({ states: fc.uniqueArray(fc.constantFrom(...names)), withdrawn: fc.boolean() }), {
		maxLength: 12
	});
	fc.assert(
		fc.property(some, (drafts) => {
			const list = drafts.map((one, at) => recommendation(`140.${at}`, one));
			const { missions, unsigned } = findMissions(outcomeOf(list), 'en');
			const standing = list.filter(({ withdrawn }) => !withdrawn);
			const wanted = standing.flatMap((one) => [...new Set(one.states.map(sameState))].map(() => one.number));
			const held = missions.flatMap(({ entries }) => entries.map((one) => one.recommendation.number));
			expect(held.toSorted()).toEqual(wanted.toSorted());
			expect(missions).toHaveLength(new Set(standing.flatMap((one) => one.states.map(sameState))).size);
			expect(new Set(missions.map(({ name }) => name)).size).toBe(missions.length);
			expect(unsigned.map((one) => one.recommendation)).toEqual(standing.filter((one) => one.states.length === 0));
		})
	);
});

test('[HANDOUTS1] a State has its name in the language of the page, and the pages are in its order', () => {
	const list = [
		recommendation('140.1', { states: ['Norway', 'Nowhere Land'] }),
		recommendation('140.2', { states: ['Brazil'] })
	];
	const named = findMissions(outcomeOf(list), 'fr').missions;
	expect(named.map(({ code, name }) => [code, name])).toEqual([
		['BR', 'Brésil'],
		['NO', 'Norvège'],
		[null, 'Nowhere Land']
	]);
});

test('[HANDOUTS2] [HANDOUTS4] a page says what was agreed, each view beside it, and the adopted action in the words of the vote', () => {
	const page = pageOf(sampleOutcome);
	const said = textOf(page);
	for (const words of [
		'140.2',
		'Do what 140.2 asks',
		'Partially implemented, 60%',
		'Civil society: Not implemented yet'
	])
		expect(said).toContain(words);
	expect(said).toContain('Do what 140.2 asks (Norway);');
	expect(said).toContain('Train, by 30 June 2028, the judges of every district court. Addressee: Ministry of Justice.');
	expect(said).toContain('Judges trained');
	const paper = handoutPaper(page);
	expect([paper.parts.length, paper.foot]).toEqual([1, [page.cover.edition]]);
	for (const row of tableOf(page)) expect(JSON.stringify(paper)).toContain(row[1]);
});

test('[DRAFTING10] the term of an action in another language than the page’s is not put into its words', () => {
	const [mission] = findMissions(sampleOutcome, 'fr').missions;
	const said = textOf(missionPage(mission!, sampleOutcome, frWords, fr));
	expect(said).toContain('Train the judges of every district court."');
	expect(said).toContain('"Destinataire');
	expect(said).toMatch(/Échéance[\s\u00a0]*: 30 juin 2028\./);
	expect(said).not.toContain('d’ici au');
});

test('[HANDOUTS3] the most urgent comes first, and what has no room is named with its level', () => {
	const level = (id: string) => ({ sideRatings: [rating('state', id)] });
	const many = Array.from({ length: 40 }, (_, at) =>
		recommendation(`140.${at + 10}`, { text: `${'Adopt a law. '.repeat(12)}(Norway)`, ...level('fully-implemented') })
	);
	const worst = recommendation('140.99', {
		sideRatings: [rating('civil-society', 'in-process', { regression: true })]
	});
	const page = pageOf(outcomeOf([...many, recommendation('140.98', level('not-implemented')), worst]));
	const shown = tableOf(page).map(([number]) => number);
	expect(shown.slice(0, 2)).toEqual(['140.99', '140.98']);
	expect(shown.length).toBeLessThan(15);
	const all = textOf(page);
	for (const { number } of many) expect(all).toContain(number);
	expect(all).toContain('Fully implemented');
	const endless = pageOf(outcomeOf([recommendation('140.1', { text: 'Do it. '.repeat(1000) })]));
	expect(tableOf(endless)).toHaveLength(1);
});

test('[HANDOUTS3] [HANDOUTS2] with many on which the sides differ at length each is named still, the last by number alone', () => {
	const sides = ['state', 'civil-society', 'nhri', 'other'].map((side) => rating(side, `not-implemented`));
	const sideRatings = sides.map((one, at) => ({ ...one, percentage: at * 10 }));
	for (let count = 1; count <= 60; count += 1) {
		const list = Array.from({ length: count }, (_, at) =>
			recommendation(`140.${at + 100}`, { text: 'Take steps to end it. '.repeat((at % 12) + 1), sideRatings })
		);
		const page = pageOf(outcomeOf(list));
		const all = textOf(page);
		for (const { number } of list) expect(all).toContain(number);
		const counted = Number(/And (\d+) more/.exec(all)?.[1] ?? 0);
		const levels = all.split('Not implemented yet, 30%').length - 1;
		expect([count, levels + counted, fitsSheet(page)]).toEqual([count, count, true]);
		if (count < 5) expect(tableOf(page)).toHaveLength(count);
	}
	const [, ...cells] = tableOf(pageOf(outcomeOf([recommendation('140.1', { text: 'Do it. '.repeat(1000) })])))[0]!;
	expect(cells[0]).toMatch(/Do it\. \[…\]$/);
});

test.each([
	['a step back', [rating('state', 'in-process', { regression: true })], 'steps back'],
	['nobody assessed', [], 'done since the review'],
	[
		'something remains',
		[rating('state', 'fully-implemented'), rating('nhri', 'in-process')],
		'What remains to be done'
	],
	['all is done', [rating('state', 'fully-implemented')], 'lasts?']
])('[HANDOUTS5] where %s the question asks for that', (_, sideRatings, words) => {
	expect(textOf(pageOf(outcomeOf([recommendation('140.7', { sideRatings })])))).toContain(words);
});

const blank = { sections: { progress: [], regressions: [], remaining: [], challenges: [], assistance: [] } };
const unwritten = { assessment: { ...first.assessment, ...blank, actions: [], indicators: [] } };

test('[HANDOUTS4] of a recommendation without an action it says where it stands, whether it was made before, and the reasons', () => {
	const open = recommendation('140.7', {
		sideRatings: [
			rating('civil-society', 'not-implemented', { reason: 'Offices lack staff.' }),
			rating('state', 'in-process', { reason: 'A law is drafted.' })
		],
		agreed: { ...rating('state', 'not-implemented'), reason: 'Nothing has begun' },
		continues: [{ review: 3, number: '121.4' } as OutcomeRecommendation['continues'][number]]
	});
	const said = textOf(pageOf(outcomeOf([open], unwritten)));
	expect(said).toContain(
		'140.7: Not implemented yet; already recommended in the 3rd cycle; no action on it has been adopted. Reasons given: as agreed: “Nothing has begun”; Civil society: “Offices lack staff”; State institutions: “A law is drafted”.'
	);
	expect(said).not.toMatch(/in full, and report at mid-term/);
});

test('[HANDOUTS4] what was proposed for it and what its text says of remaining actions stand there too, each named as what it is', () => {
	const open = recommendation('140.2', { sideRatings: [rating('state', 'in-process')] });
	const page = textOf(pageOf(outcomeOf([open])));
	expect(page).toContain(
		'Proposed in the consultation, not put to the vote: Train the judges of every district court.'
	);
	expect(page).toContain('Recorded as remaining on “Access to justice”: =Open the others.');
	expect(textOf(pageOf(sampleOutcome))).not.toContain('not put to the vote: Train');
});

test('[HANDOUTS4] what was agreed as done calls for nothing, whoever sees it otherwise', () => {
	const agreedDone = recommendation('140.7', {
		sideRatings: [rating('civil-society', 'in-process')],
		agreed: { ...rating('state', 'fully-implemented') }
	});
	expect(textOf(pageOf(outcomeOf([agreedDone], unwritten)))).not.toContain(`"${en.remains}"`);
});

test('[HANDOUTS4] what is done calls for nothing', () => {
	const done = recommendation('140.7', { sideRatings: [rating('state', 'fully-implemented')] });
	const page = textOf(pageOf(outcomeOf([done], unwritten)));
	expect(page).not.toContain(`"${en.remains}"`);
	expect(page).toContain(en.question);
});

test('[HANDOUTS1] a State on whose recommendations nothing was rated, written or decided has no page', () => {
	const pageless = (list: OutcomeRecommendation[], more = {}) =>
		findMissions(outcomeOf(list, { ...unwritten, ...more }), 'en').missions.filter((one) => !hasPage(one)).length;
	expect(pageless([recommendation('140.7')])).toBe(1);
	expect(
		pageless([recommendation('140.7'), recommendation('140.8', { sideRatings: [rating('state', 'in-process')] })])
	).toBe(0);
	expect(pageless([recommendation('140.7')], { assessment: first.assessment })).toBe(0);
	expect(pageless([recommendation('140.7')], { polls: first.polls })).toBe(0);
});

test.each([
	[enWords, en, 'Source: outcome of the national consultation “Alvenia at mid-term”'],
	[frWords, fr, 'Source\u00a0: résultat de la consultation nationale «\u00a0Alvenia at mid-term\u00a0»'],
	[arWords, ar, 'المصدر: نتيجة المشاورة الوطنية «Alvenia at mid-term»'],
	[esWords, es, 'Fuente: resultados de la consulta nacional «Alvenia at mid-term»']
] as const)(
	'[HANDOUTS100] pages for missions and themes say where all of it can be looked up %#',
	(words, said, line) => {
		const [mission] = findMissions(sampleOutcome, words.language).missions;
		const address = 'https://plenum.example/public/alvenia';
		for (const page of [
			missionPage(mission!, sampleOutcome, words, said, address),
			themePage(first, sampleOutcome, words, said, address)
		]) {
			expect(textOf(page)).toContain(line);
			expect(textOf(page)).toContain(address);
		}
		expect(textOf(missionPage(mission!, sampleOutcome, words, said))).not.toContain('https://plenum');
	}
);

test('[HANDOUTS2] [HANDOUTS10] every language has every sentence of a page', () => {
	for (const [language, words, said] of [
		['en', enWords, en],
		['fr', frWords, fr],
		['ar', arWords, ar],
		['es', esWords, es]
	] as const) {
		const [mission] = findMissions(sampleOutcome, language).missions;
		const page = missionPage(mission!, sampleOutcome, words, said);
		expect([page.handout, page.language, textOf(page).includes('undefined')]).toEqual([true, language, false]);
	}
});

test('[HANDOUTS7] a page on a theme has all its recommendations, what was written, and what to recommend; none without anything', () => {
	const withdrawn = recommendation('140.66', { withdrawn: true });
	const outcome = {
		...sampleOutcome,
		clusters: [{ ...first!, recommendations: [...first!.recommendations, withdrawn] }]
	};
	const page = themePage(outcome.clusters[0]!, outcome, enWords, en);
	const said = textOf(page);
	expect(
		tableOf(page)
			.map(([number]) => number)
			.toSorted()
	).toEqual(['140.18', '140.2', '140.20']);
	for (const words of ['Two courts ', 'Train, by 30 June 2028, the judges', 'What was done', 'A question'])
		expect(said).toContain(words);
	expect(said).not.toContain('140.66');
	const sections = { ...first!.assessment.sections, progress: [], remaining: [] };
	expect(findThemes(outcomeOf([], { assessment: { ...first!.assessment, sections, summary: [] } }))).toEqual([]);
	const written = outcomeOf([]);
	expect(findThemes(written)).toHaveLength(1);
	expect(textOf(themePage(written.clusters[0]!, written, enWords, en))).not.toContain('A question');
});
