import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCodes } from '@plenum/documents/collaboration/frames';
import * as Y from 'yjs';
import { noOthers } from '../db/nodes.ts';
import { openPostgres } from '../db/postgres/open-postgres.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from '../test-support/database/postgres-database.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { createDocument } from './create-document.ts';
import { findClients, findStoredDocument } from './documents.store.ts';
import {
	document as first,
	consultation,
	firstText,
	joinStock,
	openRoomOn,
	person,
	textOf,
	until,
	type Stock,
	type TestDocuments
} from '../test-support/documents/documents.fixture.ts';
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

	const secret = randomBytes(32);
	const open = async () => openRoomOn(await openPostgres(place.url, report, secret));
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
		const ada = await join(nodes[0], 'ada');
		const ben = await join(nodes[1], 'ben');
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
			nodes: { ...noOthers, areAlone: false }
		});
		try {
			const ada = await join(nodes[0], 'ada');
			const ben = await join(silent, 'ben');
			firstText(ada.doc).insert(0, 'not told ');
			await until(() => textOf(ben.doc).includes('not told'));
		} finally {
			await silent.close();
		}
	});

	/** Hears what the test hands on, and is kept from reading rows of the log, or how far it has come. */
	async function openHandedNode() {
		const database = await openPostgres(place.url, report, secret);
		const listeners: Parameters<typeof database.nodes.onHint>[0][] = [];
		const isCut = { rows: false, heads: false };
		const select = (fields?: never) => {
			if (fields ? isCut.heads : isCut.rows) throw new Error('It cannot be read now.');
			return database.read.select(fields as never);
		};
		const read = Object.assign(Object.create(database.read) as typeof database.read, { select });
		const handed = {
			...noOthers,
			areAlone: false,
			onHint: (listener: (typeof listeners)[0]) => listeners.push(listener)
		};
		return {
			node: await openRoomOn({ ...database, read, nodes: handed as never }),
			isCut,
			hand: (open: () => Uint8Array | null) => listeners.forEach((listener) => listener(document, open))
		};
	}

	/** A reader gets the stored text before the document is open; what they write is committed after that. */
	async function joinOpen(node: Node, participant: string): Promise<Stock> {
		const stock = await join(node, participant);
		const headSeq = async () => (await findStoredDocument(nodes[1].database.read, document))?.headSeq ?? 0;
		const before = await headSeq();
		firstText(stock.doc).insert(0, 'open ');
		await expect.poll(headSeq).toBeGreaterThan(before);
		return stock;
	}

	/** What the second node hears of three commits of the first. */
	async function hintsOfThree(): Promise<(() => Uint8Array | null)[]> {
		const hints: (() => Uint8Array | null)[] = [];
		nodes[1].database.nodes.onHint((id, open) => void (id === document && hints.push(open)));
		const ada = await join(nodes[0], 'ada');
		for (const word of ['one', 'two', 'three']) {
			const before = hints.length;
			firstText(ada.doc).insert(0, `${word} `);
			await until(() => hints.length > before);
		}
		return hints;
	}

	test('[DOC90] what a commit tells the other nodes is taken in by its number, told twice or out of order, and nothing is read', async () => {
		const { node, isCut, hand } = await openHandedNode();
		try {
			const ben = await joinOpen(node, 'ben');
			isCut.heads = isCut.rows = true;
			const [first, second, third] = (await hintsOfThree()) as [() => Uint8Array, () => Uint8Array, () => Uint8Array];
			for (const open of [third, second, third, first, first]) hand(open);
			await until(() => textOf(ben.doc).includes('three two one'));
			isCut.heads = isCut.rows = false;
		} finally {
			await node.close();
		}
	});

	test.each(['one was lost', 'it came without its content'])(
		'[DOC90] of what commits tell the other nodes the rest is read where %s',
		async (what) => {
			const { node, isCut, hand } = await openHandedNode();
			try {
				const ben = await joinOpen(node, 'ben');
				isCut.heads = true; // Nothing by the second.
				const hints = await hintsOfThree();
				hand(what === 'one was lost' ? (hints[2] ?? (() => null)) : () => null);
				await until(() => textOf(ben.doc).includes('three two one'));
				isCut.heads = false;
			} finally {
				await node.close();
			}
		}
	);

	test('[DOC90] [DB44] more than a hint can carry reaches the other nodes too', async () => {
		const ada = await join(nodes[0], 'ada');
		const ben = await join(nodes[1], 'ben');
		const long = randomBytes(9000).toString('hex');
		firstText(ada.doc).insert(0, long);
		await until(() => textOf(ben.doc).includes(long));
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
		expect(again.closes.filter(({ code }) => code !== closeCodes.reconnect)).toEqual([]);
		expect(textOf(ada.doc)).toBe(textOf(ben.doc));
	});

	test.each([true, false])(
		'[DOC91] what stands in another node’s snapshot only is not left out, whether somebody types meanwhile or not (%s)',
		async (types) => {
			const silent = await openRoomOn({
				...(await openPostgres(place.url, report)),
				nodes: { ...noOthers, areAlone: false }
			});
			try {
				const ada = await join(silent, 'ada');
				const ben = await join(nodes[1], 'ben');
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
		const ada = await join(nodes[0], 'ada');
		const ben = await join(nodes[1], 'ben');
		firstText(ada.doc).insert(0, 'before ');
		await until(() => textOf(ben.doc).includes('before'));
		await transaction(nodes[0].database, (tx) => freezeDocument(nodes[0], tx, document));
		firstText(ben.doc).insert(0, 'too late ');
		await join(nodes[1], 'cem');
		const late = await join(nodes[0], 'observer');
		expect(textOf(late.doc)).not.toContain('too late');
	});

	test('[DOC91] [DOC64] a client id that was announced on one node is nobody else’s on another', async () => {
		const ada = await join(nodes[0], 'ada');
		const cem = await join(nodes[1], 'cem');
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

	test('[DOC92] [DOC93] who writes on one node is seen on the other with their caret, until they may not write or have gone', async () => {
		const ada = await join(nodes[0], 'ada');
		const ben = await join(nodes[1], 'ben');
		const seen = () => ben.provider.awareness.getStates().get(ada.doc.clientID) as Record<string, unknown> | undefined;
		firstText(ada.doc).insert(0, 'here');
		await until(() => textOf(ben.doc).includes('here'));
		const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(firstText(ada.doc), 2));
		ada.provider.awareness.setLocalStateField('cursor', { anchor: place, head: place });
		await until(() => seen()?.['cursor'] !== undefined && seen()?.['cursor'] !== null);
		expect(seen()?.['user']).toEqual({ name: 'Name of ada', constituency: 'civil-society', color: '#5b47a5' });
		nodes[0].people.set('ada', person('ada', 'observer'));
		await nodes[0].documents.peopleChanged(['ada']);
		await until(() => seen()?.['cursor'] === null);
		nodes[0].people.set('ada', person('ada'));
		ada.provider.destroy();
		await until(() => seen() === undefined);
	});

	test('[DOC12] a node whose connections are cut in the middle loses nothing that it called saved', async () => {
		const ada = await join(nodes[0], 'ada');
		const ben = await join(nodes[1], 'ben');
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
