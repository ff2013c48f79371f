import { refuse } from '@plenum/domain/result';
import { sql, type SQL } from 'drizzle-orm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../test-support/app/open-plenum.fixture.ts';
import { createDataFolder } from '../test-support/database/data-folder.fixture.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import { createPostgresDatabase } from '../test-support/database/postgres-database.fixture.ts';
import { alter, findRows, findValue } from '../test-support/database/statements.fixture.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import { seed, type SeedResult } from '../demo/seed.ts';
import { Visitor } from '../demo/visitor.ts';
import { compareRows } from '../journal/compare-rows.ts';
import { rowSets } from '../journal/row-sets.ts';
import type { RowSet } from '../journal/row-sets/row-set.ts';
import { runCommand } from './run-command.ts';

type Verified = { ok: boolean; faults: string[]; checked: { what: string; checked: number }[] };

const engines = [
	{
		engine: 'SQLite',
		async open() {
			const folder = await createDataFolder('plenum-forged-');
			return {
				env: { DATA_DIR: folder },
				close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
			};
		}
	},
	...(noPostgres === null
		? [
				{
					engine: 'PostgreSQL',
					async open() {
						const folder = mkdtempSync(join(tmpdir(), 'plenum-forged-'));
						const { url, drop } = await createPostgresDatabase();
						return {
							env: { DATA_DIR: folder, DATABASE_URL: url },
							async close() {
								await drop();
								rmSync(folder, { recursive: true, force: true });
							}
						};
					}
				}
			]
		: [])
];

describe.each(engines)('the sample, forged on $engine', ({ open }) => {
	let env: NodeJS.ProcessEnv;
	let close: () => Promise<void>;
	let plenum: Plenum;
	let sample: SeedResult;

	beforeAll(async () => {
		({ env, close } = await open());
		plenum = await openPlenum(env);
		const url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
		sample = await seed(url, (await plenum.setupLink())?.split('#')[1] ?? '');
		const rated = await findRows<{ id: string; cluster: string }>(
			plenum.context.database,
			`select r.id, r.cluster from recommendations r join clusters c on c.id = r.cluster where c.state = 'open' order by r.id limit 3`
		);
		await decideMore(new Visitor(url).as(sample.facilitator.token), sample, rated);
	}, 120_000);
	afterAll(async () => {
		await plenum.close();
		await close();
	});

	const database = () => plenum.context.database;
	async function verify(): Promise<Verified & { text: string }> {
		let out = '';
		let text = '';
		await runCommand(['verify', sample.consultation, '--json'], env, {
			out: (said) => void (out += said),
			err: (said) => void (text += said)
		});
		return { ...(JSON.parse(out.trim().split('\n').at(-1) ?? '') as Verified), text };
	}

	test('[JOURNAL20] nothing is altered in the sample, and what was compared is listed', async () => {
		const { ok, faults, checked, text } = await verify();
		expect(faults).toEqual([]);
		expect(ok).toBe(true);
		const counted = new Map(checked.map((one) => [one.what, one.checked]));
		for (const { what } of forgeries) if (what !== null) expect([what, counted.get(what) ?? 0]).not.toEqual([what, 0]);
		expect(text).toContain('Not compared:');
	});

	/** Puts each row back as it was. */
	async function forged(forgery: Forgery): Promise<string[]> {
		const { table, key, column } = forgery;
		const where = `from ${table} where ${forgery.where ?? '1 = 1'}`;
		const row = (await findRows<Record<string, unknown>>(database(), `select * ${where} limit 1`))[0];
		if (!row) throw new Error(`The sample has no row in ${table} to be forged.`);
		const own = key.map((one) => `"${one}" = ?`).join(' and ');
		const id = key.map((one) => row[one]);
		const change = (value: unknown) =>
			alter(database(), `update ${table} set "${column}" = ? where ${own}`, value, ...id);
		expect(await change(forgery.to(row[column]))).toBe(1);
		const { faults, ok } = await verify();
		expect(ok).toBe(false);
		await change(row[column]);
		return faults;
	}

	for (const forgery of forgeries)
		test(`[JOURNAL20] verify names ${forgery.name}`, async () => {
			const faults = await forged(forgery);
			expect(faults.filter((fault) => fault.includes(forgery.says))).not.toEqual([]);
		});

	type Change = { table: string; column: string; name: string; update: SQL };

	/** Runs the changes and rolls them back; null where the database itself refuses one: that needs no record. */
	async function tryChanges<Value>(
		changes: readonly Change[],
		look: (db: Db) => Promise<Value>
	): Promise<Value | null> {
		let seen: Value | null = null;
		await transaction(database(), async (tx) => {
			for (const { update } of changes) await tx.db.run(update);
			seen = await look(tx.db);
			return refuse('request/invalid');
		}).catch(() => null);
		return seen;
	}

	async function findChanges(): Promise<Change[]> {
		const changes: Change[] = [];
		for (const { table, columns, name, key, undecided, from = table } of Object.values<RowSet>(rowSets)) {
			const where = undecided ? `where not (${undecided})` : '';
			const [row] = await findRows<Record<string, unknown>>(database(), `select * from ${from} ${where} limit 1`);
			if (!row) continue;
			const own = sql.join(
				key.map((one) => sql`${sql.identifier(one)} = ${row[one]}`),
				sql` and `
			);
			for (const column of columns.filter((one) => !key.includes(one))) {
				const update = sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${otherThan(row[column])} where ${own}`;
				const change = { table, column, name, update };
				if (await tryChanges([change], () => Promise.resolve(true))) changes.push(change);
			}
		}
		return changes;
	}

	test('[JOURNAL20] each column that the record decides, changed in one row, is named', async () => {
		const { journal, database: base } = plenum.context;
		const { lines } = await journal.verify(base.read, sample.consultation);
		const changes = await findChanges();
		expect(changes.length).toBeGreaterThan(100);
		const unnamed: string[] = [];
		// Comparing takes long: one column of each table at a time, so that no change hides another of its table.
		const byTable = Object.values(Object.groupBy(changes, ({ table }) => table)).map((ofTable = []) => ofTable);
		for (let at = 0; byTable.some((ofTable) => ofTable[at]); at++) {
			const together = byTable.flatMap((ofTable) => ofTable[at] ?? []);
			const compared = await tryChanges(together, (db) =>
				compareRows(db, journal.hashRows, sample.consultation, lines)
			);
			for (const { table, column, name } of together)
				if (!compared?.faults.some((fault) => fault.startsWith(name))) unnamed.push(`${table}.${column}`);
		}
		expect(unnamed).toEqual([]);
	});

	test('[JOURNAL20] verify names what stands in no line of the record', async () => {
		const cluster = await findValue(database(), `select id from clusters where state = 'open' limit 1`);
		await alter(database(), `insert into sensitive_clusters (cluster) values (?)`, cluster);
		expect((await verify()).faults).toEqual([
			`The privacy of cluster ${String(cluster)} stands in no line of the record.`
		]);
		await alter(database(), `delete from sensitive_clusters where cluster = ?`, cluster);
	});

	test('[JOURNAL22] a garbage line and a garbage ballot are named, and everything else is checked', async () => {
		const line = await findValue(database(), `select data from journal_lines where place = 2`);
		await alter(database(), `update journal_lines set data = '{{{' where place = 2`);
		const [ballot] = await findRows<{ poll: string; participant: string; answer: string }>(
			database(),
			`select b.poll, b.participant, b.answer from ballots b join polls p on p.id = b.poll where p.state = 'closed' limit 1`
		);
		const own = [ballot?.poll, ballot?.participant];
		await alter(database(), `update ballots set answer = '***' where poll = ? and participant = ?`, ...own);
		const { faults, ok } = await verify();
		expect(ok).toBe(false);
		expect(faults).toContainEqual('Line 2 of the record: changed');
		expect(faults.filter((fault) => fault.startsWith(`Poll ${ballot?.poll}: `))).not.toEqual([]);
		expect(faults).toContainEqual(expect.stringContaining(`The ballots of poll ${ballot?.poll} is`));
		await alter(database(), `update journal_lines set data = ? where place = 2`, line);
		await alter(database(), `update ballots set answer = ? where poll = ? and participant = ?`, ballot?.answer, ...own);
		expect((await verify()).faults).toEqual([]);
	});
});

function otherThan(value: unknown): unknown {
	if (typeof value === 'number') return value + 1;
	if (Buffer.isBuffer(value)) return Buffer.concat([value, Buffer.from('x')]);
	if (value === null) return '1';
	const text = String(value);
	return text.startsWith('[') && text !== '[]' ? '[]' : `${text}1`;
}

type Forgery = {
	name: string;
	table: string;
	key: readonly string[];
	column: string;
	where?: string;
	to: (value: unknown) => unknown;
	/** Part of the sentence that names it. */
	says: string;
	/** As it is listed where it was compared; null: as something else. */
	what: string | null;
};

const replaced = (from: string | RegExp, to: string) => (value: unknown) => String(value).replace(from, to);
const forgeries: readonly Forgery[] = [
	{
		name: 'an agreed rating',
		table: 'agreed_ratings',
		key: ['recommendation'],
		column: 'level',
		where: `level <> 'views-recorded'`,
		to: (level) => (level === 'fully-implemented' ? 'not-implemented' : 'fully-implemented'),
		says: 'The agreed rating of recommendation',
		what: 'The agreed rating of recommendation'
	},
	{
		name: 'a closing statement',
		table: 'clusters',
		key: ['id'],
		column: 'statement',
		where: `state = 'closed'`,
		to: () => 'Everybody agreed.',
		says: 'The closing of cluster',
		what: 'The closing of cluster'
	},
	{
		name: 'the ballot of an open poll',
		table: 'ballots',
		key: ['poll', 'participant'],
		column: 'answer',
		where: `poll in (select id from polls where kind = 'open' and state = 'closed')`,
		to: (answer) =>
			String(answer).includes('"for"')
				? replaced('"for"', '"against"')(answer)
				: replaced(/"(against|abstain)"/, '"for"')(answer),
		says: 'The ballots of poll',
		what: 'The ballots of poll'
	},
	{
		name: 'the result of a poll',
		table: 'polls',
		key: ['id'],
		column: 'result',
		where: `state = 'closed'`,
		to: replaced(/"adopted":(true|false)/, '"adopted":"perhaps"'),
		says: 'The result of poll',
		what: 'The result of poll'
	},
	{
		name: 'the confirmation of a person',
		table: 'participants',
		key: ['id'],
		column: 'confirmed',
		where: `confirmed is not null and role <> 'facilitator'`,
		to: () => null,
		says: 'The confirmation of participant',
		what: 'The confirmation of participant'
	},
	{
		name: 'the text of a recommendation',
		table: 'recommendations',
		key: ['id'],
		column: 'text',
		to: () => 'Continue its efforts.',
		says: 'The text of recommendation',
		what: 'The text of recommendation'
	},
	{
		name: 'revealed counts of ratings',
		table: 'rating_reveals',
		key: ['round'],
		column: 'json',
		to: replaced(/"raters":\d+/, '"raters":99'),
		says: 'The revealed counts of round of ratings',
		what: 'The revealed counts of round of ratings'
	},
	{
		name: 'the state of an item of the agenda',
		table: 'workshops',
		key: ['id'],
		column: 'folded',
		to: (folded) => JSON.stringify({ ...(JSON.parse(String(folded)) as object), aside: { x: { how: 'skipped' } } }),
		says: 'is not what its lines of the record make of it',
		what: 'Workshops, with their agendas and items'
	},
	{
		name: 'an adopted action',
		table: 'commitments',
		key: ['id'],
		column: 'action',
		to: replaced(/"text":"[^"]*"/, '"text":"Nothing"'),
		says: 'The adopted action of commitment',
		what: 'The adopted action of commitment'
	},
	{
		name: 'the progress of a commitment',
		table: 'commitments',
		key: ['id'],
		column: 'status',
		to: (status) => (status === 'done' ? 'dropped' : 'done'),
		says: 'The progress of commitment',
		what: 'The progress of commitment'
	},
	{
		name: 'a frozen version of the outcome',
		table: 'outcome_contents',
		key: ['consultation', 'number'],
		column: 'json',
		to: replaced('{', '{"forged":true,'),
		says: 'of the outcome is not the one that was frozen',
		what: null
	},
	{
		name: 'what is published',
		table: 'publications',
		key: ['consultation'],
		column: 'organisations',
		to: () => '["Liga"]',
		says: 'The publication of consultation',
		what: 'The publication of consultation'
	},
	{
		name: 'the bytes of a published file',
		table: 'publication_contents',
		key: ['id', 'place'],
		column: 'bytes',
		where: `id in (select content from publication_files)`,
		to: () => Buffer.from('forged'),
		says: 'is not the one that was published',
		what: 'Published files'
	},
	{
		name: 'the side of a person on the roster',
		table: 'poll_rosters',
		key: ['poll', 'participant'],
		column: 'constituency',
		to: (side) => (side === 'state' ? 'nhri' : 'state'),
		says: 'The roster of poll',
		what: 'The roster of poll'
	},
	{
		name: 'the role of a person',
		table: 'participants',
		key: ['id'],
		column: 'role',
		where: `role = 'participant'`,
		to: () => 'observer',
		says: 'The role and side of participant',
		what: 'The role and side of participant'
	},
	{
		name: 'what a side says of a recommendation',
		table: 'side_ratings',
		key: ['recommendation', 'constituency'],
		column: 'reason',
		to: () => 'All is well.',
		says: 'What a side says of recommendation',
		what: 'What a side says of recommendation'
	},
	{
		name: 'the scale of levels',
		table: 'consultations',
		key: ['id'],
		column: 'scale',
		to: () => '[]',
		says: 'The settings of consultation',
		what: 'The settings of consultation'
	}
];

/** What the sample leaves open: people who are confirmed, a revealed round of ratings, a void draft, a frozen and published outcome. */
async function decideMore(
	facilitator: Visitor,
	{ consultation, participant }: SeedResult,
	rows: { id: string; cluster: string }[]
): Promise<void> {
	const path = `/consultations/${consultation}`;
	const rated = rows.map(({ id }) => id);
	const { participant: me } = await facilitator.as(participant).api('getMe');
	await facilitator.post(`${path}/people/confirm`, { participants: [me?.id ?? ''] });
	const settings = { disclosure: 'open', raters: 'person', closesAt: null } as const;
	const round = await facilitator.api('openRatingRound', {
		params: { consultation },
		body: {
			title: 'Homework',
			recommendations: rated,
			...settings
		}
	});
	const rating = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
	const ratings = rated.map((recommendation) => ({ recommendation, version: 0, rating }));
	await facilitator.as(participant).put(`${path}/rating-rounds/${round.id}/ratings`, { ratings });
	await facilitator.post(`${path}/rating-rounds/${round.id}/close`);
	await facilitator.post(`${path}/rating-rounds/${round.id}/reveal`);
	await facilitator.post(`${path}/outcome/versions`, {});
	const { findings } = await facilitator.api('checkPublication', { params: { consultation } });
	const choices = { confirmed: findings.map(({ id }) => id), heldBack: [] };
	const draft = await facilitator.api('draftPoll', {
		params: { consultation },
		body: {
			cluster: rows[0]?.cluster ?? null,
			workshop: null,
			method: 'for-against',
			kind: 'open',
			subject: {
				kind: 'rating',
				recommendation: rated[0] ?? '',
				proposed: { level: 'in-process', percentage: null, regression: false }
			},
			rules: { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 }
		}
	});
	await facilitator.post(`/polls/${draft.id}/void`, { reason: 'Asked otherwise' });
	await facilitator.post(`${path}/publication`, { version: 1, languages: ['en'], address: 'readable', ...choices });
}
