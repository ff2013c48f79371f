import { globSync } from 'node:fs';
import { getTableName, is, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { deeds, findActive } from './find-active.ts';
import { isOnPostgres } from '../test-support/database/folder-database.fixture.ts';

let testApp: TestApp;
let code: string;
const clock = { now: Date.now() };
beforeAll(async () => {
	testApp = await createTestApp(null, { now: () => clock.now });
	code = (await testApp.api('getJoinCode')).body.code;
});
afterAll(() => testApp.close());

type Newcomer = { id: string; token: string };

async function knock(): Promise<Newcomer> {
	const body = { code, name: `Tomas ${++clock.now}`, constituency: 'state', consent: true };
	const joined = (await testApp.api('join', { body })).body;
	return { id: joined.participant.id, token: joined.token };
}
const admit = (people: Newcomer[], as?: string) =>
	testApp.api('admitPeople', { ...(as ? { as } : {}), body: { participants: people.map(({ id }) => id) } });
const undo = (people: Newcomer[], as?: string) =>
	testApp.api('undoAdmission', { ...(as ? { as } : {}), body: { participants: people.map(({ id }) => id) } });
const status = async ({ token }: Newcomer) => (await testApp.ask('GET ', { as: token })).status;

test('[PEOPLE53] whoever was let in by mistake waits again, unconfirmed, and can be let in anew', async () => {
	const one = await knock();
	expect((await admit([one])).body).toEqual({ admitted: 1, participants: [one.id] });
	expect(await status(one)).toBe(200);
	expect((await undo([one])).body).toEqual({ returned: 1, stayed: 0 });
	expect(await status(one)).toBe(403);
	const { people } = (await testApp.api('listPeople')).body;
	expect(people.find(({ id }) => id === one.id)).toMatchObject({ status: 'waiting', confirmed: false });
	const { lines } = (await testApp.api('readJournal')).body;
	expect(lines.at(-1)).toMatchObject({ type: 'person-returned', data: { participant: one.id } });
	expect((await undo([one])).body).toEqual({ returned: 0, stayed: 1 });
	expect((await admit([one])).body.admitted).toBe(1);
	expect((await undo([one])).body).toEqual({ returned: 1, stayed: 0 });
});

test('[PEOPLE53] of several, only those wait again who did nothing and whom nobody changed', async () => {
	const idle = await knock();
	const spoke = await knock();
	const changed = await knock();
	await admit([idle, spoke, changed]);
	const items = [{ title: 'Opening', cluster: null, minutes: 5 }];
	const { workshop } = (await testApp.api('planWorkshop', { body: { title: 'Day', items } })).body;
	const command = (type: string, as = testApp.token) =>
		testApp.ask(`POST /workshops/${workshop.id}/commands`, { as, body: { type } });
	await command('start');
	expect((await command('raise-hand', spoke.token)).status).toBe(200);
	await testApp.ask(`PATCH /people/${changed.id}`, { body: { constituency: 'nhri' } });
	expect((await undo([idle, spoke, changed])).body).toEqual({ returned: 1, stayed: 2 });
	expect([await status(idle), await status(spoke), await status(changed)]).toEqual([403, 200, 200]);
});

test('[PEOPLE53] another facilitator does not undo it, and after a while nobody does', async () => {
	const one = await knock();
	const other = await testApp.welcome('facilitator', 'state');
	await admit([one]);
	expect((await undo([one], other)).body).toEqual({ returned: 0, stayed: 1 });
	clock.now += 3 * 60_000;
	expect((await undo([one])).body).toEqual({ returned: 0, stayed: 1 });
});

const named = (column: SQLiteColumn) => `${getTableName(column.table)}.${column.name}`;

/** Rows that belong to nobody else's. */
const withoutConstraints = isOnPostgres
	? ['set local session_replication_role = replica']
	: ['pragma defer_foreign_keys = on', 'pragma ignore_check_constraints = on'];

for (const column of deeds)
	test(`[PEOPLE53] a row in ${named(column)} is a deed`, async () => {
		const found = await transaction(testApp.plenum.context.database, async (tx) => {
			for (const statement of withoutConstraints) await tx.db.run(sql.raw(statement));
			const before = await findActive(tx.db, ['someone']);
			const needed = getTableConfig(column.table as SQLiteTable).columns.filter(
				(one) => one.notNull && !one.hasDefault
			);
			const filled = [...new Set([...needed, column])];
			const values = filled.map((one) =>
				one === column ? 'someone' : one.getSQLType() === 'text' ? (one.enumValues?.[0] ?? '"x"') : 7
			);
			const names = sql.join(
				filled.map((one) => sql.identifier(one.name)),
				sql`, `
			);
			await tx.db.run(
				sql`insert into ${column.table} (${names}) values (${sql.join(
					values.map((value) => sql`${value}`),
					sql`, `
				)})`
			);
			const after = await findActive(tx.db, ['someone']);
			await tx.db.run(sql`delete from ${column.table} where ${column} = 'someone'`);
			if (!isOnPostgres) await tx.db.run(sql`pragma ignore_check_constraints = off`);
			return [before, after];
		});
		expect(found).toEqual([
			{ ok: true, value: [] },
			{ ok: true, value: ['someone'] }
		]);
	});

/** Columns that hold a person, and why a row in them is not an act of a person who was just admitted. */
const noDeeds: Record<string, string> = {
	'participant_names.participant': 'who they are',
	'caucus_codes.let_in_by': 'they are a member of the caucus',
	'sessions.participant': 'that they are signed in',
	'joinings.participant': 'that they joined',
	'document_clients.participant': 'that they opened a text: whether they wrote in it is read there',
	'ballots.participant': 'they are on the roster',
	'envelopes.participant': 'they are on the roster',
	'poll_members.voter': 'an organisation’s id',
	'poll_rosters.cast_by': 'they are one of its members',
	'ratings.rater': 'they are one of the raters',
	'imports.owner': 'the record has it, and facilitators alone import',
	'commitment_updates.by': 'the record has it',
	'document_versions.by': 'the record has it',
	'export_templates.by': 'the record has it',
	'settings_updates.by': 'the record has it',
	'outcome_versions.by': 'the record has it',
	'publication_choices.by': 'the record has it',
	'scoped_links.created_by': 'for facilitators alone',
	'webhooks.created_by': 'for facilitators alone',
	'reminders.participant': 'that they are reminded by mail',
	'calendar_feeds.participant': 'that they read the dates in a calendar of their own',
	'concerns.by': 'to everybody but those who were told it is as if there were none'
};

test('[PEOPLE53] no table that holds a person is forgotten', async () => {
	const files = globSync('src/*/*.tables.ts', { cwd: new URL('../..', import.meta.url).pathname });
	const modules = await Promise.all(
		files.map((file) => import(new URL(`../../${file}`, import.meta.url).href) as Promise<Record<string, unknown>>)
	);
	const columns = modules
		.flatMap((module) => Object.values(module).filter((value) => is(value, SQLiteTable)))
		.flatMap((table) => getTableConfig(table).columns)
		.filter(({ name }) => /^(participant|by|rater|voter|author|cast_by|let_in_by|created_by|owner)$/.test(name))
		.map(named);
	const known = new Set([...deeds.map(named), ...Object.keys(noDeeds)]);
	expect(columns.filter((column) => !known.has(column)).toSorted()).toEqual([]);
});
