import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMigrations } from './migrations.ts';
import { alteredTables, keptTables, whyNotSideBySide } from './side-by-side.ts';

const migration = (...statements: string[]) => [{ tag: '0009_next', statements }];
const newTable = 'CREATE TABLE "notes" (\n\t"id" text COLLATE "C" PRIMARY KEY NOT NULL\n);\n';
const refersTo = (table: string, then = 'no action') =>
	`ALTER TABLE "notes" ADD CONSTRAINT "notes_fk" FOREIGN KEY ("of") REFERENCES "public"."${table}"("id") ON DELETE ${then} ON UPDATE no action;`;

test.each([
	['a table', [newTable]],
	['a table with unique values', [newTable, 'CREATE UNIQUE INDEX "notes_id" ON "notes" USING btree ("id");']],
	['a column that may be null', ['ALTER TABLE "polls" ADD COLUMN "more" text COLLATE "C";']],
	['a column with a default', ['ALTER TABLE "polls" ADD COLUMN "more" bigint DEFAULT 0 NOT NULL;']],
	['a column with a text', [`ALTER TABLE "polls" ADD COLUMN "more" text COLLATE "C" DEFAULT 'it''s; so' NOT NULL;`]],
	['an index', ['CREATE INDEX "polls_more" ON "polls" USING btree ("more");']],
	['what refers to rows that are never deleted', [newTable, refersTo('participants')]],
	[
		'a reference to a table that is new as well',
		[newTable, 'CREATE TABLE "lines" (\n\t"of" text COLLATE "C" REFERENCES "notes" ("id")\n);']
	],
	['what is deleted with what it refers to', [newTable, refersTo('clusters', 'cascade')]],
	[
		'a column that refers to rows that are never deleted',
		[
			'ALTER TABLE "comments" ADD COLUMN "poll" text COLLATE "C";',
			'ALTER TABLE "comments" ADD CONSTRAINT "c" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action;'
		]
	],
	['words about it', ['-- A line; with a semicolon.\nALTER TABLE "polls" ADD COLUMN "more" bigint;']]
])('[OPERATE26] older nodes may go on beside %s', (_what, statements) => {
	expect(whyNotSideBySide(migration(...statements))).toBeNull();
});

test.each([
	['DROP TABLE "polls";'],
	['ALTER TABLE "polls" DROP COLUMN "question";'],
	['ALTER TABLE "polls" RENAME COLUMN "question" TO "asked";'],
	['ALTER TABLE "polls" ADD COLUMN "more" bigint NOT NULL;'],
	['ALTER TABLE "polls" ADD COLUMN "more" bigint UNIQUE;'],
	['ALTER TABLE "polls" ADD COLUMN "more" bigint, DROP COLUMN "question";'],
	['ALTER TABLE "polls" ADD COLUMN "more" bigint DEFAULT 1+floor(random());'],
	['ALTER TABLE "polls" ADD COLUMN "more" text COLLATE "C" REFERENCES "clusters" ("id");'],
	['ALTER TABLE "polls" ADD COLUMN "more" bigint; DELETE FROM "polls";'],
	['ALTER TABLE "polls" ALTER COLUMN "question" SET NOT NULL;'],
	['ALTER TABLE "polls" ADD CONSTRAINT "polls_short" CHECK (length("question") < 9);'],
	['ALTER TABLE "comments" ADD CONSTRAINT "c" FOREIGN KEY ("text") REFERENCES "public"."polls"("id");'],
	['CREATE UNIQUE INDEX "polls_question" ON "polls" USING btree ("question");'],
	['CREATE TABLE "notes" AS SELECT * FROM "polls";'],
	['CREATE TABLE "notes" ("of" text REFERENCES "clusters" ("id"));'],
	['CREATE TABLE "notes" ("of" text REFERENCES clusters);'],
	['CREATE TABLE "notes" ("of" text); DELETE FROM "polls";'],
	['UPDATE "polls" SET "question" = \'\';'],
	["INSERT INTO \"marks\" VALUES ('a', 'b');"],
	[`${newTable}-- stop other nodes first: what they would write is of another meaning`]
])('[OPERATE26] %s: they must be stopped first', (statement) => {
	expect(whyNotSideBySide(migration(statement))).toContain('0009_next');
});

test('[OPERATE26] a reference to rows that are deleted would keep older nodes from deleting them', () => {
	expect(whyNotSideBySide(migration(newTable, refersTo('clusters')))).toContain('FOREIGN KEY');
});

test('[OPERATE26] no store deletes rows of the tables that may be referred to', () => {
	const src = join(import.meta.dirname, '..', '..');
	const stores = globSync('**/*.ts', { cwd: src }).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
	const deleted = stores.flatMap((file) =>
		[...readFileSync(join(src, file), 'utf8').matchAll(/\.delete\((\w+)\)\s*\./g)].map(([, name]) => name)
	);
	expect(deleted.length).toBeGreaterThan(40);
	expect(deleted.filter((name) => keptTables.includes(name ?? ''))).toEqual([]);
});

/** A developer who adds a migration that is named here says so in the changelog: all nodes are stopped for it. */
test('[OPERATE26] of the migrations on PostgreSQL these want the other nodes stopped', () => {
	const each = readMigrations().slice(1);
	const named = each.filter((one) => whyNotSideBySide([one]) !== null).map(({ tag }) => tag);
	expect(named).toEqual(['0001_follow_up']);
});

test('[OPERATE26] the tables that are locked are those that are there and are changed', () => {
	const statements = [
		newTable,
		refersTo('polls'),
		'ALTER TABLE "polls" ADD COLUMN "more" bigint;',
		'DROP TABLE "cards";'
	];
	expect(alteredTables(migration(...statements))).toEqual(['polls', 'cards']);
});
