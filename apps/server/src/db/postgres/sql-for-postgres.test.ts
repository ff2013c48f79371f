import { expect, test } from 'vitest';
import { PostgresStatements, sqlForPostgres } from './sql-for-postgres.ts';

test('[DB21] placeholders are numbered, and a question mark in a text or a name is none', () => {
	expect(sqlForPostgres(`select "a?" from "t""?" where "b" = ? and "c" = 'why? it''s?' and "d" in (?, ?)`)).toBe(
		`select "a?" from "t""?" where "b" = $1 and "c" = 'why? it''s?' and "d" in ($2, $3)`
	);
});

test('[DB21] the columns in which an insert may conflict are named without their table', () => {
	expect(
		sqlForPostgres(
			'insert into "t" ("a", "b") values (?, ?) on conflict ("t"."a", "t"."b") do update set "b" = excluded.b where "t"."b" > ?'
		)
	).toBe(
		'insert into "t" ("a", "b") values ($1, $2) on conflict ("a", "b") do update set "b" = excluded.b where "t"."b" > $3'
	);
});

test('[DB21] the time of the database is asked for as PostgreSQL does', () => {
	expect(sqlForPostgres(`values (?, (cast(unixepoch('subsec') * 1000 as integer)))`)).toBe(
		'values ($1, (cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)))'
	);
});

test('[DB21] only what comes again is named, always alike, and no more than the server should keep', () => {
	const statements = new PostgresStatements();
	const first = statements.get('select ?');
	expect(first).toEqual({ text: 'select $1' });
	const again = statements.get('select ?');
	expect(again).toEqual({ text: 'select $1', name: expect.stringMatching(/^[0-9a-f]{32}$/) });
	expect(statements.get('select ?')).toBe(again);
	const texts = Array.from({ length: 3_000 }, (_, number) => `select ${number}`);
	const names = [...texts, ...texts.slice(1_000), ...texts.slice(2_000)].map((text) => statements.get(text).name);
	const named = new Set(names.filter(Boolean)).size;
	expect(named).toBeGreaterThan(100);
	expect(named).toBeLessThan(500);
});

test('[DB21] a text is told to be JSON where its items are counted, or rows are read from it', () => {
	expect(sqlForPostgres('select value ->> 0, unhex(value ->> 1) from json_each(?)')).toBe(
		"select value ->> 0, decode(value ->> 1, 'hex') from json_array_elements(cast($1 as json))"
	);
	expect(sqlForPostgres('select "id", json_array_length("changes") from "t"')).toBe(
		'select "id", json_array_length(cast("changes" as json)) from "t"'
	);
});
