import { aboutFile, withAbout } from '@plenum/domain/exports/about-file';
import { wordsFor, type Audience } from '@plenum/domain/exports/audience';
import { actionPlanWorkbook, outcomeWorkbook } from '@plenum/domain/exports/outcome-sheets';
import { impactOssTables } from '@plenum/domain/exports/impact-oss';
import { makePaper, matterOf } from '@plenum/domain/exports/make-paper';
import { matrixReport, type MatrixLayout } from '@plenum/domain/exports/matrix-report';
import type { Outcome } from '@plenum/domain/exports/outcome';
import { outcomeTable, type Table } from '@plenum/domain/exports/outcome-table';
import { fullReport } from '@plenum/domain/exports/report/full-report';
import { ar as fullAr } from '@plenum/domain/exports/report/words/ar';
import { en as fullEn, type FullReportWords } from '@plenum/domain/exports/report/words/en';
import { fr as fullFr } from '@plenum/domain/exports/report/words/fr';
import { usualTemplate, type PaperKind, type Template } from '@plenum/domain/exports/template';
import type { Workbook } from '@plenum/domain/exports/workbook';
import { ar } from '@plenum/domain/exports/words/ar';
import { en, type ReportWords } from '@plenum/domain/exports/words/en';
import { fr } from '@plenum/domain/exports/words/fr';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { writeCsv } from '@plenum/formats/csv';
import { writeMatrixDocx } from '@plenum/formats/matrix-docx';
import { matrixWords } from '@plenum/formats/matrix-words';
import { writePaperDocx } from '@plenum/formats/paper-docx';
import type { Picture } from '@plenum/formats/picture';
import { writeReportPdf } from '@plenum/formats/report-pdf';
import { packFiles } from '@plenum/formats/settle-package';
import { writeWorkbook } from '@plenum/formats/xlsx-workbook';
import { exportFormats, type ExportFormat } from '@plenum/protocol/exports';
import { createHash } from 'node:crypto';
import { readReportFonts } from './report-fonts.ts';

export type Language = ReportWords['language'];
/** A file to take away. Its name says what and when, and nothing of whom. */
export type ExportFile = { name: string; type: string; bytes: Uint8Array };
/** What documents are made from, for whom it was chosen, and how the house wants them. */
export type Making = {
	outcome: Outcome;
	audience: Audience;
	language: Language;
	template: Template;
	logo: Picture | null;
};
/** How many of how many files are written. */
export type Progress = (done: number, of: number) => void;

export const plainly = { audience: 'participants' as const, template: usualTemplate, logo: null };

export const reportWords: Record<Language, ReportWords> = { en, fr, ar };
export const fullReportWords: Record<Language, FullReportWords> = { en: fullEn, fr: fullFr, ar: fullAr };

type OneFile = Exclude<ExportFormat, 'everything.zip'>;
type Maker = (making: Making) => Uint8Array | Promise<Uint8Array>;

const makers: Record<OneFile, Maker> = {
	'report.pdf': (making) => {
		const report = fullReport(making.outcome, hashOf(making.outcome), said(making), fullReportWords[making.language]);
		return writeReportPdf(report, readReportFonts());
	},
	'submission.docx': paper('submission'),
	'mid-term-report.docx': paper('mid-term-report'),
	'national-report-annex.docx': paper('national-report-annex'),
	'action-plan.docx': paper('action-plan'),
	'action-plan.xlsx': (making) =>
		workbookOf(making, actionPlanWorkbook(matterOf('action-plan', making.outcome, making.template, said(making)))),
	'statement.docx': paper('statement'),
	'matrix-old.docx': matrix('old'),
	'matrix-new.docx': matrix('new'),
	'outcome.xlsx': (making) => workbookOf(making, outcomeWorkbook(making.outcome, said(making))),
	'outcome.csv': (making) => csvOf(outcomeTable(making.outcome, said(making))),
	// [EXPORTS32] To the byte what was hashed when the version was frozen.
	'outcome.json': ({ outcome }) => new TextEncoder().encode(canonicalJson(outcome)),
	'impact-oss.zip': (making) => {
		const tables = {
			...impactOssTables(making.outcome, said(making)),
			'about.csv': aboutFile(making.outcome, said(making), hashOf(making.outcome))
		};
		return packFiles(Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, csvOf(table)])));
	}
};

/** From plain data to bytes: nothing but fonts is read, and nothing is stored here. */
export async function makeExport(making: Making, format: ExportFormat, tell: Progress = () => {}): Promise<ExportFile> {
	const name = fileName(making, format);
	if (format === 'everything.zip') return { name, type: types.zip, bytes: await everything(making, tell) };
	tell(0, 1);
	const bytes = await makers[format](making);
	tell(1, 1);
	return { name, type: typeOf(format), bytes };
}

function paper(kind: PaperKind): Maker {
	return (making) => {
		const { outcome, template, logo, language } = making;
		return writePaperDocx(makePaper(kind, outcome, template, said(making)), matrixWords[language], logo);
	};
}

function matrix(layout: MatrixLayout): Maker {
	return (making) => {
		const report = matrixReport(making.outcome, layout, said(making));
		return writeMatrixDocx({ ...report, chainHead: making.outcome.journal.head });
	};
}

function workbookOf(making: Making, workbook: Workbook): Promise<Uint8Array> {
	return writeWorkbook(withAbout(workbook, making.outcome, said(making), hashOf(making.outcome)));
}

function said({ language, audience }: Making): ReportWords {
	return wordsFor(reportWords[language], audience);
}

function csvOf({ headers, rows }: Table): Uint8Array {
	return writeCsv([headers, ...rows]);
}

/** [PAPERS52] Every document once, and what each is by its hash: `sha256sum -c SHA256SUMS` checks them all. */
async function everything(making: Making, tell: Progress): Promise<Uint8Array> {
	const formats = exportFormats.filter((format): format is OneFile => format !== 'everything.zip');
	const files: Record<string, Uint8Array> = {};
	for (const [at, format] of formats.entries()) {
		tell(at, formats.length);
		files[fileName(making, format)] = await makers[format](making);
	}
	const { outcome, audience, language } = making;
	const listed = Object.entries(files).map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
	const manifest = {
		version: 'plenum-manifest/1',
		language,
		for: audience,
		outcome: { version: outcome.frozenAs, sha256: hashOf(outcome), journal: outcome.journal },
		files: listed
	};
	const sums = listed.map((file) => `${file.sha256}  ${file.name}\n`).join('');
	const text = (content: string) => new TextEncoder().encode(content);
	tell(formats.length, formats.length);
	return packFiles({
		...files,
		'manifest.json': text(`${JSON.stringify(manifest, null, '\t')}\n`),
		SHA256SUMS: text(sums)
	});
}

function hashOf(outcome: Outcome): string {
	return sha256(canonicalJson(outcome));
}

function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

const types = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	zip: 'application/zip',
	pdf: 'application/pdf'
} as const;

function typeOf(format: ExportFormat): string {
	return types[endingOf(format)];
}

function endingOf(format: ExportFormat): keyof typeof types {
	return format.slice(format.lastIndexOf('.') + 1) as keyof typeof types;
}

/** [EXPORTS22] `plenum-action-plan-2026-11-25-version-2-complete-internal-fr.docx`; data speaks no language. */
function fileName({ outcome, audience, language }: Making, format: ExportFormat): string {
	const which = outcome.frozenAs === null ? 'draft' : `version-${outcome.frozenAs}`;
	const ending = endingOf(format);
	const what = format.slice(0, -ending.length - 1);
	const spoken = format === 'outcome.json' ? '' : `-${language}`;
	const held = audience === 'participants' ? '-complete-internal' : '';
	return `plenum-${what}-${dayOf(outcome.exportedAt)}-${which}${held}${spoken}.${ending}`;
}

function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
