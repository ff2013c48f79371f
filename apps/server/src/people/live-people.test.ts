import type { Role } from '@plenum/domain/people/rights';
import type { BrowserToServer, Fact, ServerToBrowser } from '@plenum/protocol/facts';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../test-support/app/filled-consultation.fixture.ts';
import { livePath } from '../live/live.ts';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

type Screen = { socket: Socket<ServerToBrowser, BrowserToServer>; facts: Fact['kind'][]; follow(): Promise<boolean> };

let place: PeopleTestApp;
let token: string;
let some: Awaited<ReturnType<typeof createSome>>;
const screens: Screen[] = [];
beforeEach(async () => {
	place = await createPeopleTestApp();
	await place.app.listen({ port: 0, host: '127.0.0.1' });
	token = await place.setUp();
	some = await createSome(place, token);
});
afterEach(async () => {
	for (const { socket } of screens.splice(0)) socket.disconnect();
	await place.close();
});

function openScreen(theirs: string): Screen {
	const { port } = place.app.server.address() as AddressInfo;
	const socket: Screen['socket'] = io(`http://127.0.0.1:${port}`, {
		path: livePath,
		transports: ['websocket'],
		reconnection: false,
		extraHeaders: { host: 'plenum.test', cookie: `plenum=${theirs}` }
	});
	const facts: Fact['kind'][] = [];
	socket.on('fact', (fact) => facts.push(fact.kind));
	const follow = async () => (await socket.emitWithAck('follow', { consultation: some.id })).ok;
	const screen = { socket, facts, follow };
	screens.push(screen);
	return screen;
}

const configure = (settingsVersion: number, title: string) =>
	place.ask(`PATCH /api/v1/consultations/${some.id}`, { token, body: { settingsVersion, title } });

test('[PEOPLE19] who waits hears of their admission and of nothing before, and from then on of everything', async () => {
	const { body } = await joinSome(place, some.code);
	const screen = openScreen(body.token);
	expect(await screen.follow()).toBe(true);
	await configure(0, 'Not for the lobby');
	await place.ask(`POST /api/v1/consultations/${some.id}/people/admit`, { token, body: { participants: 'all' } });
	await expect.poll(() => screen.facts).toContain('me');
	expect(screen.facts[0]).toBe('me');
	await configure(1, 'For everyone');
	await expect.poll(() => screen.facts).toContain('consultation');
});

test('[PEOPLE19] a removed person is told, their screens are cut off, and they cannot follow again', async () => {
	const { body } = await joinSome(place, some.code);
	await place.ask(`POST /api/v1/consultations/${some.id}/people/admit`, { token, body: { participants: 'all' } });
	const screen = openScreen(body.token);
	expect(await screen.follow()).toBe(true);
	await place.ask(`POST /api/v1/consultations/${some.id}/people/${body.participant.id}/remove`, { token });
	await expect.poll(() => screen.socket.connected).toBe(false);
	expect(screen.facts).toContain('me');
	expect(await openScreen(body.token).follow()).toBe(false);
});

test('[PEOPLE15] strangers, and people of another consultation, follow nothing', async () => {
	const other = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, other.code);
	expect(await openScreen(body.token).follow()).toBe(false);
	expect(await openScreen('nothing').follow()).toBe(false);
	expect(await openScreen(token).follow()).toBe(true);
});

test('[PEOPLE18] [ACCOUNT22] a new code and invitations are told to the others who run it, and to nobody else', async () => {
	const bring = async (role: Role) => {
		const person = { name: role, consultation: some.id, role, status: 'admitted' } as const;
		const screen = openScreen((await addPerson({ plenum: place }, person)).token);
		expect(await screen.follow()).toBe(true);
		return screen;
	};
	const other = await bring('facilitator');
	const participant = await bring('participant');
	const root = `/api/v1/consultations/${some.id}`;
	await place.ask(`POST ${root}/join-code`, { token });
	const invited = await place.api('inviteFacilitator', {
		params: { consultation: some.id },
		token,
		body: { label: 'Rita' }
	});
	await place.ask(`DELETE ${root}/invitations/${invited.body.invitation.id}`, { token });
	const workshop = { title: 'For everyone', items: [] };
	await place.ask(`POST ${root}/workshops`, { token, body: workshop });
	await expect
		.poll(() => [other.facts, participant.facts])
		.toEqual([['people', 'people', 'people', 'workshops'], ['workshops']]);
});

test('[PEOPLE19] [PEOPLE74] who is made a facilitator by an account of theirs hears what facilitators are told, and no longer once they are none', async () => {
	const person = { name: 'Other', consultation: some.id, role: 'facilitator', status: 'admitted' } as const;
	const other = await addPerson({ plenum: place }, person);
	const root = `/api/v1/consultations/${some.id}`;
	const { body } = await place.api('getConsultation', { params: { consultation: some.id }, token });
	// The account's browser comes back when the server hangs up.
	const { socket, facts, follow } = openScreen(token);
	socket.on('disconnect', (reason) => void (reason === 'io server disconnect' && socket.connect()));
	socket.on('connect', () => void follow());
	const { live } = place.context;
	const heard = () => {
		live.notifyFacilitators({ kind: 'outcome', consultation: some.id });
		live.notify({ kind: 'workshops', consultation: some.id });
		return facts.filter((kind) => kind === 'outcome' || kind === 'workshops').slice(-2);
	};
	await expect.poll(heard).toEqual(['outcome', 'workshops']);
	for (const [role, hears] of [
		['participant', ['workshops', 'workshops']],
		['facilitator', ['outcome', 'workshops']]
	] as const) {
		const changed = await place.ask(`PATCH ${root}/people/${body.me.participant}`, {
			token: other.token,
			body: { role }
		});
		expect(changed.status).toBe(200);
		await expect.poll(heard).toEqual(hears);
	}
});
