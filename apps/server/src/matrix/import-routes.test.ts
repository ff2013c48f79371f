import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ImportAnswer, ImportComparisonAnswer, ImportView } from '@plenum/protocol/matrix';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { until } from '../test-support/documents/documents.fixture.ts';

let testApp: TestApp;
beforeEach(async () => {
	testApp = await createTestApp();
});
afterEach(() => testApp.close());

/** The list as a spreadsheet keeps it, which takes 140.10 for 140.1; answers the import's path. */
async function upload(position?: string): Promise<string> {
	const rows = Array.from({ length: 12 }, (_, at) => [
		String(Number(`140.${at + 1}`)),
		`Dig well ${at} (Austria);`,
		'Water',
		...(position === undefined ? [] : [position])
	]);
	const headers = ['number', 'text', 'theme', ...(position === undefined ? [] : ['position'])];
	const form = new FormData();
	form.append('file', new Blob([Uint8Array.from(writeCsv([headers, ...rows]))]), 'list.csv');
	const file = new Response(form);
	const { statusCode, body } = await testApp.plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${testApp.consultation}/imports`,
		headers: {
			authorization: `Bearer ${testApp.token}`,
			'content-type': file.headers.get('content-type') ?? ''
		},
		payload: Buffer.from(await file.arrayBuffer())
	});
	expect(statusCode).toBe(202);
	const at = `/imports/${(JSON.parse(body) as ImportAnswer).import.id}`;
	await until(async () => (await look(at)).state === 'preview');
	return at;
}

const look = async (at: string): Promise<ImportView> => (await testApp.ask<ImportAnswer>(`GET ${at}`)).body.import;

const recommendations = async () =>
	(await testApp.api('listClusters')).body.clusters.reduce((sum, each) => sum + each.recommendations, 0);

test('[MATRIX29] over the API a list is renumbered, compared, taken in and taken back', async () => {
	const at = await upload();
	expect((await look(at)).preview?.lostZeros).toMatchObject([{ row: 11, proposed: '140.10' }]);
	const renumbered = await testApp.ask<ImportAnswer>(`POST ${at}/corrections`, {
		body: { numbers: [{ row: 11, number: '140.10' }] }
	});
	expect(renumbered).toMatchObject({
		status: 200,
		body: { import: { preview: { lostZeros: [{ row: 11, number: '140.10' }] } } }
	});

	const compared = await testApp.ask<ImportComparisonAnswer>(`POST ${at}/comparison`, { body: {} });
	expect(compared).toMatchObject({ status: 200, body: { comparison: { known: false, same: 0 } } });
	const { review, language, fingerprint, items } = compared.body.comparison;
	expect(items).toHaveLength(12);

	const body = { review, language, fingerprint, take: items.map(({ key }) => key) };
	expect((await testApp.ask(`POST ${at}/confirm`, { body })).status).toBe(200);
	expect(await recommendations()).toBe(12);
	expect(await testApp.ask(`POST ${at}/take-back`)).toMatchObject({ status: 200, body: { takenBack: true } });
	expect(await recommendations()).toBe(0);
});

test('[MATRIX166] [MATRIX100] over the API a wording of positions is asked once, and answered for all of its rows', async () => {
	const at = await upload('Accepted in principle');
	const words = 'Accepted in principle';
	expect((await look(at)).preview).toMatchObject({
		openPositions: [{ words, rows: 12, position: 'unknown' }],
		counts: { noted: 0, unknown: 12, problems: 1 },
		problems: [{ code: 'number-used-twice' }]
	});
	const answer = await testApp.ask<ImportAnswer>(`POST ${at}/corrections`, {
		body: { positions: [{ words, position: 'noted' }] }
	});
	expect(answer).toMatchObject({
		status: 200,
		body: { import: { preview: { openPositions: [{ words, position: 'noted' }], counts: { noted: 12, unknown: 0 } } } }
	});
});

test('[TAXONOMY2] over the API a term that a list brought is shown under another name', async () => {
	expect((await testApp.ask(`POST ${await upload()}/confirm`)).status).toBe(200);
	const { terms } = (await testApp.api('getTaxonomy')).body;
	const water = terms.find(({ label }) => label === 'Water');
	const changed = await testApp.api('changeTerm', {
		params: { term: water?.id ?? '' },
		body: { shown: 'Clean water' }
	});
	expect(changed.status).toBe(200);
	expect(changed.body.terms).toContainEqual({ ...water, shown: 'Clean water' });
});
