import { withAbout } from '@plenum/reports/about-file';
import { wordsFor } from '@plenum/reports/audience';
import { actionPlanWorkbook } from '@plenum/reports/actions/action-plan';
import { outcomeWorkbook } from '@plenum/reports/matrix/outcome-sheets';
import { impactOssZip } from '@plenum/reports/actions/impact-oss';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { createReportInput } from '@plenum/reports/report-input';
import { matrixReport, type MatrixLayout } from '@plenum/reports/matrix/matrix-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { defaultTemplate, type ReportKind } from '@plenum/reports/template';
import type { Workbook } from '@plenum/reports/matrix/workbook';
import { isLanguage, type DocumentLanguage, type Language } from '@plenum/domain/languages';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { writeMatrixDocx } from '@plenum/formats/word/matrix-docx';
import { writeMatrixOdt } from '@plenum/formats/open-document/matrix-odt';
import { writeReportDocx } from '@plenum/formats/word/report-docx';
import { writeReportOdt } from '@plenum/formats/open-document/report-odt';
import { writeReportPdf } from '@plenum/formats/print/report-pdf';
import { packFiles } from '@plenum/formats/word/normalize-package';
import { writeWorkbook } from '@plenum/formats/sheets/xlsx-workbook';
import {
	exportFormats,
	isForOthers,
	isInFolder,
	type ExportFormat,
	type HandoutFormat
} from '@plenum/protocol/exports/export-formats';
import { sha256 } from '../sha256.ts';
import { fileName, typeOf, type ExportFile, type ExportInput, type Progress } from './export-file.ts';
import { createManifest, excessIn, listFile } from './create-manifest.ts';
import { csvOf, dataMakers } from './create-data-file.ts';
import {
	briefing,
	createBriefingPdf,
	createDonorPdf,
	createMissionPages,
	createThemePages,
	sheetForDonors
} from './create-handouts.ts';
import { createInstitutionPages } from './create-institution-pages.ts';
import { readReportFonts } from './read-report-fonts.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { type ReportWords, reportWords } from '@plenum/reports/words/report-words';

export const plainly = { audience: 'participants' as const, template: defaultTemplate, logo: null, house: null };

type OneFile = Exclude<ExportFormat, 'everything.zip' | HandoutFormat>;
type Maker<Spoken extends DocumentLanguage = Language> = (
	making: ExportInput<Spoken>,
	onProgress: Progress
) => Uint8Array | Promise<Uint8Array>;

const makers: Record<OneFile, Maker> = {
	'report.pdf': (making) => {
		const report = fullReport(making.outcome, hashOf(making.outcome), said(making), fullReportWords[making.language]);
		return writeReportPdf(report, readReportFonts());
	},
	'submission.docx': report('submission', writeReportDocx),
	'submission.odt': report('submission', writeReportOdt),
	'mid-term-report.docx': report('mid-term-report', writeReportDocx),
	'mid-term-report.odt': report('mid-term-report', writeReportOdt),
	'national-report.docx': report('national-report', writeReportDocx),
	'national-report.odt': report('national-report', writeReportOdt),
	'national-report-annex.docx': report('national-report-annex', writeReportDocx),
	'national-report-annex.odt': report('national-report-annex', writeReportOdt),
	'action-plan.docx': report('action-plan', writeReportDocx),
	'action-plan.odt': report('action-plan', writeReportOdt),
	'action-plan.xlsx': (making) =>
		workbookOf(
			making,
			actionPlanWorkbook(createReportInput('action-plan', making.outcome, making.template, said(making)))
		),
	'statement.docx': report('statement', writeReportDocx),
	'statement.odt': report('statement', writeReportOdt),
	'matrix-old.docx': matrix('old', writeMatrixDocx),
	'matrix-old.odt': matrix('old', writeMatrixOdt),
	'matrix-new.docx': matrix('new', writeMatrixDocx),
	'matrix-new.odt': matrix('new', writeMatrixOdt),
	'outcome.xlsx': (making) => workbookOf(making, outcomeWorkbook(making.outcome, said(making))),
	...dataMakers,
	'institution-pages.zip': createInstitutionPages,
	'impact-oss.zip': (making) => {
		const files = Object.entries(impactOssZip(making.outcome, said(making), hashOf(making.outcome)));
		return packFiles(Object.fromEntries(files.map(([name, table]) => [name, csvOf(table, 'program')])));
	}
};

/** [HANDOUTS10] In every language of documents. */
const handoutMakers: Record<HandoutFormat, Maker<DocumentLanguage>> = {
	'mission-pages.zip': createMissionPages,
	'theme-pages.zip': createThemePages,
	'pending-briefing.docx': briefing(writeReportDocx),
	'pending-briefing.odt': briefing(writeReportOdt),
	'pending-briefing.pdf': createBriefingPdf,
	'donor-sheet.docx': sheetForDonors(writeReportDocx),
	'donor-sheet.odt': sheetForDonors(writeReportOdt),
	'donor-sheet.pdf': createDonorPdf
};

/** A document was asked for in a language that Plenum does not speak: the command refuses it before. */
class DocumentLanguageError extends Error {
	override name = 'DocumentLanguageError';
}

/** From plain data to bytes: nothing but fonts is read, and nothing is stored here. */
export async function createExport(
	making: ExportInput<DocumentLanguage>,
	format: ExportFormat,
	onProgress: Progress = () => {}
): Promise<ExportFile> {
	return {
		name: fileName(making, format),
		type: typeOf(format),
		bytes: await writeFormat(making, format, onProgress),
		excess: holdsSubmission(format) ? excessIn(making) : null
	};
}

async function writeFormat(
	making: ExportInput<DocumentLanguage>,
	format: ExportFormat,
	onProgress: Progress
): Promise<Uint8Array> {
	const { language } = making;
	// The folder of everything tells its own steps.
	if (format !== 'everything.zip') onProgress(0, 1);
	if (isForOthers(format)) return handoutMakers[format](making, onProgress);
	if (!isLanguage(language)) throw new DocumentLanguageError(`${format} in ${language}`);
	const spoken = { ...making, language };
	if (format === 'everything.zip') return everything(spoken, onProgress);
	const bytes = await makers[format](spoken, onProgress);
	onProgress(1, 1);
	return bytes;
}

function holdsSubmission(format: ExportFormat): boolean {
	return format === 'everything.zip' || format.startsWith('submission.');
}

/** A program for texts: the same document for each. */
type ReportWriter = typeof writeReportDocx | typeof writeReportOdt;

function report(kind: ReportKind, write: ReportWriter): Maker {
	return (making) => {
		const { outcome, template, logo, house } = making;
		const words = said(making);
		return write(createReportDocument(kind, outcome, template, words), words.matrix, logo, house);
	};
}

function matrix(layout: MatrixLayout, write: typeof writeMatrixDocx | typeof writeMatrixOdt): Maker {
	return (making) => {
		const report = matrixReport(making.outcome, layout, said(making));
		return write({ ...report, chainHead: making.outcome.journal.head });
	};
}

function workbookOf(making: ExportInput, workbook: Workbook): Promise<Uint8Array> {
	return writeWorkbook(withAbout(workbook, making.outcome, said(making), hashOf(making.outcome)));
}

function said({ language, audience }: ExportInput): ReportWords {
	return wordsFor(reportWords[language], audience);
}

/** [REPORTS52] Every document once, and what each is by its hash: `sha256sum -c SHA256SUMS` checks them all. */
async function everything(making: ExportInput, onProgress: Progress): Promise<Uint8Array> {
	const formats = exportFormats
		.filter((format): format is OneFile => format !== 'everything.zip' && !isForOthers(format) && isInFolder(format))
		.filter((format) => format !== 'mechanisms.csv' || making.outcome.mechanisms?.length);
	const files: Record<string, Uint8Array> = {};
	for (const [at, format] of formats.entries()) {
		onProgress(at, formats.length);
		files[fileName(making, format)] = await makers[format](making, () => {});
	}
	const listed = Object.entries(files).map(([name, bytes]) => listFile({ name, bytes }));
	const manifest = createManifest(making, hashOf(making.outcome), listed);
	const sums = listed.map((file) => `${file.sha256}  ${file.name}\n`).join('');
	const text = (content: string) => new TextEncoder().encode(content);
	onProgress(formats.length, formats.length);
	return packFiles({
		...files,
		'manifest.json': text(`${JSON.stringify(manifest, null, '\t')}\n`),
		SHA256SUMS: text(sums)
	});
}

function hashOf(outcome: Outcome): string {
	return sha256(canonicalJson(outcome));
}
