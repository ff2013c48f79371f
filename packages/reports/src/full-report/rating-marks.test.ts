import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { outcomeWithMechanisms } from '../mechanisms.fixture.ts';
import { agreed, provisional, rating, sampleOutcome } from '../sample-outcome.fixture.ts';
import { fullReport } from './full-report.ts';
import type { ReportPart } from './report-part.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;
const { ar: arReport, en: enReport, fr: frReport } = fullReportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const english = (outcome: Outcome) => fullReport(outcome, 'ab12', en, enReport);
type TablePart = Extract<ReportPart, { kind: 'table' }>;
const tables = (parts: ReportPart[]) => parts.filter((part): part is TablePart => part.kind === 'table');
const rowsOf = (outcome: Outcome) =>
	tables(english(outcome).parts).find(({ headers }) => headers[0] === en.table.number)!;

test('[EXPORTS100] ratings are signs and figures in narrow columns, reasons stand below their row', () => {
	const table = rowsOf(sampleOutcome);
	expect(table.headers).toEqual(['Number', 'Recommendation', 'Position', 'Level of implementation', '○', '◔', '◕']);
	expect(table.rows[0]?.slice(2)).toEqual(['Supported', 'Partially implemented, 60%', '▲↓', '', '■60%']);
	expect(table.rows[1]?.slice(3)).toEqual(['Views differ', '▲8°', '△3 ■', '']);
	expect(table.notes).toEqual([
		'Agreed: On the way.\nCivil society: A court closed.',
		'State institutions: A law is drafted.',
		''
	]);
	const { widths = [], marks } = table;
	expect(Math.max(...widths.slice(4))).toBeLessThan(Math.min(...widths.slice(0, 4)));
	expect(marks?.from).toBe(4);
});

test('[EXPORTS100] a sentence stands in no cell of signs, and each sign has a name that is read out and a place in the legend', () => {
	for (const [words, said] of [
		[en, enReport],
		[fr, frReport],
		[ar, arReport]
	] as const) {
		const { parts } = fullReport(sampleOutcome, '', words, said);
		const legends = parts.flatMap((part) => (part.kind === 'legend' ? part.marks : []));
		const marked = tables(parts).filter(({ marks }) => marks);
		expect(marked.length).toBeGreaterThan(1);
		for (const { headers, rows, marks } of marked) {
			const cells = rows.flatMap((row) => row.slice(marks!.from));
			expect(cells.filter((cell) => /\p{L}/u.test(cell))).toEqual([]);
			const signs = new Set(
				[...cells, ...headers.slice(marks!.from)].flatMap((cell) => cell.match(/[^\p{L}\p{M}\p{N}\s%°–٪]/gu) ?? [])
			);
			for (const sign of signs) {
				expect(marks!.names.find((one) => one.sign === sign)?.name ?? '', sign).not.toBe('');
				expect(
					legends.some((one) => one.sign === sign),
					sign
				).toBe(true);
			}
		}
	}
});

test('[EXPORTS100] what no sign says is said below the row: who is divided, who cannot judge', () => {
	const given = provisional('civil-society', 'divided', { 'in-process': 6, 'not-implemented': 5 });
	const [first] = courts.recommendations;
	const sideRatings = [
		{ ...given, distribution: { ...given.distribution!, cannotJudge: 2 } },
		rating('state', 'in-process', { objections: 1 })
	];
	const recommendations = [{ ...first!, sideRatings, agreed: null }];
	const table = rowsOf({ ...sampleOutcome, clusters: [{ ...courts, recommendations }] });
	expect(table.rows[0]?.slice(4)).toEqual(['△5', '△6 □']);
	expect(table.notes?.[0]).toBe(
		'Civil society: Divided; cannot judge: 2\nState institutions: divided: members of the side object'
	);
});

test('[EXPORTS100] of a scale of more steps than there are signs a level has its number, and sides beyond the signs have letters', () => {
	const scale = Array.from({ length: 7 }, (_, at) => ({ id: `l${at}`, value: at / 6, label: `Step ${at}` }));
	const constituencies = Array.from({ length: 6 }, (_, at) => ({
		...sampleOutcome.consultation.settings.constituencies[0]!,
		id: `s${at}`,
		label: `Side ${at}`
	}));
	const settings = { ...sampleOutcome.consultation.settings, scale, constituencies };
	const sideRatings = constituencies.map(({ id }, at) => rating(id, `l${at}`));
	const recommendations = [{ ...courts.recommendations[0]!, sideRatings, agreed: agreed('l6') }];
	const table = rowsOf({
		...sampleOutcome,
		consultation: { ...sampleOutcome.consultation, settings },
		clusters: [{ ...courts, recommendations }]
	});
	expect(table.headers.slice(4)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
	expect(table.rows[0]?.slice(4)).toEqual(['▲', '■', '◆', '★', '✚', 'A', '']);
});

const textOf = (parts: readonly ReportPart[] = []) => JSON.stringify(parts);

test('[EXPORTS101] the page that is read first says what was found, what regressed, what was decided, and what is asked of whom by when', () => {
	const { brief = [] } = english(sampleOutcome);
	const headings = brief.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
	expect(headings).toEqual([
		...['In one page', 'What was found', 'What regressed', 'What was decided', 'What is asked of whom, and by when']
	]);
	expect(tables(brief)[0]?.rows).toEqual([
		['Partially implemented', '1'],
		['Views differ', '1'],
		['Not rated yet', '2']
	]);
	expect(textOf(brief)).toContain('On 1 recommendation a step back was recorded:');
	expect(textOf(brief)).toContain('Access to justice: 140.2 (Civil society)');
	expect(textOf(brief)).toContain('1 follow-up action was adopted.');
	expect(tables(brief)[1]?.rows).toEqual([
		['Train the judges of every district court', 'Ministry of Justice', '30 June 2028']
	]);
	const bare = { ...courts, polls: [], recommendations: [water.recommendations[0]!] };
	const nothing = textOf(english({ ...sampleOutcome, clusters: [bare] }).brief);
	expect(nothing).toContain('No step back was recorded.');
	expect(nothing).toContain('nothing is asked of any institution yet');
});

test('[EXPORTS102] other mechanisms and institutions have a chapter each', () => {
	const chapters = (outcome: Outcome) =>
		english(outcome).parts.flatMap((part) => (part.kind === 'heading' && part.level === 1 ? [part.text] : []));
	expect(chapters(outcomeWithMechanisms)).toEqual(
		expect.arrayContaining([en.mechanisms.heading, 'Institutions: what is asked of whom'])
	);
	expect(chapters({ ...sampleOutcome, clusters: [water] })).not.toContain('Institutions: what is asked of whom');
	const table = tables(english(sampleOutcome).parts).find(({ headers }) => headers[0] === 'Institution');
	expect(table?.rows).toEqual([
		['Ministry of Justice', 'Train the judges of every district court', 'Bar Council', '30 June 2028', '140.2']
	]);
	const institutions = [
		{ id: 'i', name: 'Ministry of Justice', short: 'MoJ', names: [] },
		{ id: 'j', name: 'Bar Council', short: null, names: [] }
	];
	const settings = { ...sampleOutcome.consultation.settings, institutions } as never;
	const listed = tables(
		english({ ...sampleOutcome, consultation: { ...sampleOutcome.consultation, settings } }).parts
	).filter(({ headers }) => headers[0] === 'Institution');
	expect(listed.at(-1)?.rows).toEqual([
		['Ministry of Justice (MoJ)', '1', '0'],
		['Bar Council', '0', '1']
	]);
	const renamed = { id: 'i', name: 'Justice', short: 'MoJ', names: [{ language: 'und', name: 'ministry of justice' }] };
	const other = { ...sampleOutcome.consultation.settings, institutions: [renamed] };
	const [byName] = tables(
		english({ ...sampleOutcome, consultation: { ...sampleOutcome.consultation, settings: other } }).parts
	).filter(({ headers }) => headers[0] === 'Institution');
	expect(byName?.rows[0]?.[0], '[INSTITUTION2]').toBe('Justice');
});
