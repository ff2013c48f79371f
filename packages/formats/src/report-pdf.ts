import type { DocumentLanguage } from '@plenum/domain/languages';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { charactersOf } from './font-coverage.ts';
import { reportTemplate } from './report-template.ts';

/** The template and the data do not go together: an error of ours. It tells nothing of the report's words. */
export class ReportPdfError extends Error {
	override name = 'ReportPdfError';
}

/** What stands in the place of a character that no font here can draw. */
const replacement = '\ufffd';

/**
 * [EXPORTS43] A report as PDF/UA-1: tagged, with its contents and the language of each text. The same report in the same
 * fonts gives the same bytes; nothing tells when or by whom it was made. Nothing outside of the arguments is read. It takes
 * the thread for as long as it lasts.
 */
export function writeReportPdf(report: FullReport<DocumentLanguage>, fonts: readonly Uint8Array[]): Uint8Array {
	return pdfWriter(fonts)(report);
}

/** For many reports in the same fonts, which are read once: as {@link writeReportPdf}. */
export function pdfWriter(fonts: readonly Uint8Array[]): (report: FullReport<DocumentLanguage>) => Uint8Array {
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(asBuffer) }], workspace: '/nonexistent' });
	const printable = printableBy(fonts);
	return (report) => {
		const data = JSON.stringify(report, (_key, value: unknown) =>
			typeof value === 'string' ? printable(value) : value
		);
		const compiled = compiler.compile({ mainFileContent: reportTemplate, inputs: { data } });
		const { result } = compiled;
		if (!result) throw new ReportPdfError(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics).slice(0, 300));
		return new Uint8Array(taggedPdf(compiler, result));
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

function asBuffer(font: Uint8Array): Buffer {
	return Buffer.from(font.buffer, font.byteOffset, font.byteLength);
}

/** [EXPORTS44] Signs that are never drawn go; what no font can draw is seen to be missing, instead of passing for nothing. */
function printableBy(fonts: readonly Uint8Array[]): (text: string) => string {
	const coverages = fonts.map(charactersOf);
	const known = new Map<string, string>();
	const asPrinted = (character: string): string => {
		if (/\p{Cc}/u.test(character)) return character === '\t' ? ' ' : '';
		if (coverages.some((covers) => covers(character.codePointAt(0) ?? 0))) return character;
		return /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : replacement;
	};
	return (text) => {
		const drawn = text.toWellFormed().replace(/[^\n\u0020-\u007e]/gu, (character) => {
			const printed = known.get(character) ?? asPrinted(character);
			known.set(character, printed);
			return printed;
		});
		return drawn.replace(manyMarks, '$1').replace(endlessWord, `$&${mayBreak}`);
	};
}

/** What nobody writes, and of which the writer of the PDF dies: a line of 64 kB, a syllable of 128 letters. */
const endlessWord = /[\u0900-\u097f\u200c\u200d]{100}|[^ \n]{1000}/gu;
const mayBreak = '\u200b';
/** Marks on one letter: each costs as much time as there are others. */
const manyMarks = /(\p{M}{8})\p{M}+/gu;
