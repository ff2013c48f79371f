import * as clusters from '../../clusters/clusters.store.ts';
import type { NewRecommendation } from '../../clusters/clusters.store.ts';
import * as continuity from '../../clusters/continuity.store.ts';
import * as earlier from '../../clusters/earlier-outcomes.store.ts';
import * as lineage from '../../clusters/lineage.store.ts';
import * as sideRatings from '../../clusters/side-ratings.store.ts';
import * as taxonomy from '../../taxonomy/taxonomy.store.ts';
import type { Ask } from './ask.fixture.ts';

const recommendation: Omit<NewRecommendation, 'id' | 'row' | 'number' | 'text'> = {
	consultation: 'trial',
	cluster: 'water',
	position: 'supported',
	positionAsPrinted: 'Supported',
	themes: ['Wells'],
	groups: [],
	sdgs: ['6'],
	states: ['Norway', 'Côte d’Ivoire']
};
const dig = (row: number) => ({ ...recommendation, id: `r-${row}`, row, number: `140.${row}`, text: `Dig ${row}` });

/** Clusters with what is assessed in them, which stay for all others. */
export async function sortRecommendations(ask: Ask): Promise<void> {
	const cluster = { consultation: 'trial', label: 'Water', document: 'text-water', id: 'water' };
	await ask(clusters.insertCluster, cluster);
	await ask(clusters.insertClusters, [
		{ ...cluster, id: 'courts', label: 'Courts', document: 'text-courts' },
		{ ...cluster, id: 'prisons', label: 'Prisons', document: 'text-prisons' },
		{ ...cluster, id: 'empty', label: 'Empty', document: 'text-empty' }
	]);
	await ask(clusters.insertClusters, []);
	await ask(clusters.insertCluster, { id: 'elsewhere', consultation: 'other', label: 'Then', document: 'text-then' });
	await ask(clusters.insertRecommendations, [3, 1, 2].map(dig));
	await ask(clusters.insertRecommendations, [
		{ ...dig(1), id: 'r-then', consultation: 'other', cluster: 'elsewhere', number: '99.1', text: 'Dug' },
		{ ...dig(9), id: 'pledge', kind: 'pledge', note: 'Geneva', source: null },
		{ ...dig(10), id: 'matter', kind: 'matter', cluster: 'courts', withdrawn: true }
	]);
	const source = { symbol: 'A/HRC/1', paragraph: null, raw: 'A/HRC/1' };
	await ask(clusters.updateRecommendations, [
		{ id: 'r-1', text: 'Dig deeper', source, translations: [{ language: 'fr', text: 'Creuser' }] },
		{ id: 'r-2', position: 'noted', review: 4, claim: null },
		{ id: 'r-3' }
	]);
	await ask(clusters.updateCategory, 'r-1', 3);
	await ask(clusters.updateLabel, 'empty', 'Nothing');
	await ask(clusters.updateDocument, 'empty', 'text-nothing');
	await ask(clusters.updateOrder, ['courts', 'water', 'prisons', 'empty']);
	await ask(clusters.moveRecommendations, ['r-3'], 'prisons');
	await ask(clusters.moveAllRecommendations, ['prisons'], 'courts');
	await ask(clusters.moveRecommendations, ['r-3'], 'water');
	await ask(clusters.updateClosing, 'courts', {
		statement: 'Done',
		reviewDate: null,
		at: 7,
		documentSha256: 'ab',
		dissent: [{ constituency: 'state', text: 'No' }]
	});
	for (const id of ['courts', 'water', 'nowhere']) await ask(clusters.findCluster, id);
	await ask(clusters.markReopened, 'courts');
	await ask(clusters.markMerged, ['prisons'], 'courts');
	await ask(clusters.findLabels, ['water', 'courts']);
	await ask(clusters.findClusters, 'trial');
	await ask(clusters.findClusterNames, 'trial');
	await ask(clusters.findAllClusters, 'trial');
	await ask(clusters.findMergedInto, 'trial');
	await ask(clusters.findAssessed, 'water');
	await ask(clusters.findAssessedRow, 'r-1');
	await ask(clusters.findAllRecommendations, 'trial');
	await ask(clusters.findAllAssessed, 'trial');
	await ask(clusters.selectAssessed('id', 'kind', 'number', 'states', 'withdrawn'), 'trial');
	await ask(clusters.countRecommendations, 'trial');
	await ask(clusters.countAssessed, ['water', 'courts']);
	await ask.unordered(clusters.findThemes, 'trial');
	await ask.unordered(clusters.countPositions, 'trial');
	await ask(clusters.countAdditions, 'trial');
	await ask(clusters.deleteClusters, ['empty']);
	await ask(clusters.insertRecommendations, [{ ...dig(20), id: 'gone' }]);
	await ask(clusters.deleteRecommendations, ['gone']);
	await ask(clusters.findAllAssessed, 'trial');
	const merged = { kind: 'merged', at: 8 } as const;
	await ask(lineage.addLineage, 'courts', [
		{ ...merged, label: 'Prisons', cluster: 'prisons', document: 'text-prisons' },
		{ ...merged, label: 'Bail', cluster: 'bail', document: null }
	]);
	await ask(lineage.addLineage, 'courts', []);
	await ask(lineage.addLineage, 'courts', [{ kind: 'split', label: 'Water', cluster: 'water', document: null, at: 9 }]);
	await ask(lineage.insertLineage, [
		{ cluster: 'water', step: 1, kind: 'split', label: 'Courts', from: 'courts', document: null, at: 9 }
	]);
	for (const id of ['courts', 'water']) await ask(lineage.findLineage, id);
	await ask.unordered(lineage.findSplitFrom, 'trial');
	await ask(lineage.findSplitFrom, 'other');
}

export async function assess(ask: Ask): Promise<void> {
	const said = { level: 'in-process', percentage: 12.5, regression: false, reason: 'Slow', at: 3 };
	const bySide = { ...said, standing: 'confirmed', distribution: null } as const;
	await ask(sideRatings.upsertSideRatings, [{ recommendation: 'r-1', ...bySide, constituency: 'state' }]);
	await ask(sideRatings.upsertSideRatings, [
		{ recommendation: 'r-1', ...bySide, constituency: 'state', percentage: 99.9 }
	]);
	await ask(sideRatings.upsertSideRatings, [{ recommendation: 'r-2', ...bySide, constituency: 'nhri' }]);
	await ask(sideRatings.upsertAgreedRatings, [{ recommendation: 'r-1', ...said }]);
	await ask(sideRatings.upsertAgreedRatings, [{ recommendation: 'r-1', ...said, regression: true }]);
	const objection = { recommendation: 'r-1', constituency: 'state', participant: 'cem' };
	await ask(sideRatings.insertObjections, [objection]);
	await ask(sideRatings.insertObjections, [objection]);
	await ask(sideRatings.insertObjections, []);
	await ask(sideRatings.findObjectors, ['r-1', 'r-2'], 'state');
	await ask(sideRatings.findObjectors, ['r-1'], 'nhri');
	await ask(sideRatings.findObjectionsOf, 'water', 'cem');
	await ask(sideRatings.findClusterRatings, 'water');
	await ask(sideRatings.deleteObjection, objection);
	await ask(sideRatings.findObjectionsOf, 'water', 'cem');
	await ask(sideRatings.findConsultationRatings, 'trial');
	await ask(sideRatings.findRatingsByCluster, 'trial');
	await ask(sideRatings.deleteSideRatings, ['r-1', 'r-2'], 'nhri');
	await ask(sideRatings.deleteAgreedRatings, ['r-1']);
	await ask(sideRatings.findConsultationRatings, 'trial');
}

export async function goOn(ask: Ask): Promise<void> {
	await ask(continuity.upsertContinuity, [{ later: 'r-1', earlier: 'r-then', status: 'refused' }], 1);
	await ask(continuity.upsertContinuity, [{ later: 'r-1', earlier: 'r-then', status: 'confirmed' }], 2);
	await ask(continuity.findContinuity, 'trial');
	await ask(continuity.findContinued, 'trial');
	await ask(continuity.findContinued, 'trial', 'water');

	const outcome = { consultation: 'trial', title: 'Third cycle', exportedAt: 5, frozenAs: 2, broughtAt: 9 };
	const level = { level: { id: 'half', label: 'Half' }, percentage: 50.5, regression: true };
	const said = { agreed: level, sideRatings: [{ ...level, constituency: { id: 'state', label: null } }] };
	const one = { ...said, review: 3, number: '9.1', text: 'Dig', language: 'en', translations: [], states: ['Peru'] };
	const all = ['e-2', 'e-1'].map((id) => ({ ...one, id, cluster: 'Water' }));
	await ask(earlier.insertEarlierOutcome, { ...outcome, id: 'third', sha256: 'aa' }, all);
	await ask(earlier.insertEarlierOutcome, { ...outcome, id: 'none', sha256: 'bb', exportedAt: 6 }, []);
	await ask(earlier.findEarlierOutcomes, 'trial');
	await ask(earlier.findEarlierRecommendations, 'trial');
	await ask(earlier.findEarlierRecommendation, 'trial', 'e-1');
	await ask(earlier.findEarlierRecommendation, 'other', 'e-1');
	await ask(earlier.upsertEarlierContinuity, [{ later: 'r-2', earlier: 'e-1', status: 'refused' }], 1);
	await ask(earlier.upsertEarlierContinuity, [{ later: 'r-2', earlier: 'e-1', status: 'confirmed' }], 2);
	await ask(earlier.findEarlierContinuity, 'trial');
	await ask(earlier.findContinuedThen, 'trial');
	await ask(earlier.findContinuedThen, 'trial', 'water');
	await ask(earlier.deleteEarlierOutcomeById, 'third');
	await ask(earlier.findEarlierOutcomes, 'trial');
}

export async function nameLabels(ask: Ask): Promise<void> {
	const term = { kind: 'theme', code: 'A12', cycle: 4, shown: null, aliasOf: null, aliasSuggested: false } as const;
	await ask(taxonomy.insertTerms, 'trial', [
		{ ...term, id: 't-1', label: 'Norms' },
		{ ...term, id: 't-2', label: 'Norm', aliasOf: 't-1', aliasSuggested: true },
		{ ...term, id: 't-3', label: '16', kind: 'sdg', code: '16', cycle: null }
	]);
	await ask(taxonomy.upsertLinks, [{ theme: 't-1', target: 't-3', status: 'suggested' }]);
	await ask(taxonomy.upsertLinks, [{ theme: 't-1', target: 't-3', status: 'confirmed' }]);
	await ask(taxonomy.updateTerm, { ...term, id: 't-2', label: 'Norm', shown: 'Norms (here)', aliasOf: 't-1' });
	await ask.unordered(taxonomy.findTaxonomy, 'trial');
	await ask(taxonomy.deleteTerms, ['t-1']);
	await ask(taxonomy.findTaxonomy, 'other');
}
