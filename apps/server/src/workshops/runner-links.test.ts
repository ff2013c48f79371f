import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	createPeopleTestApp,
	joinSome,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let chair: string;
let made: { id: string; code: string; facilitator: string };
let workshop: string;
const root = () => `/api/v1/consultations/${made.id}`;
beforeEach(async () => {
	place = await createPeopleTestApp();
	chair = await place.setUp();
	made = await createSome(place, chair);
	workshop = await plan('First day');
});
afterEach(() => place.close());

async function plan(title: string): Promise<string> {
	const body = { title, items: [{ cluster: null, title: 'Welcome', minutes: 10 }] };
	const { body: planned } = await place.api('planWorkshop', { params: { consultation: made.id }, token: chair, body });
	return planned.workshop.id;
}

async function invite(about = workshop, token = chair) {
	const body = { label: 'Rita', workshop: about };
	const answer = await place.api('inviteFacilitator', { params: { consultation: made.id }, token, body });
	return { ...answer, id: answer.body.invitation?.id ?? '', key: answer.body.link?.split('#')[1] ?? '' };
}

/** Somebody who takes part, let in by the facilitator. */
async function welcome(name: string, role = 'participant') {
	const { body } = await joinSome(place, made.code, { name });
	const { id } = body.participant;
	await place.ask(`POST ${root()}/people/admit`, { token: chair, body: { participants: [id] } });
	if (role !== 'participant') await setRole(id, role);
	return { id, token: body.token };
}

const setRole = (id: string, role: string) =>
	place.ask(`PATCH ${root()}/people/${id}`, { token: chair, body: { role } });

const accept = (key: string, token?: string, body: object = {}) =>
	place.api('acceptInvitation', { body: { token: key, ...body }, ...(token ? { token } : {}) });
const command = (token: string, type: WorkshopCommandRequest, about = workshop) =>
	place.api('commandWorkshop', { params: { consultation: made.id, workshop: about }, token, body: type });
const workshops = async () =>
	(await place.api('listWorkshops', { params: { consultation: made.id }, token: chair })).body.workshops;
const runners = async (about = workshop) => (await workshops()).find(({ id }) => id === about)?.runners;
const openLinks = async () =>
	(await place.api('listInvitations', { params: { consultation: made.id }, token: chair })).body.invitations;

test('[ACCOUNT29] by a link somebody who takes part runs one workshop, and no other, at once and once', async () => {
	const other = await plan('Second day');
	const rita = await welcome('Rita');
	const omar = await welcome('Omar');
	const { key, id } = await invite();
	const look = await place.ask('POST /api/v1/invitation/look', { body: { token: key } });
	expect(look.body).toMatchObject({ workshop: { title: 'First day' } });
	expect(await openLinks()).toMatchObject([{ id, workshop, label: 'Rita' }]);
	expect((await command(rita.token, { type: 'start' })).body.code).toBe('rights/missing');

	expect(await accept(key, rita.token)).toMatchObject({ status: 200, body: { consultation: made.id, workshop } });
	expect([await runners(), await runners(other)]).toEqual([[rita.id], []]);
	expect((await command(rita.token, { type: 'start' })).status).toBe(200);
	expect((await command(rita.token, { type: 'start' }, other)).body.code).toBe('rights/missing');
	expect((await command(rita.token, { type: 'close' })).body.code).toBe('rights/missing');
	const me = await place.api('getConsultation', { params: { consultation: made.id }, token: rita.token });
	expect(me.body.me.role).toBe('participant');
	expect((await accept(key, omar.token)).body.code).toBe('invitation/not-valid');
	expect(await openLinks()).toEqual([]);
	expect((await place.ask(`GET ${root()}/journal/verify`, { token: chair })).body).toMatchObject({ ok: true });

	// Taken away, and given back by undoing: both hold for the next command.
	const named = await command(chair, { type: 'name-runners', participants: [] });
	expect((await command(rita.token, { type: 'pause' })).body.code).toBe('rights/missing');
	await command(chair, { type: 'undo', command: named.body.seq });
	expect((await command(rita.token, { type: 'pause' })).status).toBe(200);
});

test('[ACCOUNT29] it makes nobody a facilitator and no account, and is no way around joining', async () => {
	const { key } = await invite();
	const account = { account: { name: 'Rita Fern', password: 'ten quiet herons' } };
	expect((await accept(key, undefined, account)).body.code).toBe('invitation/join-first');
	expect((await accept(key)).body.code).toBe('invitation/join-first');
	const waiting = (await joinSome(place, made.code, { name: 'Waits' })).body;
	expect((await accept(key, waiting.token)).body.code).toBe('participant/not-admitted');
	const observer = await welcome('Looks on', 'observer');
	expect((await accept(key, observer.token)).body.code).toBe('rights/missing');
	const removed = await welcome('Gone');
	await place.ask(`POST ${root()}/people/${removed.id}/remove`, { token: chair });
	expect((await accept(key, removed.token)).body.code).toBe('participant/removed');
	const elsewhere = await createSome(place, chair);
	const foreign = (await joinSome(place, elsewhere.code)).body;
	expect((await accept(key, foreign.token)).body.code).toBe('invitation/join-first');
	expect(await runners()).toEqual([]);
	expect(await openLinks()).toHaveLength(1);
});

test('[ACCOUNT29] who runs it already uses nothing up', async () => {
	const { key } = await invite();
	const rita = await welcome('Rita');
	await command(chair, { type: 'name-runners', participants: [rita.id] });
	expect((await accept(key, chair)).status).toBe(200);
	expect((await accept(key, rita.token)).status).toBe(200);
	expect(await runners()).toEqual([rita.id]);
	expect(await openLinks()).toHaveLength(1);
});

test('[ACCOUNT22] [ACCOUNT29] a link that was taken back, or made by whoever is no facilitator any more, names nobody', async () => {
	const rita = await welcome('Rita');
	const revoked = await invite();
	await place.ask(`DELETE ${root()}/invitations/${revoked.id}`, { token: chair });
	expect((await accept(revoked.key, rita.token)).body.code).toBe('invitation/not-valid');

	const second = await place.api('inviteFacilitator', {
		params: { consultation: made.id },
		token: chair,
		body: { label: 'Second facilitator' }
	});
	const account = { account: { name: 'Omar Vale', password: 'ten quiet herons' } };
	const omar = (await accept(second.body.link.split('#')[1] ?? '', undefined, account)).body.token ?? '';
	const own = await invite(workshop, omar);
	const whole = await place.api('inviteFacilitator', {
		params: { consultation: made.id },
		token: omar,
		body: { label: 'The way back' }
	});
	const { me } = (await place.api('getConsultation', { params: { consultation: made.id }, token: omar })).body;
	await place.ask(`POST ${root()}/people/${me.participant}/remove`, { token: chair });
	expect((await accept(own.key, rita.token)).body.code).toBe('invitation/not-valid');
	expect((await accept(whole.body.link.split('#')[1] ?? '', omar)).body.code).toBe('invitation/not-valid');
	expect(await openLinks()).toEqual([]);
});

test('[ACCOUNT29] it is good for seven days, and in a workshop that is not closed', async () => {
	const rita = await welcome('Rita');
	const late = await invite();
	const closed = await invite();
	await command(chair, { type: 'start' });
	await command(chair, { type: 'close' });
	expect((await accept(closed.key, rita.token)).body.code).toBe('workshop/closed');
	expect((await invite()).body.code).toBe('workshop/closed');
	expect((await invite('no-such-workshop')).body.code).toBe('workshop/unknown');
	place.clock.now += 7 * 86_400_000;
	expect((await accept(late.key, rita.token)).body.code).toBe('invitation/not-valid');
});

test('[ACCOUNT29] of two who open it at the same moment one runs the workshop, and two links name both', async () => {
	const people = await Promise.all(['Rita', 'Omar'].map((name) => welcome(name)));
	const { key } = await invite();
	const both = await Promise.all(people.map(({ token }) => accept(key, token)));
	expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
	expect(await runners()).toHaveLength(1);
	await command(chair, { type: 'name-runners', participants: [] });
	const links = [await invite(), await invite()];
	await Promise.all(people.map(({ token }, n) => accept(links[n]?.key ?? '', token)));
	expect((await runners())?.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
});

test('[ACCOUNT29] somebody who takes part through an account runs it by that account', async () => {
	const second = await place.api('inviteFacilitator', {
		params: { consultation: made.id },
		token: chair,
		body: { label: 'Omar' }
	});
	const account = { account: { name: 'Omar Vale', password: 'ten quiet herons' } };
	const omar = (await accept(second.body.link.split('#')[1] ?? '', undefined, account)).body.token ?? '';
	const { me } = (await place.api('getConsultation', { params: { consultation: made.id }, token: omar })).body;
	await setRole(me.participant, 'participant');
	const { key } = await invite();
	expect((await accept(key, omar)).status).toBe(200);
	expect(await runners()).toEqual([me.participant]);
});
