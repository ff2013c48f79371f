import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import type { SheetView } from '@plenum/protocol/rating-sheets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { until } from '../test-support/documents/documents.fixture.ts';

let testApp: TestApp;
beforeAll(async () => {
	testApp = await createTestApp();
});
afterAll(() => testApp.close());

const table = [
	['UPR of Montalva, follow-up table', '', '', '', '', ''],
	['No.', 'Recommendation', 'Position', 'Theme', 'État de mise en œuvre', 'Institutions responsables'],
	['140.1', 'Dig wells in every village (Chad)', 'Supported', 'Water', 'Réalisée', 'Ministère de l’eau'],
	['140.2', 'Plant trees along the coast (Chad)', 'Supported', 'Water', 'Feu orange', 'Ministère de l’eau; Forêts'],
	['140.3', 'Open the prisons to visits (Peru)', 'Noted', 'Prisons', 'En cours', 'Justice'],
	['140.4', 'Train the judges (Peru)', 'Noted', 'Prisons', '', '']
];

/** As a browser sends it. */
async function send(path: string, fields: Record<string, string> = {}): Promise<unknown> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	form.append('file', new Blob([Uint8Array.from(writeCsv(table))]), 'tracker.csv');
	const file = new Response(form);
	const { body } = await testApp.plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${testApp.consultation}${path}`,
		headers: { authorization: `Bearer ${testApp.token}`, 'content-type': file.headers.get('content-type') ?? '' },
		payload: Buffer.from(await file.arrayBuffer())
	});
	return JSON.parse(body);
}

test('[RATINGS29] what a preview says of a tracker is what its file says as a sheet, and nothing is rated before', async () => {
	const { id } = ((await send('/imports')) as ImportAnswer).import;
	const at = `/imports/${id}`;
	const show = async () => (await testApp.api('getImport', { params: { import: id } })).body.import;
	await until(async () => (await show()).state === 'preview');
	const tracker = (await show()).preview?.tracker;
	expect(tracker).toEqual({
		columns: ['État de mise en œuvre', 'Institutions responsables'],
		read: 2,
		figures: 0,
		unread: 1,
		levels: ['in-process', 'fully-implemented'].map((level) => ({ level, count: 1 })),
		notRead: [{ row: 4, number: '140.2', wording: 'Feu orange\nMinistère de l’eau; Forêts', problem: 'no-level' }],
		institutions: [
			{ name: 'Ministère de l’eau', count: 2 },
			{ name: 'Forêts', count: 1 },
			{ name: 'Justice', count: 1 }
		]
	});
	expect((await testApp.ask(`POST ${at}/confirm`)).status).toBe(200);
	expect((await testApp.api('listRatingRounds')).body.rounds).toEqual([]);
	const { recommendations } = (await testApp.api('listLevels')).body;
	const opened = await testApp.api('openRatingRound', {
		body: {
			title: 'Tracker',
			disclosure: 'open',
			raters: 'organisation',
			closesAt: null,
			recommendations: recommendations.map(({ id }) => id)
		}
	});
	const sheets = `/rating-rounds/${opened.body.id}/sheets`;
	const read = (await send(sheets, { organisation: 'NMRF', constituency: 'state' })) as SheetView;
	expect([read.sheet.read, read.sheet.unread]).toEqual([tracker?.read, tracker?.unread]);
	expect(read.rows.filter(({ problem }) => problem !== null)).toMatchObject(tracker?.notRead ?? []);
	const confirmed = await testApp.api('confirmRatingSheet', {
		params: { round: opened.body.id, sheet: read.sheet.id }
	});
	expect(confirmed.body).toMatchObject({ sheet: { state: 'confirmed', organisation: 'NMRF', read: 2 }, left: 0 });
});
