import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';

let testApp: TestApp;
beforeAll(async () => {
	testApp = await createTestApp();
});
afterAll(() => testApp.close());

test('[IDEMPOTENCY1] a repeat gets a compressed answer as the first one did', async () => {
	const ask = () =>
		testApp.plenum.app.inject({
			method: 'POST',
			url: '/api/v1/consultations',
			headers: {
				authorization: `Bearer ${testApp.token}`,
				'idempotency-key': 'a-compressed-answer-0001',
				'accept-encoding': 'br'
			},
			payload: {
				title: 'Compressed',
				stateName: 'Alvenia',
				purpose: 'mid-term-report',
				reviews: [{ cycle: 4, session: 99, symbols: [] }]
			}
		});
	const answers = [await ask(), await ask()];
	expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'br']);
	const [first, repeat] = answers.map(({ rawPayload }) => brotliDecompressSync(rawPayload).toString());
	expect(JSON.parse(first ?? '')).toMatchObject({ title: 'Compressed' });
	expect(repeat).toBe(first);
});
