import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { agreed, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { outcomeOfAllVotes, samplePolls } from '../sample-votes.fixture.ts';
import { createPressSheet } from './press-sheet.ts';
import { createPressSummary, type PressFacts } from './press-summary.ts';
import { createShareCard } from './share-card.ts';
import { type PressWords, pressWords } from '../words/press-words.ts';
import { type ReportWords, reportWords } from '../words/report-words.ts';

const { ar: wordsAr, en: wordsEn, fr: wordsFr } = reportWords;
const { ar, en, fr } = pressWords;

const spoken: [ReportWords, PressWords][] = [
	[wordsEn, en],
	[wordsFr, fr],
	[wordsAr, ar]
];
const facts: PressFacts = {
	publishers: ['Human Rights Commission'],
	contact: 'press@commission.example',
	licence: 'cc-by-4.0',
	address: 'https://plenum.example/public/alvenia/en',
	publishedAt: Date.UTC(2027, 0, 15)
};
const outcome: Outcome = { ...sampleOutcome, frozenAs: 2 };
const [courts] = outcome.clusters;
if (!courts) throw new Error('The sample has its clusters.');

test('[PUBLISH50] the figures and sentences are those of the outcome', () => {
	const summary = createPressSummary(outcome, facts, wordsEn, en);
	expect(summary).toMatchObject({
		state: 'Alvenia',
		publishedOn: 'Published on 15 January 2027',
		levels: {
			total: '4 recommendations',
			rows: [
				{ label: 'Partially implemented', count: 1 },
				{ label: 'Views differ', count: 1 },
				{ label: 'Not rated yet', count: 2 }
			]
		},
		followUp: [{ label: 'In progress', count: 1 }],
		next: '1 December 2027: next date of a follow-up action'
	});
	expect(summary.quotes).toEqual([
		'Of the 4 recommendations, 1 is assessed as “Partially implemented”, on 1 the views differ and 2 have not been rated yet.',
		'1 action was put to the vote, and 1 was adopted.',
		'Of 1 adopted action that is followed up, none is done and 1 is in progress.',
		'On 1 recommendation the views differ, and each view is given in the report.'
	]);
});

test.each([
	[1, 1, 0, '1 action was put to the vote, and 1 was adopted.'],
	[3, 0, 1, '3 actions were put to the vote, and none was adopted. 1 vote on other matters was held.'],
	[0, 0, 2, '2 votes on other matters were held.'],
	[0, 0, 0, '']
])('[REPORTS106] of %i actions, %i adopted, and %i other votes', (actions, adopted, others, sentence) => {
	expect(en.votes(actions, adopted, others)).toBe(sentence);
});

test('[REPORTS106] the press summary counts every vote, not those on adopted actions alone', () => {
	const { quotes } = createPressSummary({ ...outcomeOfAllVotes, frozenAs: 1 }, facts, wordsEn, en);
	const actions = Object.values(samplePolls).flatMap(({ frozen }) => frozen).length + 1;
	expect(quotes[1]).toMatch(
		new RegExp(`^${actions} actions were put to the vote, and \\d+ were adopted. 6 votes on other`)
	);
});

test.each([
	['2027-01-15', '2027-12-01', '1 December 2027: next date of a follow-up action'],
	['2027-12-02', '2028-03-01', '1 March 2028: what was agreed is reviewed'],
	['2028-03-02', null, null]
])('[PUBLISH53] on %s the next date is %s', (today, _, next) => {
	const publishedAt = Date.parse(today);
	expect(createPressSummary(outcome, { ...facts, publishedAt }, wordsEn, en).next).toBe(next);
});

test('[PUBLISH53] what is done, dropped or void has no next date', () => {
	for (const change of [{ status: 'done' }, { status: 'dropped' }, { withdrawn: { at: 1, reason: 'void' } }] as const) {
		const commitments = courts.commitments.map((one) => ({ ...one, ...change }));
		const ended = { ...outcome, clusters: [{ ...courts, commitments, closing: null }] };
		expect(createPressSummary(ended, facts, wordsEn, en).next).toBe(null);
	}
});

/** Every text of a consultation is different; the result is the same. */
function withOtherTexts(value: unknown, key = ''): unknown {
	const kept = [
		'id',
		'level',
		'constituency',
		'standing',
		'status',
		'method',
		'kind',
		'poll',
		'type',
		'position',
		'sha256'
	];
	const dated = ['nextDate', 'reviewDate', 'actionSha256'];
	if (typeof value === 'string') return kept.includes(key) || dated.includes(key) ? value : `planted ${value}`;
	if (Array.isArray(value))
		return value.map((item) =>
			['actions', 'below', 'indicators', 'recommendations', 'constituencies'].includes(key) && typeof item === 'string'
				? item
				: withOtherTexts(item, key)
		);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withOtherTexts(item, name)]));
}

test.each(spoken)('[PUBLISH50] nothing that people wrote in a cluster is in it', (words, said) => {
	const other = { ...outcome, clusters: withOtherTexts(outcome.clusters) as OutcomeCluster[] };
	expect(JSON.stringify(other.clusters)).toContain('planted Two courts');
	const [one, planted] = [outcome, other].map((each) => createPressSummary(each, facts, words, said));
	expect(planted).toEqual(one);
});

test.each(spoken)('[PUBLISH53] the sheet says what, how many, who, when and how to cite', (words, said) => {
	const sheet = createPressSheet(createPressSummary(outcome, facts, words, said), words, said);
	const shown = JSON.stringify(sheet.parts);
	for (const text of [
		...said.uprTexts,
		facts.contact,
		facts.address,
		said.licences['cc-by-4.0'],
		said.quoted(outcome.consultation.title)
	])
		expect(shown).toContain(JSON.stringify(text).slice(1, -1));
	expect(said.uprTexts).toHaveLength(3);
});

test('[PUBLISH51] a card has at most six bars, which hold all that is counted, and a title that can be read', () => {
	const scale = Array.from({ length: 12 }, (_, at) => ({
		id: `level-${at}`,
		label: `Level ${at} `.repeat(20),
		value: at / 12
	}));
	const settings = { ...outcome.consultation.settings, scale };
	const recommendations = scale.map(({ id }, n) => recommendation(`1.${n}`, { agreed: agreed(id) }));
	const many: Outcome = {
		...outcome,
		consultation: { ...outcome.consultation, title: 'Word '.repeat(100), settings },
		clusters: [{ ...courts, recommendations }]
	};
	const card = createShareCard(createPressSummary(many, facts, wordsEn, en), en);
	expect(card.rows).toHaveLength(6);
	expect(card.rows.reduce((sum, { count }) => sum + count, 0)).toBe(12);
	expect(card.rows.at(-1)?.label).toBe('Others');
	expect([card.title.length, ...card.rows.map(({ label }) => label.length)].every((length) => length <= 160)).toBe(
		true
	);
});

const address = 'https://webtv.un.org/en/asset/k1x/k1xabc12de';
const marks = [
	{ seconds: 90, label: 'Presentation' },
	{ seconds: 750, label: 'France' },
	{ seconds: 3723, label: 'Norvège' }
];
const [review] = outcome.consultation.reviews;
if (!review) throw new Error('The sample has its review.');
const watched: Outcome = {
	...outcome,
	consultation: { ...outcome.consultation, reviews: [{ ...review, webcast: { address, marks } }] }
};

test.each(spoken)(
	'[PUBLISH60] the sheet leads to what begins when, States by their names in its language',
	(words, said) => {
		const summary = createPressSummary(watched, facts, words, said);
		const norway = { en: 'Norway', fr: 'Norvège', ar: 'النرويج' }[words.language];
		expect(summary.webcasts).toMatchObject([
			{
				address,
				marks: [{ time: '0:01:30', link: `${address}?kalturaStartTime=90`, label: 'Presentation' }],
				states: [{ time: '0:12:30' }, { time: '1:02:03', link: `${address}?kalturaStartTime=3723`, label: norway }]
			}
		]);
		const shown = JSON.stringify(createPressSheet(summary, words, said).parts);
		for (const text of [said.webcast, `"href":"${address}"`, ' Presentation']) expect(shown).toContain(text);
		for (const { seconds } of marks) expect(shown).toContain(`"href":"${address}?kalturaStartTime=${seconds}"`);
	}
);

test.each(spoken)('[PUBLISH60] without a webcast nothing says that there is none', (words, said) => {
	const sheet = createPressSheet(createPressSummary(outcome, facts, words, said), words, said);
	expect(JSON.stringify(sheet.parts)).not.toContain(said.webcast);
});
