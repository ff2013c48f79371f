import { languages, type Language } from '@plenum/domain/languages';
import { readCsv } from '@plenum/formats/sheets/csv';
import { readDocx } from '@plenum/tables/word/docx-table';
import { readOdt } from '@plenum/formats/reading/open-document';
import { readXlsxSheets } from '@plenum/formats/sheets/xlsx-table';
import { openPackage } from '@plenum/tables/package/zip';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import { fullReport } from '@plenum/reports/full-report/full-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { quoted, quotingOutcome } from '@plenum/reports/quotations.fixture';
import { describe, expect, test } from 'vitest';
import { createExport, plainly } from '../create-export.ts';
import { withoutInsertions } from '@plenum/reports/insertions';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

/** Every document that prints recommendations, in every language, read again as a program reads it. */

const written = [
	...['submission', 'mid-term-report', 'national-report-annex', 'matrix-old', 'matrix-new'].flatMap((name) => [
		`${name}.docx`,
		`${name}.odt`
	]),
	...['outcome.xlsx', 'outcome.csv', 'outcome.json', 'uhri.csv', 'mission-pages.zip', 'theme-pages.zip']
] as ExportFormat[];

const pending: Outcome = {
	...quotingOutcome,
	clusters: quotingOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({ ...one, position: 'pending', positionAsPrinted: '' }))
	}))
};

const bytesOf = async (outcome: Outcome, format: ExportFormat, language: Language) =>
	(await createExport({ outcome, language, ...plainly }, format)).bytes;

/** The text of a file: paragraphs and cells each on lines of their own. */
function textOf(name: string, bytes: Uint8Array): string {
	const lines = (cells: readonly string[][]) => cells.flat().join('\n');
	switch (name.slice(name.lastIndexOf('.') + 1)) {
		case 'docx':
		case 'odt': {
			const read = name.endsWith('docx') ? readDocx(bytes) : readOdt(bytes);
			if (!read.ok) throw new Error(read.reason);
			const rows = read.value.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
			return [...read.value.paragraphs, ...rows].map(({ text }) => text).join('\n');
		}
		case 'xlsx': {
			const read = readXlsxSheets(bytes);
			if (!read.ok) throw new Error(read.reason);
			return lines(read.value.flatMap(({ rows }) => rows));
		}
		case 'csv': {
			const read = readCsv(bytes);
			if (!read.ok) throw new Error(read.reason);
			return lines(read.value.flatMap(({ rows }) => rows));
		}
		case 'json':
			return lines([
				(JSON.parse(new TextDecoder().decode(bytes)) as Outcome).clusters.flatMap(({ recommendations }) =>
					recommendations.map(({ text }) => text)
				)
			]);
		case 'zip': {
			const opened = openPackage(bytes, (one) => /\.(docx|odt)$/.test(one));
			if (!opened.ok) throw new Error(opened.reason);
			return [...opened.value].map(([one, part]) => textOf(one, part)).join('\n');
		}
		default:
			throw new Error(`${name} cannot be read here.`);
	}
}

const missingIn = (text: string) =>
	quoted.filter((one) => !text.includes(one.text)).map(({ number, text: whole }) => `${number} ${whole}`);

describe.each(languages)('in %s', (language) => {
	test.each(written)('[REPORTS44] %s prints each recommendation letter by letter', async (format) => {
		expect(missingIn(textOf(format, await bytesOf(quotingOutcome, format, language)))).toEqual([]);
	});

	test.each(['pending-briefing.docx', 'pending-briefing.odt'] as const)(
		'[REPORTS44] %s prints each recommendation letter by letter',
		async (format) => {
			expect(missingIn(textOf(format, await bytesOf(pending, format, language)))).toEqual([]);
		}
	);

	test('[REPORTS44] report.pdf is printed from each recommendation letter by letter', () => {
		const { parts } = fullReport(quotingOutcome, '', reportWords[language], fullReportWords[language]);
		const cells = parts.flatMap((part) => (part.kind === 'table' ? part.rows.flat() : []));
		expect(missingIn(withoutInsertions(cells.join('\n')))).toEqual([]);
	});
});
