import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCodes } from '@plenum/documents/frames';
import * as Y from 'yjs';
import { openPostgres } from '../db/postgres/open-postgres.ts';
import { noPostgres } from '../db/postgres/postgres-cluster.fixture.ts';
import { asking, createPostgresDatabase, type PostgresDatabase } from '../db/postgres/postgres-database.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { createDocument } from './create-document.ts';
import { findClients, findStoredDocument } from './documents.store.ts';
import {
	document as first,
	consultation,
	firstText,
	joinStock,
	openRoomOn,
	textOf,
	until,
	type Stock,
	type TestDocuments
} from './documents.fixture.ts';
import { freezeDocument } from './freeze-document.ts';

const report = (error: unknown) => {
	throw error;
};

type Node = Omit<TestDocuments, 'file'>;

describe.skipIf(noPostgres)(`documents on several nodes ${noPostgres ?? ''}`, () => {
	let place: PostgresDatabase;
	let nodes: [Node, Node];
	let document: string;
	let made = 0;
	const people: Stock[] = [];

	const open = async () => openRoomOn(await openPostgres(place.url, report));
	beforeAll(async () => {
		place = await createPostgresDatabase();
		nodes = [await open(), await open()];
	});
	beforeEach(async () => {
		document = `${first}-${(made += 1)}`;
		await transaction(nodes[0].database, (tx) =>
			createDocument(tx, { id: document, consultation, cluster: `cluster-of-${document}` })
		);
	});
	afterAll(async () => {
		for (const { provider } of people) provider.destroy();
		await Promise.all(nodes.map((node) => node.close()));
		await place.drop();
	});

	async function join(node: Node, participant: string): Promise<Stock> {
		const stock = joinStock(node, participant, { document });
		people.push(stock);
		await until(() => stock.provider.synced);
		return stock;
	}

	test('[DOC90] two people on two nodes type at once: their copies are equal, and equal to what is stored', async () => {
		const [ada, ben] = [await join(nodes[0], 'ada'), await join(nodes[1], 'ben')];
		for (let word = 0; word < 20; word++) {
			firstText(ada.doc).insert(0, `a${word} `);
			firstText(ben.doc).insert(firstText(ben.doc).length, ` b${word}`);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		await until(
			() => textOf(ada.doc) === textOf(ben.doc) && textOf(ada.doc).includes('b19') && textOf(ben.doc).includes('a19')
		);
		const late = await join(nodes[0], 'cem');
		expect(textOf(late.doc)).toBe(textOf(ada.doc));
		const stored = await findStoredDocument(nodes[1].database.read, document);
		expect(stored?.headSeq).toBe((stored?.rows ?? 0) + 0);
	});

	test('[DOC90] where nobody has told a node, it asks', async () => {
		const silent = await openRoomOn({
			...(await openPostgres(place.url, report)),
			nodes: { areAlone: false, tell: () => undefined, on: () => undefined, onMissed: () => undefined }
		});
		try {
			const [ada, ben] = [await join(nodes[0], 'ada'), await join(silent, 'ben')];
			firstText(ada.doc).insert(0, 'not told ');
			await until(() => textOf(ben.doc).includes('not told'));
		} finally {
			await silent.close();
		}
	});

	test('[DOC90] whoever comes to another node has nothing taken from them that is saved', async () => {
		const ada = await join(nodes[0], 'ada');
		firstText(ada.doc).insert(0, 'written here ');
		const ben = await join(nodes[1], 'ben');
		await until(() => textOf(ben.doc).includes('written here'));
		firstText(ben.doc).insert(0, 'and there ');
		ben.provider.disconnect();
		firstText(ben.doc).insert(0, 'and without a line ');
		const again = joinStock(nodes[0], 'ben', { document, doc: ben.doc });
		people.push(again);
		await until(() => textOf(ada.doc).includes('and without a line'));
		// Where the node that was left has cut the log short already, the other one loads the text again, and all come back.
		expect(again.closes.filter(({ code }) => code !== closeCodes.tryAgainLater)).toEqual([]);
		expect(textOf(ada.doc)).toBe(textOf(ben.doc));
	});

	test.each([true, false])(
		'[DOC91] what stands in another node’s snapshot only is not left out, whether somebody types meanwhile or not (%s)',
		async (types) => {
			const silent = await openRoomOn({
				...(await openPostgres(place.url, report)),
				nodes: { areAlone: false, tell: () => undefined, on: () => undefined, onMissed: () => undefined }
			});
			try {
				const [ada, ben] = [await join(silent, 'ada'), await join(nodes[1], 'ben')];
				firstText(ben.doc).insert(0, 'there ');
				await until(async () => (await findStoredDocument(nodes[0].database.read, document))?.headSeq === 1);
				ben.provider.destroy(); // The last one on that node: all rows end in a snapshot.
				await until(async () => (await findStoredDocument(nodes[0].database.read, document))?.rows === 0);
				if (types) firstText(ada.doc).insert(0, 'here ');
				await until(() => textOf(ada.doc).includes('there'));
				const cem = await join(nodes[1], 'cem');
				await until(() => textOf(cem.doc) === textOf(ada.doc));
			} finally {
				await silent.close();
			}
		}
	);

	test('[DOC90] what is frozen on one node is frozen on the other', async () => {
		const [ada, ben] = [await join(nodes[0], 'ada'), await join(nodes[1], 'ben')];
		firstText(ada.doc).insert(0, 'before ');
		await until(() => textOf(ben.doc).includes('before'));
		await transaction(nodes[0].database, (tx) => freezeDocument(nodes[0], tx, document));
		firstText(ben.doc).insert(0, 'too late ');
		await join(nodes[1], 'cem');
		const late = await join(nodes[0], 'observer');
		expect(textOf(late.doc)).not.toContain('too late');
	});

	test('[DOC91] [DOC64] a client id that was announced on one node is nobody else’s on another', async () => {
		const [ada, cem] = [await join(nodes[0], 'ada'), await join(nodes[1], 'cem')];
		const owners = async () => (await findClients(nodes[1].database.read, document)).get(ada.doc.clientID)?.participant;
		await until(async () => (await owners()) === 'ada');
		const doc = new Y.Doc();
		doc.clientID = ada.doc.clientID;
		const ben = joinStock(nodes[1], 'ben', { document, doc });
		people.push(ben);
		await until(() => ben.provider.synced);
		firstText(doc).insert(0, 'yours ');
		firstText(ada.doc).insert(0, 'mine ');
		await until(() => textOf(cem.doc).includes('mine'));
		expect(textOf(cem.doc)).not.toContain('yours');
		ben.provider.destroy();
	});

	test('[DOC12] a node whose connections are cut in the middle loses nothing that it called saved', async () => {
		const [ada, ben] = [await join(nodes[0], 'ada'), await join(nodes[1], 'ben')];
		for (let word = 0; word < 30; word++) {
			firstText(ada.doc).insert(0, `w${word} `);
			if (word % 10 === 5)
				await asking(place.url, (client) =>
					client.query(
						"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'plenum' AND datname = current_database()"
					)
				);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		// What could not be saved a stock provider sends again when it comes anew, as one does who saw no word that it was.
		for (let tries = 0; tries < 20 && !textOf(ben.doc).includes('w29'); tries++) {
			ada.provider.disconnect();
			ada.provider.connect();
			await until(() => ada.provider.synced);
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
		for (let word = 0; word < 30; word++) expect(textOf(ben.doc)).toContain(`w${word} `);
	});
});
