import { expect, test } from 'vitest';
import { createCommandLimit } from './command-limit.ts';
import { createPeopleTestApp } from '../test-support/app/people-app.fixture.ts';

test('[PEOPLE26] commands flow by participant: what one has used up, another still has, and it comes back', () => {
	let now = 0;
	const may = createCommandLimit({ burst: 3, perSecond: 2 }, () => now);
	expect(['amal', 'amal', 'amal', 'amal', 'brigid'].map(may)).toEqual([true, true, true, false, true]);
	now += 1000;
	expect(['amal', 'amal', 'amal'].map(may)).toEqual([true, true, false]);
});

test('[PEOPLE26] a program that has run wild is refused its commands, and may still read', async () => {
	const context = await createPeopleTestApp();
	const token = await context.setUp();
	const { body } = await context.api('createConsultation', {
		token,
		body: { title: 'T', stateName: 'S', reviews: [{ cycle: 4, session: null, symbols: [] }], purpose: 'action-plan' }
	});
	const path = `/api/v1/consultations/${body.id}`;
	const command = () => context.ask(`POST ${path}/people/admit`, { token, body: { participants: [] } });
	let last = await command();
	for (let sent = 1; sent < 1001; sent++) last = await command();
	expect(last).toMatchObject({ status: 429, body: { code: 'request/too-fast' } });
	expect((await context.ask(`GET ${path}`, { token })).status).toBe(200);
	context.clock.now += 1000;
	expect((await command()).status).not.toBe(429);
	await context.close();
});
