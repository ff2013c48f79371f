import { recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { ContinuityRequest } from '@plenum/protocol/clusters';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

let testApp: TestApp;
let wells: TestCluster;
beforeEach(async () => {
	testApp = await createTestApp();
	const text = 'Dig wells in every village (Arvenia);';
	wells = await testApp.makeCluster('Wells', { rows: [recommendation('140.1', { text, review: 4 })] });
});
afterEach(() => testApp.close());

test('[LINEAGE4] over the API an earlier outcome comes in, one goes on from it, and it is taken away', async () => {
	const [first, ...others] = sampleOutcome.clusters;
	const then = recommendation('121.4', { text: 'Dig more wells in every village (Dorland);', review: 3 });
	const body = { ...sampleOutcome, clusters: [{ ...first, recommendations: [then] }, ...others] };
	const brought = await testApp.api('importEarlierOutcome', { body });
	expect(brought).toMatchObject({ status: 200, body: { outcomes: [{ title: 'Alvenia at mid-term' }] } });

	const { pairs } = (await testApp.api('listContinuity')).body;
	expect(pairs).toMatchObject([{ later: { number: '140.1' }, earlier: { number: '121.4' }, status: 'suggested' }]);
	const [pair] = pairs;
	const pairing = { later: pair!.later.id, earlier: pair!.earlier.id };
	const said: ContinuityRequest = { pairs: [pairing], status: 'confirmed' };
	expect(await testApp.ask('PUT /continuity', { body: said })).toMatchObject({
		status: 200,
		body: { pairs: [{ status: 'confirmed' }] }
	});

	const away = await testApp.ask(`DELETE /earlier-outcomes/${brought.body.outcomes[0]?.id}`);
	expect(away).toMatchObject({ status: 200, body: { outcomes: [] } });
});

test('[OPERATE49] what goes on from what, and what each is found by, is read once for all, and told anew once it has changed', async () => {
	const text = 'Dig more wells in every village (Dorland);';
	await testApp.makeCluster('Water', { rows: [recommendation('121.4', { text, review: 3 })] });
	const rating = vi.spyOn(testApp.plenum.context.database.costly, 'read');
	const other = await testApp.welcome('observer', 'nhri');
	const ask = async (as: string) => {
		const { pairs } = (await testApp.api('listContinuity', { as })).body;
		const { recommendations } = (await testApp.api('getFacets', { as })).body;
		return [pairs.map(({ later, status }) => `${later.cluster} ${status}`), recommendations.map(({ kind }) => kind)];
	};
	const before = [['Wells suggested'], ['recommendation', 'recommendation']];
	expect([await ask(other), await ask(testApp.token)]).toEqual([before, before]);
	expect(rating).toHaveBeenCalledTimes(2);
	await testApp.ask(`PATCH /clusters/${wells.cluster}`, { body: { label: 'Deep wells' } });
	expect(await ask(other)).toEqual([['Deep wells suggested'], before[1]]);
	const pledge = { kind: 'pledge', text: 'Dig one well a month', note: null };
	await testApp.ask(`POST /clusters/${wells.cluster}/additions`, { body: pledge });
	expect(await ask(other)).toEqual([['Deep wells suggested'], ['pledge', ...(before[1] ?? [])]]);
});

test('[MATRIX59] over the API a person says which kind of action a recommendation asks for', async () => {
	const body = { category: 4 } as const;
	const said = await testApp.api('setCategory', {
		params: { cluster: wells.cluster, recommendation: wells.recommendations[0] ?? '' },
		body
	});
	expect(said).toMatchObject({ status: 200, body: { recommendations: [{ number: '140.1', category: 4 }] } });
});
