import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { ConsultationView } from '@plenum/protocol/consultations';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';

let testApp: TestApp;
let loud: { token: string; id: string };
let other: { token: string; id: string };

beforeEach(async () => {
	await testApp?.close();
	testApp = await createTestApp();
	loud = await bring();
	other = await bring();
});
afterAll(() => testApp.close());

async function bring(): Promise<{ token: string; id: string }> {
	const token = await testApp.welcome('participant', 'civil-society');
	return { token, id: (await me(token)).participant };
}
async function me(token: string): Promise<ConsultationView['me']> {
	return (await testApp.api('getConsultation', { as: token })).body.me;
}
const mute = (muted: boolean, as = testApp.token, id = loud.id) =>
	testApp.ask(`PUT /people/${id}/muted`, { as, body: { muted } });
const lines = async () => {
	const { body } = await testApp.api('readJournal', { as: other.token });
	return body.lines.filter(({ type }) => type.endsWith('muted'));
};

test('[PEOPLE50] [PEOPLE52] the person learns it, others do not, and the record tells who did it and not whose it was', async () => {
	const before = (await testApp.ask('GET /people', { as: other.token })).body;
	expect(await mute(true)).toMatchObject({ status: 200 });
	expect(await mute(true)).toMatchObject({ status: 200 });
	expect(await me(loud.token)).toMatchObject({ muted: true });
	expect((await me(other.token)).muted).toBeUndefined();
	expect((await testApp.ask('GET /people', { as: other.token })).body).toEqual(before);
	const { people } = (await testApp.api('listPeople')).body;
	expect(people.filter(({ muted }) => muted).map(({ id }) => id)).toEqual([loud.id]);
	expect((await testApp.api('listMutedPeople')).body).toEqual({ participants: [loud.id] });
	const { cluster, recommendations } = await testApp.makeCluster('Detention', { rows: [recommendation('140.1')] });
	const rating = { level: 'in-process', percentage: null, regression: false, reason: '' };
	const body = { recommendations: recommendations.map((id) => ({ id, seen: null })), rating };
	const give = () => testApp.ask(`PUT /clusters/${cluster}/side-ratings/civil-society`, { as: loud.token, body });
	expect(await give()).toMatchObject({ status: 403, body: { code: 'rights/muted' } });
	expect(await mute(false)).toMatchObject({ status: 200 });
	expect(await give()).toMatchObject({ status: 200 });
	expect((await me(loud.token)).muted).toBeUndefined();
	const [muted, unmuted] = await lines();
	expect([muted?.type, unmuted?.type]).toEqual(['person-muted', 'person-unmuted']);
	expect(muted?.data).toEqual(unmuted?.data);
	expect(await lines()).toHaveLength(2);
	expect(JSON.stringify(await lines())).not.toContain(loud.id);
});

test('[PEOPLE51] whoever runs a workshop that is on mutes too; nobody else does, and a facilitator is muted no more', async () => {
	const { body } = await testApp.api('planWorkshop', {
		body: { title: 'Day', items: [{ cluster: null, title: 'Opening', minutes: 5 }] }
	});
	const command = (given: object) => testApp.ask(`POST /workshops/${body.workshop.id}/commands`, { body: given });
	await command({ type: 'name-runners', participants: [other.id] });
	expect(await mute(true, other.token)).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
	await command({ type: 'start' });
	expect(await mute(true, loud.token, other.id)).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
	expect(await mute(true, other.token)).toMatchObject({ status: 200 });
	expect((await testApp.ask('GET /people/muted', { as: other.token })).body).toEqual({ participants: [loud.id] });
	await testApp.ask(`PATCH /people/${loud.id}`, { body: { role: 'facilitator' } });
	await testApp.ask(`PATCH /people/${loud.id}`, { body: { role: 'participant' } });
	expect((await testApp.ask('GET /people/muted')).body).toEqual({ participants: [] });
});
