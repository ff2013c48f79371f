import { defaultLanguage, type DocumentLanguage } from '@plenum/domain/languages';
import { donorSheet } from '@plenum/reports/handouts/donor-sheet';
import type { HandoutPage } from '@plenum/reports/handouts/handout-parts';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import { missionPage } from '@plenum/reports/handouts/mission-page';
import { findMissions, hasPage, type Mission } from '@plenum/reports/handouts/missions';
import { pendingBriefing } from '@plenum/reports/handouts/pending-briefing';
import { findThemes, themePage } from '@plenum/reports/handouts/theme-page';
import { writeCsv } from '@plenum/formats/sheets/csv';
import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import { packFiles } from '@plenum/formats/word/normalize-package';
import { writeReportDocx } from '@plenum/formats/word/report-docx';
import { writeReportOdt } from '@plenum/formats/open-document/report-odt';
import { pdfWriter } from '@plenum/formats/print/report-pdf';
import { createTypesetter } from '@plenum/formats/print/typesetter';
import type { ExportInput, Progress } from './export-file.ts';
import { readReportFonts } from './read-report-fonts.ts';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { labelWords } from '@plenum/reports/words/label-words';

export type PackedPage = { name: string; page: HandoutPage; row: string[] };

/** [HANDOUTS6] A page for each recommending State, as Word and as PDF, and the list of all of them. */
export function createMissionPages(
	{ outcome, language, house, publicPage }: ExportInput<DocumentLanguage>,
	onProgress: Progress
): Promise<Uint8Array> {
	const words = labelWords[language];
	const said = handoutWords[language];
	const { missions, unsigned } = findMissions(outcome, language);
	const pages = missions.filter(hasPage).map((mission, at): PackedPage => {
		const name = `${slugOf(mission, at)}-${language}`;
		const row = [mission.name, String(mission.entries.length), numbersOf(mission.entries), `${name}.docx`];
		return { name, page: missionPage(mission, outcome, words, said, publicPage), row };
	});
	const headings = [said.list.state, said.list.count, said.list.numbers, said.list.page];
	const rest = [
		...missions
			.filter((mission) => !hasPage(mission))
			.map(({ name, entries }) => [name, String(entries.length), numbersOf(entries), said.list.noPage]),
		...(unsigned.length === 0 ? [] : [[said.list.unsigned, String(unsigned.length), numbersOf(unsigned), '']])
	];
	return packPages('missions.csv', headings, pages, rest, { words, house, onProgress });
}

/** [HANDOUTS7] A page for each cluster. */
export function createThemePages(
	{ outcome, language, house, publicPage }: ExportInput<DocumentLanguage>,
	onProgress: Progress
): Promise<Uint8Array> {
	const words = labelWords[language];
	const said = handoutWords[language];
	const pages = findThemes(outcome).map((cluster, at): PackedPage => {
		const name = [String(at + 1).padStart(2, '0'), plainName(cluster.label), language].filter(Boolean).join('-');
		const standing = cluster.recommendations.filter(({ withdrawn }) => !withdrawn);
		const numbers = numbersOf(standing.map((recommendation) => ({ recommendation })));
		const row = [cluster.label, String(standing.length), numbers, `${name}.docx`];
		return { name, page: themePage(cluster, outcome, words, said, publicPage), row };
	});
	const headings = [said.list.theme, said.list.count, said.list.numbers, said.list.page];
	return packPages('themes.csv', headings, pages, [], { words, house, onProgress });
}

/** [HANDOUTS8] The briefing on what waits for a position, for a program for texts. */
export function briefing(write: typeof writeReportDocx | typeof writeReportOdt) {
	return ({ outcome, language, house }: ExportInput<DocumentLanguage>): Uint8Array | Promise<Uint8Array> => {
		const words = labelWords[language];
		const paper = handoutPaper(pendingBriefing(outcome, words, handoutWords[language]));
		return write(paper, words.matrix, null, withoutCover(house));
	};
}

/** The same as PDF. */
export function createBriefingPdf({ outcome, language }: ExportInput<DocumentLanguage>): Uint8Array {
	return pdfWriter(createTypesetter(readReportFonts()))(
		pendingBriefing(outcome, labelWords[language], handoutWords[language])
	);
}

/** [NATIONAL14] The sheet for donors, for a program for texts. */
export function sheetForDonors(write: typeof writeReportDocx | typeof writeReportOdt) {
	return (making: ExportInput<DocumentLanguage>): Uint8Array | Promise<Uint8Array> =>
		write(handoutPaper(donorPage(making)), labelWords[making.language].matrix, null, withoutCover(making.house));
}

export function createDonorPdf(making: ExportInput<DocumentLanguage>): Uint8Array {
	return pdfWriter(createTypesetter(readReportFonts()))(donorPage(making));
}

function donorPage({ outcome, template, language }: ExportInput<DocumentLanguage>): HandoutPage {
	return donorSheet(outcome, template, labelWords[language], handoutWords[language]);
}

type HandoutOptions = { words: (typeof labelWords)[DocumentLanguage]; house: HouseStyle | null; onProgress: Progress };

/** [REPORTS70] What is handed out begins with its own head: a cover before it would be a second sheet. */
function withoutCover(house: HouseStyle | null): HouseStyle | null {
	return house && { ...house, cover: null };
}

export async function packPages(
	list: string,
	headings: string[],
	pages: readonly PackedPage[],
	rest: string[][],
	{ words, house, onProgress }: HandoutOptions
): Promise<Uint8Array> {
	const writePdf = pdfWriter(createTypesetter(readReportFonts()));
	const files: Record<string, Uint8Array> = {};
	const look = withoutCover(house);
	for (const [at, { name, page }] of pages.entries()) {
		onProgress(at, pages.length);
		const paper = handoutPaper(page);
		files[`${name}.docx`] = await writeReportDocx(paper, words.matrix, null, look);
		files[`${name}.odt`] = writeReportOdt(paper, words.matrix, null, look);
		files[`${name}.pdf`] = writePdf(page);
	}
	onProgress(pages.length, pages.length);
	return packFiles({ ...files, [list]: writeCsv([headings, ...pages.map(({ row }) => row), ...rest]) });
}

function numbersOf(entries: readonly { recommendation: { number: string } }[]): string {
	return entries.map(({ recommendation }) => recommendation.number).join('; ');
}

/** `norway`; by its place where no list of States has the name. */
function slugOf({ code }: Mission, at: number): string {
	const name = code === null ? undefined : new Intl.DisplayNames(defaultLanguage, { type: 'region' }).of(code);
	return plainName(name ?? '') || `other-${at + 1}`;
}

/** For a file's name: letters and digits that every system has. */
export function plainName(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/giu, '-');
	return plain.replace(/^-|-$/g, '').slice(0, 50).toLowerCase();
}
