import { positionOf } from '@plenum/domain/clusters/addition';
import { ok, type Result } from '@plenum/domain/result';
import { createFacets } from '@plenum/domain/taxonomy/facets';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { selectAssessed } from './clusters.store.ts';

const labelColumns = ['states', 'themes', 'groups', 'sdgs'] as const;
const findRows = selectAssessed('id', 'cluster', 'kind', 'position', 'withdrawn', ...labelColumns);

/** What each recommendation can be found by; each label travels once. */
export async function findFacets(db: Db, consultation: string): Promise<FacetsView> {
	const facetsOf = createFacets(await findTaxonomy(db, consultation));
	const places = new Map<string, number>();
	const place = (label: string): number => {
		const known = places.get(label) ?? places.size;
		places.set(label, known);
		return known;
	};
	const recommendations = (await findRows(db, consultation))
		.filter(({ withdrawn }) => !withdrawn)
		.map((one) => {
			const { themes, groups, sdgs } = facetsOf(one);
			return {
				id: one.id,
				cluster: one.cluster,
				kind: one.kind,
				position: positionOf(one),
				themes: themes.map(place),
				groups: groups.map(place),
				sdgs: sdgs.map(place),
				states: one.states.map(place)
			};
		});
	return { labels: [...places.keys()], recommendations };
}

export async function showFacets(db: Db, consultation: string): Promise<Result<FacetsView>> {
	return ok(await findFacets(db, consultation));
}

export const facetsRead = workerRead(import.meta.url, showFacets);
