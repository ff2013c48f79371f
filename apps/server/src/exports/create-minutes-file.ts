import { writeReportDocx } from '@plenum/formats/report-docx';
import { writeReportPdf } from '@plenum/formats/report-pdf';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { minutesDocument } from '@plenum/reports/minutes/minutes-document';
import { typeOf, type ExportFile } from './export-file.ts';
import { readReportFonts } from './read-report-fonts.ts';
import { minutesWords, reportWords } from './report-words.ts';
import type { MinutesJob } from './write-export.ts';

export async function createMinutesFile(job: MinutesJob): Promise<ExportFile> {
	const { format, name } = job;
	const minutes = JSON.parse(new TextDecoder().decode(job.minutes)) as FullReport;
	const words = reportWords[minutes.language];
	const bytes =
		format === 'minutes.pdf'
			? writeReportPdf(minutes, readReportFonts())
			: await writeReportDocx(minutesDocument(minutes, words, minutesWords[minutes.language]), words.matrix, null);
	return { name, type: typeOf(format), bytes };
}
