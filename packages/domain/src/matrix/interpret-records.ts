import type { CsvColumns } from './csv-columns.ts';
import { gatherRecommendations } from './gather-recommendations.ts';
import type { Interpretation } from './interpretation.ts';
import { readLabels } from './label-list.ts';
import { oneLine } from './plain-text.ts';
import { startReport, type RecommendationDraft } from './recommendation-draft.ts';
import { splitNumber } from './recommendation-number.ts';
import { clusterByTheme } from './theme-clusters.ts';

type Read = (header: string | null) => string;

/** [MATRIX14] Reads the records of a table under the columns that the facilitator confirmed; rows count from the header's. */
export function interpretRecords(
	headers: readonly string[],
	records: readonly (readonly string[])[],
	columns: CsvColumns,
	headerRow = 1
): Interpretation {
	const { problems, report } = startReport();
	const mapped = new Set(Object.values(columns));
	for (const header of headers) if (header !== '' && !mapped.has(header)) report(null, 'column-unknown', header);
	if (columns.position === null) report(null, 'position-empty', '');
	const drafts: RecommendationDraft[] = [];
	records.forEach((record, index) => {
		if (record.every((value) => value.trim() === '')) return;
		const draft = readRecord(headers, record, columns, headerRow + 1 + index);
		if (draft) drafts.push(draft);
		else report(headerRow + 1 + index, 'row-not-understood', record.filter(Boolean).join(' | '));
	});
	const recommendations = gatherRecommendations(drafts, { source: columns.source !== null, paragraph: false }, report);
	return {
		kind: 'csv',
		recommendations,
		clusters: clusterByTheme(recommendations),
		problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
	};
}

function readRecord(
	headers: readonly string[],
	record: readonly string[],
	columns: CsvColumns,
	row: number
): RecommendationDraft | null {
	const read: Read = (header) => (header === null ? '' : (record[headers.indexOf(header)] ?? ''));
	const whole = read(columns.text).trim().replace(/^- /, '');
	if (whole === '') return null;
	const { number, text } = readNumber(read(columns.number), whole);
	const labels = [readLabels([read(columns.theme)], 'themes'), readLabels([read(columns.groups)], 'groups')];
	const goals = readLabels([read(columns.sdgs)], 'sdgs');
	const themes = labels.flatMap((list) => list.themes);
	return {
		row,
		number,
		numbered: false,
		label: null,
		text,
		statesColumn: read(columns.states),
		position: columns.position === null ? null : read(columns.position).replace(/^- /, ''),
		source: oneLine(read(columns.source)).replace(/^- /, '') || null,
		headerTheme: themes[0] ?? null,
		labels: {
			themes,
			groups: labels.flatMap((list) => list.groups),
			sdgs: [...goals.sdgs, ...labels.flatMap((list) => list.sdgs)]
		},
		raw: record.map((value, index) => ({ column: headers[index] || `${index + 1}`, value }))
	};
}

/** The number's own column, else the beginning of the text; the text does not repeat it. */
function readNumber(column: string, whole: string): { number: string | null; text: string } {
	const split = splitNumber(whole);
	const own = oneLine(column).replace(/^- /, '').replace(/\.$/, '');
	if (own === '') return split ?? { number: null, text: whole };
	return { number: own, text: split?.number === own ? split.text : whole };
}
