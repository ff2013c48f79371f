import { countByBody } from '@plenum/domain/mechanisms/plan-mechanisms';
import type { Level } from '@plenum/domain/consultations/scale';
import { summariseFilled } from '@plenum/domain/ratings/filled-rows';
import { openPositions, problemsBesideQuestions } from '@plenum/domain/matrix/positions/open-positions';
import { summariseTracker } from '@plenum/domain/ratings/found-tracker';
import type { TableOfRecords } from '@plenum/domain/matrix/rows/table-of-records';
import type { ImportPreview, ImportView } from '@plenum/protocol/matrix';
import type { ReadImport } from './imports.store.ts';
import type { ReadInterpretation } from './upload/upload-read.ts';

const sampleRows = 5;

/** An import as the facilitator sees it; `progress` says how far it is read. */
export function viewImport(row: ReadImport, progress: number, scale: readonly Level[]): ImportView {
	const { id, table, columns, interpretation } = row;
	const sheet = table?.chosen ?? null;
	const chosen = table && sheet !== null ? table.sheets[sheet] : undefined;
	return {
		id,
		state: row.state,
		arrived: row.arrived,
		progress: row.state === 'reading' ? progress : Number(row.state !== 'arriving'),
		failure: row.failure,
		kind: interpretation?.kind ?? (table ? 'csv' : null),
		sheets: table && table.sheets.length > 1 ? table.sheets.map(viewSheet) : null,
		sheet,
		columns:
			table && chosen && columns
				? {
						headers: chosen.headers,
						sample: chosen.records.slice(0, sampleRows),
						suggestion: columns,
						remembered: table.remembered
					}
				: null,
		addendum: interpretation?.addendum ?? null,
		preview: interpretation && !interpretation.addendum ? previewOf(interpretation, scale) : null
	};
}

function viewSheet({ name, headers, records }: TableOfRecords): NonNullable<ImportView['sheets']>[number] {
	return { name: name ?? '', headers: headers.slice(0, sampleRows), rows: records.length };
}

export function previewOf(read: ReadInterpretation, scale: readonly Level[]): ImportPreview {
	const { recommendations, clusters, rows, mechanisms = [], lostZeros = [] } = read;
	const problems = problemsBesideQuestions(read);
	const byRow = new Map(recommendations.map((one) => [one.row, one]));
	const at = (position: string) => recommendations.filter((recommendation) => recommendation.position === position);
	return {
		counts: {
			recommendations: recommendations.length,
			supported: at('supported').length,
			noted: at('noted').length,
			partial: at('partially-supported').length,
			pending: at('pending').length,
			unknown: at('unknown').length,
			clusters: clusters.length,
			problems: problems.length
		},
		rows,
		clusters: clusters.map(({ label, recommendations: places }) => ({ label, recommendations: places.length })),
		recommendations: recommendations.map(
			({ row, number, text, states, position, source, themes, groups, sdgs, translations }) => ({
				row,
				number,
				text,
				states,
				position,
				translations: translations ?? [],
				positionSource: source?.raw ?? '',
				themes,
				groups,
				sdgs
			})
		),
		problems: problems.map(({ row, code, what, page = null }) => ({ row, page, code, value: what })),
		mechanisms: countByBody(mechanisms),
		ofMechanisms: mechanisms.map(({ row, kind, body, symbol, paragraph, date, text }) => ({
			row,
			kind,
			body,
			symbol,
			paragraph,
			date,
			text
		})),
		filled: read.filled ? summariseFilled(read.filled) : null,
		tracker: read.tracker ? summariseTracker(read.tracker, recommendations, scale) : null,
		openPositions: openPositions(read),
		lostZeros: lostZeros.flatMap((one) => {
			const found = byRow.get(one.row);
			return found ? [{ ...one, number: found.number, text: found.text }] : [];
		})
	};
}
