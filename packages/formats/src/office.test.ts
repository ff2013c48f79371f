import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { createReportInput } from '@plenum/reports/report-input';
import { actionPlanWorkbook } from '@plenum/reports/actions/action-plan';
import { outcomeWorkbook } from '@plenum/reports/matrix/outcome-sheets';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { reportKinds, defaultTemplate } from '@plenum/reports/template';
import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReportDocx } from './word/report-docx.ts';
import { cleanText } from './plain-characters.ts';
import { writeWorkbook } from './sheets/xlsx-workbook.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const poppler = existsSync('/usr/bin/pdftotext');
if (!office || !poppler) process.stderr.write('skipped: LibreOffice or poppler is not at hand\n');

const languages = [en, fr, ar];

describe.skipIf(!office || !poppler)('LibreOffice opens what Plenum writes (skipped without it)', () => {
	let folder: string;
	const convert = (to: string, names: string[]) => {
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		const files = names.map((name) => join(folder, name));
		const done = ['--headless', '--convert-to', to, '--outdir', folder, ...files];
		execFileSync(office ?? '', [profile, ...done], { stdio: 'ignore' });
	};
	const pdfText = (name: string) =>
		execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
	const pagesOf = (name: string) =>
		Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }))?.[1]);

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'plenum-office-'));
		const names: string[] = [];
		const put = (name: string, bytes: Uint8Array) => {
			writeFileSync(join(folder, name), bytes);
			names.push(name);
		};
		for (const words of languages) {
			for (const kind of reportKinds) {
				const report = createReportDocument(kind, sampleOutcome, defaultTemplate, words);
				put(`${kind}-${words.language}.docx`, await writeReportDocx(report, words.matrix, null));
			}
			const plan = actionPlanWorkbook(createReportInput('action-plan', sampleOutcome, defaultTemplate, words));
			put(`plan-${words.language}.xlsx`, await writeWorkbook(plan));
			put(`outcome-${words.language}.xlsx`, await writeWorkbook(outcomeWorkbook(sampleOutcome, words)));
		}
		convert('pdf', names);
		const rows = hostileTexts.map((text) => [text]);
		const sheets = [{ name: 'Texts', columns: [{ heading: 'Text', width: 40 }], rows }];
		writeFileSync(join(folder, 'hostile.xlsx'), await writeWorkbook({ direction: 'ltr', title: 'Texts', sheets }));
		convert('csv:Text - txt - csv (StarCalc):44,34,76', ['hostile.xlsx']);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test.each(languages.flatMap((words) => reportKinds.map((kind) => [kind, words] as const)))(
		'[REPORTS41] %s',
		(kind, words) => {
			const name = `${kind}-${words.language}`;
			expect(pagesOf(name)).toBeGreaterThan(0);
			const text = pdfText(name);
			expect(text).toContain(kind === 'statement' ? 'Alvenia' : '140.2');
			if (words.language !== 'ar') expect(text).toMatch(/(Page 1 (of|sur) \d)/);
		}
	);

	test.each(languages)('[REPORTS42] workbooks in $language', ({ language }) => {
		// The plan, as wide as two pages, and the themes without an action.
		expect(pagesOf(`plan-${language}`)).toBe(3);
		// Eight sheets, each as many pages wide as can be read: about seven for the recommendations.
		expect(pagesOf(`outcome-${language}`)).toBeLessThanOrEqual(17);
		expect(pdfText(`plan-${language}`)).toContain('Train the judges of');
	});

	test('[REPORTS42] no hostile text is run: each is shown as it was written', () => {
		const rows: string[][] = parse(readFileSync(join(folder, 'hostile.csv')), { bom: true });
		const shown = rows.slice(1).map(([cell = '']) => cell);
		const written = hostileTexts.map((text) => cleanText(text).replaceAll('\ufffd', ''));
		expect(shown.slice(0, written.length)).toEqual(written);
	});
});
