import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { importTable, others, upr } from '../test-support/mechanisms/mechanisms.fixture.ts';

let testApp: TestApp;
let taken: Outcome;

const outcomeOf = async (id: string) =>
	parseOutcome(
		await testApp.api('exportOutcome', {
			params: { consultation: id, format: 'outcome.json' },
			query: { for: 'participants' }
		})
	);
const bring = (body: object) => testApp.api('importOutcome', { body });
/** Without ids, which are new wherever it is brought in. */
const listOf = async (id: string) =>
	(await testApp.api('listMechanisms', { params: { consultation: id } })).body.recommendations.map(
		({ id: _, beside, ...one }) => ({
			...one,
			beside: beside.map(({ number, status, sureness }) => ({ number, status, sureness }))
		})
	);

beforeAll(async () => {
	testApp = await createTestApp();
	await importTable(testApp, [...upr, ...others]);
	const { recommendations } = (await testApp.api('listMechanisms')).body;
	const { recommendation } = recommendations[0]!.beside[0]!;
	for (const [at, status] of ['confirmed', 'refused'].entries()) {
		const body = { mechanism: recommendations[at]!.id, recommendation, status };
		expect((await testApp.ask('PUT /mechanisms/links', { body })).status).toBe(200);
	}
	taken = await outcomeOf(testApp.consultation);
});
afterAll(() => testApp.close());

test('[MECHANISM7] a consultation that is made of an outcome has what other mechanisms recommend, and what stands beside what', async () => {
	expect(taken.mechanisms?.map(({ body, beside }) => [body, beside])).toEqual([
		['CEDAW', [{ review: 4, number: '140.1', status: 'confirmed' }]],
		['CEDAW', [{ review: 4, number: '140.1', status: 'refused' }]],
		['Special Rapporteur on truth and justice', []]
	]);
	const { status, body } = await bring(taken);
	expect(status).toBe(201);
	expect(await listOf(body.consultation.id)).toEqual(await listOf(testApp.consultation));
	const again = await outcomeOf(body.consultation.id);
	expect(again.mechanisms).toEqual(taken.mechanisms);
	expect(equalOutcome(again, taken)).toBe(true);
	expect(equalOutcome({ ...taken, mechanisms: taken.mechanisms!.toReversed() }, taken)).toBe(false);
});

const one = { review: 4, number: '140.1', status: 'confirmed' as const };
test.each([
	['that stands beside nothing that is there', [{ ...one, number: '140.9' }]],
	['of which two things are said', [one, { ...one, status: 'refused' as const }]],
	['that is more than it may be', [{ ...one, sureness: 1 }]]
])('[MECHANISM7] [EXPORTS10] an outcome with one %s is refused as a whole', async (_, beside) => {
	const [first, ...rest] = taken.mechanisms ?? [];
	expect(await bring({ ...taken, mechanisms: [{ ...first, beside }, ...rest] })).toMatchObject({
		status: 422,
		body: { code: 'export/not-an-outcome' }
	});
});
