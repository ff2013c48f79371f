import { expect, test } from 'vitest';
import { collectOutcome } from './outcome/collect-outcome.ts';
import { changeTerm } from '../taxonomy/change-term.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { viewCluster } from '../clusters/cluster-view.ts';
import { findFacets } from '../clusters/find-facets.ts';
import { findLines } from '../journal/journal.store.ts';
import { confirmImport } from '../matrix/confirm-import.ts';
import { undoImport } from '../matrix/undo-import.ts';
import { createImportTest, first } from '../test-support/matrix/imports.fixture.ts';

test('[TAXONOMY2] [TAXONOMY5] a term is renamed, stands on record, and is found by', async () => {
	const { testContext, facilitator, upload, confirmAll, stored, clusterOf } = await createImportTest();
	await confirmAll(await upload(first));
	const { read } = testContext.context.database;
	const water = (await findTaxonomy(read, testContext.consultation)).terms.find(({ label }) => label === 'Water');
	const six = (await findTaxonomy(read, testContext.consultation)).terms.find(({ code }) => code === '6');
	const change = { shown: 'Drinking water', links: [six?.id ?? ''] };
	expect(await changeTerm(testContext.context, facilitator.actor, water?.id ?? '', change)).toMatchObject({ ok: true });
	expect(await changeTerm(testContext.context, facilitator.actor, 'no-such-term', {})).toMatchObject({
		reason: 'taxonomy/unknown-term'
	});
	const { labels, recommendations } = await findFacets(read, testContext.consultation);
	const named = (places: number[]) => places.map((place) => labels[place]);
	expect(recommendations.map(({ themes, sdgs }) => [named(themes), named(sdgs)])).toEqual([
		[['Drinking water'], [six?.label]],
		[['Drinking water'], [six?.label]],
		[['Prisons'], []]
	]);
	expect((await stored())[0]?.themes).toEqual(['Water']);
	const cluster = await clusterOf('Water');
	const view = cluster && (await viewCluster(read, cluster));
	expect(view?.recommendations[0]?.labels).toEqual({
		themes: [{ name: 'Drinking water', printed: 'Water', linked: false }],
		groups: [],
		sdgs: [{ name: six?.label, printed: null, linked: true }]
	});
	const outcome = await collectOutcome(read, testContext.consultation, 1);
	expect(outcome.ok && outcome.value.taxonomy.links).toContainEqual({
		theme: 'Water',
		kind: 'sdg',
		target: six?.label,
		standing: 'confirmed'
	});
	const lines = await findLines(read, testContext.consultation, 0);
	expect(lines.at(-1)).toMatchObject({ type: 'term-changed', data: { label: 'Water', shown: 'Drinking water' } });
});

test('[TAXONOMY10] what a new label is another name of is said while it comes in', async () => {
	const { testContext, facilitator, matrix, upload, compare, confirmAll } = await createImportTest();
	await confirmAll(await upload(first));
	const id = await upload([['140.4', 'Clean the wells (Arvenia);', 'Supported', 'Waters']]);
	const comparison = await compare(id);
	expect(comparison.newLabels).toEqual([
		{ kind: 'theme', label: 'Waters', rows: [2], numbers: ['140.4'], suggestion: null }
	]);
	expect(comparison.knownLabels).toContainEqual({ kind: 'theme', label: 'Water', name: 'Water' });
	const { review, language, fingerprint, items } = comparison;
	const take = items.filter(({ proposed }) => proposed).map(({ key }) => key);
	const saying = (aliasOf: string) =>
		confirmImport(matrix, facilitator.actor, id, {
			review,
			language,
			fingerprint,
			take,
			aliases: [{ kind: 'theme' as const, label: 'Waters', aliasOf }]
		});
	expect(await saying('No such theme')).toMatchObject({ reason: 'taxonomy/unknown-term' });
	expect(await saying('Water')).toMatchObject({ ok: true, value: { recommendations: 1, labels: 1 } });
	const { terms } = await findTaxonomy(testContext.context.database.read, testContext.consultation);
	const water = terms.find(({ label }) => label === 'Water');
	expect(terms.find(({ label }) => label === 'Waters')).toMatchObject({ aliasOf: water?.id, aliasSuggested: false });
	expect(await undoImport(matrix, facilitator.actor, id)).toMatchObject({ ok: true });
	expect((await findTaxonomy(testContext.context.database.read, testContext.consultation)).terms).toHaveLength(
		terms.length - 1
	);
});
