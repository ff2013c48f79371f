import type { Position } from '@plenum/domain/matrix/positions/position';
import type { Facets } from '@plenum/domain/taxonomy/facets';
import { listedRecommendations, type Outcome } from '../outcome/outcome.ts';
import type { ColumnMeaning } from '../words/report-words.ts';
import { dataColumn, type DataCell, type Table } from './data-columns.ts';

/** As the index of the United Nations heads its exports, slips of the pen included, in every language. */
const columns: readonly [heading: string, meaning: ColumnMeaning][] = [
	['Text', 'recommendation'],
	['Countries Concerned', 'state'],
	['Reccomending Body', 'mechanism'],
	['Document Symbol', 'document'],
	['Themes', 'themes'],
	['Affected Persons', 'groups'],
	['Sdgs', 'sdgs'],
	['Document Publication Date', 'date'],
	['UPR Reccomending States', 'recommendingStates'],
	['UPR Position', 'position'],
	['Type', 'uhriType'],
	['OHCHR Annotation Id', 'annotation'],
	['UPR Session', 'session']
];

const positions: Record<Position, string> = {
	supported: 'Supported',
	'partially-supported': 'Supported/Noted',
	noted: 'Noted',
	pending: 'Under consideration',
	unknown: ''
};
const type = 'Recommendations';
/** The index puts `- ` before each value. A spreadsheet takes that for a formula. */
const list = (labels: readonly string[]) => labels.join('\n');

/** [EXPORTS121] Recommendations of the review and of other mechanisms as UHRI lists them, with the labels of the source. */
export function uhriTable({ consultation, clusters, mechanisms = [] }: Outcome): Table {
	const sessions = new Map(consultation.reviews.map(({ cycle, session }) => [cycle, session]));
	const labels = ({ themes, groups, sdgs }: Facets) => [list(themes), list(groups), list(sdgs)];
	const ofReview = clusters
		.flatMap(listedRecommendations)
		.map((one): DataCell[] => [
			`${one.number} ${one.text}`.trim(),
			consultation.stateName,
			'UPR',
			one.source?.symbol ?? '',
			...labels(one),
			'',
			list(one.states),
			positions[one.position],
			type,
			one.annotation ?? '',
			String((one.review === null ? null : sessions.get(one.review)) ?? '')
		]);
	const ofOthers = mechanisms.map((one): DataCell[] => [
		one.text,
		consultation.stateName,
		one.body,
		one.symbol ?? '',
		...labels(one),
		one.date ?? '',
		...['', '', type, one.annotation ?? '', '']
	]);
	return {
		columns: columns.map(([heading, meaning]) => dataColumn(heading, meaning)),
		rows: [...ofReview, ...ofOthers]
	};
}
