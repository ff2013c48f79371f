import { expect, test } from 'vitest';
import type { OutcomeCluster } from '../outcome/outcome.ts';
import { matrixReport } from './matrix-report.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { agreed, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { withoutInsertions } from '../insertions.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

const rowsOf = (report: ReturnType<typeof matrixReport>) => report.themes.flatMap(({ rows }) => rows);
const texts = (report: ReturnType<typeof matrixReport>) => rowsOf(report).map((cells) => cells.map(plainText));
const withFirst = (change: Partial<OutcomeCluster>) => ({
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster, at) => (at === 0 ? { ...cluster, ...change } : cluster))
});

/** What the sample says of 140.18. */
const second = [
	'Views differ',
	'[Civil society: Not implemented yet (8 of 11; In the process of implementation: 3), as rated in the consultation, not yet confirmed by the side]',
	'[State institutions: In the process of implementation. A law is drafted.]'
].join('\n');

test('[EXPORTS2] all that is supported by cluster, then what is noted, each under its theme', () => {
	const report = matrixReport(sampleOutcome, 'old', en);
	expect(report.themes.map(({ label, rows }) => [label, rows.length])).toEqual([
		['Access to justice', 2],
		['Right to safe drinking water; sanitation', 1],
		['Access to justice', 1]
	]);
	expect(report.title).toBe('UPR of Alvenia (4th Cycle - 99th Session)');
	expect(report.edition).toBe('Draft: as it stood on 1 January 1970, not a frozen version');
});

test('[EXPORTS2] the old layout has themes, goals and persons in one column', () => {
	expect(texts(matrixReport(sampleOutcome, 'old', en))[1]?.slice(0, 3)).toEqual([
		'140.18 Do what 140.18 asks (Norway);\nSource of Position: A/HRC/99/15 - Para. 3',
		'Supported',
		'- Access to justice\nSDGs: \n- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS\nAffected persons: \n- Judges'
	]);
});

test('[EXPORTS2] the new layout has goals in a column of their own, and the assessment in a fifth', () => {
	const report = matrixReport(sampleOutcome, 'new', en);
	expect(texts(report)[1]?.slice(2)).toEqual([
		'- Access to justice\nGroups of Persons: \n- Judges',
		'- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS',
		`${second}\nAs 140.2`
	]);
});

test('[EXPORTS3] [EXPORTS4] [REPORTS23] ratings in every row; the text of the cluster in its first, to which the others refer', () => {
	const cells = texts(matrixReport(sampleOutcome, 'old', en)).map((row) => row[3]);
	expect(cells[0]).toBe(
		[
			'Partially implemented, 60%. On the way.',
			'[Civil society: Not implemented yet, regression. A court closed.]',
			'State institutions: Partially implemented, 60%',
			'Progress and impact',
			'Two courts opened.',
			'- in the north',
			'- in the south',
			'Remaining actions',
			'=Open the others',
			'Follow-up actions adopted',
			'- Train the judges of every district court (lead: Ministry of Justice; with: Bar Council; deadline: 30 June 2028; recommendations: 140.2)',
			'  For: 2, Against: 0, Abstentions: 0.',
			'  Status: In progress (next date: 1 December 2027; Judges trained: 12 / 40 judges)',
			'  Evidence: Twelve are trained. https://justice.example/training',
			'Outcome: Half of the courts are open.',
			'Dissent (Civil society): Open on report only.',
			'To be reviewed: 1 March 2028'
		].join('\n')
	);
	expect(cells[1]).toBe(`${second}\nAs 140.2`);
	expect(cells[2]).toBe('Not rated yet');
	expect(cells[3]).toBe('Not rated yet\nAs 140.2');
});

test('[EXPORTS3] no consensus: every rating stands, and none is chosen', () => {
	const sideRatings = [rating('state', 'fully-implemented'), rating('nhri', 'in-process', { percentage: 40 })];
	const first = recommendation('140.2', { agreed: agreed('views-recorded'), sideRatings });
	const cell = texts(matrixReport(withFirst({ recommendations: [first] }), 'old', en))[0]?.[3];
	expect(cell).toContain(
		'Views recorded\n' +
			'[State institutions: Fully implemented]\n' +
			'[National human rights institution: In the process of implementation, 40%]'
	);
});

test('[EXPORTS5] a cluster that lost its recommendations still brings its text', () => {
	const report = matrixReport(withFirst({ recommendations: [] }), 'new', en);
	const last = report.themes.at(-1);
	expect(last?.label).toBe('Access to justice');
	expect(last?.rows[0]?.map(plainText).slice(0, 4)).toEqual(['', '', '', '']);
	expect(last?.rows[0]?.map(plainText)[4]).toContain('Two courts opened.');
});

test('[EXPORTS7] labels that the facilitator chose go before the words of the language', () => {
	const { settings } = sampleOutcome.consultation;
	const own = {
		...sampleOutcome,
		consultation: {
			...sampleOutcome.consultation,
			settings: {
				...settings,
				constituencies: settings.constituencies.map((side) =>
					side.id === 'civil-society' ? { ...side, label: 'NGO coalition' } : side
				),
				scale: settings.scale.map((level) => ({ ...level, label: `Step ${level.value}` }))
			}
		}
	};
	expect(texts(matrixReport(own, 'old', fr))[0]?.[3]).toContain('NGO coalition\u00a0: Step 0, régression');
});

test.each([
	[fr, 'ltr', 'EPU : Alvenia (4e cycle - 99e session)', 'Partiellement mise en œuvre, 60 %'],
	[ar, 'rtl', 'الاستعراض الدوري الشامل: Alvenia (الجولة 4 - الدورة 99)', 'منفَّذة جزئيا، 60٪']
])('[EXPORTS7] the report speaks the language asked for %#', (words, direction, review, level) => {
	const report = matrixReport(sampleOutcome, 'old', words);
	expect([report.language, report.direction, withoutInsertions(report.title)]).toEqual([
		words.language,
		direction,
		review
	]);
	expect(texts(report)[0]?.[3]).toContain(level);
});

test('[EXPORTS7] a day is written in the months of the language', () => {
	expect(texts(matrixReport(sampleOutcome, 'old', ar))[0]?.[3]).toContain('تُراجع في: 1 آذار/مارس 2028');
});
