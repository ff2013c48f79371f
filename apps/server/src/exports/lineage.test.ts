import { defaultScale } from '@plenum/domain/consultations/scale';
import { compareLevels } from '@plenum/domain/ratings/level-change';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import { expect, test } from 'vitest';
import { collectOutcome } from './outcome/collect-outcome.ts';
import { viewCluster } from '../clusters/cluster-view.ts';
import { importEarlierOutcome, deleteEarlierOutcome } from '../clusters/import-earlier-outcome.ts';
import { listRatings } from '../clusters/list-ratings.ts';
import { listContinuity } from '../clusters/list-continuity.ts';
import { confirmContinuity } from '../clusters/confirm-continuity.ts';
import { upsertAgreedRatings } from '../clusters/side-ratings.store.ts';
import { transaction } from '../db/transaction.ts';
import { createImportTest, first } from '../test-support/matrix/imports.fixture.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { en } = reportWords;

const asked = ({ status, ...pair }: { later: string; earlier: string; status: 'confirmed' | 'refused' }) => ({
	pairs: [pair],
	status
});
const earlierLevel = (id: string, percentage: number | null = null) => ({
	level: { id, label: null },
	percentage,
	regression: false
});
const encode = (outcome: object) => new TextEncoder().encode(JSON.stringify(outcome));

test('[LINEAGE2] [LINEAGE3] one goes on from one of an earlier review, once a person says so; then it is told with what was agreed there', async () => {
	const { testContext, facilitator, upload, confirmAll, clusterOf } = await createImportTest();
	await confirmAll(await upload(first), { review: 3 });
	await confirmAll(await upload([['141.7', 'Dig wells in every poor village (Hesperia);', 'Supported', 'Wells']]), {
		review: 4
	});
	const { read } = testContext.context.database;
	const [pair, ...others] = (await listContinuity(read, testContext.consultation)).pairs;
	expect(pair).toMatchObject({ later: { number: '141.7' }, earlier: { number: '140.1' }, status: 'suggested' });
	expect(others).toEqual([]);
	const said = { later: pair?.later.id ?? '', earlier: pair?.earlier.id ?? '', status: 'confirmed' } as const;
	const turned = { ...said, later: said.earlier, earlier: said.later };
	expect(await confirmContinuity(testContext.context, facilitator.actor, asked(turned))).toMatchObject({
		reason: 'lineage/not-earlier'
	});
	const elsewhere = { ...said, earlier: 'somewhere-else' };
	expect(await confirmContinuity(testContext.context, facilitator.actor, asked(elsewhere))).toMatchObject({
		reason: 'cluster/recommendation-elsewhere'
	});
	expect(await confirmContinuity(testContext.context, facilitator.actor, asked(said))).toMatchObject({ ok: true });
	expect((await listContinuity(read, testContext.consultation)).pairs).toMatchObject([{ status: 'confirmed' }]);
	await transaction(testContext.context.database, async (tx) => {
		const agreed = { level: 'in-process', percentage: null, regression: false, reason: '', at: 1 };
		await upsertAgreedRatings(tx.db, [{ recommendation: said.earlier, ...agreed }]);
	});
	const wells = await clusterOf('Wells');
	expect(wells && (await viewCluster(read, wells)).recommendations[0]?.continues).toEqual([
		{
			number: '140.1',
			review: 3,
			text: 'Dig wells in every village (Austria);',
			agreed: earlierLevel('in-process'),
			then: null
		}
	]);
	const outcome = await collectOutcome(read, testContext.consultation, 1);
	const told = outcome.ok && outcome.value.clusters.flatMap(({ recommendations }) => recommendations);
	expect(told && told.find(({ number }) => number === '141.7')?.continues).toEqual([
		{ review: 3, number: '140.1', then: null }
	]);
});

test('[LINEAGE4] [LINEAGE5] an earlier outcome tells what was assessed then, and comes back with the outcome', async () => {
	const { testContext, facilitator, upload, confirmAll, clusterOf } = await createImportTest();
	await confirmAll(await upload(first));
	const { read } = testContext.context.database;
	const wells = recommendation('121.4', { text: 'Dig more wells in every village (Dorland);', review: 3 });
	const [courts, ...others] = sampleOutcome.clusters;
	const agreed = { level: 'in-process', percentage: 40, regression: false, reason: 'Not taken over.', at: 3 };
	const earlier = { ...sampleOutcome, clusters: [{ ...courts!, recommendations: [{ ...wells, agreed }] }, ...others] };
	const bring = () => importEarlierOutcome(testContext.context, facilitator.actor, encode(earlier));
	expect(await importEarlierOutcome(testContext.context, facilitator.actor, encode({ version: 'none' }))).toMatchObject(
		{
			reason: 'export/not-an-outcome'
		}
	);
	const brought = await bring();
	expect(brought).toMatchObject({ value: { outcomes: [{ title: 'Alvenia at mid-term', recommendations: 2 }] } });
	expect(await bring()).toMatchObject({ reason: 'lineage/already-here' });

	const { pairs } = await listContinuity(read, testContext.consultation);
	expect(pairs).toMatchObject([
		{ later: { number: '140.1' }, earlier: { number: '121.4', outcome: 'Alvenia at mid-term' }, status: 'suggested' }
	]);
	const [pair] = pairs;
	const said = { later: pair!.later.id, earlier: pair!.earlier.id, status: 'confirmed' as const };
	expect(await confirmContinuity(testContext.context, facilitator.actor, asked(said))).toMatchObject({ ok: true });

	const water = await clusterOf('Water');
	const view = water && (await viewCluster(read, water));
	const level = { level: { id: 'in-process', label: null }, percentage: 40, regression: false };
	expect(view?.recommendations[0]?.continues).toMatchObject([
		{ number: '121.4', review: 3, then: { agreed: level, cluster: 'Access to justice' } }
	]);
	const levels = await listRatings(read, testContext.consultation);
	const then = { outcome: 'Alvenia at mid-term', number: '121.4', agreed: level };
	expect(levels).toMatchObject({ value: { earlierOutcomes: 1 } });
	expect(levels.ok && levels.value.recommendations.map((one) => [one.number, one.then])).toEqual([
		['140.1', [then]],
		['140.2', []],
		['140.3', []]
	]);
	expect(JSON.stringify(view?.recommendations[0]?.continues)).not.toContain('Not taken over');
	const outcome = await collectOutcome(read, testContext.consultation, 1);
	if (!outcome.ok) throw new Error(outcome.reason);
	const report = createReportDocument('mid-term-report', outcome.value, defaultTemplate, en);
	expect(JSON.stringify(report)).toContain('Then (121.4, 3rd cycle)');
	expect(JSON.stringify(report)).toContain('In the process of implementation, 40%');

	const [source] = brought.ok ? brought.value.outcomes : [];
	expect(await deleteEarlierOutcome(testContext.context, facilitator.actor, source?.id ?? '')).toMatchObject({
		value: { outcomes: [] }
	});
	expect((await listContinuity(read, testContext.consultation)).pairs).toEqual([]);
});

test('[LINEAGE6] of several earlier outcomes the latest tells', async () => {
	const { testContext, facilitator, upload, confirmAll } = await createImportTest();
	await confirmAll(await upload(first));
	const { read } = testContext.context.database;
	const levelsThen = async () => {
		const levels = await listRatings(read, testContext.consultation);
		return levels.ok && levels.value.recommendations.map(({ then }) => then);
	};
	const bring = async (title: string, exportedAt: number, level: string) => {
		const agreed = { level, percentage: null, regression: false, reason: '', at: 3 };
		const wells = recommendation('121.4', { text: 'Dig more wells in every village (Dorland);', review: 3 });
		const [courts] = sampleOutcome.clusters;
		const clusters = [{ ...courts!, recommendations: [{ ...wells, agreed }] }];
		const consultation = { ...sampleOutcome.consultation, title };
		const given = { ...sampleOutcome, consultation, exportedAt, clusters };
		expect(await importEarlierOutcome(testContext.context, facilitator.actor, encode(given))).toMatchObject({
			ok: true
		});
		const { pairs } = await listContinuity(read, testContext.consultation);
		const pair = pairs.find(({ earlier, status }) => earlier.outcome === title && status === 'suggested');
		return { later: pair!.later.id, earlier: pair!.earlier.id };
	};
	const latest = await bring('The latest', 20, 'fully-implemented');
	const older = await bring('The older', 10, 'in-process');
	expect(await levelsThen()).toEqual([[], [], []]);
	const say = (pair: typeof latest, status: 'confirmed' | 'refused') =>
		confirmContinuity(testContext.context, facilitator.actor, { pairs: [pair], status });
	await say(older, 'confirmed');
	const then = (outcome: string, id: string) => ({
		outcome,
		number: '121.4',
		agreed: { level: { id, label: null }, percentage: null, regression: false }
	});
	expect(await levelsThen()).toEqual([[then('The older', 'in-process')], [], []]);
	await say(latest, 'confirmed');
	expect(await levelsThen()).toEqual([[then('The latest', 'fully-implemented')], [], []]);
	await say(latest, 'refused');
	expect(await levelsThen()).toEqual([[then('The older', 'in-process')], [], []]);
});

for (const source of ['an earlier review here', 'an imported outcome'] as const)
	test(`[WEB464] page, comparison and report say the same of ${source}`, async () => {
		const { testContext, facilitator, upload, confirmAll, clusterOf } = await createImportTest();
		const { read } = testContext.context.database;
		const agreed = { level: 'in-process', percentage: 40, regression: false, reason: '', at: 3 };
		if (source === 'an imported outcome') {
			const [courts] = sampleOutcome.clusters;
			const wells = recommendation('140.1', { text: 'Dig wells in every village (Austria);', review: 3 });
			const clusters = [{ ...courts!, recommendations: [{ ...wells, agreed }] }];
			const earlier = encode({ ...sampleOutcome, clusters });
			expect((await importEarlierOutcome(testContext.context, facilitator.actor, earlier)).ok).toBe(true);
		} else await confirmAll(await upload(first), { review: 3 });
		await confirmAll(await upload([['141.7', 'Dig wells in every poor village (Hesperia);', 'Supported', 'Wells']]), {
			review: 4
		});
		const [pair] = (await listContinuity(read, testContext.consultation)).pairs;
		const { later, earlier } = { later: pair!.later.id, earlier: pair!.earlier.id };
		await confirmContinuity(testContext.context, facilitator.actor, asked({ later, earlier, status: 'confirmed' }));
		await transaction(testContext.context.database, async (tx) => {
			const now = { ...agreed, level: 'fully-implemented', percentage: null };
			await upsertAgreedRatings(tx.db, [
				{ recommendation: later, ...now },
				...(source === 'an imported outcome' ? [] : [{ recommendation: earlier, ...agreed }])
			]);
		});

		const then = { number: '140.1', agreed: earlierLevel('in-process', 40) };
		const wells = await clusterOf('Wells');
		expect(wells && (await viewCluster(read, wells)).recommendations[0]?.continues).toMatchObject([then]);
		const levels = await listRatings(read, testContext.consultation);
		const row = levels.ok ? levels.value.recommendations.find(({ number }) => number === '141.7') : undefined;
		expect(row?.then).toMatchObject([then]);
		expect(compareLevels(defaultScale, row!.agreed, row!.then[0]!)).toBe('better');
		const collected = await collectOutcome(read, testContext.consultation, 1);
		if (!collected.ok) throw new Error(collected.reason);
		const { consultation } = collected.value;
		const settings = { ...consultation.settings, scale: [...defaultScale] };
		const outcome = { ...collected.value, consultation: { ...consultation, settings } };
		const report = JSON.stringify(createReportDocument('mid-term-report', outcome, defaultTemplate, en));
		expect(report).toContain('Then (140.1, 3rd cycle)');
		expect(report).toContain('In the process of implementation, 40%');
		expect(report).toContain(en.papers.midTerm.movement.forward);
		expect(report).toContain(en.papers.midTerm.moved(1, { forward: 1, same: 0, back: 0 }));
	});
