import { assessedKinds, isAddition, positionOf } from '@plenum/domain/clusters/addition';
import type { Cluster } from '@plenum/domain/clusters/cluster';
import { correctClosing } from '@plenum/domain/corrections/text-correction';
import { summarise } from '@plenum/domain/ratings/status';
import { shownToOthers } from '@plenum/domain/people/name-policy';
import { can } from '@plenum/domain/people/rights';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { languageOf } from '@plenum/domain/matrix/import-plan';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { createNames, nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { ClusterSummary, ClusterView, RecommendationView } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findCorrections, listCorrections } from '../documents/versions/find-corrections.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { findAssessed, type AssessedRow, type PositionCount } from './clusters.store.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findContinues } from './find-continues.ts';
import { findLineage } from './lineage.store.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findClusterRatings, type StoredRatings, type StoredSideRating } from './side-ratings.store.ts';

/** [RATINGS364] `side`: that of the reader who speaks for it, and so learns who recorded its ratings. */
export async function viewCluster(db: Db, cluster: Cluster, side: string | null = null): Promise<ClusterView> {
	const recommendations = inNumberOrder(await findAssessed(db, cluster.id));
	const counted = recommendations.filter((one) => !one.withdrawn && !isAddition(one));
	const continued = await findContinues(db, cluster.consultation, cluster.id);
	const namesOf = createNames(nameTaxonomy(await findTaxonomy(db, cluster.consultation)));
	const corrections = await findCorrections(db, cluster.consultation, cluster.id);
	const ratings = await findClusterRatings(db, cluster.id);
	const viewRatings = await ratingsViewer(db, cluster.consultation, ratings, side);
	return {
		...headOf(cluster),
		summary: summarise(counted.map(({ id }) => ratings.get(id) ?? none)),
		recommendations: recommendations.map((one) => ({
			...viewRecommendation(one, namesOf(one), continued.get(one.id) ?? []),
			...viewRatings(one.id)
		})),
		positions: positionsOf(counted.map(({ position }) => ({ cluster: cluster.id, position, count: 1 }))),
		closing: cluster.state === 'closed' ? correctClosing(cluster.closing, corrections.inForce) : null,
		corrections: listCorrections(corrections),
		lineage: await findLineage(db, cluster.id),
		mergedInto: cluster.state === 'merged' ? cluster.into : null
	};
}

/** To a reader a cluster that was merged away is closed: it can be read, and that is all. */
function headOf(cluster: Cluster) {
	const { id, label, document, state } = cluster;
	const shown: ClusterSummary['state'] = state === 'open' ? 'open' : 'closed';
	return { id, label, document, state: shown };
}

const none: StoredRatings = { sideRatings: [], agreed: null };

/** [RATINGS364] The side to whose members the person is named who recorded its ratings. */
export function sideOf({ role, constituency }: Pick<Actor, 'role' | 'constituency'>): string | null {
	return can(role, 'rate-for-side', 'open') ? constituency : null;
}

/** [CLUSTERS41] The person who recorded something for a side is named as others see them, and to members of the side by name. */
async function ratingsViewer(
	db: Db,
	consultation: string,
	ratings: ReadonlyMap<string, StoredRatings>,
	side: string | null
) {
	const settings = (await findConsultation(db, consultation))?.settings;
	const recorders = [...ratings.values()].flatMap(({ sideRatings }) => sideRatings.map(({ recordedBy }) => recordedBy));
	const people = await findParticipants(db, consultation, [...new Set(recorders.filter((id) => id !== null))]);
	const recorderOf = ({ recordedBy, constituency }: StoredSideRating): string | null => {
		const person = people.find(({ id }) => id === recordedBy);
		if (!person || !settings) return null;
		return constituency === side ? person.name : shownToOthers(person, settings);
	};
	return (id: string): Pick<RecommendationView, 'sideRatings' | 'agreed'> => {
		const { sideRatings, agreed } = ratings.get(id) ?? none;
		return {
			sideRatings: inOrder(settings?.constituencies ?? [], sideRatings).map((one) => ({
				...one,
				recordedBy: recorderOf(one)
			})),
			agreed
		};
	};
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
	sideRatings: readonly Said[]
): Said[] {
	const places = new Map(constituencies.map(({ id }, place) => [id, place]));
	const placeOf = ({ constituency }: Said) => places.get(constituency) ?? constituencies.length;
	return sideRatings.toSorted((a, b) => placeOf(a) - placeOf(b));
}

export function positionsOf(counts: readonly PositionCount[]): ClusterSummary['positions'] {
	const positions = { supported: 0, noted: 0, 'partially-supported': 0, pending: 0, unknown: 0 };
	for (const { position, count } of counts) positions[position] += count;
	return positions;
}

function viewRecommendation(
	recommendation: AssessedRow,
	labels: RecommendationView['labels'],
	continues: RecommendationView['continues']
): Omit<RecommendationView, 'sideRatings' | 'agreed'> {
	const { id, kind, number, text, note, states, positionAsPrinted, source, themes, groups, sdgs } = recommendation;
	const position = positionOf(recommendation);
	const { review, language, translations, withdrawn, claim, category, categorySuggested } = recommendation;
	return {
		id,
		kind,
		number,
		text,
		note,
		states,
		position,
		positionAsPrinted,
		source,
		themes,
		groups,
		sdgs,
		review,
		language: languageOf({ language, text }),
		translations,
		withdrawn,
		claim,
		category,
		categorySuggested,
		labels,
		continues
	};
}
