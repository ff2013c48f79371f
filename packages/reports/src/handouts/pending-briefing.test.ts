import { isFrozenAction } from '@plenum/domain/polls/subject';
import { positions } from '@plenum/domain/matrix/positions/position';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome, OutcomeRecommendation } from '../outcome/outcome.ts';
import { rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import type { HandoutPage } from './handout-parts.ts';
import { findPending } from './pending.ts';
import { pendingBriefing } from './pending-briefing.ts';
import { textIn } from '../text-in.fixture.ts';
import { handoutWords } from '../words/handout-words.ts';
import { labelWords } from '../words/label-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar: arWords, en: enWords, fr: frWords } = reportWords;
const { es: esWords } = labelWords;
const { ar, en, es, fr } = handoutWords;

const [first] = sampleOutcome.clusters;
if (!first) throw new Error('The sample has clusters.');

const waits = { position: 'pending', positionAsPrinted: 'Under consideration' } as const;

function outcomeOf(recommendations: OutcomeRecommendation[], more: Partial<typeof first> = {}): Outcome {
	const bare = { polls: [], commitments: [], sideRatings: [], agreed: null, closing: null };
	const sections = { progress: [], regressions: [], remaining: [], challenges: [], assistance: [] };
	const assessment = { sections, summary: [], actions: [], indicators: [] };
	return { ...sampleOutcome, clusters: [{ ...first!, ...bare, assessment, recommendations, ...more }] };
}

const briefing = (outcome: Outcome) => pendingBriefing(outcome, enWords, en);
const textOf = (page: HandoutPage) => textIn(page.parts);
const rowsOf = (page: HandoutPage) => page.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));

test('[HANDOUTS8] exactly what waits for a position stands in it, each once: of the last review, not withdrawn', () => {
	const one = fc.record({
		position: fc.constantFrom(...positions),
		printed: fc.constantFrom('', ' ', 'Being discussed'),
		review: fc.constantFrom(null, 3, 4),
		withdrawn: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 12 }), (drafts) => {
			const list = drafts.map(({ printed, ...draft }, at) =>
				recommendation(`140.${at}`, { ...draft, positionAsPrinted: printed })
			);
			const wanted = drafts.flatMap(({ position, printed, review, withdrawn }, at) => {
				const unanswered = position === 'pending' || (position === 'unknown' && printed.trim() === '');
				return unanswered && review !== 3 && !withdrawn ? [`140.${at}`] : [];
			});
			const outcome = outcomeOf(list);
			expect(rowsOf(briefing(outcome)).map(([number]) => number)).toEqual(wanted);
			expect(findPending(outcome)).toHaveLength(wanted.length === 0 ? 0 : 1);
		})
	);
});

test('[HANDOUTS9] what treaty bodies asked on the same subject speaks for it: what a person confirmed, in each language', () => {
	const beside = (number: string, status: 'confirmed' | 'refused') => [{ review: 4, number, status }];
	const mechanism = (paragraph: string, beside: NonNullable<Outcome['mechanisms']>[number]['beside']) => ({
		kind: 'treaty-body',
		body: 'CAT',
		symbol: 'CAT/C/ALV/CO/4',
		paragraph,
		date: null,
		text: 'Train judges',
		id: null,
		themes: [],
		groups: [],
		sdgs: [],
		beside
	});
	const mechanisms = [
		mechanism('12', beside('140.1', 'confirmed')),
		mechanism('13', beside('140.1', 'refused')),
		mechanism('14', beside('140.2', 'confirmed'))
	] as unknown as Outcome['mechanisms'];
	const list = [recommendation('140.1', { ...waits, review: 4 }), recommendation('140.2', { review: 4 })];
	const outcome = { ...outcomeOf(list), ...(mechanisms ? { mechanisms } : {}) };
	const spoken = [
		[enWords, en, 'Committee against Torture, CAT/C/ALV/CO/4, para. 12'],
		[frWords, fr, 'Comité contra la torture, CAT/C/ALV/CO/4, par. 12'.replace('contra', 'contre')],
		[arWords, ar, 'لجنة مناهضة التعذيب'],
		[esWords, es, 'Comité contra la Tortura, CAT/C/ALV/CO/4, párr. 12']
	] as const;
	for (const [words, said, source] of spoken) {
		const page = textOf(pendingBriefing(outcome, words, said));
		expect([source, page.includes(source)]).toEqual([source, true]);
		for (const other of [' 13', ' 14']) expect(page).not.toContain(`CO/4, ${said.named.paragraph(other.trim())}`);
	}
	expect(textOf(pendingBriefing({ ...outcome, mechanisms: [] }, enWords, en))).not.toContain(
		'other human rights mechanisms'
	);
});

test('[HANDOUTS8] it says what the answer requires, with the addendum and the session that the list names', () => {
	const said = textOf(briefing(outcomeOf([recommendation('140.1', waits), recommendation('140.2')])));
	for (const words of ['Of the 2 recommendations', '1 awaits', 'A/HRC/99/15/Add.1', 'session 99', '5/1', 'Norway'])
		expect(said).toContain(words);
	const silent = textOf(briefing(outcomeOf([recommendation('140.1', { ...waits, source: null })])));
	expect(silent).not.toContain('Add.1');
	expect(silent).toContain('at the session at which it considers it');
	expect(textOf(briefing(outcomeOf([recommendation('140.2')])))).toContain('each has been answered');
});

test('[HANDOUTS9] for them speaks what was supported before and now, what they go on from, what was decided and found', () => {
	const then = { review: 3, number: '121.4', then: null };
	const list = [
		recommendation('140.1', { ...waits, continues: [then], sideRatings: [rating('nhri', 'not-implemented')] }),
		recommendation('140.2'),
		recommendation('140.3', { position: 'noted', positionAsPrinted: 'Noted', text: 'A noted one (Norway);' }),
		...['121.4', '121.5', '121.6', '121.7'].map((number) => recommendation(number, { review: 3 }))
	];
	const { assessment, polls, commitments } = first;
	const said = textOf(briefing(outcomeOf(list, { assessment, polls, commitments })));
	for (const words of [
		'Supported in the 3rd cycle on the same theme: 121.4 (Do what 121.4 asks); 121.5 (Do what 121.5 asks); 121.6 (Do what 121.6 asks); 121.7.',
		'Already supported in this review on the same theme: 140.2 (Do what 140.2 asks).',
		'Recommendation 140.1 continues an earlier one. Then (121.4, 3rd cycle): Not rated yet.',
		'Two courts ',
		'National human rights institution: Not implemented yet'
	])
		expect(said).toContain(words);
	expect(said).not.toContain('A noted one');
	expect(said).not.toContain('Train, by');
	const [pending] = list;
	const served = polls.map((poll) => ({
		...poll,
		frozen: poll.frozen
			.filter(isFrozenAction)
			.map((one) => ({ ...one, action: { ...one.action, recommendations: ['140.1'] } }))
	}));
	expect(textOf(briefing(outcomeOf([pending!], { polls: served })))).toContain(
		'has adopted an action already: Train, by 30 June 2028, the judges'
	);
	expect(textOf(briefing(outcomeOf([recommendation('140.9', waits)])))).toContain('says nothing on this theme yet');
});

test('[HANDOUTS10] every language has every sentence of the briefing, in Spanish with the Spanish names of States', () => {
	const outcome = outcomeOf([
		recommendation('140.1', { ...waits, states: ['Germany'], text: 'Ratify it (Germany);' }),
		recommendation('121.5', { review: 3 })
	]);
	const pages = [
		pendingBriefing(outcome, enWords, en),
		pendingBriefing(outcome, frWords, fr),
		pendingBriefing(outcome, arWords, ar),
		pendingBriefing(outcome, esWords, es)
	];
	expect(pages.map((page) => [page.language, textOf(page).includes('undefined')])).toEqual([
		['en', false],
		['fr', false],
		['ar', false],
		['es', false]
	]);
	expect(pages.map((page) => rowsOf(page)[0]?.[2])).toEqual(['Germany', 'Allemagne', 'ألمانيا', 'Alemania']);
	expect(textOf(pages[3]!)).toContain('Apoyadas en el 3º ciclo');
});
