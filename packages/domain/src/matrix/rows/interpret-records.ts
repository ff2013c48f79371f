import { headerLanguage, type CsvColumns } from './csv-columns.ts';
import { collectRecommendations } from './collect-recommendations.ts';
import type { Interpretation } from './interpretation.ts';
import { readLabels } from './label-list.ts';
import { collectMechanisms, createMechanismReader } from '../../mechanisms/mechanism-rows.ts';
import type { MechanismRecommendation } from '../../mechanisms/mechanism.ts';
import { folded, oneLine } from '../plain-text.ts';
import { reportReversed, startReport, type RecommendationDraft, type Report } from '../recommendation-draft.ts';
import { findLostZeros } from './lost-zeros.ts';
import { splitNumber } from '../recommendation-number.ts';
import type { TableOfRecords } from './table-of-records.ts';
import { guessLanguage } from '../text-language.ts';
import { splitStates, uniqueStates } from './state-list.ts';
import { placeOfReviewed } from '../states-under-review.ts';
import { issueList } from './upr-info.ts';
import { countRows } from './row-counts.ts';
import { clusterByTheme } from '../theme-clusters.ts';

type ReadCell = (header: string | null) => string;

/** [MATRIX14] Reads the records of a table under the columns that the facilitator confirmed. */
export function interpretRecords(
	{ headers, records, headerRow, above, rows }: Omit<TableOfRecords, 'name'>,
	columns: CsvColumns
): Interpretation {
	const { problems, report } = startReport();
	const mechanisms = createMechanismReader(headers, records, columns);
	const mapped = new Set([...Object.values(columns).flat(), ...mechanisms.headers]);
	if (headerRow === 0) report(null, 'header-missing', '');
	else for (const header of headers) if (!mapped.has(header)) report(null, 'column-unknown', header);
	if (columns.position === null) report(null, 'position-empty', '');
	for (const { row, text } of above) report(row, 'row-not-understood', text);
	const further = furtherLanguages(headers, records, columns, report);
	const drafts: RecommendationDraft[] = [];
	const others: MechanismRecommendation[] = [];
	const filled = above.map(({ row }) => row);
	records.forEach((record, index) => {
		if (record.every((value) => value.trim() === '')) return;
		const row = rows?.[index] ?? headerRow + 1 + index;
		filled.push(row);
		const draft = readRecord(headers, record, columns, further, row);
		const what = () => record.filter(Boolean).join(' | ');
		if (!draft) return report(row, 'row-not-understood', what());
		// [MATRIX26] What other mechanisms recommend is read apart, and never as the review's.
		switch (mechanisms.ownerOf(record)) {
			case 'review':
				drafts.push(draft);
				return;
			case 'mechanism':
				others.push(mechanisms.read(record, row));
				return;
			case 'concern':
				report(row, 'row-other-mechanism', what());
		}
	});
	reportCountries(headers, records, report);
	reportReversed(drafts, report);
	const recommendations = collectRecommendations(drafts, { source: columns.source !== null, paragraph: false }, report);
	const ofMechanisms = collectMechanisms(others, report);
	const lostZeros = columns.number === null ? [] : findLostZeros(drafts);
	return {
		kind: 'csv',
		...(lostZeros.length > 0 ? { lostZeros } : {}),
		recommendations,
		...(ofMechanisms.length > 0 ? { mechanisms: ofMechanisms } : {}),
		clusters: clusterByTheme(recommendations),
		problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
		rows: countRows(
			{ filled: [...(headerRow > 0 ? [headerRow] : []), ...filled], headings: [headerRow] },
			recommendations,
			problems,
			ofMechanisms
		)
	};
}

/** A table may hold what several States were told; a consultation is about one. */
function reportCountries(headers: readonly string[], records: readonly (readonly string[])[], report: Report): void {
	const at = placeOfReviewed(headers);
	if (at < 0) return;
	const countries = uniqueStates(records.flatMap((record) => splitStates(record[at] ?? '')));
	if (countries.length > 1) report(null, 'several-countries', countries.join(', '));
}

function readRecord(
	headers: readonly string[],
	record: readonly string[],
	columns: CsvColumns,
	further: readonly { header: string; language: string }[],
	row: number
): RecommendationDraft | null {
	const read: ReadCell = (header) => (header === null ? '' : (record[headers.indexOf(header)] ?? ''));
	const whole = read(columns.text).trim().replace(/^- /, '');
	if (whole === '') return null;
	const { number, text } = readNumber(read(columns.number), whole);
	const labels = [
		readLabels([issueList(headers, columns.theme, read(columns.theme))], 'themes'),
		readLabels([read(columns.groups)], 'groups')
	];
	const goals = readLabels([read(columns.sdgs)], 'sdgs');
	const themes = labels.flatMap((list) => list.themes);
	return {
		row,
		number,
		numbered: false,
		label: null,
		text,
		statesColumn: read(columns.states),
		position: columns.position === null ? null : positionIn(columns.position, read(columns.position)),
		source: oneLine(read(columns.source)).replace(/^- /, '') || null,
		headerTheme: themes[0] ?? null,
		labels: {
			themes,
			groups: labels.flatMap((list) => list.groups),
			sdgs: [...goals.sdgs, ...labels.flatMap((list) => list.sdgs)]
		},
		translations: further.flatMap(({ header, language }) => {
			const own = read(header).trim();
			return own === '' ? [] : [{ language, text: readNumber('', own).text }];
		}),
		raw: record.map((value, index) => ({ column: headers[index] || `${index + 1}`, value }))
	};
}

/** [MATRIX58] The language of each further column of texts: as its header says, else as its texts look. */
function furtherLanguages(
	headers: readonly string[],
	records: readonly (readonly string[])[],
	{ text, translations = [] }: CsvColumns,
	report: Report
): { header: string; language: string }[] {
	const languageOf = (header: string): string | null => {
		const at = headers.indexOf(header);
		return headerLanguage(header) ?? guessLanguage(records.map((record) => record[at] ?? '').join('\n'));
	};
	const taken = new Set([languageOf(text)]);
	return translations.flatMap((header) => {
		const language = languageOf(header);
		if (language === null || taken.has(language)) {
			report(null, 'translation-unclear', header);
			return [];
		}
		taken.add(language);
		return [{ header, language }];
	});
}

/** The number's own column, else the beginning of the text; the text does not repeat it. */
function readNumber(column: string, whole: string): { number: string | null; text: string } {
	const split = splitNumber(whole);
	const own = oneLine(column).replace(/^- /, '').replace(/\.$/, '');
	if (own === '') return split ?? { number: null, text: whole };
	// A spreadsheet may have cut the zero off the column; the text says it in full.
	const number = split && /^\d+[.,]\d+$/.test(own) && /^0+$/.test(split.number.replace(own, '')) ? split.number : own;
	return { number, text: split?.number === number ? split.text : whole };
}

/** [MATRIX87] What IMPACT OSS numbers, in words. */
const supportLevels: Readonly<Record<string, string>> = { '2': 'supported', '1': 'supported in part', '0': 'noted' };

/** Without the sign that UHRI puts before each value. */
function positionIn(header: string, value: string): string {
	const said = value.replace(/^- /, '');
	return folded(header) === 'support level' ? (supportLevels[said.trim()] ?? said) : said;
}
