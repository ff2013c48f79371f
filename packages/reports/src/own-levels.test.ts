import { expect, test } from 'vitest';
import { fullReport } from './full-report/full-report.ts';
import { en as fullWords } from './full-report/words/en.ts';
import { matrixReport } from './matrix-report.ts';
import { earlierRecommendations } from './earlier-recommendations.ts';
import type { Outcome, OutcomeRecommendation } from './outcome.ts';
import { outcomeTable } from './outcome-table.ts';
import { plainText } from './plain-blocks.ts';
import { findRevealing } from './publication/find-revealing.ts';
import { redactOutcome } from './publication/redact-outcome.ts';
import { createReportDocument } from './create-report-document.ts';
import { textOf } from './report-reading.fixture.ts';
import { defaultTemplate, type ReportKind } from './template.ts';
import { reading, sampleOutcome } from './sample-outcome.fixture.ts';
import { en } from './words/en.ts';

const agreed = { level: 'fully-implemented', percentage: null, regression: false, explanation: 'It is law.', at: 20 };

/** The sample, where sides spoke of two of the three recommendations on access to justice. */
function withLevels(change: (one: OutcomeRecommendation) => Partial<OutcomeRecommendation> = levelsOf): Outcome {
	return {
		...sampleOutcome,
		clusters: sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			recommendations: cluster.recommendations.map((one) => ({ ...one, ...change(one) }))
		}))
	};
}

function levelsOf({ number }: OutcomeRecommendation): Partial<OutcomeRecommendation> {
	if (number === '140.2') return { readings: [reading('state', 'fully-implemented')], agreed };
	if (number === '140.18')
		return {
			readings: [
				reading('civil-society', 'not-implemented', { explanation: 'Ask Mara Quill.' }),
				reading('state', 'in-process')
			]
		};
	return {};
}

const textIn = (kind: ReportKind) => textOf(createReportDocument(kind, withLevels(), defaultTemplate, en));
const assessments = () =>
	matrixReport(withLevels(), 'old', en)
		.themes.flatMap(({ rows }) => rows)
		.map((cells) => plainText(cells[3] ?? []));

test('[EXPORTS3] each row of the matrix says its own level with the reasons; one without has its cluster’s, as the cluster’s', () => {
	const [first = '', second = '', , noted = ''] = assessments();
	expect(first.split('\n').slice(0, 4)).toEqual([
		'Fully implemented',
		'It is law.',
		'Partially implemented, 60% (assessed at cluster level)',
		'Civil society: Not implemented yet, regression'
	]);
	expect(second.split('\n')).toEqual([
		'No agreed level; readings follow',
		'Civil society: Not implemented yet. Ask Mara Quill.',
		'State institutions: In the process of implementation',
		'As 140.2'
	]);
	expect(noted).toBe('Partially implemented, 60% (assessed at cluster level, as 140.2)');
});

test('[EXPORTS3] a side that says what was agreed still gives its reason', () => {
	const said = reading('state', 'fully-implemented', { explanation: 'The act is in force.' });
	const outcome = withLevels(({ number }) => (number === '140.18' ? { readings: [said], agreed } : {}));
	const rows = matrixReport(outcome, 'new', en).themes.flatMap((theme) => theme.rows);
	expect(rows.map((cells) => plainText(cells.at(-1) ?? []))[1]).toContain(
		'State institutions: Fully implemented. The act is in force.'
	);
});

test('[EXPORTS6] a row of the table has its own level and readings, and says of what they were said', () => {
	const { headers, rows } = outcomeTable(withLevels(), en);
	const at = (number: string, header: string) =>
		rows.find((row) => row[headers.indexOf('Number')] === number)?.[headers.indexOf(header)];
	const levels = ['140.2', '140.18', '140.20'].map((number) => [
		at(number, 'Level of implementation'),
		at(number, 'Level given to'),
		at(number, 'Reading: State institutions')
	]);
	expect(levels).toEqual([
		['Fully implemented', 'Recommendation', 'Fully implemented'],
		['', 'Recommendation', 'In the process of implementation'],
		['Partially implemented', 'Cluster', 'Partially implemented, 60%']
	]);
});

test('[REPORTS15] [REPORTS16] tables of reports say the level of each row', () => {
	for (const kind of ['mid-term-report', 'national-report-annex'] as const) {
		const text = textIn(kind);
		expect(text).toContain('Fully implemented');
		expect(text).toContain(
			'[Civil society: Not implemented yet. Ask Mara Quill.]\n[State institutions: In the process of implementation]'
		);
		expect(text).toContain('Partially implemented, 60% (assessed at cluster level)');
	}
});

test('[REPORTS11] in the tables of reports too, a side that says what was agreed gives its reason, without brackets', () => {
	const said = reading('state', 'fully-implemented', { explanation: 'The act is in force.' });
	const outcome = withLevels(({ number }) => (number === '140.18' ? { readings: [said], agreed } : {}));
	for (const kind of ['submission', 'mid-term-report', 'national-report-annex'] as const)
		expect(textOf(createReportDocument(kind, outcome, defaultTemplate, en))).toContain(
			'Fully implemented\nIt is law.\nState institutions: Fully implemented. The act is in force.'
		);
});

test('[REPORTS11] where each recommendation has a level, its number stands once, and those that are seen alike stand together', () => {
	const outcome = withLevels(({ number }) =>
		number === '140.20'
			? { readings: [reading('state', 'in-process')], agreed }
			: {
					readings: ['civil-society', 'nhri'].map((side) => reading(side, 'not-implemented')),
					agreed: null
				}
	);
	const text = textOf(createReportDocument('submission', outcome, defaultTemplate, en));
	expect(text).toContain(
		'- 140.2, 140.18 (Supported): No agreed level. [Civil society, National human rights institution: Not implemented yet]\n' +
			'- 140.20 (Noted): Fully implemented. [State institutions: In the process of implementation]'
	);
	expect(text).not.toContain('Recommendations: 140.2');
	const report = JSON.stringify(fullReport(outcome, '', en, fullWords).parts);
	expect(report).toContain('140.2, 140.18: No agreed level. [Civil society, National human rights institution: ');
});

test('[REPORTS11] running text lists recommendations by their own level, and those that differ with each view', () => {
	const text = textIn('submission');
	expect(text).toContain('Fully implemented: 140.2.');
	expect(text).toContain('140.18: No agreed level. [Civil society: Not implemented yet]');
});

test('[REPORTS19] recommendations are counted by their own level, and those of their cluster apart', () => {
	expect(textIn('submission')).toContain(
		'Of the 4 recommendations, 1 is assessed as “Fully implemented”, 1 has no agreed level, 1 has not been assessed and 1 was assessed only as part of its cluster.'
	);
	expect(textIn('mid-term-report')).toContain('Assessed with their cluster only ¦ 1');
});

test('[EXPORTS40] [EXPORTS41] the full report has a column for levels, and says which recommendations differ', () => {
	const text = JSON.stringify(fullReport(withLevels(), 'ab', en, fullWords).parts);
	expect(text).toContain('"Fully implemented\\nIt is law."');
	expect(text).toContain('140.18: No agreed level. [Civil society: Not implemented yet]');
	expect(JSON.stringify(fullReport(sampleOutcome, 'ab', en, fullWords).parts)).not.toContain(
		'Recommendations on which the views differ'
	);
});

test('[LINEAGE4] a later cycle goes on from the recommendation’s own level', () => {
	const earlier = earlierRecommendations(withLevels());
	const levels = ['140.2', '140.20'].map((number) => earlier.find((one) => one.number === number)?.agreed?.level.id);
	expect(levels).toEqual(['fully-implemented', 'partially-implemented']);
});

test('[PUBLISH10] reasons given for a recommendation are looked through before publishing, and can be held back', () => {
	const outcome = withLevels();
	const known = {
		names: ['Mara Quill'],
		mentioned: [],
		organisations: [],
		publisher: '',
		people: {},
		sensitive: new Set<string>()
	};
	const [found] = findRevealing(outcome, known).filter(({ kind }) => kind === 'person');
	expect(found?.path).toEqual(['recommendations', '1', 'readings', '0', 'explanation']);
	const redacted = redactOutcome(
		outcome,
		{ sensitive: new Set(), heldBack: new Set([found?.place ?? '']) },
		() => 'ab'
	);
	expect(redacted.clusters[0]?.recommendations[1]?.readings[0]?.explanation).toBe('[…]');
	expect(JSON.stringify(redacted)).not.toContain('Mara');
});

test('[PUBLISH10] a small constituency that spoke of a recommendation alone is named before publishing', () => {
	const outcome = withLevels(({ number }) => (number === '140.2' ? { readings: [reading('nhri', 'in-process')] } : {}));
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
