import { languages, type Language } from '@plenum/domain/languages';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import { ratedOutcome } from '@plenum/reports/rated-outcome.fixture';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oddMatrix } from '../../../../../e2e/fixtures/odd-matrix.ts';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';
import { measurePages, type PageMeasures } from './measure-pages.fixture.ts';

/**
 * Documents as pages. Word files of the real list of 254 recommendations, where `PLENUM_TEST_OFFICE` names a LibreOffice to lay them out.
 * That takes minutes, and other versions and fonts give other pages. The PDF that Plenum writes itself runs in any case, with an invented
 * list where the real one is missing.
 */
const real = join(
	...[import.meta.dirname, '..', '..', '..', '..', '..', '..', 'shared', 'upr', 'data'],
	'matrix-slovenia-cycle4-new-layout.docx'
);
const office = existsSync(real) && process.env['PLENUM_TEST_OFFICE'];
if (!existsSync(real)) process.stderr.write('a list that is made up is measured: the real matrix is not at hand\n');
if (!office)
	process.stderr.write('skipped: PLENUM_TEST_OFFICE names no LibreOffice to lay out Word files of the real matrix\n');

/** At most so many pages, a tenth more than there were when this was measured. */
const mostPages = {
	'submission.docx': 34,
	'statement.docx': 1,
	'mid-term-report.docx': 86,
	'national-report.docx': 23,
	'national-report-annex.docx': 79,
	'action-plan.docx': 28,
	'matrix-old.docx': 119,
	'matrix-new.docx': 126,
	'pending-briefing.docx': 2
} as const satisfies Partial<Record<ExportFormat, number>>;
const wordFiles = Object.keys(mostPages) as (keyof typeof mostPages)[];
/** Tables of the full report have a column that is empty where nobody rated. */
const ownPdf = { format: 'report.pdf', mostPages: 98, emptyColumns: 60 } as const;

async function listOf(language: Language): Promise<Interpretation> {
	const bytes = existsSync(real)
		? readFileSync(real)
		: oddMatrix({ seed: 3, language, layout: 'new', count: 120 }).bytes;
	const read = await readUpload({ bytes, remembered: {} }, () => undefined);
	if (!read.ok || !read.value.interpretation) throw new Error('The matrix cannot be read.');
	return read.value.interpretation;
}

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'plenum-pages-'));
	for (const language of languages) {
		const outcome = ratedOutcome(await listOf(language));
		for (const format of [ownPdf.format, ...(office ? wordFiles : [])] as ExportFormat[]) {
			const { bytes } = await createExport({ ...plainly, outcome, language }, format);
			writeFileSync(join(folder, `${language}-${format}`), bytes);
		}
	}
	if (!office) return;
	const names = languages.flatMap((language) => wordFiles.map((format) => join(folder, `${language}-${format}`)));
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
		stdio: 'ignore'
	});
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const measured = (name: string): Promise<PageMeasures> =>
	measurePages(new Uint8Array(readFileSync(join(folder, name))));

describe.skipIf(!office)(
	'Word files, laid out by LibreOffice (skipped without PLENUM_TEST_OFFICE and the real matrix)',
	() => {
		test.each(languages.flatMap((language) => wordFiles.map((format) => ({ language, format }))))(
			'[REPORTS24] [REPORTS90] $format in $language: no empty column, no clipped text, no heading alone',
			async ({ language, format }) => {
				const { pages, words, ...faults } = await measured(`${language}-${format.replace('.docx', '.pdf')}`);
				expect(faults).toEqual({ emptyColumns: 0, clipped: 0, headingsAlone: 0 });
				expect(pages).toBeLessThanOrEqual(mostPages[format]);
				if (pages > 2) expect(words / pages).toBeGreaterThan(100);
			}
		);
	}
);

test.each(languages)('[EXPORTS46] the full report in %s: no clipped text, no heading alone', async (language) => {
	const { pages, words, emptyColumns, ...faults } = await measured(`${language}-${ownPdf.format}`);
	expect(faults).toEqual({ clipped: 0, headingsAlone: 0 });
	expect(emptyColumns).toBeLessThanOrEqual(ownPdf.emptyColumns);
	expect(pages).toBeLessThanOrEqual(ownPdf.mostPages);
	expect(words / pages).toBeGreaterThan(100);
});
