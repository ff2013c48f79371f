import type { BodyOf } from '@plenum/protocol/operation-types';
import type { ImportComparisonAnswer, ImportDone } from '@plenum/protocol/matrix';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { commit } from '@plenum/domain/commitments/follow-up';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import {
	findCites,
	importTable,
	others,
	showUpload,
	upr,
	uploadTable
} from '../test-support/mechanisms/mechanisms.fixture.ts';

let testApp: TestApp;
beforeEach(async () => {
	testApp = await createTestApp();
});
afterEach(() => testApp.close());

const list = async () => (await testApp.api('listMechanisms')).body.recommendations;
const clusters = async () => (await testApp.api('listClusters')).body.clusters;
const link = (
	mechanism: string,
	recommendation: string,
	status: BodyOf<'linkMechanism'>['status'] = 'confirmed',
	as = testApp.token
) => testApp.api('linkMechanism', { as, body: { mechanism, recommendation, status } });
const lines = async (type: string) =>
	(await testApp.api('readJournal')).body.lines.filter((line) => line.type === type);

test('[MECHANISM2] [MATRIX26] the preview says how many of which mechanism, and what comes of each row', async () => {
	const at = await uploadTable(testApp, [...upr, ...others]);
	const { preview } = await showUpload(testApp, at);
	expect(preview?.counts).toMatchObject({ recommendations: 3, supported: 2, noted: 1, clusters: 3 });
	expect(preview?.mechanisms).toEqual([
		{ kind: 'treaty-body', body: 'CEDAW', count: 2 },
		{ kind: 'special-procedure', body: 'Special Rapporteur on truth and justice', count: 1 }
	]);
	expect(preview?.ofMechanisms[0]).toEqual({
		row: 5,
		kind: 'treaty-body',
		body: 'CEDAW',
		symbol: 'CEDAW/C/MTV/CO/7',
		paragraph: null,
		date: '2024-02-27',
		text: 'Train judges, prosecutors and police on violence against women without delay.'
	});
	expect(preview?.rows).toMatchObject({ filled: 7, recommendations: 3, mechanisms: 3, headings: 1, unread: 0 });
	const { body } = await testApp.ask<ImportComparisonAnswer>(`POST ${at}/comparison`, { body: {} });
	expect(body.comparison.mechanisms).toEqual({ new: 3, changed: 0, same: 0 });
	expect(await list()).toEqual([]);
});

test('[MECHANISM3] [MECHANISM11] imported once they are listed in their order; again nothing comes, and other words under one id change it', async () => {
	expect((await importTable(testApp, [...upr, ...others])).done).toMatchObject({ recommendations: 3, mechanisms: 3 });
	expect((await list()).map(({ body, date, themes }) => [body, date, themes])).toEqual([
		['CEDAW', '2024-02-27', ['Women']],
		['CEDAW', '2024-02-27', ['Women']],
		['Special Rapporteur on truth and justice', '2023-07-01', ['Transitional justice']]
	]);
	const before = await list();
	const again = await importTable(testApp, [...upr, ...others]);
	expect(again.done).toMatchObject({ recommendations: 0, left: 0 });
	expect(again.done.mechanisms).toBeUndefined();
	expect(await list()).toEqual(before);
	const words = '- Dig wells in every village.';
	const changed = await importTable(testApp, [others[1]!.with(0, words)]);
	expect(changed.done).toMatchObject({ recommendations: 0, withdrawn: 0, left: 0, mechanisms: 1 });
	expect((await list()).map(({ text }) => text)).toEqual([
		before[0]?.text,
		'Dig wells in every village.',
		before[2]?.text
	]);
	expect((await list())[1]?.beside).toMatchObject([{ number: '140.3', status: 'suggested' }]);
	expect((await testApp.ask(`POST ${changed.at}/take-back`)).status).toBe(200);
	expect(await list()).toEqual(before);
});

test('[MECHANISM3] a file of other mechanisms alone is taken, and left where the facilitator says so', async () => {
	await importTable(testApp, upr);
	const at = await uploadTable(testApp, others);
	const { comparison } = (await testApp.ask<ImportComparisonAnswer>(`POST ${at}/comparison`, { body: {} })).body;
	expect(comparison).toMatchObject({ items: [], mechanisms: { new: 3 } });
	const { review, language, fingerprint } = comparison;
	const body = { review, language, fingerprint, take: [], mechanisms: false };
	const left = await testApp.ask<ImportDone>(`POST ${at}/confirm`, { body });
	expect([left.status, left.body.mechanisms, await list()]).toEqual([200, undefined, []]);
	expect((await importTable(testApp, others)).done).toMatchObject({ recommendations: 0, mechanisms: 3 });
	expect(await clusters()).toHaveLength(3);
});

test('[MECHANISM3] [MATRIX56] an import is taken back with them, until one of them stands beside something', async () => {
	await importTable(testApp, upr);
	const { at } = await importTable(testApp, others);
	const [first] = await list();
	const suggested = first?.beside[0];
	expect(suggested).toMatchObject({ number: '140.1', clusterLabel: 'Women', status: 'suggested' });
	expect((await link(first!.id, suggested!.recommendation)).status).toBe(200);
	expect(await testApp.ask(`POST ${at}/take-back`)).toMatchObject({ status: 409, body: { code: 'import/in-use' } });
	const { imports } = (await testApp.api('listImports')).body;
	expect(imports[0]).toMatchObject({ status: 'in-use', inUse: expect.arrayContaining(['CEDAW CEDAW/C/MTV/CO/7']) });
	const rest = await importTable(testApp, [others[0]!.with(0, '- Hear victims.').with(7, 'm-9')]);
	expect(await list()).toHaveLength(4);
	expect((await testApp.ask(`POST ${rest.at}/take-back`)).status).toBe(200);
	expect(await list()).toHaveLength(3);
});

test('[MECHANISM5] [MECHANISM6] a likeness is suggested, a person confirms it, and it is on record; a cluster has what stands beside it', async () => {
	await importTable(testApp, [...upr, ...others]);
	const [judges, shelters, archives] = await list();
	expect([shelters, archives].map((one) => one?.beside)).toEqual([[], []]);
	const women = (await clusters()).find(({ label }) => label === 'Women')!.id;
	const ofCluster = async (id = women) =>
		(await testApp.api('listMechanismsOfCluster', { params: { cluster: id } })).body;
	const ids = (some: { id: string }[]) => some.map(({ id }) => id);
	expect((await ofCluster()).confirmed).toEqual([]);
	expect(ids((await ofCluster()).byTheme)).toEqual(ids([judges!, shelters!]));
	const target = judges!.beside[0]!.recommendation;
	await link(judges!.id, target);
	await link(judges!.id, target);
	expect(await lines('mechanism-linked')).toMatchObject([
		{ data: { status: 'confirmed', body: 'CEDAW', symbol: 'CEDAW/C/MTV/CO/7', number: '140.1' } }
	]);
	expect(ids((await ofCluster()).confirmed)).toEqual([judges!.id]);
	expect(ids((await ofCluster()).byTheme)).toEqual([shelters!.id]);
	const refused = await link(judges!.id, target, 'refused');
	expect(refused.body.recommendations[0]?.beside).toMatchObject([{ status: 'refused' }]);
	expect(ids((await ofCluster()).byTheme)).toEqual(ids([judges!, shelters!]));
	// A person may see a link that shared words do not show.
	await link(archives!.id, target);
	expect(ids((await ofCluster()).confirmed)).toEqual([archives!.id]);
	// [WEB25] Taken back it is as it was: suggested again, or said of nothing.
	expect((await link(judges!.id, target, 'open')).body.recommendations[0]?.beside).toEqual(judges!.beside);
	expect((await link(archives!.id, target, 'open')).body.recommendations[2]?.beside).toEqual([]);
	await link(archives!.id, target, 'open');
	const said = (await lines('mechanism-linked')).map(({ data }) => (data as { status: string }).status);
	expect(said.toSorted()).toEqual(['confirmed', 'confirmed', 'open', 'open', 'refused']);
});

test('[MECHANISM5] nothing of another consultation, and no pledge, can be stood beside anything', async () => {
	await importTable(testApp, [...upr, ...others]);
	const [judges] = await list();
	const women = (await clusters()).find(({ label }) => label === 'Women')!.id;
	const added = await testApp.api('addAddition', {
		params: { cluster: women },
		body: { kind: 'pledge', text: 'Ratify', note: null }
	});
	const pledge = added.body.recommendations.find(({ kind }) => kind === 'pledge')!.id;
	expect(await link(judges!.id, pledge)).toMatchObject({ body: { code: 'cluster/recommendation-elsewhere' } });
	expect(await link('no-such-mechanism', judges!.beside[0]!.recommendation)).toMatchObject({
		body: { code: 'mechanism/unknown' }
	});
	for (const role of ['observer', 'participant', 'rapporteur'] as const) {
		const as = await testApp.welcome(role, 'state');
		expect(await link(judges!.id, judges!.beside[0]!.recommendation, 'confirmed', as)).toMatchObject({
			status: 403,
			body: { code: 'rights/missing' }
		});
	}
	expect(await lines('mechanism-linked')).toEqual([]);
});

test('[MECHANISM10] an import is not taken back while an action cites what came, and whoever follows up sees what is cited', async () => {
	await importTable(testApp, upr);
	const { at } = await importTable(testApp, others);
	expect((await list()).map(({ code }) => code)).toEqual(['O1', 'O2', 'O3']);
	const lists = { indicators: [], recommendations: ['140.1', 'O3', 'O9'] };
	const blank = { lead: '', supporting: '', deadline: '', resources: '', assistance: '' };
	const action = { id: 'action-0001', text: 'Open them', ...blank, ...lists };
	await testApp.makeCluster('Archives', { first: { ...emptyAssessment(), actions: [action] }, rows: [] });
	expect(await testApp.ask(`POST ${at}/take-back`)).toMatchObject({ status: 409, body: { code: 'import/in-use' } });
	const { imports } = (await testApp.api('listImports')).body;
	expect(imports[0]).toMatchObject({ inUse: ['Special Rapporteur on truth and justice A/HRC/53/36/Add.1'] });
	const adoption = { cluster: 'k', poll: 'p', action, actionSha256: 'aa', reviewDate: null, at: 1 };
	const commitment = commit('c-1', { ...adoption, consultation: testApp.consultation }, []);
	expect(await findCites(testApp, commitment)).toEqual([
		{ code: 'O3', body: 'Special Rapporteur on truth and justice', symbol: 'A/HRC/53/36/Add.1', paragraph: null }
	]);
});
