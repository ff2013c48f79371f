import { typstPdf } from '@plenum/tables/pdf/report-pdf.fixture';
import { readReportFonts } from '../../exports/read-report-fonts.ts';

/** A PDF from Typst source in the fonts of reports, which have Arabic letters. */
export function createArabicPdf(source: string): Uint8Array {
	return typstPdf(source, readReportFonts());
}
