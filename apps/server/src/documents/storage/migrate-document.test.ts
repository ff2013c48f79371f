import { clusterTexts } from '@plenum/domain/clusters/assessment';
import { schemaVersion } from '@plenum/documents/roots';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { transaction } from '../../db/transaction.ts';
import { insertDocument } from '../documents.store.ts';
import {
	document,
	consultation,
	joinStock,
	openRoom,
	until,
	type Stock,
	type TestDocuments
} from '../../test-support/documents/documents.fixture.ts';
import { freezeDocument, thawDocument } from '../freeze-document.ts';
import { readDocument } from '../read-document.ts';
import { findRows, findValue } from '../../test-support/database/statements.fixture.ts';

const old = 'old-document';
const added = 'challenges';

let room: TestDocuments;
const joined: Stock[] = [];
afterEach(async () => {
	for (const { provider } of joined.splice(0)) provider.destroy();
	await room.close();
});

/** A document as a program left it that did not know one of today's sections. */
async function openRoomWithOldDocument(version = schemaVersion - 1): Promise<void> {
	room = await openRoom();
	const doc = new Y.Doc();
	for (const section of clusterTexts) {
		if (section === added) continue;
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText(section)]);
		doc.getXmlFragment(section).insert(0, [paragraph]);
	}
	const row = { id: old, consultation, cluster: 'cluster-2', schemaVersion: version };
	await transaction(room.database, (tx) => insertDocument(tx.db, row, Y.encodeStateAsUpdate(doc)));
}

function join(participant: string): Stock {
	const stock = joinStock(room, participant, { document: old });
	joined.push(stock);
	return stock;
}

async function synced(...stocks: Stock[]): Promise<void> {
	await until(() => stocks.every(({ provider }) => provider.synced));
}

async function stored(): Promise<{ version: number; seq: number; rows: number }> {
	const sql = `select schema_version as version, head_seq as seq,
		(select count(*) from document_updates where document = id) as rows from documents where id = ?`;
	const [row] = await findRows<{ version: number; seq: number; rows: number }>(room.database, sql, old);
	return row!;
}

const sectionIn = ({ doc }: Stock) => doc.getXmlFragment(added).toJSON();

function type({ doc }: Stock, words: string): void {
	((doc.getXmlFragment(added).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, words);
}

test('[DOC65] a section that old documents lack is there when one is opened, once, and in its log', async () => {
	await openRoomWithOldDocument();
	const before = await readDocument(room.database.read, old);
	const ada = join('ada');
	const ben = join('ben');
	await synced(ada, ben);
	expect(await stored()).toEqual({ version: schemaVersion, seq: 1, rows: 1 });
	expect(await readDocument(room.database.read, old)).toEqual({ ...before, seq: 1 });
	type(ada, 'one ');
	type(ben, 'two ');
	await until(() => [ada, ben].every((stock) => sectionIn(stock).length === '<paragraph>one two </paragraph>'.length));
	expect(sectionIn(ada)).toMatch(/^<paragraph>(one two|two one) <\/paragraph>$/);
	expect(room.reported).toEqual([]);
});

test('[DOC65] nothing is written again when it is opened again, nor where nothing is lacking', async () => {
	await openRoomWithOldDocument();
	const ada = join('ada');
	await synced(ada);
	const { seq } = await stored();
	ada.provider.destroy();
	await until(async () => (await stored()).rows === 0);
	await synced(join('ben'));
	expect(await stored()).toMatchObject({ version: schemaVersion, seq });
	const stock = joinStock(room, 'cem');
	joined.push(stock);
	await synced(stock);
	const head = await findValue(room.database, 'select head_seq from documents where id = ?', document);
	expect(head).toBe(0);
});

test('[DOC65] a closed text keeps what it says; opened again while people read it, it is migrated before anyone writes', async () => {
	await openRoomWithOldDocument();
	await transaction(room.database, (tx) => freezeDocument(room, tx, old));
	const ada = join('ada');
	await synced(ada);
	expect([await stored(), sectionIn(ada)]).toEqual([{ version: schemaVersion - 1, seq: 0, rows: 0 }, '']);
	await transaction(room.database, (tx) => thawDocument(room, tx, old));
	await until(() => sectionIn(ada) === '<paragraph></paragraph>');
	await until(() => ada.provider.synced);
	type(ada, 'again');
	await until(async () => (await stored()).seq === 2);
	expect((await stored()).version).toBe(schemaVersion);
	expect(room.reported).toEqual([]);
});

test('[DOC65] what a later version has migrated is not opened by this one', async () => {
	await openRoomWithOldDocument(schemaVersion + 1);
	const ada = join('ada');
	await until(() => ada.closes.length > 0);
	expect(ada.closes[0]).toEqual({ code: 1013, reason: 'document/cannot-open' });
	expect(room.reported).toMatchObject([{ code: 'document/cannot-open', document: old }]);
});
