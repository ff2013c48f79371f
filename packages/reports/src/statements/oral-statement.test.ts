import { isFrozenAction } from '@plenum/domain/polls/subject';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { textOf } from '../read-report.fixture.ts';
import { agreed, rating, sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, type Template } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

const submitterNamed = (name: string) => ({
	code: '',
	name,
	city: '',
	country: '',
	members: [],
	consentedOn: '2026-05-12'
});
const speech = (template: Partial<Template> = {}, outcome: Outcome = sampleOutcome, words = en) =>
	createReportDocument('statement', outcome, { ...defaultTemplate, ...template }, words);
const limited = (statement: number) => ({ limits: { ...defaultTemplate.limits, statement } });

test.each([
	[en, 'This statement is made on behalf of Rights Now and Liga.', /^Thank you, Mr\/Madam President\./],
	[fr, 'La présente déclaration est faite au nom de Rights Now et Liga.', /^Merci, Monsieur/],
	[ar, 'يُدلى بهذا البيان باسم Rights Now وLiga.', /^شكرا/]
])('[REPORTS100] the statement names those for whom it is made, and no person %#', (words, behalf, opening) => {
	const report = speech({ submitters: ['Rights Now', 'Liga'].map(submitterNamed) }, sampleOutcome, words);
	const text = textOf(report).trim();
	expect(text).toMatch(opening);
	expect(text).toContain(behalf);
	expect(report.cover.lines[0]).toEqual({ label: words.reports.statement.onBehalf, texts: ['Rights Now', 'Liga'] });
	expect(text).not.toMatch(/\b(?:I am|Je suis)\b/);
	expect(textOf(speech({ publishers: ['Alvenian Coalition'] }))).toContain('on behalf of Alvenian Coalition.');
	expect(textOf(speech())).toContain('on behalf of ________.');
});

test('[REPORTS100] of many organisations as many are named as a speech can hold, the cover names all', () => {
	const submitters = Array.from({ length: 60 }, (_, at) => submitterNamed(`League of Rights number ${at + 1}`));
	const report = speech({ submitters });
	expect(textOf(report)).toContain('League of Rights number 5 and 55 other organisations.');
	expect(report.cover.lines[0]?.texts).toHaveLength(60);
});

test.each([
	[en, '1 is partially implemented'],
	[fr, '1 est partiellement mise en œuvre'],
	[ar, '1 منفَّذة جزئيا']
])('[REPORTS101] levels are said as people say them, and no word of the workshop is read aloud %#', (words, said) => {
	const text = textOf(speech({}, sampleOutcome, words));
	expect(text).toContain(said);
	expect(text).not.toMatch(/cluster|assessed as “|le niveau «|في مستوى «/);
	const { settings } = sampleOutcome.consultation;
	const scale = settings.scale.map((level) => ({ ...level, label: `Own ${level.id}` }));
	const consultation = { ...sampleOutcome.consultation, settings: { ...settings, scale } };
	expect(textOf(speech({}, { ...sampleOutcome, consultation }, words))).toContain('Own partially-implemented');
});

test('[REPORTS102] a statement ends with its thanks: no hash stands under a speech', () => {
	const report = speech();
	expect(report.end).toEqual([]);
	expect(textOf(report).trim()).toMatch(/I thank you\.$/);
	expect(report.foot).toHaveLength(1);
});

const [courts] = sampleOutcome.clusters as [OutcomeCluster];
const [poll] = courts.polls as [OutcomePoll];

/** Themes, each with actions and ratings; texts as long as they come. */
const outcomes: fc.Arbitrary<Outcome> = fc
	.array(
		fc.record({
			label: fc.integer({ min: 1, max: 30 }),
			actions: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 4 }),
			lead: fc.integer({ min: 0, max: 40 }),
			regression: fc.boolean()
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.map((themes) => ({
		...sampleOutcome,
		clusters: themes.map(({ label, actions, lead, regression }, at): OutcomeCluster => {
			const frozen = actions.map((words, place) => ({
				action: {
					...poll.frozen.filter(isFrozenAction)[0]!.action,
					id: `${at}-${place}`,
					text: `Train${' judges'.repeat(words)}`,
					lead: 'Ministry '.repeat(lead)
				},
				sha256: `${at}-${place}`
			}));
			const subjects = frozen.map(() => poll.result.subjects[0]!);
			return {
				...courts,
				id: `theme-${at}`,
				label: `Theme${' of rights'.repeat(label)} ${at}`,
				recommendations: courts.recommendations.map((one) => ({
					...one,
					sideRatings: [rating('state', 'in-process', { regression })],
					agreed: at % 2 ? agreed('in-process') : null
				})),
				polls: [{ ...poll, id: `poll-${at}`, frozen, result: { ...poll.result, subjects } }]
			};
		})
	}));

test('[REPORTS18] the statement never passes its limit, whatever was decided, in each language', () => {
	fc.assert(
		fc.property(
			outcomes,
			fc.integer({ min: 25, max: 400 }),
			fc.integer({ min: 0, max: 80 }),
			fc.constantFrom(en, fr, ar),
			(outcome, limit, organisations, words) => {
				const submitters = Array.from({ length: organisations }, (_, at) => submitterNamed(`League of rights ${at}`));
				const { words: spoken, limit: printed } = speech({ ...limited(limit), submitters }, outcome, words);
				expect(printed).toBe(limit);
				expect(spoken).toBeLessThanOrEqual(limit);
			}
		),
		{ numRuns: 60 }
	);
});

test('[REPORTS18] what fits is said: an action that is too long gives way to one that is not', () => {
	const texts = [`Train ${'judges '.repeat(900)}`, 'Open the court of Merin', 'Publish all judgments'];
	const frozen = texts.map((text, at) => ({
		action: { ...poll.frozen.filter(isFrozenAction)[0]!.action, id: `${at}`, text },
		sha256: `${at}`
	}));
	const subjects = frozen.map(() => poll.result.subjects[0]!);
	const polls = [{ ...poll, frozen, result: { ...poll.result, subjects } }];
	const text = textOf(speech({}, { ...sampleOutcome, clusters: [{ ...courts, polls }] }));
	expect(text).toContain('The consultation adopted 3 follow-up actions. We name two of them.');
	expect(text).toContain('First: Open the court of Merin.');
	expect(text).toContain('Second: Publish all judgments.');
});

test('[REPORTS18] actions that every side shares are named first, of each theme one before a second', () => {
	const shared = { ...poll.result.subjects[0]! };
	const apart = {
		...shared,
		counts: { ...shared.counts!, consensus: { value: 0.4, lowest: { constituency: 'state', value: 0.1 } } }
	};
	const theme = (id: string, actions: { text: string; isShared: boolean }[]): OutcomeCluster => {
		const frozen = actions.map(({ text }) => ({
			action: { ...poll.frozen.filter(isFrozenAction)[0]!.action, id: text, text },
			sha256: text
		}));
		const subjects = actions.map(({ isShared }) => (isShared ? shared : apart));
		const lines = ['state', 'nhri'].map((side) => ({ ...poll.result.lines[0]!, constituencies: [side], subjects: [] }));
		return { ...courts, id, label: id, polls: [{ ...poll, id, frozen, result: { ...poll.result, subjects, lines } }] };
	};
	const clusters = [
		theme('Courts', [
			{ text: 'Not shared', isShared: false },
			{ text: 'Second of courts', isShared: true },
			{ text: 'Third of courts', isShared: true }
		]),
		theme('Water', [{ text: 'First of water', isShared: true }])
	];
	const text = textOf(speech({}, { ...sampleOutcome, clusters }));
	expect(text).toContain('First: First of water.');
	expect(text).toContain('Second: Second of courts.');
	expect(text).not.toContain('Not shared.');
});
