import { notAssessed, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Language } from '@plenum/domain/languages';
import { readCsv } from '@plenum/formats/sheets/csv';
import { readDocx } from '@plenum/tables/word/docx-table';
import { readXlsxSheets } from '@plenum/formats/sheets/xlsx-table';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { sideText } from '@plenum/reports/matrix/rating-cell';
import { ratingText, shortText } from '@plenum/reports/ratings/rating-lines';
import { isDivided, statusOf } from '@plenum/domain/ratings/status';
import { adoptedActions } from '@plenum/reports/actions/voted-actions';
import { countWords } from '@plenum/reports/submission/count-words';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { fullReport } from '@plenum/reports/full-report/full-report';
import type { Outcome, OutcomeRecommendation } from '@plenum/reports/outcome/outcome';
import { ratedOutcome } from '@plenum/reports/rated-outcome.fixture';
import { levelLabel, saidLevel, statusLabel } from '@plenum/reports/matrix/labels';
import { submissionBudget } from '@plenum/reports/submission/stakeholder-submission';
import { defaultTemplate } from '@plenum/reports/template';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';
import { hasPdftotext, textOfPdf } from '../../test-support/exports/pdf-text.fixture.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

/** A real matrix with ratings that are made up: each document is written, read again, and compared row by row. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', '..', 'shared', 'upr', 'data');
const matrices = [
	['matrix-slovenia-cycle3-old-layout.docx', 215, ['en']],
	['matrix-slovenia-cycle4-new-layout.docx', 254, ['en', 'fr', 'ar']]
] as const;
const isPresent = existsSync(folder);
if (!isPresent) process.stderr.write('skipped: the real matrices are not at hand (../shared/upr/data)\n');

type Words = (typeof reportWords)[Language];
/** The lines of a row, by the number of its recommendation. */
type Rows = Map<string, string[]>;

async function outcomeOf(name: string): Promise<Outcome> {
	const done = await readUpload({ bytes: readFileSync(join(folder, name)), remembered: {} }, () => undefined);
	if (!done.ok || !done.value.interpretation) throw new Error('The matrix cannot be read.');
	return ratedOutcome(done.value.interpretation);
}

const made = async (outcome: Outcome, format: ExportFormat, language: Language) =>
	(await createExport({ outcome, language, ...plainly }, format)).bytes;

const numberOf = (cell: string) => /^\d+\.\d+/.exec(cell.trim())?.[0];

function rowsOfWord(bytes: Uint8Array): Rows {
	const read = readDocx(bytes);
	if (!read.ok) throw new Error(read.reason);
	const rows = read.value.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
	return rowsBy(
		rows.map((cells) => [cells[0]?.[0] ?? '', ...cells.flat().map((line) => line.replace(/^\[|\]$/g, ''))])
	);
}

/** Reads a table with a heading for each column. */
function rowsOfTable(rows: readonly string[][], words: Words): Rows {
	const [headings = [], ...body] = rows;
	return rowsBy(body.map((cells) => [cells[headings.indexOf(words.table.number)] ?? '', ...cells]));
}

function rowsBy(rows: readonly string[][]): Rows {
	const found = rows.flatMap(([first = '', ...lines]): [string, string[]][] => {
		const number = numberOf(first);
		return number === undefined ? [] : [[number, lines]];
	});
	expect(new Set(found.map(([number]) => number)).size).toBe(found.length);
	return new Map(found);
}

/** A row must say where it stands and why, and of each side, alone or with others, what it says and why. */
function saysAll(
	{ consultation: { settings } }: Outcome,
	words: Words,
	lines: readonly string[],
	one: OutcomeRecommendation
): boolean {
	const own = one.agreed ? saidLevel(settings, words, one.agreed) : statusLabel(settings, words, statusOf(one));
	return (
		lines.includes(one.agreed?.reason ? `${own}. ${one.agreed.reason}` : own) &&
		one.sideRatings.every((rating) =>
			lines.some(
				(line) =>
					line.includes(words.constituencies[rating.constituency] ?? '') &&
					line.includes(sideText(settings, words, rating)) &&
					line.includes(rating.reason)
			)
		)
	);
}

/** The same without the figures of the round, in a table with columns of its own for the State or for the progress. */
function saysPlainly(
	{ consultation: { settings } }: Outcome,
	words: Words,
	lines: readonly string[],
	{ agreed, sideRatings }: OutcomeRecommendation
): boolean {
	const isSaid = (text: string) => lines.some((line) => line.includes(text));
	const own = agreed && agreed.level !== viewsRecorded ? [saidLevel(settings, words, agreed), agreed.reason] : [];
	return (
		own.every(isSaid) &&
		sideRatings.every((rating) => isSaid(shortText(settings, words, rating)) && isSaid(rating.reason))
	);
}

/** The same in a table that has a column for each of them. */
function hasAllCells(
	{ consultation: { settings } }: Outcome,
	words: Words,
	cells: readonly string[],
	{ agreed, sideRatings }: OutcomeRecommendation
): boolean {
	const own = agreed ? [words.levels[agreed.level] ?? '', agreed.reason] : [];
	return [
		...own,
		...sideRatings.flatMap(({ level, reason }) => [level, levelLabel(settings, words, level), reason])
	].every((cell) => cells.includes(cell));
}

/** Numbers whose row is missing, or does not say all that it must. */
function incomplete(
	outcome: Outcome,
	rows: Rows,
	isWhole: (lines: readonly string[], one: OutcomeRecommendation) => boolean
): string[] {
	return outcome.clusters
		.flatMap(({ recommendations }) => recommendations)
		.filter((one) => !isWhole(rows.get(one.number) ?? [], one))
		.map(({ number }) => number);
}

describe.runIf(isPresent)('the real matrices with ratings that are made up', () => {
	describe.each(matrices)('%s', async (name, count, languages) => {
		const outcome = isPresent ? await outcomeOf(name) : (undefined as never);
		const withReports = ['mid-term-report.docx', 'national-report-annex.docx'] as const;
		// French has other words in the same documents; Arabic turns them round.
		const written = languages.filter((language) => language !== 'fr');
		const reports = written.flatMap((language) => withReports.map((format) => ({ language, format })));
		const layouts = written.flatMap((language) =>
			(['matrix-old.docx', 'matrix-new.docx'] as const).map((format) => ({ language, format }))
		);

		test('every recommendation is rated by three sides to begin with', () => {
			const all = outcome.clusters.flatMap(({ recommendations }) => recommendations);
			expect(all).toHaveLength(count);
			expect(all.filter(({ sideRatings }) => sideRatings.length < 3)).toEqual([]);
		});

		test.each(reports)('[REPORTS11] [REPORTS15] [REPORTS16] $format in $language: every row', async (one) => {
			const words = reportWords[one.language];
			const rows = rowsOfWord(await made(outcome, one.format, one.language));
			expect(rows.size).toBe(count);
			expect(incomplete(outcome, rows, (lines, each) => saysPlainly(outcome, words, lines, each))).toEqual([]);
			if (one.format !== 'mid-term-report.docx') return;
			const statuses: string[] = Object.values(words.reports.progress);
			const without = [...rows].filter(([, lines]) => !lines.some((line) => statuses.includes(line)));
			expect(without).toEqual([]);
		});

		test.each(written)(
			'[REPORTS17] submission.docx in %s: every row, with the rating of its author alone',
			async (language) => {
				const words = reportWords[language];
				const { settings } = outcome.consultation;
				const rows = rowsOfWord(await made(outcome, 'submission.docx', language));
				expect(rows.size).toBe(count);
				const isWhole = (lines: readonly string[], { sideRatings }: OutcomeRecommendation) =>
					sideRatings.every((rating) => {
						const isOwn = rating.constituency === 'civil-society';
						const isSaid = lines.includes(saidLevel(settings, words, rating));
						return (!isOwn || isSaid) && (rating.reason === '' || lines.includes(rating.reason) === isOwn);
					});
				expect(incomplete(outcome, rows, isWhole)).toEqual([]);
			}
		);

		test.each(languages)(
			'[REPORTS81] an individual submission in %s takes up every theme whose summary keeps to its share',
			(language) => {
				const said = reportWords[language];
				const { allowed } = submissionBudget(outcome, defaultTemplate, said);
				expect(allowed).toBeGreaterThan(0);
				const summary = [paragraph(run('word '.repeat(allowed)))];
				const clusters = outcome.clusters.map((one) => ({ ...one, assessment: { ...one.assessment, summary } }));
				const { themes, over } = submissionBudget({ ...outcome, clusters }, defaultTemplate, said);
				expect(themes.filter(({ fits }) => !fits).map(({ label }) => label)).toEqual([]);
				expect(over).toBe(0);
				for (const one of [outcome, { ...outcome, clusters }]) {
					const { words, limit } = createReportDocument('submission', one, defaultTemplate, said);
					expect(words).toBeLessThanOrEqual(limit ?? 0);
				}
			}
		);

		test.each(layouts)('[EXPORTS3] $format in $language: every row', async ({ language, format }) => {
			const words = reportWords[language];
			const rows = rowsOfWord(await made(outcome, format, language));
			expect(rows.size).toBe(count);
			expect(incomplete(outcome, rows, (lines, one) => saysAll(outcome, words, lines, one))).toEqual([]);
		});

		test.each(languages)('[EXPORTS6] [REPORTS50] outcome.csv and outcome.xlsx in %s: every row', async (language) => {
			const words = reportWords[language];
			const csv = readCsv(await made(outcome, 'outcome.csv', language));
			const sheets = readXlsxSheets(await made(outcome, 'outcome.xlsx', language));
			if (!csv.ok || !sheets.ok) throw new Error('The tables cannot be read.');
			for (const table of [csv.value[0]?.rows ?? [], sheets.value[0]?.rows ?? []]) {
				const rows = rowsOfTable(table, words);
				expect(rows.size).toBe(count);
				expect(incomplete(outcome, rows, (cells, one) => hasAllCells(outcome, words, cells, one))).toEqual([]);
			}
		});

		test('[EXPORTS1] outcome.json: every recommendation with its ratings', async () => {
			const bytes = await made(outcome, 'outcome.json', 'en');
			const { clusters } = JSON.parse(new TextDecoder().decode(bytes)) as Outcome;
			expect(clusters.map(({ recommendations }) => recommendations)).toEqual(
				outcome.clusters.map(({ recommendations }) => recommendations)
			);
		});

		test('[EXPORTS40] report.pdf: every recommendation, and as text where pdftotext is at hand', async () => {
			const words = reportWords.en;
			const tables = fullReport(outcome, '', words, fullReportWords.en).parts.flatMap((part) =>
				part.kind === 'table' && part.headers[0] === words.table.number && part.marks ? [part] : []
			);
			const rows = new Map(
				tables.flatMap(({ rows: cells, notes = [] }) =>
					cells.map((row, at) => [row[0] ?? '', [...row, ...(notes[at] ?? '').split('\n')]] as const)
				)
			);
			const isPrinted = hasPdftotext && languages.length > 1;
			const text = isPrinted ? textOfPdf(await made(outcome, 'report.pdf', 'en')).replace(/\s+/g, '') : null;
			const { settings } = outcome.consultation;
			const missing = outcome.clusters
				.flatMap(({ recommendations }) => recommendations)
				.filter((one) => {
					const row = rows.get(one.number) ?? [];
					const reasons = [...(one.agreed ? [one.agreed] : []), ...one.sideRatings].map(({ reason }) => reason.trim());
					const said = [one.number, one.text, ratingText(settings, words, one), ...reasons];
					const signs =
						row
							.slice(4)
							.join(' ')
							.match(/[▲■◆★✚]/gu) ?? [];
					const isSaid = said.every((phrase) => row.some((cell) => cell.includes(phrase)));
					const isMarked = signs.length === one.sideRatings.filter((rating) => !isDivided(rating)).length;
					// A text that breaks at a hyphen is printed without it.
					const lines = said.filter((phrase) => phrase !== one.text).map((phrase) => phrase.replace(/\s+/g, ''));
					return !isSaid || !isMarked || (text !== null && !lines.every((line) => text.includes(line)));
				});
			expect(missing.map(({ number }) => number)).toEqual([]);
		});

		test.each(languages)(
			'[REPORTS20] the submission in %s has as many words as it is said to have before it is made',
			async (language) => {
				const words = reportWords[language];
				const { submission } = defaultTemplate.reports;
				const parts = submission.parts.map(({ id }) => ({ id, included: id !== 'annex' && id !== 'decisions' }));
				const reports = { ...defaultTemplate.reports, submission: { ...submission, parts } };
				const template = { ...defaultTemplate, form: 'joint' as const, reports };
				const report = createReportDocument('submission', outcome, template, words);
				const { banner = [], cover, end, words: said, limit } = report;
				const read = readDocx(
					(await createExport({ outcome, language, ...plainly, template }, 'submission.docx')).bytes
				);
				if (!read.ok) throw new Error(read.reason);
				const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countWords(text), 0);
				const covered = [
					...banner,
					cover.kind,
					cover.title,
					...cover.lines.flatMap(({ label, texts }) => [label, ...texts])
				];
				const printed = read.value.paragraphs.map(({ text }) => text.replace(/^\d+\. /, ''));
				expect(count(printed) - count([...covered, ...end])).toBe(said);
				expect(limit).toBe(5630);
			}
		);

		test('[REPORTS18] [REPORTS19] the statement counts each recommendation once', async () => {
			const read = readDocx(await made(outcome, 'statement.docx', 'en'));
			if (!read.ok) throw new Error(read.reason);
			const said = read.value.paragraphs.map(({ text }) => text).find((text) => text.startsWith(`Of the ${count} `));
			const counts = [...(said ?? '').slice(`Of the ${count} `.length).matchAll(/\d+/g)].map(([figure]) =>
				Number(figure)
			);
			expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
			expect(said).not.toContain(reportWords.en.levels[notAssessed] ?? '');
		});

		test('[REPORTS14] the action plan names the recommendations that each adopted action serves', async () => {
			const read = readDocx(await made(outcome, 'action-plan.docx', 'en'));
			const sheets = readXlsxSheets(await made(outcome, 'action-plan.xlsx', 'en'));
			if (!read.ok || !sheets.ok) throw new Error('The plan cannot be read.');
			const cells = read.value.rows.map((row) => row.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
			const served = outcome.clusters.flatMap((cluster) =>
				adoptedActions(cluster).map(({ action }) => action.recommendations)
			);
			const { number } = reportWords.en.reports.columns;
			const at = (row: readonly (string | string[] | undefined)[] | undefined, heading: string) =>
				row?.findIndex((cell) => String(cell) === heading) ?? -1;
			const head = cells.find(([first]) => String(first) === number);
			const place = at(head, 'Rec. Nos.');
			const rows = cells.filter((row) => row.length === head?.length && /^\d+$/.test(String(row[0])));
			expect(rows.map((row) => row[place])).toEqual(served);
			const [headings, ...plan] = sheets.value[0]?.rows ?? [];
			expect(plan.map((row) => row[at(headings, 'Rec. Nos.')]?.split('\n'))).toEqual(served);
		});
	});
});
