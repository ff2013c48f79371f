import type * as Y from 'yjs';
import { afterEach, expect, test } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { createCaucusDocument } from './create-document.ts';
import {
	consultation,
	document,
	firstText,
	joinStock,
	openRoom,
	until,
	type Stock,
	type TestDocuments
} from '../test-support/documents/documents.fixture.ts';

let room: TestDocuments;
const lines: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of lines.splice(0)) (provider.destroy(), doc.destroy());
	await room.close();
});

async function join(participant: string, id: string): Promise<Stock> {
	const line = joinStock(room, participant, { document: id });
	lines.push(line);
	await until(() => line.provider.synced);
	return line;
}

test('[CAUCUS5] who writes in a caucus is told to nobody, as who writes in the text of a cluster is', async () => {
	const told: string[] = [];
	room = await openRoom({ inCaucus: new Set(['ada', 'ben']), onWordsSaved: (words) => void told.push(words.document) });
	const caucus = { id: 'caucus-text-1', consultation, cluster: 'cluster-1', caucus: 'caucus-1' };
	await transaction(room.database, (tx) => createCaucusDocument(tx, caucus));
	const ada = await join('ada', caucus.id);
	const ben = await join('ben', caucus.id);
	const notesOf = ({ doc }: Stock) => (doc.getXmlFragment('notes').get(0) as Y.XmlElement).get(0) as Y.XmlText;
	notesOf(ada).insert(0, 'Few judges.');
	await until(() => notesOf(ben).length > 0);
	const joint = await join('ada', document);
	firstText(joint.doc).insert(0, 'Far courts.');
	await until(() => told.length > 0);
	expect(new Set(told)).toEqual(new Set([document]));
});
