import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from '../test-support/database/postgres-database.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { findStoredDocument, replaceSnapshot } from '../documents/documents.store.ts';
import { freezeOutcome } from '../exports/outcome/freeze-outcome.ts';
import { runCommand } from './run-command.ts';

const name = 'Unforgettable Name';
const planted = [name, 'Unforgettable Card', 'Unforgettable Text', 'Unforgettable Version'];

describe.skipIf(noPostgres)(`erasing on PostgreSQL ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	let app: TestApp;
	let place: TestCluster;
	let participant: string;

	beforeAll(async () => {
		database = await createPostgresDatabase();
		app = await createTestApp(null, { databaseUrl: database.url });
		place = await app.makeCluster('Unforgettable Version');
		await freezeOutcome(app.plenum.context, { consultation: app.consultation, participant: null, label: null });
		const token = await app.welcome('participant', 'nhri');
		await query("UPDATE clusters SET label = 'Water'");
		participant = (await query<{ id: string }>("SELECT id FROM participants WHERE constituency = 'nhri'"))[0]?.id ?? '';
		await query(`UPDATE participant_names SET name = '${name}' WHERE participant = '${participant}'`);
		const asked = { section: 'challenges', question: 'What now?', disclosure: 'confidential', limit: 2 } as const;
		const { body } = await app.api('openCardRound', { body: { cluster: place.cluster, ...asked } });
		const cards = [{ id: 'card-0001', text: 'Unforgettable Card' }];
		await app.ask(`PUT /card-rounds/${body.id}/own`, { as: token, body: { cards, done: true } });
		await writeAndDelete('Unforgettable Text');
		await query('ANALYZE');
	});
	afterAll(async () => {
		await app.close();
		await database.drop();
	});

	async function query<Row>(statement: string): Promise<Row[]> {
		let found: Row[] = [];
		await asking(database.url, async (client) => (found = (await client.query(statement)).rows as Row[]));
		return found;
	}

	/** As updates of a text keep what was deleted. */
	async function writeAndDelete(words: string): Promise<void> {
		const { context } = app.plenum;
		await transaction(context.database, async (tx) => {
			const row = (await findStoredDocument(tx.db, place.document))!;
			const document = new Y.Doc({ gc: false });
			for (const piece of [row.snapshot, ...row.updates]) Y.applyUpdate(document, piece);
			const text = document.getText('progress');
			text.insert(0, words);
			text.delete(0, words.length);
			await replaceSnapshot(tx.db, row.id, row.headSeq, Y.encodeStateAsUpdate(document));
		});
	}

	const run = (...typed: string[]) =>
		runCommand(typed, { DATA_DIR: app.dataDir, PORT: '0', DATABASE_URL: database.url }, { out: ignore, err: ignore });
	const holding = async () => {
		const { tables } = await database.loot();
		return planted.filter((words) => tables.some(({ bytes }) => bytes.includes(words)));
	};

	test('[DB40] [DB41] [OPERATE6] [OPERATE8] what erase and forget delete is in no file of a table, and in no sample of one', async () => {
		expect(await holding()).toEqual(planted);
		expect(await run('erase', participant, '--yes')).toBe(0);
		expect(await holding()).toEqual(['Unforgettable Version']);
		expect(await run('forget', '1', '--consultation', app.consultation)).toBe(0);
		expect(await holding()).toEqual([]);
	});
});

const ignore = () => undefined;
