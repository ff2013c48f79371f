import { assessedKinds, isAddition, positionOf } from '@plenum/domain/clusters/addition';
import type { Cluster } from '@plenum/domain/clusters/cluster';
import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import { correctClosing } from '@plenum/domain/corrections/text-correction';
import { countLevels, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { languageOf } from '@plenum/domain/matrix/import-plan';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { createNames, nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { ClusterSummary, ClusterView, RecommendationView } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import { findCorrections, listCorrections } from '../documents/find-corrections.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { findAssessed, type AssessedRow, type PositionCount } from './clusters.store.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findContinued } from './continuity.store.ts';
import { findContinuedThen } from './earlier-outcomes.store.ts';
import { findLineage } from './lineage.store.ts';
import { findClusterLevels } from './recommendation-levels.store.ts';
import { findAgreedLevel, findAllAgreedLevels, findReadings } from './readings.store.ts';

export async function viewCluster(db: Db, cluster: Cluster): Promise<ClusterView> {
	const constituencies = await constituenciesOf(db, cluster.consultation);
	const readings = inOrder(constituencies, await findReadings(db, cluster.id));
	const recommendations = inNumberOrder(await findAssessed(db, cluster.id));
	const counted = recommendations.filter((one) => !one.withdrawn && !isAddition(one));
	const continued = await continuedIn(db, cluster);
	const namesOf = createNames(nameTaxonomy(await findTaxonomy(db, cluster.consultation)));
	const corrections = await findCorrections(db, cluster.consultation, cluster.id);
	const levels = await findClusterLevels(db, cluster.id);
	const levelsOf = (id: string): RecommendationLevels => {
		const own = levels.get(id);
		return { readings: inOrder(constituencies, own?.readings ?? []), agreed: own?.agreed ?? null };
	};
	return {
		...headOf(cluster, readings, await findAgreedLevel(db, cluster.id)),
		levels: countLevels(counted.map(({ id }) => levelsOf(id))),
		recommendations: recommendations.map((one) => ({
			...viewRecommendation(one, namesOf(one), continued.get(one.id) ?? []),
			...levelsOf(one.id)
		})),
		positions: positionsOf(counted.map(({ position }) => ({ cluster: cluster.id, position, count: 1 }))),
		closing: cluster.state === 'closed' ? correctClosing(cluster.closing, corrections.inForce) : null,
		corrections: listCorrections(corrections),
		lineage: await findLineage(db, cluster.id),
		mergedInto: cluster.state === 'merged' ? cluster.into : null
	};
}

/** To a reader a cluster that was merged away is closed: it can be read, and that is all. */
function headOf(cluster: Cluster, readings: Reading[], agreed: AgreedLevel | null) {
	const { id, label, document, state } = cluster;
	const shown: ClusterSummary['state'] = state === 'open' ? 'open' : 'closed';
	return { id, label, document, state: shown, readings, agreed };
}

/**
 * [CLUSTERS4] Recommendations stand in the order of their numbers; where numbers are the same, as imported. [ADDITIONS3] Pledges come
 * after them, and then new matters.
 */
export function inNumberOrder<Row extends Pick<AssessedRow, 'kind' | 'number' | 'row'>>(some: readonly Row[]): Row[] {
	return assessedKinds.flatMap((kind) => {
		const alike = some.filter((one) => one.kind === kind);
		const order = numberOrder(alike.map(({ number }) => number));
		return alike.toSorted((a, b) => order(a.number, b.number) || a.row - b.row);
	});
}

/** As the consultation lists its constituencies; one that it no longer lists comes last. */
export function inOrder<Said extends { constituency: string }>(
	constituencies: Settings['constituencies'],
	readings: readonly Said[]
): Said[] {
	const places = new Map(constituencies.map(({ id }, place) => [id, place]));
	const placeOf = ({ constituency }: Said) => places.get(constituency) ?? constituencies.length;
	return readings.toSorted((a, b) => placeOf(a) - placeOf(b));
}

export function positionsOf(counts: readonly PositionCount[]): ClusterSummary['positions'] {
	const positions = { supported: 0, noted: 0, 'partially-supported': 0, pending: 0, unknown: 0 };
	for (const { position, count } of counts) positions[position] += count;
	return positions;
}

/** [LINEAGE3] What was agreed on an earlier one, where that was not said of both at once. */
async function continuedIn(db: Db, cluster: Cluster): Promise<Map<string, RecommendationView['continues']>> {
	const found = await findContinued(db, cluster.id);
	const agreed =
		found.length === 0 ? new Map<string, AgreedLevel>() : await findAllAgreedLevels(db, cluster.consultation);
	const here = found.map(({ later, number, review, text, cluster: other }) => ({
		later,
		continues: {
			...{ number, review, text, then: null },
			level: other === cluster.id ? null : (agreed.get(other)?.level ?? null)
		}
	}));
	const before = (await findContinuedThen(db, cluster.id)).map(({ later, number, review, then }) => ({
		later,
		continues: { number, review, text: then.text, level: null, then }
	}));
	const told: { later: string; continues: RecommendationView['continues'][number] }[] = [...here, ...before];
	const byLater = Map.groupBy(told, ({ later }) => later);
	return new Map([...byLater].map(([later, some]) => [later, some.map(({ continues }) => continues)]));
}

function viewRecommendation(
	recommendation: AssessedRow,
	labels: RecommendationView['labels'],
	continues: RecommendationView['continues']
): Omit<RecommendationView, keyof RecommendationLevels> {
	const { id, kind, number, text, note, states, positionAsPrinted, source, themes, groups, sdgs } = recommendation;
	const position = positionOf(recommendation);
	const { review, language, translations, withdrawn, claim, category, categorySuggested } = recommendation;
	return {
		...{ id, kind, number, text, note, states, position, positionAsPrinted, source, themes, groups, sdgs },
		...{
			review,
			language: languageOf({ language, text }),
			translations,
			withdrawn,
			claim,
			category,
			categorySuggested
		},
		...{ labels, continues }
	};
}

export async function constituenciesOf(db: Db, consultation: string): Promise<Settings['constituencies']> {
	return (await findConsultation(db, consultation))?.settings.constituencies ?? [];
}
