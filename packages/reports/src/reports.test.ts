import { isFrozenAction } from '@plenum/domain/polls/subject';
import { languages, mapLanguages } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { countWords } from './submission/count-words.ts';
import { fullReport } from './full-report/full-report.ts';
import { impactOssTables } from './actions/impact-oss.ts';
import { createReportDocument } from './create-report-document.ts';
import { matrixReport } from './matrix/matrix-report.ts';
import { outcomeWorkbook } from './matrix/outcome-sheets.ts';
import { outcomeTable } from './matrix/outcome-table.ts';
import { shownParts } from './report-document.ts';
import type { Tally } from '@plenum/domain/polls/result';
import { rating, sampleOutcome } from './sample-outcome.fixture.ts';
import { votedOutcome } from './sample-votes.fixture.ts';
import { suggestedPlace } from './submission/submission-places.ts';
import { reportKinds, normalizeTemplate, defaultTemplate } from './template.ts';
import { de } from '../../messages/fr/functions.ts';
import { made, withChoices, textOf } from './read-report.fixture.ts';
import { fullReportWords } from './words/full-report-words.ts';
import { reportWords } from './words/report-words.ts';

const { fr: frFullReport } = fullReportWords;
const { ar, en, fr } = reportWords;

const submitter = { code: 'RN', name: 'Rights Now', city: 'Alvenport', country: 'Alvenia', members: ['A', 'B'] };

test.each([
	['', 0],
	['one', 1],
	['  two\nwords ', 2],
	['a – b', 2],
	['A/HRC/59/15 - Para. 3', 3],
	['المجتمع المدني، 40٪', 3],
	['mi-parcours : l’État « dit »', 3]
])('[REPORTS20] %j are %i words', (text, count) => expect(countWords(text)).toBe(count));

test('[REPORTS10] a submission numbers its paragraphs through, and keeps the order of OHCHR’s summaries', () => {
	const text = textOf(made('submission'));
	const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
	expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	expect(numbers.length).toBeGreaterThan(8);
	expect(shownParts(made('submission')).map(({ id }) => id)).toEqual(['introduction', 'summary', 'rights', 'annex']);
});

test('[REPORTS10] a submission begins with sentences, and its notes have numbers and States', () => {
	const report = made('submission');
	const textIn = (part: string) => textOf({ ...report, parts: report.parts.filter(({ id }) => id === part) });
	expect(textIn('introduction').split('\n')[1]).toBe(
		'1. This submission draws on “Alvenia at mid-term”, a national consultation on the recommendations made to Alvenia in the Universal Periodic Review (4th cycle, 99th session). The assessments are those of civil society; what the consultation agreed, and what the State says, is cited as such. Taking part in the consultation did not make anyone a signatory.'
	);
	expect(textIn('summary').split('\n').slice(1)).toEqual([
		'2. Of the 4 recommendations, we assess 2 as “Not implemented yet” and 2 not at all.',
		'3. We see regression in “Access to justice”.',
		'4. On 1 recommendation our assessment is not what the consultation agreed: an annex gives both.',
		'5. We make 1 recommendation to Alvenia, each under its theme.',
		'6. Key words: Access to justice.'
	]);
	const notes = report.parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'numbered' ? block.notes : []))
	);
	expect(notes).toEqual(['See A/HRC/99/15, paras. 140.2 (Norway), 140.18 (Norway), 140.20 (Norway).']);
	const inFrench = createReportDocument('submission', sampleOutcome, defaultTemplate, fr).parts;
	expect(JSON.stringify(inFrench)).toMatch(/Voir A\/HRC\/99\/15, par\.\s140\.2 \(Norvège\), /);
});

test.each([
	[en, 'Universal Periodic Review of the Republic of Korea'],
	[fr, 'Examen périodique universel de la République de Corée'],
	[ar, 'الاستعراض الدوري الشامل: جمهورية كوريا']
])('[REPORTS44] the State under review is named in the language of the title %#', (words, title) => {
	const consultation = { ...sampleOutcome.consultation, stateName: 'Republic of Korea' };
	const { cover } = createReportDocument('submission', { ...sampleOutcome, consultation }, defaultTemplate, words);
	expect(cover.title).toContain(title);
});

test.each([
	['Norvège', 'de la Norvège'],
	['Maroc', 'du Maroc'],
	['Algérie', 'de l’Algérie'],
	['États-Unis d’Amérique', 'des États-Unis d’Amérique'],
	['Mexique', 'du Mexique'],
	['Cuba', 'de Cuba'],
	['Royaume des Pays-Bas', 'du Royaume des Pays-Bas'],
	['Venezuela (République bolivarienne du)', 'du Venezuela (République bolivarienne du)'],
	['Alvenia', 'd’Alvenia']
])('[REPORTS44] %s is said with its article in French', (name, said) => expect(de(name)).toBe(said));

test.each([en, fr, ar])(
	'[REPORTS18] the statement is whole sentences, without brackets, and names an action once %#',
	(words) => {
		const text = textOf(createReportDocument('statement', sampleOutcome, defaultTemplate, words)).trim();
		expect(text).not.toMatch(/[[\]()]/);
		expect(text.split('\n').filter((line) => line !== '' && !/[.!?]$/.test(line))).toEqual([]);
		expect(text.split('Train the judges')).toHaveLength(2);
		expect(text).toContain(words.day('2028-06-30'));
	}
);

test('[REPORTS20] a part that is left out, an annex and the notes count for nothing', () => {
	const whole = made('submission');
	const parts = defaultTemplate.reports.submission.parts.map(({ id }) => ({
		id,
		included: id === 'summary' || id === 'annex'
	}));
	const short = createReportDocument('submission', sampleOutcome, withChoices('submission', { parts }), en);
	expect(short.words).toBe(short.parts.find(({ id }) => id === 'summary')?.words);
	expect(short.words).toBeLessThan(whole.words);
	const body = shownParts(whole).filter(({ kind }) => kind === 'body');
	expect(whole.words).toBe(body.reduce((sum, { words }) => sum + words, 0));
});

test('[REPORTS20] the limit follows the form, and is a setting', () => {
	const limits = { individual: 100, joint: 200, statement: 50, national: 10_700 };
	expect(made('submission').limit).toBe(2815);
	expect(made('submission', { form: 'joint' }).limit).toBe(5630);
	expect(made('submission', { form: 'joint', limits }).limit).toBe(200);
	expect(made('statement', { limits }).limit).toBe(50);
	expect(made('mid-term-report').limit).toBeNull();
});

test('[REPORTS2] only who consented is named', () => {
	const submitters = [
		{ ...submitter, consentedOn: '2026-05-12' },
		{ ...submitter, name: 'Hidden House', consentedOn: null }
	];
	const report = made('submission', { form: 'joint', submitters });
	expect(report.cover.lines[0]?.texts).toEqual(['RN: Rights Now, Alvenport (Alvenia), on behalf of A; B']);
	for (const kind of reportKinds) expect(JSON.stringify(made(kind, { submitters }))).not.toContain('Hidden');
	expect(made('submission').cover.lines.map(({ label }) => label)).toEqual(['Consultation', 'Date']);
});

test.each(['mid-term-report', 'national-report-annex', 'statement'] as const)(
	'[REPORTS11] disagreement is seen in the %s',
	(kind) => {
		const text = textOf(made(kind));
		if (kind === 'statement') return void expect(text).toContain('do not agree on “Access to justice”');
		expect(text).toContain('Dissent (Civil society): Open on report only.');
		expect(text).toMatch(/^(?:.* ¦ )?Civil society: Not implemented yet, regression\. A court closed\./m);
	}
);

test('[REPORTS12] an adopted action says who does not share it', () => {
	const [courts, water] = sampleOutcome.clusters;
	const [poll] = courts?.polls ?? [];
	if (!courts || !water || !poll) throw new Error('The sample has lost its vote.');
	const [subject] = poll.result.subjects;
	if (!subject?.counts) throw new Error('The sample has lost its figures.');
	const line = (side: string, entitled: number, tally: Tally) => ({
		constituencies: [side],
		entitled,
		present: entitled,
		cast: entitled,
		subjects: [{ tally }]
	});
	const consensus = { value: 0.4, lowest: { constituency: 'civil-society', value: 0.12 } };
	const result = {
		...poll.result,
		lines: [
			line('state', 12, { for: 12, against: 0, abstain: 0 }),
			line('civil-society', 30, { for: 9, against: 18, abstain: 3 })
		],
		subjects: [{ ...subject, counts: { ...subject.counts, consensus } }]
	};
	const outcome = { ...sampleOutcome, clusters: [{ ...courts, polls: [{ ...poll, result }] }, water] };
	for (const kind of reportKinds.filter((one) => one !== 'submission')) {
		const text = textOf(createReportDocument(kind, outcome, defaultTemplate, en));
		const said = kind === 'statement' ? 'It is not shared by civil society.' : 'Not shared by: Civil society.';
		expect([kind, text.includes(said)]).toEqual([kind, true]);
	}
	const others = [
		matrixReport(outcome, 'old', en),
		matrixReport(outcome, 'new', en),
		outcomeTable(outcome, en),
		impactOssTables(outcome, en)
	];
	for (const other of others) expect(JSON.stringify(other)).toContain('Not shared by: Civil society.');
	const votes = outcomeWorkbook(outcome, en).sheets.find(({ name }) => name === en.reports.sheets.votes);
	expect(votes?.rows.flat()).toContain('Adopted. Not shared by: Civil society.');
});

test('[REPORTS13] an action that was not adopted stands in the report and the plan', () => {
	const clusters = sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		commitments: [],
		polls: cluster.polls.map((poll) => ({
			...poll,
			result: { ...poll.result, subjects: poll.result.subjects.map((one) => ({ ...one, adopted: false })) }
		}))
	}));
	for (const kind of ['mid-term-report', 'action-plan'] as const) {
		const text = textOf(createReportDocument(kind, { ...sampleOutcome, clusters }, defaultTemplate, en));
		expect(text).toContain('not adopted');
		expect(text).toContain('Train the judges of every district court');
	}
});

test('[REPORTS19] nothing passes for assessed in the statement that nobody worked on', () => {
	const [courts, water] = sampleOutcome.clusters;
	if (!courts || !water) throw new Error('The sample has two clusters.');
	const second = { ...water.recommendations[0]!, number: '140.8', row: 5 };
	const untouched = { ...water, recommendations: [...water.recommendations, second] };
	const rated = { ...second, number: '140.9', sideRatings: [rating('state', 'in-process')] };
	const unsettled = { ...water, id: 'cluster-3', recommendations: [rated] };
	const outcome = { ...sampleOutcome, clusters: [courts, untouched, unsettled] };
	const text = textOf(createReportDocument('statement', outcome, defaultTemplate, en));
	expect(text).toContain('2 of 3 themes have been taken up so far.');
	expect(text).toContain('have not been rated yet');
	expect(text).toContain('is rated in part and not agreed yet');
});

test('[REPORTS18] the statement stays within its words for a consultation of any size', () => {
	const clusters = Array.from({ length: 60 }, (_, at) =>
		sampleOutcome.clusters.map((cluster) => ({ ...cluster, id: `${cluster.id}-${at}` }))
	).flat();
	expect(createReportDocument('statement', { ...sampleOutcome, clusters }, defaultTemplate, en).words).toBeLessThan(
		300
	);
});

test('[REPORTS18] the statement speaks of regression only where there is one', () => {
	const clusters = sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({
			...one,
			sideRatings: one.sideRatings.map((said) => ({ ...said, regression: false }))
		}))
	}));
	const said = (outcome: typeof sampleOutcome) =>
		textOf(createReportDocument('statement', outcome, defaultTemplate, en));
	expect(said(sampleOutcome)).toContain('Regression was recorded on “Access to justice”.');
	expect(said({ ...sampleOutcome, clusters })).not.toContain('Regression');
	expect(said(sampleOutcome)).toContain('Train the judges of every district court. The Ministry of Justice is');
});

test('[REPORTS10] a note says where the recommendations stand: in the report of the Working Group, not in its addendum', () => {
	const reviews = [{ cycle: 4, session: 99, symbols: ['A/HRC/99/15/Add.1', 'A/HRC/99/15'] }];
	const outcome = { ...sampleOutcome, consultation: { ...sampleOutcome.consultation, reviews } };
	const notes = createReportDocument('submission', outcome, defaultTemplate, en).parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'numbered' ? block.notes : []))
	);
	expect(notes).toEqual(['See A/HRC/99/15, paras. 140.2 (Norway), 140.18 (Norway), 140.20 (Norway).']);
});

test('[REPORTS44] the cover says the day and the State in the language of the document', () => {
	const consultation = { ...sampleOutcome.consultation, stateName: 'Norway' };
	const coverIn = (words: typeof en) =>
		createReportDocument('action-plan', { ...sampleOutcome, consultation }, defaultTemplate, words).cover;
	expect(coverIn(fr).lines.at(-1)?.texts).toEqual(['1er janvier 1970']);
	expect(coverIn(fr).title).toMatch(/^Norvège\s: plan d’action/);
	expect(coverIn(ar).title).toContain('النرويج');
});

test('[REPORTS25] at the foot of each page stands the version alone', () => {
	for (const kind of reportKinds) {
		expect(made(kind).foot).toEqual(['Draft: as it stood on 1 January 1970, not a frozen version']);
		expect(made(kind).end).toEqual(kind === 'statement' ? [] : ['Head of the consultation’s record: dd']);
	}
});

test('[REPORTS21] the annex on decisions ends each with its statement, where it has one', () => {
	const said = (statement: string) => {
		const clusters = sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			polls: cluster.polls.map((poll) => ({ ...poll, statement }))
		}));
		const { parts } = createReportDocument('mid-term-report', { ...sampleOutcome, clusters }, defaultTemplate, en);
		return textOf({ ...made('mid-term-report'), parts: parts.filter(({ id }) => id === 'decisions') });
	};
	expect(said('Adopted with thanks.')).toContain('Outcome: Adopted with thanks.');
	expect(said(' ')).not.toContain('Outcome:');
});

test('[REPORTS18] the longer the actions, the fewer are named', () => {
	const [courts, water] = sampleOutcome.clusters;
	const [poll] = courts?.polls ?? [];
	const [subject] = poll?.result.subjects ?? [];
	const [first] = poll?.frozen.filter(isFrozenAction) ?? [];
	if (!courts || !water || !poll || !subject || !first) throw new Error('The sample has a vote.');
	const spoken = (length: number) => {
		const frozen = ['a', 'b', 'c', 'd'].map((id) => {
			const text = `Train ${'judges '.repeat(length)}${id}`;
			return { action: { ...first.action, id, text }, sha256: id };
		});
		const result = { ...poll.result, subjects: frozen.map(() => subject) };
		const outcome = { ...sampleOutcome, clusters: [{ ...courts, polls: [{ ...poll, frozen, result }] }, water] };
		return textOf(createReportDocument('statement', outcome, defaultTemplate, en));
	};
	expect(spoken(10)).toContain('We name three of them.');
	expect(spoken(70)).toContain('We name two of them.');
	expect(spoken(70).split('Train judges')).toHaveLength(3);
	expect(spoken(150)).toContain('We name one of them.');
	expect(spoken(900)).not.toContain('Train judges');
});

test('[REPORTS10] key words of many clusters are a dozen, those first that are furthest behind', () => {
	const [courts, water] = sampleOutcome.clusters;
	if (!courts || !water) throw new Error('The sample has two clusters.');
	const read = Array.from({ length: 20 }, (_, at) => ({
		...water,
		id: `c${at}`,
		label: `Theme ${at + 1}`,
		recommendations: [{ ...water.recommendations[0]!, sideRatings: [rating('state', 'in-process')] }]
	}));
	const text = textOf(
		createReportDocument('submission', { ...sampleOutcome, clusters: [...read, courts] }, defaultTemplate, en)
	);
	const labels = /Key words: (.*)\./.exec(text)?.[1]?.split('; ') ?? [];
	expect(labels).toHaveLength(12);
	expect(labels[0]).toBe('Access to justice');
});

test('[REPORTS44] no line of a French document begins with its punctuation', () => {
	const said = [
		...reportKinds.map((kind) => createReportDocument(kind, votedOutcome, defaultTemplate, fr)),
		matrixReport(votedOutcome, 'new', fr),
		outcomeWorkbook(votedOutcome, fr),
		fullReport(votedOutcome, '', fr, frFullReport)
	];
	const texts = JSON.stringify(said).split('"');
	expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

test('[REPORTS44] a semicolon within a sentence is set as the language sets it', () => {
	const text = (words: typeof en) =>
		textOf(createReportDocument('mid-term-report', sampleOutcome, defaultTemplate, words));
	expect(text(en)).toContain('Ministry of Justice; with: Bar Council; deadline');
	expect(text(fr)).toContain('Ministry of Justice\u00a0; avec\u00a0: Bar Council\u00a0; échéance');
	expect(text(ar)).toContain('Bar Council؛ ');
});

test('[REPORTS1] every language says the same things', () => {
	for (const kind of reportKinds) {
		const reports = [en, fr, ar].map((words) => createReportDocument(kind, sampleOutcome, defaultTemplate, words));
		const shapes = reports.map(({ parts }) => parts.map(({ id, blocks }) => [id, blocks.map(({ type }) => type)]));
		expect(shapes[1]).toEqual(shapes[0]);
		expect(shapes[2]).toEqual(shapes[0]);
	}
});

test('[REPORTS30] a cluster, a section and an order can be chosen', () => {
	const template = withChoices('submission', {
		sections: ['progress'],
		withoutClusters: ['cluster-2'],
		parts: [
			{ id: 'rights', included: true },
			{ id: 'introduction', included: true }
		],
		intro: { ...mapLanguages(() => ''), en: 'We are a coalition.\n\nWe met twice.' }
	});
	const report = createReportDocument('submission', sampleOutcome, template, en);
	const text = textOf(report);
	expect(report.parts.slice(0, 2).map(({ id }) => id)).toEqual(['rights', 'introduction']);
	expect(text).not.toContain('Open the others');
	expect(text).not.toContain('drinking water');
	expect(text).toMatch(/\d+\. We are a coalition\.\n\d+\. We met twice\./);
});

test('[REPORTS31] whatever was stored, every part is there once', () => {
	const stored = withChoices('statement', {
		parts: [
			{ id: 'closing', included: false },
			{ id: 'gone', included: true },
			{ id: 'closing', included: true }
		]
	});
	expect(normalizeTemplate(stored).reports.statement.parts.map(({ id, included }) => `${id} ${included}`)).toEqual([
		'closing false',
		'opening true',
		'levels true',
		'regressions true',
		'actions true',
		'disagreement true'
	]);
});

test('[REPORTS31] a template from before a language was added makes documents in it, without words of the publishers', () => {
	const { statement } = defaultTemplate.reports;
	const reports = { ...defaultTemplate.reports, statement: { ...statement, intro: { en: 'We met twice.' } } };
	const { intro } = normalizeTemplate({ ...defaultTemplate, reports }).reports.statement;
	expect(Object.keys(intro)).toEqual(languages);
	expect(Object.values(intro).filter((text) => text !== '')).toEqual(['We met twice.']);
});

test.each([
	['A12 Acceptance of international norms', 'obligations'],
	['A45 National Human Rights Institution (NHRI)', 'framework'],
	['F31 Children: definition; general principles; protection', 'groups'],
	['D51 Administration of justice & fair trial', 'rights'],
	['Ratification of & accession to international instruments', 'obligations'],
	['Cooperation with human rights mechanisms & requests for technical assistance', 'obligations'],
	['National Human Rights Action Plans (or specific areas) / implementation plans', 'framework'],
	['Constitutional & legislative framework', 'framework'],
	['Violence against women', 'groups'],
	['Persons with disabilities: independence, inclusion', 'groups'],
	['Members of minorities', 'groups'],
	['Safe drinking water & sanitation', 'rights'],
	['Human trafficking & contemporary forms of slavery', 'rights'],
	['Droits des femmes', 'groups'],
	['حقوق الطفل', 'groups'],
	['Something of their own', 'rights']
])('[REPORTS10] %s stands under %s', (label, place) => expect(suggestedPlace(label)).toBe(place));
