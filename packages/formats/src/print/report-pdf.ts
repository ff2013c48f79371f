import type { DocumentLanguage } from '@plenum/domain/languages';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { withDrawnMarks } from './rating-mark-shapes.ts';
import { reportTemplate } from './report-template.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/** The template and the data do not go together: an error of ours. It tells nothing of the report's words. */
export class ReportPdfError extends Error {
	override name = 'ReportPdfError';
}

/**
 * [EXPORTS43] A report as PDF/UA-1: tagged, with its contents and the language of each text. The same report in the same
 * fonts gives the same bytes; nothing tells when or by whom it was made. Nothing outside of the arguments is read. It takes
 * the thread for as long as it lasts.
 */
export function writeReportPdf(report: FullReport<DocumentLanguage>, fonts: readonly Uint8Array[]): Uint8Array {
	return pdfWriter(createTypesetter(fonts))(report);
}

/** For many reports: as {@link writeReportPdf}. */
export function pdfWriter({ compiler, set }: Typesetter): (report: FullReport<DocumentLanguage>) => Uint8Array {
	return (report) => {
		const result = set(reportTemplate, withDrawnMarks(report));
		if ('problem' in result) throw new ReportPdfError(result.problem);
		return new Uint8Array(taggedPdf(compiler, result.document));
	};
}

/**
 * A writing that the fonts draw in several steps can leave a glyph of which the standard would not know the letter. The
 * report is then as tagged as any, and does not say that it keeps to the standard.
 */
function taggedPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
	try {
		return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
	} catch {
		return compiler.pdf(document, { pdfTags: true, creationTimestamp: 0 });
	}
}
