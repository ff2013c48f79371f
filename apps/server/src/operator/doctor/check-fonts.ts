import { readReportFonts } from '../../exports/read-report-fonts.ts';
import { bad, fine, type Finding } from './finding.ts';

/** A few words of each script that documents are written in. */
const samples = ['Recommandations appuyées – œuvre', 'حقوق الإنسان والتوصيات'];

/** Whether documents can be set as PDF, in Latin and Arabic letters: fonts and program are parts of Plenum, not of the machine. */
export async function checkFonts(): Promise<Finding> {
	try {
		const fonts = readReportFonts();
		const { printableBy } = await import('@plenum/formats/print/printable-text');
		await import('@plenum/formats/print/report-pdf');
		const print = printableBy(fonts);
		const lacking = samples.filter((sample) => print(sample) !== sample);
		if (lacking.length === 0) return fine('PDF', 'Fonts for Latin and Arabic letters are there, and what sets them.');
	} catch {
		// Said below: whichever part is missing, the remedy is one.
	}
	return bad('PDF', {
		found: 'Fonts, or the program that sets documents, are missing.',
		means: 'No document can be made as PDF.',
		advice: 'Install again, whole: `npm run setup`.'
	});
}
