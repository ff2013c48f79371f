import { writeReportDocx } from '@plenum/formats/word/report-docx';
import { writeReportOdt } from '@plenum/formats/open-document/report-odt';
import { writeReportPdf } from '@plenum/formats/print/report-pdf';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { minutesDocument } from '@plenum/reports/minutes/minutes-document';
import { typeOf, type ExportFile } from '../export-file.ts';
import { readReportFonts } from '../read-report-fonts.ts';
import type { MinutesJob } from '../write-export.ts';
import { minutesWords } from '@plenum/reports/words/minutes-words';
import { reportWords } from '@plenum/reports/words/report-words';

export async function createMinutesFile(job: MinutesJob): Promise<ExportFile> {
	const { format, name, house } = job;
	const minutes = JSON.parse(new TextDecoder().decode(job.minutes)) as FullReport;
	const words = reportWords[minutes.language];
	const bytes = format === 'minutes.pdf' ? writeReportPdf(minutes, readReportFonts()) : await asText();
	return { name, type: typeOf(format), bytes };

	function asText(): Uint8Array | Promise<Uint8Array> {
		const write = format === 'minutes.odt' ? writeReportOdt : writeReportDocx;
		return write(minutesDocument(minutes, words, minutesWords[minutes.language]), words.matrix, null, house);
	}
}
