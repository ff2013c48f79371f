import fc from 'fast-check';
import { emptyAssessment, type Block, type FollowUpAction } from '@plenum/domain/clusters/assessment';
import { defaultConstituencies } from '@plenum/domain/consultations/consultation';
import { describe, expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import { made, textOf, withChoices } from '../read-report.fixture.ts';
import { actionText, holdsDeadline } from '../actions/recommended-actions.ts';
import { shownParts } from '../report-document.ts';
import { agreed, provisional, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { sampleMatter, samplePoll } from '../sample-votes.fixture.ts';
import { findGaps } from './submission-gaps.ts';
import { submissionBudget } from './stakeholder-submission.ts';
import { defaultTemplate, type Template } from '../template.ts';
import { a } from '../../../messages/fr/functions.ts';
import { withoutInsertions } from '../insertions.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const sides = defaultConstituencies.map(({ id }) => id);
const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];
const submission = (outcome: Outcome, template: Partial<Template> = {}, words = en) =>
	createReportDocument('submission', outcome, { ...defaultTemplate, ...template }, words);
const withParts = () => {
	const parts = defaultTemplate.reports.submission.parts.map(({ id }) => ({ id, included: true }));
	return withChoices('submission', { parts }).reports;
};

function draft(id: string, text: string, more: Partial<FollowUpAction> = {}): FollowUpAction {
	const fields = { lead: '', supporting: '', deadline: '', resources: '', assistance: '' };
	return { id, text, indicators: [], recommendations: [], ...fields, ...more };
}

/** What a side writes, known by its marker. */
const mark = (side: string, what: string) => `MARK-${side}-${what}`;

/** Everything that a side can say of a cluster, marked as its own. */
function clusterOf(place: number, said: { level: number; agreed: number; provisional: boolean }[]): OutcomeCluster {
	const recommendations = said.map((one, at) =>
		recommendation(`140.${place * 10 + at + 1}`, {
			sideRatings: sides.map((side) =>
				one.provisional
					? provisional(side, levels[one.level]!, { [levels[one.level]!]: 9, 'in-process': 2 })
					: rating(side, levels[(one.level + sides.indexOf(side)) % 4]!, { reason: mark(side, `reason-${at}`) })
			),
			agreed: one.agreed < 4 ? agreed(levels[one.agreed]!, { reason: mark('all', 'agreed') }) : null
		})
	);
	const actions = [draft(`action-${place}`, `Adopt the law on ${mark('text', 'action')}`)];
	const asked = { kind: 'open' as const, method: 'for-against' as const, actions };
	return {
		...water,
		id: `cluster-${place}`,
		label: `Theme ${place}`,
		recommendations,
		pledges: [
			{
				number: `P${place}`,
				text: 'A pledge',
				note: null,
				agreed: null,
				sideRatings: sides.map((side) => rating(side, levels[0]!, { reason: mark(side, 'pledge') }))
			}
		],
		assessment: { ...emptyAssessment(), actions },
		polls: [samplePoll(`poll-${place}`, asked, () => ['for'])],
		closing: {
			statement: mark('all', 'statement'),
			reviewDate: null,
			at: 30,
			documentSha256: 'aa',
			dissent: sides.map((constituency) => ({ constituency, text: mark(constituency, 'dissent') }))
		}
	};
}

const clusters = fc
	.array(
		fc.array(fc.record({ level: fc.nat(3), agreed: fc.nat(6), provisional: fc.boolean() }), {
			minLength: 1,
			maxLength: 4
		}),
		{ minLength: 1, maxLength: 6 }
	)
	.map((all) => all.map((said, place) => clusterOf(place, said)));

describe('whose submission it is', () => {
	test.each([en, fr, ar])('[REPORTS80] nothing of a side that is not its author stands in it %#', (words) => {
		fc.assert(
			fc.property(clusters, fc.constantFrom(...sides), fc.boolean(), (some, author, whole) => {
				const template = { author, ...(whole ? { reports: withParts() } : {}) };
				const text = JSON.stringify(submission({ ...sampleOutcome, clusters: some }, template, words));
				const marks = new Set(
					[...text.matchAll(/MARK-([a-z-]+?)-(?:reason|pledge|dissent|agreed|statement)/g)].map(([, side]) => side)
				);
				expect([...marks]).toEqual([author]);
				expect(text).toContain(mark(author, 'dissent'));
				expect(text).not.toMatch(/\[(?!\d|\]|"|\{|\[)/);
			}),
			{ numRuns: 40 }
		);
	});

	test('[REPORTS80] it is that of civil society unless another side is chosen, and of nobody where the consultation has none', () => {
		expect(textOf(submission(sampleOutcome))).toContain('The assessments are those of civil society');
		const text = textOf(submission(sampleOutcome, { author: 'state' }));
		expect(text).toContain('The assessments are those of State institutions');
		expect(text).toContain(
			'Our assessment: In the process of implementation: 140.18; Partially implemented, 60%: 140.2'
		);
		expect(text).not.toMatch(/court closed|Open on report/);
		const settings = { ...sampleOutcome.consultation.settings, constituencies: [{ id: 'state', label: null }] };
		const others = { ...sampleOutcome, consultation: { ...sampleOutcome.consultation, settings } };
		expect(textOf(submission(others))).toContain('The assessments are those that the consultation agreed.');
		expect(textOf(submission(others))).toContain(
			'Our assessment: Partially implemented, 60%: 140.2; Not assessed by us: 140.18, 140.20.'
		);
	});

	test('[REPORTS80] what the author did not rate is cited as agreed in the consultation, and the State’s own view as the State’s', () => {
		const recommendations = [
			recommendation('140.2', { agreed: agreed('in-process'), claim: 'implemented' }),
			recommendation('140.3', { sideRatings: [rating('state', 'fully-implemented')] })
		];
		const text = textOf(submission({ ...sampleOutcome, clusters: [{ ...courts, recommendations }] }));
		expect(text).toContain(
			'Our assessment: In the process of implementation, as the consultation agreed: 140.2; Not assessed by us: 140.3.'
		);
		expect(text).toContain('In the State’s own view: already implemented');
	});

	test.each([en, fr, ar])('[REPORTS86] it has no jargon of the workshop %#', (words) => {
		const process = {
			workshops: [{ startedAt: 1, closedAt: 2, items: 1, attendance: [{ sides: ['civil-society'], people: 17 }] }],
			floor: [],
			words: [],
			absent: ['other'],
			rounds: [
				{
					disclosure: 'confidential' as const,
					raters: 'person' as const,
					revealedAt: 1,
					recommendations: 4,
					equal: 2,
					differing: 1,
					ratings: []
				}
			]
		};
		const template = { reports: withParts() };
		const text = textOf(submission({ ...sampleOutcome, process }, template, words));
		expect(text).not.toMatch(/\bclusters?\b|in silence|\bsides?\b|Views recorded|Seen alike|No consensus|dissent/i);
		expect(text).not.toMatch(/\bgroupes?\b|\bcollèges?\b|en silence|المجموعات|في صمت|الأطراف/i);
	});
});

describe('before it can be handed in', () => {
	const named = { code: 'RN', name: 'Rights Now', city: 'Alvenport', country: 'Alvenia', members: ['A', 'B'] };
	const { settings } = sampleOutcome.consultation;

	test('[REPORTS82] what is missing is who submits it, their consent, and whose it is', () => {
		const gaps = (template: Partial<Template>) => findGaps({ ...defaultTemplate, ...template }, settings);
		expect(gaps({})).toEqual(['submitter']);
		expect(gaps({ submitters: [{ ...named, consentedOn: null }] })).toEqual(['consent']);
		expect(gaps({ submitters: [{ ...named, consentedOn: '2026-05-12' }] })).toEqual([]);
		expect(gaps({ author: 'unions' })).toEqual(['author', 'submitter']);
	});

	test('[REPORTS85] the names of all submitters stand at the start of the text of a joint one', () => {
		const submitters = [
			{ ...named, consentedOn: '2026-05-12' },
			{ ...named, code: '', name: 'Water for All', city: '', country: '', consentedOn: '2026-05-13' },
			{ ...named, name: 'Hidden House', consentedOn: null }
		];
		const intro = { ...defaultTemplate.reports.submission.intro, en: 'We are a coalition, founded in 2004.' };
		const { reports } = withChoices('submission', { intro });
		const joint = textOf(submission(sampleOutcome, { form: 'joint', submitters, reports }));
		expect(joint.split('\n').slice(1, 3)).toEqual([
			'1. This joint submission is made by RN: Rights Now, Alvenport (Alvenia) and Water for All.',
			'2. We are a coalition, founded in 2004.'
		]);
		const single = textOf(submission(sampleOutcome, { submitters: submitters.slice(0, 1), reports }));
		expect(single.split('\n').slice(1, 3)).toEqual([
			'1. We are a coalition, founded in 2004.',
			'2. This submission is made by RN: Rights Now, Alvenport (Alvenia).'
		]);
	});
});

describe('what is recommended to the State', () => {
	const one = (action: FollowUpAction, words = en) =>
		withoutInsertions(actionText(words, { action, indicators: [], voted: null, byDefault: true }));

	test.each([
		['Adopt the by-law on inspections.', '2027-12-31', 'adopt, by 31 December 2027, the by-law on inspections'],
		['Adopt and publish the by-law', '2027-12-31', 'adopt and publish the by-law, by 31 December 2027'],
		['Adopt the by-law by 31 December 2027', '2027-12-31', 'adopt the by-law by 31 December 2027'],
		['Adopt the by-law by the end of 2027', '2027-12-31', 'adopt the by-law by the end of 2027'],
		['Adopt the by-law before 31.12.2027', '2027-12-31', 'adopt the by-law before 31.12.2027'],
		['Amend the Act of 2027', '2027-12-31', 'amend, by 31 December 2027, the Act of 2027'],
		['Report every year to Parliament', '2027-12-31', 'report every year to Parliament, by 31 December 2027'],
		['OHCHR to be invited', '', 'OHCHR to be invited'],
		['Parliament should adopt the law', '', 'Parliament should adopt the law'],
		['Adopt the law', 'within two years', 'adopt the law (by: within two years)'],
		['Adopt the law within two years', 'within two years', 'adopt the law within two years']
	])('[REPORTS84] “%s”, %s: verb first, and the date once', (text, deadline, said) => {
		expect(one(draft('a', text, { deadline }))).toBe(said);
	});

	test('[REPORTS84] in French the infinitive and in Arabic the text as it was written; a date follows a text in another language', () => {
		const deadline = '2027-12-31';
		expect(one(draft('a', 'Adopter le règlement sur les inspections', { deadline }), fr)).toBe(
			'adopter, d’ici au 31 décembre 2027, le règlement sur les inspections'
		);
		expect(one(draft('a', 'اعتماد اللائحة بشأن التفتيش', { deadline }), ar)).toBe(
			'اعتماد اللائحة بشأن التفتيش، بحلول 31 كانون الأول/ديسمبر 2027'
		);
		expect(one(draft('a', 'Adopt the by-law on inspections', { deadline }), fr)).toBe(
			'adopt the by-law on inspections (échéance\u00a0: 31 décembre 2027)'
		);
	});

	test.each([
		['d’ici au 31 décembre 2027', true],
		["d'ici 2027", true],
		['بحلول ٣١ كانون الأول ٢٠٢٧', true],
		['by 2026', false],
		['the Act of 2027', false],
		['2027-12-31', true]
	])('[REPORTS84] whether “%s” says by when: %s', (text, holds) => {
		expect(holdsDeadline(`Adopt the law ${text}`, '2027-12-31')).toBe(holds);
	});

	test('[REPORTS84] what the document says of a text in another language stands below the text', () => {
		const actions = [draft('action-1', 'Adopt the law on inspections', { lead: 'Ministry of Labour' })];
		const cluster = { ...courts, assessment: { ...emptyAssessment(), actions }, polls: [], commitments: [] };
		const outcome = { ...sampleOutcome, clusters: [cluster] };
		expect(textOf(submission(outcome, {}, ar))).toContain(
			'- adopt the law on inspections\n  الجهة المعنية: Ministry of Labour.'
		);
		expect(textOf(submission(outcome))).toContain('- adopt the law on inspections (addressee: Ministry of Labour).');
	});

	test('[REPORTS84] every drafted action is recommended, but for what was rejected or the author does not share, unless it is chosen', () => {
		const actions = ['Adopt one law', 'Adopt two laws', 'Adopt three laws', 'Adopt four laws'].map((text, at) =>
			draft(`action-000${at + 1}`, text)
		);
		const [first, second, third] = actions as [FollowUpAction, FollowUpAction, FollowUpAction];
		const vote = (id: string, action: FollowUpAction, against: string[]) =>
			samplePoll(id, { kind: 'open', method: 'for-against', actions: [action] }, (side) => [
				against.includes(side) ? 'against' : 'for'
			]);
		const polls = [
			vote('poll-1', first, []),
			vote('poll-2', second, ['civil-society']),
			vote('poll-3', third, ['civil-society', 'state', 'nhri', 'other'])
		];
		const cluster = { ...courts, assessment: { ...emptyAssessment(), actions }, polls, commitments: [] };
		const listed = (recommended: Record<string, boolean>, author = 'civil-society') =>
			[
				...textOf(submission({ ...sampleOutcome, clusters: [cluster] }, { recommended, author })).matchAll(
					/^- adopt (\w+)/gm
				)
			].map(([, word]) => word);
		expect(listed({})).toEqual(['one', 'four']);
		expect(listed({}, 'state')).toEqual(['one', 'two', 'four']);
		expect(listed({ 'action-0003': true, 'action-0004': false })).toEqual(['one', 'three']);
	});

	test('[REPORTS84] figures of votes stand in an annex alone, and only of public votes', () => {
		const open = { reports: withParts() };
		const secret = {
			...sampleOutcome,
			clusters: [{ ...courts, polls: courts.polls.map((poll) => ({ ...poll, kind: 'secret' as const })) }, water]
		};
		expect(textOf(submission(sampleOutcome))).not.toContain('For: 2');
		expect(textOf(submission(sampleOutcome, open))).toContain('For: 2, Against: 0, Abstentions: 0.');
		expect(textOf(submission(secret, open))).not.toContain('For: 2');
	});

	test.each([
		['Slovénie', 'à la Slovénie'],
		['Maroc', 'au Maroc'],
		['Algérie', 'à l’Algérie'],
		['États-Unis d’Amérique', 'aux États-Unis d’Amérique'],
		['Cuba', 'à Cuba'],
		['Alvenia', 'à Alvenia']
	])('[REPORTS44] something is recommended in French to %s', (name, said) => expect(a(name)).toBe(said));
});

describe('its words', () => {
	const text = (words: number): Block[] =>
		words === 0 ? [] : [paragraph(run(`Word ${'word '.repeat(words - 1)}`.trim()))];
	/** 43 clusters and 258 recommendations, with summaries of so many words. */
	const large = (lengths: readonly number[]): Outcome => ({
		...sampleOutcome,
		clusters: Array.from({ length: 43 }, (_, place): OutcomeCluster => {
			const assessment = {
				...emptyAssessment(),
				summary: text(lengths[place % lengths.length] ?? 0),
				actions: place % 2 === 0 ? [draft(`action-${place}`, 'Adopt the law on inspections of every place')] : []
			};
			return {
				...water,
				id: `cluster-${place}`,
				label: `Theme of some words ${place}`,
				assessment,
				recommendations: Array.from({ length: 6 }, (_, at) =>
					recommendation(`140.${place * 6 + at + 1}`, {
						sideRatings: sides.map((side, shift) => rating(side, levels[(place + at + shift) % 4]!))
					})
				)
			};
		})
	});
	const forms = [
		['individual', 2815],
		['joint', 5630]
	] as const;

	test.each(forms.flatMap((form) => [en, fr, ar].map((words) => [...form, words] as const)))(
		'[REPORTS81] 43 themes fit into a submission that is %s by construction: in %i words %#',
		(form, limit, words) => {
			const { allowed, themes } = submissionBudget(large([0]), { ...defaultTemplate, form }, words);
			expect(themes.every(({ fits }) => fits)).toBe(true);
			expect(allowed).toBeGreaterThan(15);
			const outcome = large([allowed]);
			const report = submission(outcome, { form }, words);
			expect(submissionBudget(outcome, { ...defaultTemplate, form }, words)).toMatchObject({
				limit,
				over: 0,
				shorten: []
			});
			expect(report.words).toBeLessThanOrEqual(limit);
			expect(report.words).toBeGreaterThan(limit - 43 - 30);
			expect(shownParts(report).map(({ id }) => id)).not.toContain('other-themes');
		}
	);

	test('[REPORTS81] whatever is written, a submission keeps its limit, and what has no room is named by number and rating', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 43 }),
				fc.constantFrom(...forms.map(([form]) => form)),
				fc.constantFrom(en, fr, ar),
				(lengths, form, words) => {
					const outcome = large(lengths);
					const budget = submissionBudget(outcome, { ...defaultTemplate, form }, words);
					const report = submission(outcome, { form }, words);
					expect(report.words).toBeLessThanOrEqual(budget.limit);
					const left = budget.themes.filter(({ fits }) => !fits);
					expect(left.length === 0).toBe(budget.over === 0);
					const others = shownParts(report).filter(({ id }) => id === 'other-themes');
					const rows = others
						.flatMap(({ blocks }) => blocks)
						.flatMap((block) => (block.type === 'table' ? block.table.rows : []));
					expect(rows.map((row) => (row.type === 'cells' ? textIn(row.cells[0]) : '')).toSorted()).toEqual(
						left.map(({ label }) => label).toSorted()
					);
					const said = JSON.stringify(report);
					for (const { recommendations } of outcome.clusters)
						for (const { number } of recommendations) expect(said).toContain(number);
					const { frame, summary } = budget.themes.reduce(
						(sum, one) => ({ frame: sum.frame + one.frame, summary: sum.summary + one.summary }),
						{ frame: 0, summary: 0 }
					);
					expect(budget.over).toBe(Math.max(0, budget.fixed + frame + summary - budget.limit));
					const shortened = budget.shorten.reduce((sum, { by }) => sum + by, 0);
					expect(shortened).toBe(budget.over);
				}
			),
			{ numRuns: 25 }
		);
	});

	test('[REPORTS81] a summary is printed whole or not at all, and a theme without one has its ratings and recommendations', () => {
		const outcome = large([0, 60]);
		const said = textOf(submission(outcome, { form: 'joint' }));
		expect(said.match(/Word( word){59}/g)).toHaveLength(21);
		expect(said).toMatch(/Theme of some words 0\n\d+\. Our assessment: /);
		const [first] = submissionBudget(large([3000]), defaultTemplate, en).themes;
		expect(first?.fits).toBe(false);
	});

	test('[REPORTS83] themes are taken up in the order that was voted, then of how far behind and how far apart their ratings are', () => {
		const of = (label: string, own: string, other: string, more = {}) => ({
			...water,
			id: label,
			label,
			recommendations: [
				recommendation(label, { sideRatings: [rating('civil-society', own, more), rating('state', other)] })
			]
		});
		const all = [
			of('done', 'fully-implemented', 'fully-implemented'),
			of('apart', 'not-implemented', 'fully-implemented'),
			of('behind', 'not-implemented', 'not-implemented'),
			of('near', 'partially-implemented', 'in-process'),
			of('worse', 'fully-implemented', 'fully-implemented', { regression: true })
		];
		const { themes } = submissionBudget({ ...sampleOutcome, clusters: all }, defaultTemplate, en);
		expect(themes.map(({ cluster }) => cluster)).toEqual(['apart', 'behind', 'worse', 'near', 'done']);
		const vote = sampleMatter(
			'of-priorities',
			{
				subject: { kind: 'priorities' },
				method: 'selection',
				lines: ['done', 'near', 'apart'].map((id) => ({ id, text: id }))
			},
			(side) => [true, side === 'state', false]
		);
		const voted = submissionBudget({ ...sampleOutcome, clusters: all, polls: [vote] }, defaultTemplate, en);
		expect(voted.themes.map(({ cluster }) => cluster)).toEqual(['done', 'near', 'apart', 'behind', 'worse']);
	});

	test('[REPORTS81] the longest summaries are the first to be shortened', () => {
		const { shorten, allowed, over } = submissionBudget(large([20, 300, 90]), defaultTemplate, en);
		expect(shorten[0]?.by).toBe(300 - allowed);
		expect(shorten.reduce((sum, { by }) => sum + by, 0)).toBe(over);
	});

	test('[REPORTS83] a theme that nobody worked on, or whose heading is left out, takes no words', () => {
		const idle = submissionBudget(sampleOutcome, defaultTemplate, en);
		expect(idle.themes.map(({ label }) => label)).toEqual(['Access to justice']);
		const { frame, summary } = idle.themes[0]!;
		expect(made('submission').words).toBeLessThanOrEqual(idle.fixed + frame + summary);
		const parts = [{ id: 'rights', included: false }];
		expect(submissionBudget(sampleOutcome, withChoices('submission', { parts }), en).themes).toEqual([]);
	});
});

function textIn(blocks: readonly Block[] | undefined): string {
	return (blocks ?? []).flatMap((block) => ('runs' in block ? block.runs.map((one) => one.text) : [])).join('');
}
