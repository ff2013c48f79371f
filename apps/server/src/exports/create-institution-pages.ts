import { printedName } from '@plenum/reports/names/institution-names';
import { wordsFor } from '@plenum/reports/audience';
import { findDuties, institutionPage } from '@plenum/reports/handouts/institution-page';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { reportWords } from '@plenum/reports/words/report-words';
import { packPages, plainName, type PackedPage } from './create-handouts.ts';
import type { ExportInput, Progress } from './export-file.ts';

/** [INSTITUTION11] A page for each institution of the list, as Word, OpenDocument and PDF, and the list of all of them. */
export function createInstitutionPages(
	{ outcome, audience, language, house }: ExportInput,
	onProgress: Progress
): Promise<Uint8Array> {
	const words = wordsFor(reportWords[language], audience);
	const said = handoutWords[language];
	const { institution, owes, recommendations } = words.reports.institutions;
	const pages = findDuties(outcome, words).map((duties, at): PackedPage => {
		const printed = printedName(words, duties.institution);
		const name = [String(at + 1).padStart(2, '0'), plainName(duties.institution.name), language]
			.filter(Boolean)
			.join('-');
		const row = [printed, String(duties.commitments.length), String(duties.recommendations.length), `${name}.docx`];
		return { name, page: institutionPage(duties, outcome, words, said), row };
	});
	const headings = [institution, owes, recommendations, said.list.page];
	return packPages('institutions.csv', headings, pages, [], { words, house, onProgress });
}
