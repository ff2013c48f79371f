import { and, asc, count, desc, eq, gt, inArray, isNull, max, sql } from 'drizzle-orm';
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../db.ts';
import { prepared } from '../prepared.ts';
import { cell, rowsIn } from '../expressions.ts';
import { insertForEach } from '../prepared-row.ts';
import { engines, type TestEngine } from '../../test-support/database/engines.fixture.ts';

const things = sqliteTable('things', {
	id: text().primaryKey(),
	words: text(),
	number: integer(),
	share: real(),
	bytes: blob({ mode: 'buffer' }),
	done: integer({ mode: 'boolean' }).notNull().default(false),
	tags: text({ mode: 'json' }).$type<string[]>()
});
const parts = sqliteTable(
	'parts',
	{
		thing: text().notNull(),
		place: integer().notNull(),
		note: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.thing, table.place] })]
);
/** Types that both engines know under these names. */
const tables = `
	create table things (id text primary key, words text, number bigint, share double precision, bytes BYTES, done bigint default 0 not null, tags text);
	create table parts (thing text not null references things (id), place bigint not null, note text not null, primary key (thing, place));
`;

const putPart = prepared((db) =>
	db
		.insert(parts)
		.values({ thing: sql.placeholder('thing'), place: sql.placeholder('place'), note: sql.placeholder('note') })
		.onConflictDoUpdate({ target: [parts.thing, parts.place], set: { note: sql`excluded.note` } })
		.prepare()
);

/** SQLite says so at once. */
const isRefused = (work: () => Promise<unknown>) => expect((async () => work())()).rejects.toThrow();

describe.each(engines)('[DB21] [DB22] on $engine', ({ engine, open }) => {
	let opened: TestEngine;
	let db: Db;

	beforeAll(async () => {
		opened = await open();
		db = opened.db;
		const sorted = engine === 'SQLite' ? tables : tables.replaceAll(' text', ' text collate "C"');
		await opened.execute(sorted.replace('BYTES', engine === 'SQLite' ? 'blob' : 'bytea'));
	});
	beforeEach(() => opened.execute('delete from parts; delete from things'));
	afterAll(() => opened.close());

	const whole = { id: 'a', words: null, number: null, share: null, bytes: null, done: false, tags: null };
	test.each([
		['nothing', {}],
		['a text', { words: 'Ça, العربية, 漢字, \u{1f5f3}, "quotes" \'and\' \\backslashes\\, ? and $1\n' }],
		['an empty text', { words: '' }],
		['whole numbers', { number: -(2 ** 53 - 1) }],
		['a time', { number: 1_795_838_584_872 }],
		['a part of a number', { share: 0.1 + 0.2 }],
		['a share without a fraction', { share: 100 }],
		['bytes', { bytes: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) }],
		['no bytes', { bytes: Buffer.alloc(0) }],
		['a long content', { bytes: Buffer.alloc(300_000, 'long') }],
		['yes', { done: true }],
		['JSON', { tags: ['one', 'two "quoted"'] }],
		['empty JSON', { tags: [] }]
	])('%s comes back as it was written', async (_, fields) => {
		await db
			.insert(things)
			.values({ id: 'a', ...fields })
			.run();
		expect(await db.select().from(things).where(eq(things.id, 'a')).get()).toEqual({ ...whole, ...fields });
		const [row] = await db
			.insert(things)
			.values({ id: 'b', ...fields })
			.returning()
			.all();
		expect(row).toEqual({ ...whole, ...fields, id: 'b' });
		await db.insert(things).values({ id: 'c' }).run();
		const changed = await db
			.update(things)
			.set({ words: null, ...fields })
			.where(eq(things.id, 'c'))
			.returning()
			.get();
		expect(changed).toEqual({ ...whole, ...fields, id: 'c' });
	});

	test('bytes lie in memory of their own, so that they can be handed over', async () => {
		await db
			.insert(things)
			.values({ id: 'a', bytes: Buffer.from('few') })
			.run();
		const { bytes } = (await db.select().from(things).get())!;
		expect([Buffer.isBuffer(bytes), bytes?.buffer.byteLength]).toEqual([true, 3]);
	});

	test('texts are in the order of their bytes, whatever the language', async () => {
		const ids = ['z', 'Z', 'a', 'A', 'é', 'e', 'ا', '_', '10', '9', 'ａ', '\u{1f5f3}', ''];
		await db
			.insert(things)
			.values(ids.map((id) => ({ id })))
			.run();
		const expected = ids.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
		const found = async (order: typeof asc) =>
			(await db.select({ id: things.id }).from(things).orderBy(order(things.id)).all()).map(({ id }) => id);
		expect(await found(asc)).toEqual(expected);
		expect(await found(desc)).toEqual(expected.toReversed());
		expect(
			await db
				.select({ last: max(things.id) })
				.from(things)
				.get()
		).toEqual({ last: expected.at(-1) });
		expect(await db.select({ n: count() }).from(things).where(gt(things.id, 'a')).get()).toEqual({
			n: expected.length - 1 - expected.indexOf('a')
		});
	});

	test('what is there already is refused, left as it is, or written over, as one asks', async () => {
		await db.insert(things).values({ id: 'a', words: 'first' }).run();
		await isRefused(() => db.insert(things).values({ id: 'a' }).run());
		expect(await db.insert(things).values({ id: 'a', words: 'second' }).onConflictDoNothing().run()).toMatchObject({
			changes: 0
		});
		const values = { id: 'a', words: 'third', number: 1 };
		const set = { words: values.words, number: sql`coalesce(${things.number}, 40) + 2` };
		expect(await db.insert(things).values(values).onConflictDoUpdate({ target: things.id, set }).run()).toMatchObject({
			changes: 1
		});
		expect(await db.select().from(things).all()).toEqual([{ ...whole, words: 'third', number: 42 }]);
		for (const note of ['one', 'two']) await putPart(db).run({ thing: 'a', place: 1, note });
		expect(await db.select().from(parts).all()).toEqual([{ thing: 'a', place: 1, note: 'two' }]);
	});

	test('keys to what is not there, and from what is still needed, are refused', async () => {
		const part = { thing: 'a', place: 1, note: '' };
		await isRefused(() => db.insert(parts).values(part).run());
		await db.insert(things).values({ id: 'a' }).run();
		await db.insert(parts).values(part).run();
		await isRefused(() => db.delete(things).run());
		await isRefused(() => db.run(sql`insert into parts (thing, place) values ('a', 2)`));
	});

	test('what a transaction wrote is there after its end, and gone when it was taken back', async () => {
		await db.run(sql`begin`);
		await db.insert(things).values({ id: 'kept' }).run();
		await db.run(sql`commit`);
		await db.run(sql`begin`);
		await db.insert(things).values({ id: 'gone' }).run();
		await db.run(sql`rollback`);
		expect(await db.select({ id: things.id }).from(things).all()).toEqual([{ id: 'kept' }]);
	});

	test('a conditional statement says whether it has changed anything', async () => {
		await db.insert(things).values({ id: 'a', number: 1 }).run();
		const next = (expected: number) =>
			db
				.update(things)
				.set({ number: sql`${things.number} + 1` })
				.where(and(eq(things.number, expected), isNull(things.words)))
				.returning({ number: things.number })
				.get();
		expect([await next(1), await next(1), await next(2)]).toEqual([{ number: 2 }, undefined, { number: 3 }]);
	});

	test('many rows by one built statement: null, JSON, defaults, and only the fields given', async () => {
		const rows = [
			{ id: 'a', words: null, tags: ['x'], done: true },
			{ id: 'b', tags: null },
			{ id: 'c', tags: [] }
		];
		await insertForEach(db, things, rows);
		expect(
			await db
				.select({ id: things.id, tags: things.tags, done: things.done })
				.from(things)
				.orderBy(asc(things.id))
				.all()
		).toEqual([
			{ id: 'a', tags: ['x'], done: true },
			{ id: 'b', tags: null, done: false },
			{ id: 'c', tags: [], done: false }
		]);
		expect(await db.values(sql`select id from things where tags is null`)).toEqual([['b']]);
	});

	test.each([0, 1, 1500])('%i rows that come as one value: texts as they were, and bytes', async (number) => {
		const words = [' "quotes", \'and\' \\backslashes\\, ? and $1\n\u2028 العربية \u{1f5f3}', '', '0', 'null', '[1]'];
		const rows = Array.from({ length: number }, (_, at) => [`id ${at}`, words[at % words.length] ?? '']);
		const all = sql.placeholder('rows');
		const put = db
			.insert(parts)
			.select(sql`select ${cell(0)}, 1, ${cell(1)} from ${rowsIn(all)} where true`)
			.onConflictDoUpdate({ target: [parts.thing, parts.place], set: { note: sql`excluded.note || ' again'` } })
			.prepare();
		const given = sql`(select ${cell(0)} as id, ${cell(1)} as bytes from ${rowsIn(all)}) as given`;
		const change = db
			.update(things)
			.set({ done: true, bytes: sql`unhex(given.bytes)` })
			.from(given)
			.where(eq(things.id, sql`given.id`))
			.prepare();
		const among = db
			.select({ id: things.id })
			.from(things)
			.where(sql`${things.id} in (select ${cell(0)} from ${rowsIn(all)})`)
			.prepare();
		await db.insert(things).values({ id: 'other' }).run();
		for (const [id = ''] of rows) await db.insert(things).values({ id }).run();
		expect(await among.all({ rows: JSON.stringify(rows) })).toHaveLength(number);
		for (const note of ['', ' again']) {
			expect(await put.run({ rows: JSON.stringify(rows) })).toMatchObject({ changes: number });
			const notes = await db.select().from(parts).all();
			expect(new Map(notes.map((part) => [part.thing, part.note]))).toEqual(
				new Map(rows.map(([id = '', text = '']) => [id, text + note]))
			);
		}
		const hex = rows.map(([id, text = '']) => [id, Buffer.from(text).toString('hex')]);
		expect(await change.run({ rows: JSON.stringify(hex) })).toMatchObject({ changes: number });
		const changed = await db.select().from(things).where(eq(things.done, true)).all();
		expect(new Map(changed.map(({ id, bytes }) => [id, bytes?.toString()]))).toEqual(
			new Map(rows.map(([id = '', text]) => [id, text]))
		);
	});

	test('joins, counts, sums and questions of yes and no', async () => {
		await db
			.insert(things)
			.values([{ id: 'a', number: 3 }, { id: 'b', number: 4 }, { id: 'c' }])
			.run();
		await db
			.insert(parts)
			.values([1, 2, 3].map((place) => ({ thing: 'a', place, note: 'n' })))
			.run();
		const rows = await db
			.select({
				id: things.id,
				parts: count(parts.place),
				sum: sql<number>`coalesce(sum(${things.number}), 0)`,
				has: sql<number>`max(${parts.place}) is not null`,
				few: sql<number>`count(*) filter (where ${parts.place} > 1)`
			})
			.from(things)
			.leftJoin(parts, eq(parts.thing, things.id))
			.groupBy(things.id)
			.orderBy(asc(things.id))
			.all();
		expect(rows).toEqual([
			{ id: 'a', parts: 3, sum: 9, has: 1, few: 2 },
			{ id: 'b', parts: 0, sum: 4, has: 0, few: 0 },
			{ id: 'c', parts: 0, sum: 0, has: 0, few: 0 }
		]);
		expect(await db.select().from(things).where(inArray(things.id, [])).all()).toEqual([]);
		const joined = await db
			.select()
			.from(things)
			.leftJoin(parts, eq(parts.thing, things.id))
			.where(eq(things.id, 'b'))
			.get();
		expect(joined).toEqual({ things: { ...whole, id: 'b', number: 4 }, parts: null });
	});

	test('hand-written SQL gives arrays, or objects with the fields that are selected, and nothing where there is no row', async () => {
		await db.insert(things).values({ id: 'a', number: 3, done: true }).run();
		const select = (id: string) =>
			db
				.select({ theId: sql<string>`id`, number: sql<number>`number`, done: sql<number>`done` })
				.from(sql`things`)
				.where(sql`id = ${id}`);
		expect(await select('a')).toEqual([{ theId: 'a', number: 3, done: 1 }]);
		expect(await select('a').get()).toEqual({ theId: 'a', number: 3, done: 1 });
		expect(await select('none').get()).toBeUndefined();
		expect(await db.values(sql`select id from things where id = ${'none'}`)).toEqual([]);
		expect(await db.values(sql`select id, number / 2 from things`)).toEqual([['a', 1]]);
		await db
			.insert(things)
			.values({ id: 'b', tags: ['x', 'y'] })
			.run();
		const items = await db.values(sql`select id, json_array_length(tags) from things order by id`);
		expect(items).toEqual([
			['a', null],
			['b', 2]
		]);
	});
});
