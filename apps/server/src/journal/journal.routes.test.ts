import type { Minutes, RecordSince, VerificationResult } from '@plenum/protocol/journal';
import type { RecordEvent } from '@plenum/domain/record/record-event';
import { alter } from '../test-support/database/statements.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
let root: string;
let code: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	const some = await createSome(place, token);
	code = some.code;
	root = `/api/v1/consultations/${some.id}/journal`;
	for (const [settingsVersion, title] of ['One', 'Two', 'Three'].entries()) {
		await place.ask(`PATCH /api/v1/consultations/${some.id}`, { token, body: { settingsVersion, title } });
	}
});
afterEach(() => place.close());

const verify = async () => (await place.ask<VerificationResult>(`GET ${root}/verify`, { token })).body;
const change = (statement: string) => alter(place.context.database, statement);

test('[JOURNAL3] the record is read from any place on, with its head', async () => {
	const all = (await place.ask<Minutes>(`GET ${root}`, { token })).body;
	expect(all.lines.map((line) => [line.place, line.seq])).toEqual([1, 2, 3, 4].map((n) => [n, n]));
	expect(all).toMatchObject({ length: 4, head: all.lines[3]?.hash });
	const rest = (await place.ask<Minutes>(`GET ${root}?after=2`, { token })).body;
	expect(rest).toEqual({ ...all, lines: all.lines.slice(2) });
	const some = (await place.ask<Minutes>(`GET ${root}?after=1&limit=2`, { token })).body;
	expect(some).toEqual({ ...all, lines: all.lines.slice(1, 3) });
	const back = (await place.ask<Minutes>(`GET ${root}?before=4&limit=2`, { token })).body;
	expect(back).toEqual({ ...all, lines: all.lines.slice(1, 3) });
	expect((await place.ask<Minutes>(`GET ${root}?limit=1`, { token })).body.lines).toEqual(all.lines.slice(3));
	expect((await place.ask<Minutes>(`GET ${root}?before=1`, { token })).body.lines).toEqual([]);
	expect((await place.ask(`GET ${root}?limit=1001`, { token })).body.code).toBe('request/invalid');
	expect(await verify()).toEqual({ ok: true, length: 4, head: all.head });
});

test('[JOURNAL110] what others did since a line is counted by its kind', async () => {
	const since = async (after: number, by = token) =>
		(await place.ask<RecordSince>(`GET ${root}/since?after=${after}`, { token: by })).body;
	const { body: ben } = await joinSome(place, code);
	await place.ask(`POST ${root.replace('/journal', '/people/admit')}`, { token, body: { participants: 'all' } });
	expect(await since(1)).toEqual({ length: 5, counts: [] });
	expect(await since(1, ben.token)).toEqual({
		length: 5,
		counts: [
			{ type: 'consultation-configured', count: 3 },
			{ type: 'person-admitted', count: 1 }
		]
	});
	expect(await since(5, ben.token)).toEqual({ length: 5, counts: [] });
});

test('[JOURNAL23] a line is never earlier than the one before it, but for one whose clock was hours ahead', async () => {
	const consultation = root.split('/')[4]!;
	const addAt = (at: number) =>
		transaction(place.context.database, (tx) =>
			place.context.journal.append(tx, {
				consultation,
				stream: 'workshop:a',
				type: 'notice-given',
				at,
				by: null,
				data: { text: 'Lunch' }
			})
		);
	const { at: now } = await addAt(Date.now());
	const minute = 60_000;
	expect((await addAt(now - minute)).at).toBe(now);
	const { at: ahead } = await addAt(now + 24 * 60 * minute);
	expect((await addAt(now + minute)).at).toBe(now + minute);
	expect(ahead).toBe(now + 24 * 60 * minute);
});

test('[JOURNAL11] lines of a workshop come with the agenda that stood before them', async () => {
	const items = (title: string) => [{ id: 'i', cluster: null, title, minutes: 10 }];
	const add = (stream: string, event: RecordEvent) =>
		transaction(place.context.database, (tx) =>
			place.context.journal.append(tx, { consultation: root.split('/')[4]!, stream, at: 1, by: null, ...event })
		);
	await add('workshop:a', { type: 'workshop-planned', data: { title: 'A', items: items('Planned') } });
	await add('workshop:b', { type: 'workshop-planned', data: { title: 'B', items: items('Of another') } });
	await add('workshop:a', { type: 'agenda-changed', data: { items: items('Changed') } });
	await add('workshop:a', { type: 'workshop-started', data: {} });
	await add('workshop:a', { type: 'agenda-changed', data: { items: items('Changed since') } });
	const told = async (query: string) => {
		const { body } = await place.ask<Minutes>(`GET ${root}?${query}`, { token });
		return [
			body.lines.length,
			body.agendas.map(({ data }) => (data as { items: { title: string }[] }).items[0]?.title)
		];
	};
	expect(await told('limit=2')).toEqual([2, ['Changed']]);
	expect(await told('limit=4')).toEqual([4, ['Planned']]);
	expect(await told('limit=5')).toEqual([5, []]);
	expect(await told('after=7')).toEqual([2, []]);
});

test('[JOURNAL3] who waits, and who is a stranger, does not read it', async () => {
	const { body } = await joinSome(place, code);
	expect((await place.ask(`GET ${root}`, { token: body.token })).body.code).toBe('participant/not-admitted');
	expect((await place.ask(`GET ${root}/verify`)).body.code).toBe('identity/required');
	expect((await place.ask(`GET ${root}?after=-1`, { token })).body.code).toBe('request/invalid');
});

test('[JOURNAL4] what was refused or failed leaves no line', async () => {
	const { id } = await createSome(place, token);
	const call = `/api/v1/consultations/${id}`;
	await place.ask(`POST ${call}/leave`, { token });
	await place.ask(`PATCH ${call}`, {
		token,
		body: { settingsVersion: 0, constituencies: [{ id: 'state', label: null }] }
	});
	await change('DROP TABLE join_codes');
	expect((await place.ask(`POST ${call}/join-code`, { token })).status).toBe(500);
	expect((await place.ask(`GET ${call}/journal`, { token })).body).toMatchObject({ length: 1 });
});

const faults: [string, string, object][] = [
	['changed', "UPDATE journal_lines SET data = '{}' WHERE place = 2", { place: 2, what: 'changed' }],
	['redated', 'UPDATE journal_lines SET at = at + 1 WHERE place = 3', { place: 3, what: 'changed' }],
	['deleted', 'DELETE FROM journal_lines WHERE place = 2', { place: 2, what: 'missing' }],
	['cut off', 'DELETE FROM journal_lines WHERE place = 4', { place: 4, what: 'cut-off' }],
	[
		'exchanged',
		'UPDATE journal_lines SET place = -place; UPDATE journal_lines SET place = CASE place WHEN -2 THEN 3 WHEN -3 THEN 2 ELSE -place END',
		{ place: 2, what: 'changed' }
	]
];
for (const [what, sql, firstBad] of faults) {
	test(`[JOURNAL2] a line that was ${what} is named`, async () => {
		for (const statement of sql.split('; ')) await change(statement);
		expect(await verify()).toEqual({ ok: false, length: 4, firstBad });
	});
}
