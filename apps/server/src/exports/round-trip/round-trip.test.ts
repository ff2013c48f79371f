import { parseOutcome } from '../../test-support/exports/outcome.fixture.ts';
import type { Language } from '@plenum/domain/languages';
import type { OutcomeProcess } from '@plenum/reports/process/outcome-process';
import type { EarlierAssessment } from '@plenum/domain/clusters/earlier-outcome';
import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import { mechanism } from '@plenum/reports/mechanisms.fixture';
import { equalOutcome, type Outcome, type OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { rating, recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { growTaxonomy, type WithLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import { nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { withoutNul } from '@plenum/domain/without-nul';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';

/** Found in matrices that OHCHR and others publish, regardless of the publisher. */
const states = [
	['Norway'],
	['France', 'Lithuania'],
	['Venezuela (Bolivarian Republic of)'],
	['Côte d’Ivoire'],
	['Türkiye']
];
const themes = [
	'Children: definition; general principles; protection',
	'Budget &resources (for human rights implementation)',
	'Right to health, sexual & reproductive',
	'A12 Acceptance of international norms',
	'حقوق الطفل',
	'Égalité et non-discrimination'
];
const groups = ['girls', 'Children', 'Roma, Gypsies, Sinti & Travellers', 'minorities/ racial, ethnic'];
const goals = ['1 - NO POVERTY', '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'];
const bodies = [
	'Ratify the Convention (ICRMW) and its Protocol (2009–2014)',
	'Follow up on General Comment (No. 29)',
	'Continue « efforts » — at\u00a0all levels &nbsp; “now”',
	'Raise the non\u2011discrimination budget by \u22125 %',
	'Réviser la loi : article 12',
	'تنفيذ الاتفاقية R144.44 بالكامل',
	'= sum of all @measures + more',
	'Use <b>plain</b> words & "quotes"',
	'Accélérer 1. les réformes 2. les formations',
	'x'.repeat(1990)
];

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const some = <Value>(values: readonly Value[]) => fc.uniqueArray(oneOf(values), { maxLength: 3 });

const ownRatings = {
	sideRatings: [rating('civil-society', 'not-implemented', { reason: 'Not yet.' }), rating('state', 'in-process')],
	agreed: { level: 'views-recorded', percentage: null, regression: true, reason: 'Far apart.', at: 7 }
};
const generated = fc.record({
	body: fc.oneof(
		oneOf(bodies),
		fc.lorem({ maxCount: 40 }).map((text) => text.replaceAll('.', ''))
	),
	states: oneOf(states),
	end: oneOf([';', '.']),
	position: oneOf([
		['supported', 'Supported'],
		['noted', 'Noted'],
		['partially-supported', 'Supported/Noted']
	] as const),
	source: oneOf([
		null,
		{ symbol: 'A/HRC/59/15/Add.1', paragraph: '3', raw: 'A/HRC/59/15/Add.1 - Para.3' },
		{ symbol: 'A/HRC/43/15', paragraph: '121', raw: 'A/HRC/43/15 - Para 121' }
	]),
	levels: oneOf([{}, ownRatings, { ...ownRatings, sideRatings: [] }, { ...ownRatings, agreed: null }]),
	themes: fc.uniqueArray(oneOf(themes), { minLength: 1, maxLength: 3 }),
	groups: some(groups),
	sdgs: some(goals)
});
const matrix = fc.uniqueArray(
	fc.record({ label: oneOf(themes), rows: fc.array(generated, { minLength: 1, maxLength: 5 }) }),
	{ minLength: 1, maxLength: 4, selector: ({ label }) => label }
);

/** Every theme under another name or standing for another, and linked: nothing of it may show in what is read again. */
function named(rows: readonly WithLabels[]): Outcome['taxonomy'] {
	let next = 0;
	const { terms, links } = nameTaxonomy(growTaxonomy({ terms: [], links: [] }, rows, 4, () => String(next++)));
	const first = terms.find(({ kind }) => kind === 'theme')?.label ?? '';
	return {
		terms: terms.map((term, at) =>
			term.kind === 'theme' && term.label !== first && at % 2 === 0
				? { ...term, aliasOf: first, aliasSuggested: false }
				: { ...term, shown: term.kind === 'sdg' ? null : `${term.label} (here)` }
		),
		links: links.map((link) => ({ ...link, standing: 'confirmed' as const }))
	};
}

function outcomeOf(clusters: typeof matrix extends fc.Arbitrary<infer Value> ? Value : never): Outcome {
	const [full, blank] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
	let item = 0;
	return {
		...sampleOutcome,
		taxonomy: named(clusters.flatMap(({ rows }) => rows)),
		clusters: clusters.map(({ label, rows }, at) => ({
			...(at === 0 ? full : blank),
			label,
			recommendations: rows.map(({ body, end, levels, position: [position, positionAsPrinted], ...rest }) =>
				recommendation(`${140 + Math.floor(item / 3)}.${++item}`, {
					...rest,
					...levels,
					position,
					positionAsPrinted,
					text: `${body} ${rest.states.map((state) => `(${state})`).join(' ')}${end}`
				})
			)
		}))
	};
}

async function read(bytes: Uint8Array): Promise<Interpretation> {
	const done = await readUpload({ bytes, remembered: {} }, () => undefined);
	if (!done.ok || !done.value.interpretation) throw new Error('The matrix cannot be read.');
	return done.value.interpretation;
}

/**
 * What a matrix says of each recommendation, and under which theme; in the order of numbers. Positions that the source prints in
 * English have their names in a matrix of another language.
 */
function said(
	language: Language,
	rows: {
		cluster: string;
		row: Interpretation['recommendations'][number] | Outcome['clusters'][number]['recommendations'][number];
	}[]
) {
	return rows
		.map(({ cluster, row }) => {
			const { number, text, position, positionAsPrinted, source } = row;
			return {
				cluster,
				number,
				text,
				position,
				source,
				...(language === 'en' ? { positionAsPrinted } : {}),
				states: row.states,
				themes: row.themes,
				groups: row.groups,
				sdgs: row.sdgs
			};
		})
		.sort((a, b) => (a.number < b.number ? -1 : 1));
}

test.each([
	['old', 'en'],
	['new', 'en'],
	['old', 'fr'],
	['new', 'ar']
] as const)(
	'[EXPORTS2] whatever stands in the %s matrix in %s comes back as it was',
	async (layout, language: Language) => {
		await fc.assert(
			fc.asyncProperty(matrix, async (clusters) => {
				const outcome = outcomeOf(clusters);
				const file = await createExport({ outcome, language, ...plainly }, `matrix-${layout}.docx`);
				const back = await read(file.bytes);
				const before = outcome.clusters.flatMap(({ label, recommendations }) =>
					recommendations.map((row) => ({ cluster: label, row }))
				);
				const after = back.clusters.flatMap(({ label, recommendations }) =>
					recommendations.flatMap((place) => {
						const row = back.recommendations[place];
						return row ? [{ cluster: label, row }] : [];
					})
				);
				expect(said(language, after)).toEqual(said(language, before));
			}),
			{ numRuns: 15 }
		);
	}
);

/** What an earlier outcome said, on a scale of its own. */
const level = { level: { id: 'half', label: 'Half way' }, percentage: 50, regression: true };
const then: EarlierAssessment = {
	outcome: { title: 'Alvenia, third cycle', exportedAt: 7, frozenAs: 2, sha256: 'ab'.repeat(32) },
	text: 'Dig wells (Dorland);',
	language: 'en',
	cluster: 'Water',
	agreed: null,
	sideRatings: [{ constituency: { id: 'state', label: null }, ...level }]
};

/** [EXPORTS26] [WORKSHOP26] */
const process: OutcomeProcess = {
	workshops: [
		{
			startedAt: 5,
			closedAt: 9,
			items: 2,
			attendance: [{ sides: ['state'], people: 12 }],
			languages: { spoken: ['sw', 'xki'], interpreted: ['ki'] }
		}
	],
	floor: [{ sides: ['state'], turns: 2, milliseconds: 900 }],
	words: [],
	rounds: [],
	absent: ['nhri']
};

/** [PUBLISH60] For each review, with words in more than one script. */
const webcast = {
	address: 'https://webtv.un.org/en/asset/k1x/k1xabc12de',
	marks: [
		{ seconds: 0, label: 'Opening & “questions”' },
		{ seconds: 750, label: 'Côte d’Ivoire' },
		{ seconds: 3723, label: 'النرويج' }
	]
};

let place: TestApp;
beforeAll(async () => {
	place = await createTestApp();
});
afterAll(() => place.close());

test('[EXPORTS11] [PUBLISH60] whatever stands in an outcome comes back equal, hostile texts included', async () => {
	const text = fc
		.oneof(oneOf(hostileTexts), fc.string({ unit: 'grapheme', maxLength: 60 }))
		.map((one) => withoutNul(one.toWellFormed()));
	await fc.assert(
		fc.asyncProperty(matrix, fc.array(text, { minLength: 6, maxLength: 6 }), async (clusters, texts) => {
			const outcome = outcomeOf(clusters);
			const [first, ...rest] = outcome.clusters;
			if (!first) return;
			const [progress = '', remaining = '', statement = '', dissent = '', asked = '', summary = ''] = texts;
			const told = {
				...first,
				polls: [],
				commitments: [],
				assessment: {
					...first.assessment,
					sections: {
						...first.assessment.sections,
						progress: [paragraph(run(`p ${progress}`, 'bold'))],
						remaining: [paragraph(run(`r ${remaining}`))]
					},
					summary: [paragraph(run(`u ${summary}`))]
				},
				closing: first.closing && {
					...first.closing,
					statement: `s ${statement}`.trim(),
					dissent: [{ constituency: 'state', text: `d ${dissent}`.trim() }]
				}
			};
			const [one, ...more] = told.recommendations;
			const continued = one ? [{ ...one, continues: [{ review: 3, number: '121.4', then }] }, ...more] : more;
			const beside = one ? [{ review: one.review, number: one.number, status: 'confirmed' as const }] : [];
			const mechanisms = [
				mechanism('CAT', { code: 'O3', text: `a ${asked}`, beside }),
				mechanism(`b ${asked}`, { kind: 'other' })
			];
			const reviews = outcome.consultation.reviews.map((review) => ({ ...review, webcast }));
			const consultation = { ...outcome.consultation, reviews };
			const whole = [{ ...told, recommendations: continued }, ...rest];
			const given = { ...outcome, consultation, mechanisms, clusters: whole, process };
			const reply = await place.api('importOutcome', { body: given });
			expect([reply.status, reply.body]).toMatchObject([201, {}]);
			const taken = async (id: string) =>
				parseOutcome(
					await place.api('exportOutcome', {
						params: { consultation: id, format: 'outcome.json' },
						query: { for: 'participants' }
					})
				);
			const once = await taken(reply.body.consultation.id);
			const again = await place.api('importOutcome', { body: once });
			expect(again.status).toBe(201);
			expect(equalOutcome(once, await taken(again.body.consultation.id))).toBe(true);
			const words = ({ clusters: all }: Outcome) =>
				all.map(({ label, recommendations, assessment, closing }) => {
					const ended = closing && { statement: closing.statement, dissent: closing.dissent };
					return { label, recommendations, assessment, ended };
				});
			expect(words(once)).toEqual(words(given));
			expect([once.taxonomy, once.process]).toEqual([given.taxonomy, process]);
			expect(once.mechanisms).toEqual(given.mechanisms);
			expect(once.consultation.reviews).toEqual(reviews);
		}),
		{ numRuns: 7 }
	);
});
