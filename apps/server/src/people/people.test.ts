import { roles } from '@plenum/domain/people/rights';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { Person } from '@plenum/protocol/people';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitElsewhere } from '../test-support/database/commit-elsewhere.fixture.ts';
import { alter, findRows } from '../test-support/database/statements.fixture.ts';
import { eraseParticipant } from './erase-participant.ts';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	someConsultation,
	type JoinedBody,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';
import { participantNames } from './people.tables.ts';
import { hashToken } from './sessions/tokens.ts';

let place: PeopleTestApp;
let token: string;
let some: Awaited<ReturnType<typeof createSome>>;
let root: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	some = await createSome(place, token);
	root = `/api/v1/consultations/${some.id}`;
});
afterEach(() => place.close());

async function enter(more: Record<string, unknown> = {}): Promise<JoinedBody> {
	place.clock.now += 1;
	const { body } = await joinSome(place, some.code, more);
	await place.ask(`POST ${root}/people/admit`, { token, body: { participants: [body.participant.id] } });
	return body;
}

test('[PEOPLE2] who waits is told so by every address, and is in once admitted', async () => {
	const { body } = await joinSome(place, some.code);
	for (const address of ['', '/people', '/journal', '/journal/verify', '/join-code']) {
		const refused = await place.ask(`GET ${root}${address}`, { token: body.token });
		expect([refused.status, refused.body.code]).toEqual([403, 'participant/not-admitted']);
	}
	expect((await place.ask('GET /api/v1/me', { token: body.token })).body.participant).toEqual({
		id: body.participant.id,
		consultation: some.id,
		status: 'waiting',
		sharedDevice: false
	});
	const listed = await place.api('listConsultations', { token: body.token });
	expect(listed.body.consultations).toMatchObject([
		{ id: some.id, me: { status: 'waiting', name: 'Tomas Reed' }, counts: { waiting: 0, admitted: 0 } }
	]);
	const admitted = await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } });
	expect(admitted.body).toEqual({ admitted: 1, participants: [body.participant.id] });
	expect((await place.ask(`GET ${root}`, { token: body.token })).body).toMatchObject({ me: { status: 'admitted' } });
	expect((await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } })).body).toEqual({
		admitted: 0,
		participants: []
	});
});

test('[PEOPLE2] a person of another consultation, and a stranger, learn nothing of this one', async () => {
	const other = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, other.code);
	expect((await place.ask(`GET ${root}`, { token: body.token })).body.code).toBe('consultation/unknown');
	expect((await place.ask(`GET ${root}`)).body.code).toBe('identity/required');
	const foreign = { participants: [body.participant.id] };
	expect((await place.ask(`POST ${root}/people/admit`, { token, body: foreign })).body.code).toBe(
		'participant/unknown'
	);
	const call = `POST ${root}/people/${body.participant.id}/remove`;
	expect((await place.ask(call, { token })).body.code).toBe('participant/unknown');
});

test('[OPERATE49] whoever asks for everyone is told of each change of a person at once', async () => {
	const side = async () => {
		const { people } = (await place.ask<{ people: Person[] }>(`GET ${root}/people`, { token })).body;
		const others = people.filter(({ role }) => role !== 'facilitator');
		return others.map(({ status, constituency }) => [status, constituency]);
	};
	expect(await side()).toEqual([]);
	const { participant } = (await joinSome(place, some.code)).body;
	expect(await side()).toEqual([['waiting', 'civil-society']]);
	await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } });
	expect(await side()).toEqual([['admitted', 'civil-society']]);
	await place.ask(`PATCH ${root}/people/${participant.id}`, { token, body: { constituency: 'nhri' } });
	expect(await side()).toEqual([['admitted', 'nhri']]);
	await place.ask(`POST ${root}/people/${participant.id}/remove`, { token });
	expect(await side()).not.toContainEqual(['admitted', 'nhri']);
});

test('[PEOPLE74] [OPERATE53] the id of somebody who has just joined is concealed in answers as the ids of the others are', async () => {
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, namePolicy: 'constituency' } });
	const reader = await enter();
	const listed = async () => {
		const { body } = await place.ask<{ people: Person[] }>(`GET ${root}/people`, { token: reader.token });
		return body.people.filter(({ me, role }) => !me && role === 'participant').map(({ id }) => id);
	};
	expect(await listed()).toEqual([]);
	const { participant } = await enter();
	const ids = await listed();
	expect(ids).toHaveLength(1);
	expect(ids).not.toContain(participant.id);
});

test('[PEOPLE4] names are shown as the policy says: to facilitators, to oneself, to the others', async () => {
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, namePolicy: 'organisation' } });
	const reader = await enter({ name: 'Rita Fern', organisation: 'Lantern House', constituency: 'nhri' });
	const person = await enter({ name: 'Tomas Reed' });
	const seen = async (as: string) => {
		const { body } = await place.ask<{ people: Person[] }>(`GET ${root}/people`, { token: as });
		return body.people.map(({ shownAs, name, organisation, me }) => [shownAs, name, organisation, me]);
	};
	expect(await seen(token)).toEqual([
		[null, 'Ilse Marrow', null, true],
		['Lantern House', 'Rita Fern', 'Lantern House', false],
		[null, 'Tomas Reed', null, false]
	]);
	expect(await seen(person.token)).toEqual([
		[null, null, null, false],
		['Lantern House', null, 'Lantern House', false],
		[null, 'Tomas Reed', null, true]
	]);
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 1, namePolicy: 'constituency' } });
	expect(await seen(reader.token)).toEqual([
		[null, null, null, false],
		[null, 'Rita Fern', 'Lantern House', true],
		[null, null, null, false]
	]);
	expect(await place.people.findCurrentPerson(reader.participant.id)).toEqual({
		participantId: reader.participant.id,
		muted: null,
		consultationId: some.id,
		role: 'participant',
		status: 'admitted',
		constituency: 'nhri',
		shownAs: 'nhri',
		color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
		phase: 'open'
	});
});

test('[PEOPLE3] where the constituency alone is shown, whoever is of one with a label is stamped with the label', async () => {
	const constituencies = [
		{ id: 'side-4f2a', label: 'River communities' },
		{ id: 'nhri', label: 'Ombuds office' },
		{ id: 'other', label: null }
	];
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, namePolicy: 'constituency', constituencies } });
	const stamped = async (constituency: string) => {
		const { participant } = await enter({ name: 'Tomas Reed', organisation: 'Lantern House', constituency });
		return (await place.people.findCurrentPerson(participant.id))?.shownAs;
	};
	const shown = [await stamped('side-4f2a'), await stamped('nhri'), await stamped('other')];
	expect(shown).toEqual(['River communities', 'Ombuds office', 'other']);
});

test('[PEOPLE4] the lobby is the facilitator’s matter', async () => {
	const inside = await enter();
	place.clock.now += 1;
	await joinSome(place, some.code, { name: 'Still waiting' });
	const list = async (as: string) => (await place.ask<{ people: Person[] }>(`GET ${root}/people`, { token: as })).body;
	expect((await list(inside.token)).people.map(({ status }) => status)).toEqual(['admitted', 'admitted']);
	expect((await list(token)).people.map(({ status }) => status)).toEqual(['admitted', 'admitted', 'waiting']);
});

test('[PEOPLE8] a role and a constituency change at once, and whoever keeps connections is told after the commit', async () => {
	const { participant, token: theirs } = await enter();
	const told: unknown[] = [];
	place.people.onPeopleChanged((...ids) => told.push(ids));
	const body = { role: 'observer', constituency: 'nhri' };
	const changed = await place.ask(`PATCH ${root}/people/${participant.id}`, { token, body });
	expect(changed.body).toMatchObject({
		id: participant.id,
		role: 'observer',
		constituency: 'nhri',
		name: 'Tomas Reed'
	});
	expect(told).toEqual([[[participant.id], some.id]]);
	expect((await place.ask(`GET ${root}`, { token: theirs })).body.me).toMatchObject(body);
	const refused = await place.ask(`PATCH ${root}`, { token: theirs, body: { settingsVersion: 0, title: 'Mine' } });
	expect(refused.body.code).toBe('rights/missing');
	const unknown = await place.ask(`PATCH ${root}/people/${participant.id}`, { token, body: { constituency: 'press' } });
	expect(unknown.body.code).toBe('join/unknown-constituency');
});

test('[PEOPLE22] after a change of role a browser gets a new token, and the old one ends once that is used', async () => {
	const { participant, token: theirs } = await enter();
	await place.ask(`PATCH ${root}/people/${participant.id}`, { token, body: { role: 'rapporteur' } });
	const browser = (cookie: string) => place.ask('GET /api/v1/me', { cookie: `plenum=${cookie}` });
	const tokenIn = (cookie: string | undefined) => /^plenum=([\w-]{43});/.exec(cookie ?? '')?.[1] ?? 'none';
	expect((await place.ask('GET /api/v1/me', { token: theirs })).cookie).toBeUndefined();

	const ended: string[] = [];
	place.people.onSessionEnded((session) => ended.push(session));
	const lost = tokenIn((await browser(theirs)).cookie);
	place.clock.now += 3_600_000;
	const renewed = tokenIn((await browser(theirs)).cookie);
	expect(new Set([theirs, lost, renewed, 'none']).size).toBe(4);

	const first = await browser(renewed);
	expect(ended).toEqual([hashToken(theirs)]);
	expect(first).toMatchObject({ body: { participant: { id: participant.id } }, cookie: undefined });
	expect((await browser(theirs)).body.participant).not.toBeNull();
	place.clock.now += 60_001;
	expect((await browser(theirs)).body.participant).toBeNull();
	expect((await browser(renewed)).body.participant).not.toBeNull();
});

test('[PEOPLE9] a removed person is refused at once, and whoever keeps connections is told', async () => {
	const { participant, token: theirs } = await enter();
	const told: unknown[] = [];
	place.people.onPeopleChanged((...ids) => told.push(ids));
	expect((await place.ask(`POST ${root}/people/${participant.id}/remove`, { token })).status).toBe(200);
	expect(told).toEqual([[[participant.id], some.id]]);
	const refused = await place.ask(`GET ${root}`, { token: theirs });
	expect([refused.status, refused.body.code]).toEqual([403, 'participant/removed']);
	const handshake = { headers: {}, token: theirs };
	expect(await place.people.admitToLive(handshake, some.id)).toBeNull();
	const again = await place.ask(`POST ${root}/people/${participant.id}/remove`, { token });
	expect(again.body.code).toBe('participant/unknown');
});

test('[PEOPLE9] the last facilitator stays one, and one of two may go', async () => {
	const own = `${root}/people/${some.facilitator}`;
	const calls = [
		place.ask(`PATCH ${own}`, { token, body: { role: 'observer' } }),
		place.ask(`POST ${own}/remove`, { token }),
		place.ask(`POST ${root}/leave`, { token })
	];
	for (const refused of await Promise.all(calls)) expect(refused.body.code).toBe('participant/last-facilitator');

	const second = await enter();
	await place.ask(`PATCH ${root}/people/${second.participant.id}`, { token, body: { role: 'facilitator' } });
	expect((await place.ask(`POST ${root}/leave`, { token })).status).toBe(200);
	const left = await place.ask(`POST ${root}/leave`, { token: second.token });
	expect(left.body.code).toBe('participant/last-facilitator');
});

test('[PEOPLE9] two facilitators who remove each other at the same moment leave one', async () => {
	const second = await enter();
	await place.ask(`PATCH ${root}/people/${second.participant.id}`, { token, body: { role: 'facilitator' } });
	const answers = await Promise.all([
		place.ask(`POST ${root}/people/${second.participant.id}/remove`, { token }),
		place.ask(`POST ${root}/people/${some.facilitator}/remove`, { token: second.token })
	]);
	expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('[PEOPLE9] who leaves is signed out', async () => {
	const { token: theirs } = await enter();
	const left = await place.ask(`POST ${root}/leave`, { token: theirs });
	expect(left.cookie).toMatch(/^plenum=; .*Max-Age=0$/);
	expect((await place.ask(`GET ${root}`, { token: theirs })).body.code).toBe('identity/required');
});

test('[PEOPLE15] who waits hears only what is told to them alone', async () => {
	const { body } = await joinSome(place, some.code);
	const handshake = { headers: { cookie: `plenum=${body.token}` }, token: null };
	const participant = body.participant.id;
	const session = hashToken(body.token);
	expect(await place.people.admitToLive(handshake, some.id)).toEqual({
		participant,
		session,
		hearsAll: false,
		runs: false
	});
	await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } });
	expect(await place.people.admitToLive(handshake, some.id)).toEqual({
		participant,
		session,
		hearsAll: true,
		runs: false
	});
	expect(await place.people.knowForDocuments(handshake, some.id)).toEqual({ participant, session });
});

test('[PEOPLE21] an erased person has no name anywhere, and the record stays valid', async () => {
	const { participant, token: theirs } = await enter({ name: 'Rita Fern', organisation: 'Lantern House' });
	expect((await eraseParticipant(place.context, place.people, participant.id)).ok).toBe(true);
	const names = await place.context.database.read.select().from(participantNames).all();
	expect(JSON.stringify(names)).not.toMatch(/Rita|Lantern/);
	expect((await place.ask(`GET ${root}`, { token: theirs })).body.code).toBe('identity/required');
	expect((await place.ask(`GET ${root}/journal/verify`, { token })).body).toMatchObject({ ok: true });
	const { people } = (await place.ask<{ people: Person[] }>(`GET ${root}/people`, { token })).body;
	expect(people.find(({ id }) => id === participant.id)).toMatchObject({
		shownAs: null,
		name: null,
		organisation: null,
		status: 'removed'
	});
	const last = await eraseParticipant(place.context, place.people, some.facilitator);
	expect(last).toEqual({ ok: false, reason: 'participant/last-facilitator' });
});

test('[PEOPLE20] neither the log nor the record holds a name, an organisation, a code or a token', async () => {
	const secrets = ['Rita Fern', 'Lantern House', 'Ilse Marrow', some.code, some.code.replace('-', ''), token];
	const { participant, token: theirs } = await enter({ name: 'Rita Fern', organisation: 'Lantern House' });
	await joinSome(place, 'ZZZZ-ZZZZ', { name: 'Rita Fern' });
	await place.ask(`PATCH ${root}/people/${participant.id}`, { token, body: { role: 'rapporteur' } });
	await place.ask(`POST ${root}/people/${participant.id}/remove`, { token });
	await alter(place.context.database, 'DROP TABLE join_codes');
	expect((await joinSome(place, some.code, { name: 'Rita Fern' })).status).toBe(500);
	expect(place.log.join('')).toContain('unexpected error');
	const journal = await findRows(place.context.database, 'SELECT * FROM journal_lines');
	for (const secret of [...secrets, theirs]) {
		expect(place.log.join('')).not.toContain(secret);
		expect(JSON.stringify(journal)).not.toContain(secret);
	}
});

test('[OPERATE30] [OPERATE31] the list is asked for whole, by its beginning as a page shows it, or by ids', async () => {
	const first = await enter({ name: 'First' });
	const second = await enter({ name: 'Second' });
	place.clock.now += 1;
	const { body: waiting } = await joinSome(place, some.code, { name: 'Waiting' });
	const ids = async (query: string) =>
		(await place.ask<{ people: Person[] }>(`GET ${root}/people${query}`, { token })).body.people.map(({ id }) => id);
	const [chair = ''] = await ids('');
	await place.ask(`PATCH ${root}/people/${second.participant.id}`, { token, body: { role: 'rapporteur' } });
	const inOrder = [waiting.participant.id, chair, second.participant.id, first.participant.id];
	expect(await ids('?first=10')).toEqual(inOrder);
	expect(await ids('?first=2')).toEqual(inOrder.slice(0, 2));
	expect(await ids('?first=0')).toEqual([]);
	expect(await ids(`?id=${first.participant.id}`)).toEqual([first.participant.id]);
	expect(await ids(`?id=${second.participant.id}&id=${first.participant.id}&id=nobody-1`)).toHaveLength(2);
	const others = await place.ask<{ people: Person[] }>(`GET ${root}/people?id=${waiting.participant.id}`, {
		token: first.token
	});
	expect(others.body.people).toEqual([]);
});

const addresses = [
	'',
	'/clusters',
	'/cluster-names',
	'/cluster-standings',
	'/commitments',
	'/commitments?first=1',
	'/people?first=4',
	'/people',
	'/polls',
	'/facets',
	'/publication?check=false'
];
type Told = { status: number; body: object };

/** One of each role and standing, by what they are; and somebody of a constituency that is not listed any more. */
async function enterAll(): Promise<Map<string, string>> {
	const readers = new Map([['creator', token]]);
	const sides = ['nhri', 'civil-society', 'state', 'nhri'];
	for (const [at, role] of ['facilitator', 'rapporteur', 'participant', 'observer'].entries()) {
		const one = await enter({ name: `A ${role}`, constituency: sides[at] });
		await place.ask(`PATCH ${root}/people/${one.participant.id}`, { token, body: { role } });
		readers.set(role, one.token);
	}
	const gone = await enter({ name: 'A removed' });
	await place.ask(`POST ${root}/people/${gone.participant.id}/remove`, { token });
	const former = await enter({ name: 'Of a former side' });
	await alter(
		place.context.database,
		"update participants set constituency = 'former' where id = ?",
		former.participant.id
	);
	const { body: waiting } = await joinSome(place, some.code, { name: 'A waiting' });
	return readers.set('removed', gone.token).set('of no side', former.token).set('waiting', waiting.token);
}

test('[OPERATE40] [OPERATE41] [OPERATE49] [OPERATE54] whoever asks after whom, each is told what they are told when they ask alone', async () => {
	const reviews = [{ ...someConsultation.reviews[0], webcast: { address: 'https://webcast.test/1', marks: [] } }];
	await alter(place.context.database, 'update consultations set reviews = ?', JSON.stringify(reviews));
	const readers = [...(await enterAll()).values()];
	const commit = () => commitElsewhere(place.context.database, (place.clock.now += 1));
	for (const address of addresses) {
		const ask = async (as: string): Promise<Told> => {
			const { status, body } = await place.ask(`GET ${root}${address}`, { token: as });
			return { status, body };
		};
		const alone = new Map<string, Told>();
		for (const reader of readers) {
			await commit();
			alone.set(reader, await ask(reader));
		}
		// The cached answer is made for the first reader: a facilitator, and then somebody else.
		for (const inTurn of [readers, readers.toReversed()]) {
			await commit();
			for (const reader of inTurn) expect(await ask(reader)).toEqual(alone.get(reader));
		}
	}
});

test('[DB70] the beginning of the list of people is that of all whom the reader may know, in the order of the page', async () => {
	const readers = await enterAll();
	const { body } = await place.ask<ConsultationView>(`GET ${root}`, { token });
	const sides = body.settings.constituencies.map(({ id }) => id);
	const rank = ({ status, role, constituency }: Person) =>
		status === 'waiting' ? -1 : roles.indexOf(role) * sides.length + sides.indexOf(constituency);
	for (const as of readers.values()) {
		const list = async (query: string) =>
			(await place.ask<{ people?: Person[] }>(`GET ${root}/people${query}`, { token: as })).body.people ?? [];
		const inOrder = (await list('')).toSorted((one, other) => rank(one) - rank(other));
		for (const first of [0, 1, 2, 3, 5, 100]) expect(await list(`?first=${first}`)).toEqual(inOrder.slice(0, first));
	}
});
