import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import { institutionOf } from '@plenum/domain/consultations/institutions';
import { responsibilityParts } from '@plenum/domain/institutions/responsibility';
import { inSheet } from '../insertions.ts';
import { codeAndLabel, codesOf, dataColumn, type DataCell } from '../matrix/data-columns.ts';
import { mechanismName } from '../matrix/mechanism-sources.ts';
import { sheetOf, type Sheet } from '../matrix/workbook.ts';
import { listedRecommendations, type Outcome } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';
import { printedName } from './institution-table.ts';

/** What an institution can be responsible for. `source`: the review or the mechanism; other mechanisms are in no cluster. */
export type ResponsibilitySubject = {
	review: number | null;
	number: string;
	text: string;
	cluster: string;
	source: string;
};

/** [INSTITUTION10] A row for each recommendation and institution; one without an institution where nobody is responsible yet. */
export function responsibilitySheets(outcome: Outcome, words: ReportWords): Sheet[] {
	const confirmed = (outcome.responsibilities ?? []).filter(({ status }) => status === 'confirmed');
	if (confirmed.length === 0) return [];
	const list = identifyInstitutions(outcome.consultation.settings.institutions ?? []);
	const said = Map.groupBy(confirmed, nameOf);
	const { responsibility, institution, part, source, ...parts } = words.reports.institutions;
	const [partCode, partLabel] = codeAndLabel(
		words,
		part,
		'part',
		codesOf(responsibilityParts, (id) => parts[id])
	);
	const rows = responsibilitySubjects(outcome, words).flatMap((subject): DataCell[][] => {
		const { number, text, cluster, source: madeBy } = subject;
		const own = [number, text, cluster, madeBy].map((cell) => inSheet(words, cell));
		const of = said.get(nameOf(subject)) ?? [];
		if (of.length === 0) return [[...own, '', '', '']];
		return of.map((one) => {
			const found = institutionOf(list, one.institution);
			const name = found ? printedName(words, found) : one.institution;
			return [...own, inSheet(words, name), parts[one.part], one.part];
		});
	});
	return [
		sheetOf(responsibility, {
			columns: [
				dataColumn(words.table.number, 'number'),
				dataColumn(words.mechanisms.columns.text, 'recommendation'),
				dataColumn(words.table.cluster, 'cluster'),
				dataColumn(source, 'madeBy'),
				dataColumn(institution, 'institution'),
				partLabel,
				partCode
			],
			rows
		})
	];
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
