import { afterEach, expect, test } from 'vitest';
import { createPeopleTestApp, createSome, type PeopleTestApp } from '../../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp | undefined;
afterEach(() => place?.close());

const lan = ['192.168.1.20', '10.0.0.7'];
const addresses = ['http://192.168.1.20:3000', 'http://10.0.0.7:3000'];

async function open(env: NodeJS.ProcessEnv, networkAddresses = () => lan) {
	place = await createPeopleTestApp(env, { networkAddresses });
	const { ask, api } = place;
	const token = await place.setUp();
	const { id } = await createSome(place, token);
	const at = `/api/v1/consultations/${id}`;
	const read = async () => (await api('getJoinCode', { params: { consultation: id }, token })).body;
	const choose = (address: string) =>
		api('chooseJoinAddress', { params: { consultation: id }, token, body: { address } });
	const linkOf = async <Body>(call: string, body: unknown) =>
		(await ask<Body>(`POST ${at}${call}`, { token, body })).body;
	return { read, choose, linkOf };
}

test('[PEOPLE76] an address that no phone can open comes with those of the machine', async () => {
	const { read } = await open({ PUBLIC_URL: '', PORT: '3000' });
	expect(await read()).toMatchObject({
		link: expect.stringMatching(/^http:\/\/localhost:3000\/join#/),
		network: { addresses, chosen: null, canChoose: true }
	});
});

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://plenum.localhost:3000'])(
	'[PEOPLE76] %s is one of them, and where PUBLIC_URL says it there is nothing to choose',
	async (url) => {
		const { read, choose } = await open({ PUBLIC_URL: url, PORT: '3000' });
		expect(await read()).toMatchObject({ network: { addresses, canChoose: false } });
		expect((await choose(addresses[0] ?? '')).body.code).toBe('join/unknown-address');
	}
);

test('[PEOPLE76] of an address that phones can open nothing is said', async () => {
	const { read } = await open({ PUBLIC_URL: 'https://plenum.example.org' });
	expect((await read()).network).toBeNull();
});

test('[PEOPLE76] only addresses on which the server listens are offered', async () => {
	const one = await open({ PUBLIC_URL: '', HOST: '10.0.0.7', PORT: '3000' });
	expect((await one.read()).network?.addresses).toEqual(['http://10.0.0.7:3000']);
	await place?.close();
	const none = await open({ PUBLIC_URL: '', HOST: '127.0.0.1', PORT: '3000' });
	expect((await none.read()).network?.addresses).toEqual([]);
});

test('[PEOPLE77] the address that a facilitator chose stands in every link while the machine has it', async () => {
	const machine = { has: lan };
	const { read, choose, linkOf } = await open({ PUBLIC_URL: '', PORT: '3000' }, () => machine.has);
	const chosen = addresses[1] ?? '';
	expect((await choose(chosen)).body).toMatchObject({ network: { addresses, chosen, canChoose: true } });
	const line = { label: null, constituency: 'state', role: 'participant' };
	const { links } = await linkOf<{ links: { link: string }[] }>('/personal-links', { links: [line] });
	const { link } = await linkOf<{ link: string }>('/invitations', { label: 'Rita' });
	const { workshop } = await linkOf<{ workshop: { id: string } }>('/workshops', { title: 'Day', items: [] });
	const { address } = await linkOf<{ address: string }>(`/workshops/${workshop.id}/projector-links`, {});
	const all = [(await read()).link, links[0]?.link, link, address];
	expect(all.map((each) => each && new URL(each).origin)).toEqual(all.map(() => chosen));
	machine.has = ['192.168.1.20'];
	expect(await read()).toMatchObject({ link: expect.stringContaining('localhost'), network: { chosen: null } });
});

test('[PEOPLE77] nothing but an address of the machine can be chosen', async () => {
	const { read, choose } = await open({ PUBLIC_URL: '', PORT: '3000' });
	const refused = await choose('http://evil.example');
	expect([refused.status, refused.body.code]).toEqual([422, 'join/unknown-address']);
	expect((await read()).network?.chosen).toBeNull();
});
