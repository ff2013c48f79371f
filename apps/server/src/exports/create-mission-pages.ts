import { defaultLanguage } from '@plenum/domain/languages';
import { missionPage } from '@plenum/reports/missions/mission-page';
import { missionPaper } from '@plenum/reports/missions/mission-paper';
import { findMissions, type Mission } from '@plenum/reports/missions/missions';
import { writeCsv } from '@plenum/formats/csv';
import { packFiles } from '@plenum/formats/normalize-package';
import { writeReportDocx } from '@plenum/formats/report-docx';
import { pdfWriter } from '@plenum/formats/report-pdf';
import type { Making, Progress } from './export-file.ts';
import { readReportFonts } from './read-report-fonts.ts';
import { missionWords, reportWords } from './report-words.ts';

/** [MISSIONS6] A page for each recommending State, as Word and as PDF, and the list of all of them. */
export async function createMissionPages({ outcome, language }: Making, onProgress: Progress): Promise<Uint8Array> {
	const [words, said] = [reportWords[language], missionWords[language]];
	const { missions, unsigned } = findMissions(outcome, language);
	const writePdf = pdfWriter(readReportFonts());
	const files: Record<string, Uint8Array> = {};
	const numbersOf = ({ entries }: Pick<Mission, 'entries'>) =>
		entries.map(({ recommendation }) => recommendation.number).join('; ');
	const rows = [[said.list.state, said.list.count, said.list.numbers, said.list.page]];
	for (const [at, mission] of missions.entries()) {
		onProgress(at, missions.length);
		const name = `${fileNameOf(mission, at)}-${language}`;
		const page = missionPage(mission, outcome, words, said);
		files[`${name}.docx`] = await writeReportDocx(missionPaper(page), words.matrix, null);
		files[`${name}.pdf`] = writePdf(page);
		rows.push([mission.name, String(mission.entries.length), numbersOf(mission), `${name}.docx`]);
	}
	if (unsigned.length > 0)
		rows.push([said.list.unsigned, String(unsigned.length), numbersOf({ entries: unsigned }), '']);
	onProgress(missions.length, missions.length);
	return packFiles({ ...files, 'missions.csv': writeCsv(rows) });
}

/** `norway`; by its place where no list of States has the name. */
function fileNameOf({ code }: Mission, at: number): string {
	const english = code === null ? undefined : new Intl.DisplayNames(defaultLanguage, { type: 'region' }).of(code);
	const plain = (english ?? '')
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/[^a-z0-9-]/giu, '');
	return plain === '' ? `other-${at + 1}` : plain.toLowerCase();
}
