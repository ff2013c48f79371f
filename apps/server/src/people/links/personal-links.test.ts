import type { NewPersonalLink } from '@plenum/protocol/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRows } from '../../test-support/database/statements.fixture.ts';
import { findLines } from '../../journal/journal.store.ts';
import { eraseParticipant } from '../erase-participant.ts';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
beforeAll(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterAll(() => place.close());

type LinkRequest = { label?: string | null; constituency?: string; role?: 'observer' | 'participant' | 'rapporteur' };

async function prepare(...wanted: LinkRequest[]) {
	const { id, code } = await createSome(place, token);
	const at = `/api/v1/consultations/${id}/personal-links`;
	const links = wanted.map((each) => ({ label: null, constituency: 'nhri', role: 'participant' as const, ...each }));
	const created = await place.api('createPersonalLinks', { params: { consultation: id }, token, body: { links } });
	return {
		id,
		code,
		created,
		links: created.body.links,
		list: async () => (await place.api('listPersonalLinks', { params: { consultation: id }, token })).body.links,
		revoke: (which: string[] | 'unused') => place.ask(`POST ${at}/revoke`, { token, body: { links: which } }),
		people: async () => (await place.api('listPeople', { params: { consultation: id }, token })).body.people
	};
}
const codeOf = (link: NewPersonalLink | undefined) => link?.code ?? '';
const come = (code: string, more: Record<string, unknown> = {}, from?: string) =>
	joinSome(place, code, { constituency: 'nhri', name: 'Kingfisher', ...more }, from ? { from } : {});

describe('[PEOPLE32] a personal link', () => {
	test('brings in one person, past the lobby, confirmed, as what it was made for', async () => {
		const { links, people, list, created } = await prepare({ label: 'Ministry', role: 'rapporteur' }, {});
		expect(created.status).toBe(201);
		expect(links[0]?.link).toBe(`http://plenum.test/join#${codeOf(links[0])}`);
		const { status, body } = await come(codeOf(links[0]));
		expect([status, body.participant]).toMatchObject([
			201,
			{ status: 'admitted', role: 'rapporteur', constituency: 'nhri' }
		]);
		expect((await people()).find(({ id }) => id === body.participant.id)).toMatchObject({
			name: 'Kingfisher',
			confirmed: true,
			constituency: 'nhri'
		});
		expect((await list()).map(({ label, state }) => [label, state])).toEqual([
			['Ministry', 'used'],
			[null, 'unused']
		]);
		expect((await come(codeOf(links[0]))).body.code).toBe('join/link-used');
	});

	test('brings in one person where two use it at the same moment', async () => {
		const { links, people } = await prepare({});
		const both = await Promise.all(Array.from({ length: 5 }, () => come(codeOf(links[0]))));
		expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
		expect(await people()).toHaveLength(2);
	});

	test('answers a repeat after a lost answer with the same person', async () => {
		const { links, people } = await prepare({});
		const headers = { 'idempotency-key': 'one-key-for-one-joining' };
		const body = { constituency: 'nhri' };
		const first = await joinSome(place, codeOf(links[0]), body, { headers });
		const again = await joinSome(place, codeOf(links[0]), body, { headers });
		expect(again.body.participant).toEqual(first.body.participant);
		expect(await people()).toHaveLength(2);
	});

	test('gives a pseudonym to whoever leaves the name empty; the consent is their own, the constituency the link’s', async () => {
		const { links } = await prepare({ label: 'Amal Nasser' });
		const code = codeOf(links[0]);
		expect((await come(code, { consent: false })).body.code).toBe('join/consent-required');
		expect((await come(code, { constituency: 'state' })).body.code).toBe('join/unknown-constituency');
		const { name } = (await come(code, { name: '' })).body.participant;
		expect(name).not.toBe('');
		expect(name).not.toContain('Amal');
	});

	test('says before one joins for whom it was made, and what it opens', async () => {
		const { links } = await prepare({ label: 'Amal Nasser', role: 'observer' });
		const look = () => place.api('previewJoin', { body: { code: codeOf(links[0]).toLowerCase() } });
		expect((await look()).body).toMatchObject({
			personal: { label: 'Amal Nasser', role: 'observer' },
			constituencies: [{ id: 'nhri' }]
		});
		await come(codeOf(links[0]));
		expect((await look()).body).toMatchObject({ code: 'join/link-used' });
	});

	test('that was revoked opens nothing; who came in by one stays', async () => {
		const { links, list, revoke, people } = await prepare({}, {}, {});
		await come(codeOf(links[0]));
		expect((await revoke([links[0]?.id ?? '', links[1]?.id ?? ''])).body).toEqual({ revoked: 1 });
		expect((await come(codeOf(links[1]))).body.code).toBe('join/link-revoked');
		expect((await revoke('unused')).body).toEqual({ revoked: 1 });
		expect((await list()).map(({ state }) => state)).toEqual(['used', 'revoked', 'revoked']);
		expect(await people()).toHaveLength(2);
	});

	test('of another consultation is not revoked from here, and a constituency that is none makes none', async () => {
		const one = await prepare({});
		const other = await prepare({});
		expect((await one.revoke([other.links[0]?.id ?? ''])).body).toEqual({ revoked: 0 });
		expect((await come(codeOf(other.links[0]))).status).toBe(201);
		expect((await prepare({ constituency: 'nobody' })).created.body).toMatchObject({
			code: 'join/unknown-constituency'
		});
	});

	test('stands nowhere but in the answer that made it: not in the database, the minutes or a log', async () => {
		const { links, id } = await prepare({ label: 'Amal Nasser' });
		await come(codeOf(links[0]));
		const rows = await findRows(place.context.database, 'select * from scoped_links');
		const lines = await findLines(place.context.database.read, id, 0);
		const everything = JSON.stringify([rows, lines, place.log]);
		for (const code of [codeOf(links[0]), codeOf(links[0]).replaceAll('-', '')]) expect(everything).not.toContain(code);
		expect(JSON.stringify([lines, place.log])).not.toContain('Amal');
		expect(lines.find(({ type }) => type === 'personal-links-created')?.data).toEqual({ links: 1 });
	});

	test('forgets for whom it was made when that person is erased', async () => {
		const { links, list } = await prepare({ label: 'Amal Nasser' });
		const { participant } = (await come(codeOf(links[0]))).body;
		await eraseParticipant(place.context, place.people, participant.id);
		expect(await list()).toMatchObject([{ label: null, state: 'used' }]);
	});
});

test('[PEOPLE33] at most 500 links are made at once', async () => {
	const { created, list } = await prepare(...Array<LinkRequest>(501).fill({}));
	expect([created.status, await list()]).toEqual([400, []]);
	expect((await prepare(...Array<LinkRequest>(500).fill({}))).links).toHaveLength(500);
});

test('[PEOPLE34] wrong personal codes hold up neither a right one nor the join code of the hall', async () => {
	const { links, code } = await prepare({});
	const from = '203.0.113.77';
	const answers = new Set<string | undefined>();
	for (let guess = 0; guess < 150; guess++) {
		const typed = `ABCD-EFGH-JKMN-P${String(222 + guess).replaceAll(/[01]/g, '9')}`;
		answers.add((await come(typed, {}, from)).body.code);
	}
	expect(answers).toEqual(new Set(['join/unknown-code']));
	expect((await come(codeOf(links[0]), {}, from)).status).toBe(201);
	expect((await come(code, {}, from)).status).toBe(201);
});
