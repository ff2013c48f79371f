import type { AgreedRating, SideRating } from '@plenum/domain/ratings/side-rating';
import { expect, test } from 'vitest';
import { fullReport } from '../full-report/full-report.ts';
import { matrixReport } from '../matrix/matrix-report.ts';
import { earlierRecommendations } from '../outcome/earlier-recommendations.ts';
import type { Outcome, OutcomeRecommendation } from '../outcome/outcome.ts';
import { asText } from '../matrix/data-columns.ts';
import { outcomeTable } from '../matrix/outcome-table.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { findRevealing } from '../publication/find-revealing.ts';
import { redactOutcome } from '../publication/redact-outcome.ts';
import { createReportDocument } from '../create-report-document.ts';
import { textOf } from '../read-report.fixture.ts';
import { defaultTemplate, type ReportKind } from '../template.ts';
import { agreed, provisional, rating, sampleOutcome } from '../sample-outcome.fixture.ts';
import { ratingBlocks } from '../matrix/rating-cell.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: fullWords } = fullReportWords;
const { en } = reportWords;

const inForce = agreed('fully-implemented', { reason: 'It is law.' });

/** The sample, with what these say of each recommendation on access to justice. */
function withRatings(change: (one: OutcomeRecommendation) => Partial<OutcomeRecommendation> = ratingsOf): Outcome {
	return {
		...sampleOutcome,
		clusters: sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			recommendations: cluster.recommendations.map((one) => ({ ...one, sideRatings: [], agreed: null, ...change(one) }))
		}))
	};
}

function ratingsOf({ number }: OutcomeRecommendation): Partial<OutcomeRecommendation> {
	if (number === '140.2') return { sideRatings: [rating('state', 'fully-implemented')], agreed: inForce };
	if (number !== '140.18') return {};
	return {
		sideRatings: [
			rating('civil-society', 'not-implemented', { reason: 'Ask Mara Quill.' }),
			provisional('state', 'in-process', { 'in-process': 7, 'not-implemented': 4 })
		]
	};
}

const { settings } = sampleOutcome.consultation;
const linesOf = (sideRatings: SideRating[], given: AgreedRating | null = null) =>
	plainText(ratingBlocks(settings, en, { sideRatings, agreed: given })).split('\n');
const textIn = (kind: ReportKind) => textOf(createReportDocument(kind, withRatings(), defaultTemplate, en));
const assessments = () =>
	matrixReport(withRatings(), 'old', en)
		.themes.flatMap(({ rows }) => rows)
		.map((cells) => plainText(cells[3] ?? []));
const differing = [
	'Views differ',
	'[Civil society: Not implemented yet. Ask Mara Quill.]',
	'[State institutions: In the process of implementation (7 of 11; Not implemented yet: 4), as rated in the consultation, not yet confirmed by the side]'
];

test('[EXPORTS3] each row of the matrix has its agreed rating with the reason, or that the views differ, and a line for each side', () => {
	const [first = '', second = '', , noted = ''] = assessments();
	expect(first.split('\n').slice(0, 4)).toEqual([
		'Fully implemented. It is law.',
		'State institutions: Fully implemented',
		'Progress and impact',
		'Two courts opened.'
	]);
	expect(second.split('\n')).toEqual([...differing, 'As 140.2']);
	expect(noted.split('\n')).toEqual(['Not rated yet', 'As 140.2']);
});

test('[EXPORTS3] what a side says tells how its members rated, who is not of one mind, and what the round gave before it was changed', () => {
	const counts = { 'partially-implemented': 7, 'in-process': 1, 'not-implemented': 3 };
	const given = provisional('state', 'partially-implemented', counts);
	const told = { ...given.distribution!, cannotJudge: 2, raters: 13, regression: 4 };
	expect(linesOf([{ ...given, distribution: told }])[1]).toBe(
		'[State institutions: Partially implemented (7 of 13; Not implemented yet: 3; In the process of implementation: 1; cannot judge: 2; regression: 4), as rated in the consultation, not yet confirmed by the side]'
	);
	expect(linesOf([provisional('nhri', 'divided', { 'in-process': 5, 'fully-implemented': 6 })])[1]).toMatch(
		/^\[National human rights institution: Divided \(Fully implemented: 6; In the process of implementation: 5\), as rated/
	);
	expect(linesOf([{ ...given, standing: 'confirmed', level: 'in-process', reason: 'Seen since.' }])[1]).toBe(
		'[State institutions: In the process of implementation (in the round: 1 of 11; Partially implemented: 7; Not implemented yet: 3). Seen since.]'
	);
	expect(linesOf([rating('nhri', 'in-process', { objections: 2 })])).toEqual([
		'Views differ',
		'[National human rights institution: In the process of implementation, divided: members of the side object]'
	]);
});

test('[REPORTS11] sides that say the same in every respect share a line, and one that says what was agreed has no brackets', () => {
	const said = rating('state', 'fully-implemented', { reason: 'The act is in force.' });
	const sides = [
		rating('civil-society', 'in-process'),
		said,
		rating('nhri', 'in-process'),
		rating('other', 'in-process')
	];
	expect(linesOf(sides, inForce)).toEqual([
		'Fully implemented. It is law.',
		'[Civil society, National human rights institution, Others: In the process of implementation]',
		'State institutions: Fully implemented. The act is in force.'
	]);
	expect(linesOf([said], { ...inForce, level: 'views-recorded' })[0]).toBe('Views recorded. It is law.');
});

test('[EXPORTS6] a row of the table has its level, its status, and what each side says', () => {
	const { headers, rows } = asText(outcomeTable(withRatings(), en));
	const at = (number: string, header: string) =>
		rows.find((row) => row[headers.indexOf('Number')] === number)?.[headers.indexOf(header)];
	const told = ['140.2', '140.18', '140.20'].map((number) => [
		at(number, 'Level of implementation'),
		at(number, 'Status of the rating'),
		at(number, 'Level of implementation as assessed by: State institutions'),
		at(number, 'State institutions: standing of the rating (code)'),
		at(number, 'State institutions: how many rated'),
		at(number, 'State institutions: rated “Not implemented yet”')
	]);
	expect(told).toEqual([
		['Fully implemented', 'Agreed', 'Fully implemented', 'confirmed', '', ''],
		['', 'Views differ', 'In the process of implementation', 'provisional', '11', '4'],
		['', 'Not rated yet', '', '', '', '']
	]);
});

test('[REPORTS11] the full report lists those that are seen alike together, with each view in short', () => {
	const alike = withRatings(({ number }) =>
		number === '140.20'
			? { sideRatings: [rating('state', 'in-process')], agreed: inForce }
			: { sideRatings: ['civil-society', 'nhri'].map((side) => rating(side, 'not-implemented', { objections: 1 })) }
	);
	const views = 'Views differ. [Civil society, National human rights institution: Not implemented yet, divided]';
	expect(JSON.stringify(fullReport(alike, '', en, fullWords).parts)).toContain(`140.2, 140.18: ${views}`);
});

test('[REPORTS19] recommendations are counted by what was agreed, else by where they stand, in sentences and tables', () => {
	expect(JSON.stringify(fullReport(withRatings(), '', en, fullWords).parts)).toContain(
		'Of the 4 recommendations, 1 is assessed as “Fully implemented”, on 1 the views differ and 2 have not been rated yet.'
	);
	expect(textIn('mid-term-report')).toContain('3 recommendations: Completed (1); Views differ (1); Not rated yet (1).');
	expect(textIn('mid-term-report')).toContain('Fully implemented ¦ 1\nViews differ ¦ 1\nNot rated yet ¦ 2');
});

test('[EXPORTS40] [EXPORTS41] the full report has a column for ratings, and says which recommendations differ', () => {
	const text = JSON.stringify(fullReport(withRatings(), 'ab', en, fullWords).parts);
	expect(text).toContain('"Fully implemented"');
	expect(text).toContain('"Agreed: It is law."');
	expect(text).toContain('140.18: Views differ. [Civil society: Not implemented yet]');
	expect(text).toContain('["Recommendations on which the views differ","1"]');
});

test('[LINEAGE4] a later cycle goes on from what was agreed, and from what each side said, which may be divided', () => {
	const objected = withRatings(({ number }) =>
		number === '140.20' ? { sideRatings: [rating('nhri', 'in-process', { objections: 1 })] } : {}
	);
	const earlier = [withRatings(), objected].flatMap(earlierRecommendations);
	const agreedThen = earlier.find(({ number }) => number === '140.2')?.agreed?.level.id;
	expect(agreedThen).toBe('fully-implemented');
	expect(earlier.findLast(({ number }) => number === '140.20')?.sideRatings[0]?.level.id).toBe('divided');
});

test('[PUBLISH10] reasons given for a recommendation are looked through before publishing, and can be held back', () => {
	const outcome = withRatings();
	const known = {
		names: ['Mara Quill'],
		mentioned: [],
		organisations: [],
		publisher: '',
		people: {},
		sensitive: new Set<string>()
	};
	const [found] = findRevealing(outcome, known).filter(({ kind }) => kind === 'person');
	expect(found?.path).toEqual(['recommendations', '1', 'sideRatings', '0', 'reason']);
	const redacted = redactOutcome(
		outcome,
		{ sensitive: new Set(), heldBack: new Set([found?.place ?? '']) },
		() => 'ab'
	);
	expect(redacted.clusters[0]?.recommendations[1]?.sideRatings[0]?.reason).toBe('[…]');
	expect(JSON.stringify(redacted)).not.toContain('Mara');
});

test('[PUBLISH10] a small constituency that spoke of a recommendation alone is named before publishing', () => {
	const outcome = withRatings(({ number }) =>
		number === '140.2' ? { sideRatings: [rating('nhri', 'in-process')] } : {}
	);
	const known = {
		names: [],
		mentioned: [],
		organisations: [],
		publisher: '',
		people: { nhri: 2 },
		sensitive: new Set<string>()
	};
	expect(findRevealing(outcome, known).map(({ kind }) => kind)).toContain('small-group');
});
