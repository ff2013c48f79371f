import type { CodedMechanism } from '@plenum/domain/mechanisms/mechanism';
import { ok, type Result } from '@plenum/domain/result';
import { createNames, nameTaxonomy, plainNames } from '@plenum/domain/taxonomy/label-names';
import { termKey } from '@plenum/domain/taxonomy/term';
import type { ClusterMechanisms, MechanismsView, MechanismView } from '@plenum/protocol/mechanisms';
import { findClusterOf } from '../clusters/change-cluster.ts';
import { findAllClusters, findAllRecommendations, type StoredRecommendation } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findLinks } from './links.store.ts';
import { findMechanisms } from './mechanisms.store.ts';
import { suggestedLinks } from './suggested-links.ts';

/** [MECHANISM5] With what is suggested and what was said of it: what was refused stays in sight, and can be taken up again. */
export async function listMechanisms(db: Db, consultation: string): Promise<MechanismsView> {
	const all = await findMechanisms(db, consultation);
	if (all.length === 0) return { recommendations: [] };
	const ofReview = new Map((await findAllRecommendations(db, consultation)).map((one) => [one.id, one]));
	const labels = new Map((await findAllClusters(db, consultation)).map(({ id, label }) => [id, label]));
	const said = Map.groupBy(await findLinks(db, consultation), ({ mechanism }) => mechanism);
	const suggested = Map.groupBy(suggestedLinks(all, [...ofReview.values()]), ({ mechanism }) => mechanism);
	return {
		recommendations: all.map((one) => {
			const sureness = new Map(
				(suggested.get(one.id) ?? []).map(({ recommendation, sureness }) => [recommendation, sureness])
			);
			const known = said.get(one.id) ?? [];
			const open = [...sureness.keys()].filter((id) => !known.some(({ recommendation }) => recommendation === id));
			const pairs = [
				...known.map(({ recommendation, status }) => ({ recommendation, status })),
				...open.map((recommendation) => ({ recommendation, status: 'suggested' as const }))
			];
			const beside = pairs.flatMap(({ recommendation, status }): MechanismView['beside'] => {
				const found = ofReview.get(recommendation);
				if (!found) return [];
				const { number, text, cluster } = found;
				const where = { recommendation, number, text, cluster, clusterLabel: labels.get(cluster) ?? '' };
				return [{ ...where, status, sureness: sureness.get(recommendation) ?? null }];
			});
			return { ...viewOf(one), beside };
		})
	};
}

function viewOf(one: CodedMechanism): Omit<MechanismView, 'beside'> {
	const { id, code, kind, body, symbol, paragraph, date, text, themes, groups, sdgs } = one;
	return { id, code, kind, body, symbol, paragraph, date, text, themes, groups, sdgs };
}

/**
 * [MECHANISM6] Confirmed first; then what shares a theme with its recommendations, under any name that the theme has here.
 */
async function listOfCluster(db: Db, consultation: string, cluster: string): Promise<ClusterMechanisms> {
	const { recommendations } = await listMechanisms(db, consultation);
	const own = (await findAllRecommendations(db, consultation)).filter((one) => one.cluster === cluster);
	const names = createNames(nameTaxonomy(await findTaxonomy(db, consultation)));
	const themesOf = (one: Pick<StoredRecommendation, 'themes' | 'groups' | 'sdgs'>) =>
		plainNames(names(one).themes).map((theme) => termKey('theme', theme));
	const themes = new Set(own.flatMap(themesOf));
	const isConfirmed = ({ beside }: MechanismView) =>
		beside.some((one) => one.status === 'confirmed' && one.cluster === cluster);
	return {
		confirmed: recommendations.filter(isConfirmed),
		byTheme: recommendations.filter((one) => !isConfirmed(one) && themesOf(one).some((theme) => themes.has(theme)))
	};
}

export async function showMechanisms(db: Db, consultation: string): Promise<Result<MechanismsView>> {
	return ok(await listMechanisms(db, consultation));
}

export async function showMechanismsOfCluster(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<ClusterMechanisms>> {
	const cluster = await findClusterOf(db, consultation, id);
	return cluster.ok ? ok(await listOfCluster(db, consultation, id)) : cluster;
}

export const mechanismsRead = workerRead(import.meta.url, showMechanisms);
export const mechanismsOfClusterRead = workerRead(import.meta.url, showMechanismsOfCluster);
