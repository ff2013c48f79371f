import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { createNotesState } from '@plenum/documents/first-state';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { replaceSection } from '@plenum/documents/replace-section';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { appendUpdates, findDocument, findStoredDocument } from '../documents/documents.store.ts';
import { forgetWordsOf } from '../documents/forget-words.ts';
import { readNotes } from '../documents/read-notes.ts';

let testApp: TestApp;
let workshop: string;
let items: string[];
const command = (body: WorkshopCommandRequest) => testApp.api('commandWorkshop', { params: { workshop }, body });

beforeEach(async () => {
	await testApp?.close();
	testApp = await createTestApp();
	const { cluster } = await testApp.makeCluster('Detention');
	const planned = await testApp.api('planWorkshop', {
		body: {
			title: 'Day',
			items: [
				{ cluster: null, title: 'Opening', minutes: 5 },
				{ cluster: null, title: 'Coffee', minutes: 5, kind: 'break' },
				{ cluster, title: 'Detention', minutes: 5 }
			]
		}
	});
	workshop = planned.body.workshop.id;
	const { body } = await testApp.api('readWorkshopEvents', { params: { workshop } });
	const event = body.events[0]?.event;
	items = event?.type === 'workshop-planned' ? event.items.map(({ id }) => id) : [];
	await command({ type: 'start' });
	await command({ type: 'next-item' });
});
afterAll(() => testApp.close());

const listed = async () => (await testApp.api('listNotes', { params: { workshop } })).body.notes;
async function documentOf(): Promise<string> {
	return (await listed())[0]?.document ?? '';
}

async function write(document: string, words: string): Promise<number | undefined> {
	const { database } = testApp.plenum.context;
	const stored = await findStoredDocument(database.read, document);
	const doc = new Y.Doc();
	for (const update of [stored?.snapshot ?? createNotesState(), ...(stored?.updates ?? [])]) Y.applyUpdate(doc, update);
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	replaceSection(doc, 'notes', plainParagraphs(words));
	return transaction(database, (tx) => appendUpdates(tx.db, document, stored?.generation ?? 1, updates));
}

test('[NOTES1] an item without a cluster gets notes when it begins, once; a break and a cluster get none', async () => {
	expect((await listed()).map(({ item }) => item)).toEqual([items[0]]);
	const document = await documentOf();
	for (const item of [items[1]!, items[2]!, items[0]!]) await command({ type: 'start-item', item });
	expect(await listed()).toEqual([{ item: items[0], document }]);
	expect(await command({ type: 'move-step', step: 'write' })).toMatchObject({
		status: 409,
		body: { code: 'workshop/no-steps' }
	});
});

test('[NOTES2] the routes of documents, of the search and of the outcome do not know them', async () => {
	const document = await documentOf();
	await write(document, 'A welcome by the minister.');
	for (const route of ['state', 'versions', 'contributors'])
		expect(await testApp.ask(`GET /api/v1/documents/${document}/${route}`)).toMatchObject({
			status: 404,
			body: { code: 'document/unknown' }
		});
	const found = await testApp.ask('POST /search', { body: { query: 'minister' } });
	expect(JSON.stringify(found.body)).not.toContain('welcome');
	const outcome = await testApp.ask('GET /exports/outcome.json?version=draft&for=participants');
	expect(outcome.status).toBe(200);
	expect(JSON.stringify(outcome.body)).not.toContain('minister');
});

test('[NOTES2] erasing forgets what was deleted in them, and what they say stays', async () => {
	const document = await documentOf();
	await write(document, 'Something rash.');
	await write(document, 'Something calm.');
	const { database } = testApp.plenum.context;
	await transaction(database, (tx) => forgetWordsOf(tx, testApp.consultation, 'somebody'));
	const stored = await findStoredDocument(database.read, document);
	expect(stored?.updates).toEqual([]);
	expect(Buffer.from(stored?.snapshot ?? []).toString('latin1')).not.toContain('rash');
	expect(JSON.stringify(await readNotes(database.read, document))).toContain('calm');
});

test('[NOTES1] [NOTES3] the screen and the minutes show them, and they are fixed while the workshop is closed', async () => {
	const document = await documentOf();
	const shown = async () => (await testApp.api('viewProjector', { params: { workshop } })).body.view?.content;
	expect(await shown()).toEqual({ kind: 'nothing' });
	await write(document, 'A welcome by the minister.');
	expect(await shown()).toMatchObject({ kind: 'notes', blocks: [{ type: 'paragraph' }] });
	const minutes = await testApp.ask(`GET /workshops/${workshop}/minutes?language=en`);
	expect(JSON.stringify(minutes.body)).toContain('A welcome by the minister.');
	const closed = await command({ type: 'close' });
	expect(closed.status).toBe(200);
	const { database } = testApp.plenum.context;
	const notes = await readNotes(database.read, document);
	expect((await findDocument(database.read, document))?.frozenSha256).toBe(notes?.sha256);
	expect(await write(document, 'Too late.')).toBeUndefined();
});
