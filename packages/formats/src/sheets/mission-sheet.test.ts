import { isFrozenAction } from '@plenum/domain/polls/subject';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { missionPage } from '@plenum/reports/handouts/mission-page';
import { findMissions } from '@plenum/reports/handouts/missions';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { rating, recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { reportFonts } from '../print/report-fonts.ts';
import { pdfWriter } from '../print/report-pdf.ts';
import { createTypesetter } from '../print/typesetter.ts';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { labelWords } from '@plenum/reports/words/label-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar: arSaid, en: enSaid, es: esSaid, fr: frSaid } = handoutWords;
const { ar, en, fr } = reportWords;
const { es } = labelWords;

const fontFile = createRequire(import.meta.url).resolve;
const fonts = reportFonts
	.flatMap(({ files }) => files)
	.map((file) => readFileSync(fontFile(`@expo-google-fonts/${file}`)));
const writePdf = pdfWriter(createTypesetter(fonts));

const texts = {
	short: 'Adopt a law on it',
	long: 'Take further steps to end it and report on what was done. '.repeat(6),
	'long-worded': 'Wiedereingliederungsmaßnahmen gegenüberstellen; '.repeat(9),
	capital: 'WHOLLY ABOLISH MINIMUM SENTENCES NOW. '.repeat(12),
	endless: 'Do it. '.repeat(1500)
};
const views = {
	none: [],
	one: [rating('state', 'in-process')],
	all: ['state', 'civil-society', 'nhri', 'other'].map((side, at) =>
		rating(side, at % 2 === 0 ? 'partially-implemented' : 'not-implemented', {
			percentage: at * 10,
			regression: at > 1
		})
	)
};

/** Norway made `count` recommendations, each with the same text and the same views; three actions were adopted for the first. */
function outcomeOf(count: number, text: string, sideRatings: typeof views.one, action: string): Outcome {
	const [first] = sampleOutcome.clusters;
	const [poll] = first?.polls ?? [];
	const [frozen] = poll?.frozen.filter(isFrozenAction) ?? [];
	if (!first || !poll || !frozen) throw new Error('The sample has a vote.');
	const recommendations = Array.from({ length: count }, (_, at) =>
		recommendation(`140.${at + 10}`, { text: `${text} (Norway);`, sideRatings })
	);
	const polls = ['one', 'two', 'three'].map((id) => ({
		...poll,
		id,
		actions: [id],
		frozen: [{ ...frozen, action: { ...frozen.action, id, text: `${action}${id}`, recommendations: ['140.10'] } }]
	}));
	const more = { sideRatings: [], agreed: null, closing: null, commitments: [] };
	return { ...sampleOutcome, clusters: [{ ...first, ...more, polls: action === '' ? [] : polls, recommendations }] };
}

const cases = [1, 4, 9, 20, 48, 60].flatMap((count, at) =>
	Object.entries(texts).map(([name, text], next) => {
		const [seen, sideRatings] = Object.entries(views)[(at + next) % 3] ?? ['none', []];
		return {
			count,
			name,
			text,
			seen,
			sideRatings,
			action: next % 2 === 0 ? '' : 'Train the judges of each court. '.repeat(9)
		};
	})
);
const worst = {
	name: 'long',
	text: texts.long,
	seen: 'all',
	sideRatings: views.all,
	action: 'Train the judges. '.repeat(200)
};

const spoken = [
	{ words: en, said: enSaid },
	{ words: fr, said: frSaid },
	{ words: es, said: esSaid },
	{ words: ar, said: arSaid }
];

test.each(
	[...cases, { ...worst, count: 48 }, { ...worst, count: 400 }].map((one, at) => ({ ...one, ...spoken[at % 4]! }))
)(
	'[HANDOUTS3] a page for a mission is one sheet: $count $name texts, views: $seen, in $words.language',
	async ({ count, text, sideRatings, action, words, said }) => {
		const outcome = outcomeOf(count, text, sideRatings, action);
		const [mission] = findMissions(outcome, words.language).missions;
		const { numPages } = await getDocumentProxy(writePdf(missionPage(mission!, outcome, words, said)));
		expect(numPages).toBe(1);
	}
);
