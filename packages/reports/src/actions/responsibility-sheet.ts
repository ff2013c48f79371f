import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import { gapOf, responsibilityParts } from '@plenum/domain/institutions/responsibility';
import { inSheet } from '../insertions.ts';
import { codeAndLabel, codesOf, dataColumn, type DataCell } from '../matrix/data-columns.ts';
import { mechanismName } from '../matrix/mechanism-sources.ts';
import { sheetOf, type Sheet } from '../matrix/workbook.ts';
import { listedRecommendations, type Outcome } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';
import { printedName } from '../names/institution-names.ts';

/** What an institution can be responsible for. `source`: the review or the mechanism; other mechanisms are in no cluster. */
export type ResponsibilitySubject = {
	review: number | null;
	number: string;
	text: string;
	cluster: string;
	source: string;
};

/**
 * [INSTITUTION10] A row for each recommendation and institution; one without an institution where nobody is responsible yet. [INSTITUTION33]
 * Then a grid of both.
 */
export function responsibilitySheets(outcome: Outcome, words: ReportWords): Sheet[] {
	const confirmed = (outcome.responsibilities ?? []).filter(({ status }) => status === 'confirmed');
	if (confirmed.length === 0) return [];
	const list = identifyInstitutions(outcome.consultation.settings.institutions ?? []);
	const said = Map.groupBy(confirmed, nameOf);
	const rows = responsibilitySubjects(outcome, words).map((subject): SubjectRow => {
		const { number, text, cluster, source } = subject;
		return {
			own: [number, text, cluster, source].map((cell) => inSheet(words, cell)),
			said: said.get(nameOf(subject)) ?? []
		};
	});
	return [partSheet(list, rows, words), gridSheet(list, rows, words)];
}

type SubjectRow = { own: DataCell[]; said: NonNullable<Outcome['responsibilities']> };

const ownColumns = (words: ReportWords) => [
	dataColumn(words.table.number, 'number'),
	dataColumn(words.mechanisms.columns.text, 'recommendation'),
	dataColumn(words.table.cluster, 'cluster'),
	dataColumn(words.reports.institutions.source, 'madeBy')
];

function partSheet(list: readonly Institution[], subjects: readonly SubjectRow[], words: ReportWords): Sheet {
	const { responsibility, institution, part, ...parts } = words.reports.institutions;
	const [partCode, partLabel] = codeAndLabel(
		words,
		part,
		'part',
		codesOf(responsibilityParts, (id) => parts[id])
	);
	const rows = subjects.flatMap(({ own, said }): DataCell[][] => {
		if (said.length === 0) return [[...own, '', '', '']];
		return said.map((one) => {
			const found = institutionOf(list, one.institution);
			const name = found ? printedName(words, found) : one.institution;
			return [...own, inSheet(words, name), parts[one.part], one.part];
		});
	});
	const columns = [...ownColumns(words), dataColumn(institution, 'institution'), partLabel, partCode];
	return sheetOf(responsibility, { columns, rows });
}

/** Each institution of the list has a column, also one that has no part yet. */
function gridSheet(list: readonly Institution[], subjects: readonly SubjectRow[], words: ReportWords): Sheet {
	const { grid, gap, noLead, leadOnly, ...parts } = words.reports.institutions;
	// No outcome has what is only suggested.
	const gaps = { 'no-lead': noLead, 'lead-suggested': noLead, 'lead-only': leadOnly };
	const rows = subjects.map(({ own, said }): DataCell[] => {
		const part = new Map(said.map((one) => [institutionOf(list, one.institution)?.id, parts[one.part]]));
		const missing = gapOf(said);
		return [...own, missing === null ? '' : gaps[missing], ...list.map(({ id }) => part.get(id) ?? '')];
	});
	const columns = [
		...ownColumns(words),
		dataColumn(gap, 'responsibilityGap'),
		...list.map((one) => dataColumn(inSheet(words, printedName(words, one)), 'part'))
	];
	return sheetOf(grid, { columns, rows });
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;

/** Recommendations, pledges and new matters, then what other mechanisms recommend. */
export function responsibilitySubjects(
	{ clusters, mechanisms = [] }: Outcome,
	words: ReportWords
): ResponsibilitySubject[] {
	return [
		...clusters.flatMap((cluster) => {
			const { label, pledges, matters } = cluster;
			return [
				...listedRecommendations(cluster).map(({ review, number, text }) => ({
					review,
					number,
					text,
					cluster: label,
					source: review === null ? '' : words.reports.cycle(words.cycleOf(review))
				})),
				...[...pledges, ...matters].map(({ number, text }) => ({
					review: null,
					number,
					text,
					cluster: label,
					source: ''
				}))
			];
		}),
		...mechanisms.map(({ code, text, body }) => ({
			review: null,
			number: code,
			text,
			cluster: '',
			source: mechanismName(words.mechanisms, body)
		}))
	];
}
