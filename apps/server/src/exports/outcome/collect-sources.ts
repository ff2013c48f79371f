import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { SourceSubject } from '@plenum/domain/evidence/source';
import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { OutcomeCluster, OutcomeSource, OutcomeSourceSubject } from '@plenum/reports/outcome/outcome';
import type { Db } from '../../db/db.ts';
import { findSources } from '../../evidence/sources.store.ts';
import type { ValuePlaces } from './collect-indicators.ts';
import { nameOf } from '../mechanism-rows.ts';
import type { ShownProgress } from './collect-progress.ts';

type Numbers = ReadonlyMap<string, { review: number | null; number: string }>;
/** What sources support beside reports, by its ids. */
type Places = { numbers: Numbers; values: ValuePlaces };

/** [EVIDENCE10] All but testimonies, which never leave the consultation. */
export async function collectSources(
	db: Db,
	consultation: string,
	clusters: readonly OutcomeCluster[],
	{ reports }: ShownProgress,
	{ numbers, values }: Places
): Promise<OutcomeSource[]> {
	const sources = (await findSources(db, consultation)).flatMap(({ kind, ...one }) =>
		kind === 'testimony' ? [] : [{ ...one, kind }]
	);
	if (sources.length === 0) return [];
	const places = placesOf(reports, clusters, numbers);
	const subjectIn = ({ kind, id }: SourceSubject): OutcomeSourceSubject[] => {
		if (kind === 'progress-report') return places.get(id) ?? [];
		if (kind === 'indicator-value') {
			const value = values.get(id);
			return value ? [{ kind, ...value }] : [];
		}
		const found = numbers.get(id);
		return found ? [{ kind, review: found.review, number: found.number }] : [];
	};
	// Of one moment in an order that does not depend on ids, which an import makes anew.
	return sources
		.map(({ id: _, consultation: __, version: ___, ...source }) => ({
			...source,
			subjects: source.subjects.flatMap(subjectIn)
		}))
		.toSorted((one, other) => one.addedAt - other.addedAt || (wordsOf(one) < wordsOf(other) ? -1 : 1));
}

const wordsOf = ({ constituency, kind, title, url, subjects }: OutcomeSource) =>
	canonicalJson([constituency, kind, title, url, subjects]);

/** Where each report stands in the file: its cluster, and its place among the reports there. */
function placesOf(
	reports: ShownProgress['reports'],
	clusters: readonly OutcomeCluster[],
	numbers: Numbers
): Map<string, OutcomeSourceSubject[]> {
	const homes = new Map(
		clusters.flatMap(({ recommendations, commitments }, cluster) => [
			...recommendations.map((one) => [`recommendation ${nameOf(one)}`, cluster] as const),
			...commitments.map(({ id }) => [`commitment ${id}`, cluster] as const)
		])
	);
	const homeOf = ({ kind, id }: ProgressSubject) => {
		if (kind === 'commitment') return homes.get(`commitment ${id}`);
		const found = numbers.get(id);
		return found && homes.get(`recommendation ${nameOf(found)}`);
	};
	const next = clusters.map(() => 0);
	const places = new Map<string, OutcomeSourceSubject[]>();
	for (const { id, subject } of reports) {
		const cluster = homeOf(subject);
		if (cluster === undefined) continue;
		const place = next[cluster] ?? 0;
		next[cluster] = place + 1;
		places.set(id, [{ kind: 'progress-report', cluster, place }]);
	}
	return places;
}
