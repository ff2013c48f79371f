import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { transaction } from '../db/transaction.ts';
import { createDocument } from './create-document.ts';
import { findStoredDocument, raiseGenerations } from './documents.store.ts';
import { freezeDocument, thawDocument } from './freeze-document.ts';
import { readDocument } from './read-document.ts';
import {
	consultation,
	document,
	firstText,
	joinRaw,
	joinStock,
	openRoom,
	textOf,
	until,
	type TestDocuments,
	type Stock
} from '../test-support/documents/documents.fixture.ts';
import { alter, findValue } from '../test-support/database/statements.fixture.ts';

const rooms: TestDocuments[] = [];
const stocks: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of stocks.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	for (const room of rooms.splice(0)) await room.close();
});

const updatesIn = ({ database }: TestDocuments) => findValue(database, 'select count(*) from document_updates');

async function room(options: Parameters<typeof openRoom>[0] = {}): Promise<TestDocuments> {
	const opened = await openRoom(options);
	rooms.push(opened);
	return opened;
}

async function joined(
	of: TestDocuments,
	participant: string,
	more: Parameters<typeof joinStock>[2] = {}
): Promise<Stock> {
	const stock = joinStock(of, participant, more);
	stocks.push(stock);
	await until(() => stock.provider.synced);
	return stock;
}

describe('two stock providers', () => {
	test('[DOC9] converge through the room, and see each other', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		firstText(ada.doc).insert(0, 'from Ada ');
		firstText(ben.doc).insert(0, 'from Ben ');
		await until(
			() => textOf(ada.doc) === textOf(ben.doc) && textOf(ada.doc).includes('Ada') && textOf(ada.doc).includes('Ben')
		);
		const at = Y.createRelativePositionFromTypeIndex(firstText(ada.doc), 3);
		ada.provider.awareness.setLocalStateField('cursor', { anchor: at, head: at });
		ada.provider.awareness.setLocalStateField('user', { name: 'Somebody else' });
		await until(() => ben.provider.awareness.getStates().get(ada.doc.clientID)?.['cursor'] != null);
		expect(ben.provider.awareness.getStates().get(ada.doc.clientID)).toEqual({
			user: { name: 'Name of ada', constituency: 'civil-society', color: '#5b47a5' },
			cursor: JSON.parse(JSON.stringify({ anchor: at, head: at }))
		});
		ada.provider.disconnect();
		await until(() => !ben.provider.awareness.getStates().has(ada.doc.clientID));
		expect(context.reported).toEqual([]);
	});

	test('[DOC20] what they wrote is there for those who come after all have left, and the log is short', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		for (let word = 0; word < 50; word++) firstText(ada.doc).insert(0, `${word} `);
		await until(
			async () => (await readDocument(context.database.read, document))?.assessment.sections.progress.length === 1
		);
		const text = textOf(ada.doc);
		ada.provider.disconnect();
		await until(async () => (await updatesIn(context)) === 0);
		const ben = await joined(context, 'ben');
		expect(textOf(ben.doc)).toBe(text);
	});

	test('[DOC17] a snapshot takes the place of the log while people write', async () => {
		const context = await room({ limits: { rowsBeforeSnapshot: 8 } });
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		for (let word = 0; word < 60; word++) {
			firstText(ada.doc).insert(0, `a${word} `);
			firstText(ben.doc).insert(0, `b${word} `);
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		await until(
			() => textOf(ada.doc) === textOf(ben.doc) && textOf(ada.doc).includes('b59') && textOf(ada.doc).includes('a59')
		);
		await until(async () => Number(await findValue(context.database, 'select seq from document_snapshots')) > 8);
		const cem = await joined(context, 'cem');
		expect(textOf(cem.doc)).toBe(textOf(ada.doc));
		expect(context.reported).toEqual([]);
	});

	test('[DOC17] what came while a snapshot was being written is in the next, though everyone leaves meanwhile', async () => {
		const context = await room({ limits: { rowsBeforeSnapshot: 4 } });
		const ada = await joined(context, 'ada');
		const rows = async () => (await findStoredDocument(context.database.read, document))?.headSeq ?? 0;
		for (let page = 1; page <= 5; page++) {
			firstText(ada.doc).insert(0, page < 5 ? 'long '.repeat(10_000) : 'last ');
			await until(async () => (await rows()) === page);
		}
		ada.provider.destroy();
		await until(async () => (await findStoredDocument(context.database.read, document))?.rows === 0);
		const ben = await joined(context, 'ben');
		expect(textOf(ben.doc)).toContain('last long');
	});

	test('[DOC14] a long paste, which they send as one change and never again, is saved', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		for (const length of [70_000, 900_000]) {
			const paste = `${length} `.repeat(length / 7).slice(0, length);
			firstText(ada.doc).insert(0, paste);
			await until(() => textOf(ben.doc).includes(paste));
		}
		ada.provider.destroy();
		ben.provider.destroy();
		const cem = await joined(context, 'cem');
		expect(textOf(cem.doc)).toBe(textOf(ada.doc));
		expect([ada.closes, context.reported]).toEqual([[], []]);
	});

	test('[DOC8] someone who wrote without a line brings it with them when it is back', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		ada.provider.disconnect();
		firstText(ada.doc).insert(0, 'written in the dark');
		firstText(ada.doc).delete(0, 8);
		firstText(ben.doc).insert(0, 'meanwhile ');
		ada.provider.connect();
		await until(() => textOf(ben.doc).includes('in the dark') && textOf(ada.doc) === textOf(ben.doc));
		expect(textOf(ada.doc)).toContain('meanwhile');
	});
});

test('[DOC9] a stock provider hears the protocol that it knows and nothing else, also of what is refused', async () => {
	const unknown = vi.spyOn(console, 'error');
	const denied = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	onTestFinished(() => void vi.restoreAllMocks());
	const context = await room();
	const ada = await joined(context, 'ada');
	const observer = await joined(context, 'observer');
	firstText(ada.doc).insert(0, 'words');
	await until(() => textOf(observer.doc).includes('words'));
	firstText(observer.doc).insert(0, 'smuggled ');
	await until(() => denied.mock.calls.length > 0);
	expect(denied.mock.calls[0]?.[0]).toContain('rights/missing');
	expect(unknown).not.toHaveBeenCalled();
});

test('[PEOPLE25] what a session opened is closed when it ends, and nothing else', async () => {
	const context = await room();
	const ada = await joined(context, 'ada');
	const ben = await joined(context, 'ben');
	context.documents.endSession('session of ada');
	await until(() => ada.closes.length > 0);
	expect(ada.closes[0]).toEqual({ code: 4401, reason: 'identity/required' });
	expect(ben.closes).toEqual([]);
});

describe('frozen', () => {
	test('[DOC5] nothing is appended any more, and the hash stays that of the text', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		firstText(ada.doc).insert(0, 'agreed');
		await until(() => textOf(ben.doc).includes('agreed'));
		const { sha256 } = await transaction(context.database, (tx) => freezeDocument(context, tx, document));
		firstText(ada.doc).insert(0, 'late ');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(textOf(ben.doc)).not.toContain('late');
		expect((await readDocument(context.database.read, document))?.sha256).toBe(sha256);

		await transaction(context.database, (tx) => thawDocument(context, tx, document));
		ada.provider.disconnect();
		ada.provider.connect();
		await until(() => textOf(ben.doc).includes('late agreed'));
	});

	test('[DOC11] the append itself is refused, even where the open document has not heard of it', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		await alter(context.database, "update documents set frozen_at = 1, frozen_sha256 = 'x'");
		firstText(ada.doc).insert(0, 'late');
		await until(() => ada.closes.length > 0 || context.reported.length === 0);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect((await readDocument(context.database.read, document))?.assessment).toEqual(emptyAssessment());
	});

	test('[DOC3] a copy from before a restore does not flow into what was restored', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		firstText(ada.doc).insert(0, 'kept ');
		await until(() => textOf(ben.doc).includes('kept'));
		for (const { provider } of [ada, ben]) provider.disconnect();
		await until(async () => (await findValue(context.database, 'select seq from document_snapshots')) !== 0);
		const saved = await findValue(context.database, 'select state from document_snapshots');
		const again = await joined(context, 'ada', { doc: ada.doc });
		firstText(ada.doc).insert(0, 'lost ');
		ben.provider.connect();
		await until(() => textOf(ben.doc).includes('lost'));
		again.provider.disconnect();
		ben.provider.disconnect();
		await until(async () => (await updatesIn(context)) === 0);
		await alter(context.database, 'update document_snapshots set state = ?', saved);
		await transaction(context.database, async (tx) => raiseGenerations(tx.db));

		ben.provider.connect();
		await until(() => ben.closes.some(({ code }) => code === 4409));
		const reading = await readDocument(context.database.read, document);
		expect(JSON.stringify(reading?.assessment)).not.toContain('lost');
		expect(reading?.generation).toBe(2);
	});
});

describe('rights', () => {
	test('[DOC15] an observer sees and does not write', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const observer = await joined(context, 'observer');
		firstText(observer.doc).insert(0, 'smuggled ');
		firstText(ada.doc).insert(0, 'seen');
		await until(() => textOf(observer.doc).includes('seen'));
		expect(textOf(ada.doc)).not.toContain('smuggled');
		expect(JSON.stringify((await readDocument(context.database.read, document))?.assessment)).not.toContain('smuggled');
	});

	test('[DOC15] someone who is removed loses the connection, and cannot come back', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const record = context.people.get('ada');
		if (record) context.people.set('ada', { ...record, status: 'removed' });
		await context.documents.peopleChanged(['ada']);
		await until(() => ada.closes.length > 0);
		expect(ada.closes[0]).toEqual({ code: 4403, reason: 'participant/removed' });
		const again = joinStock(context, 'ada');
		stocks.push(again);
		await until(() => again.closes.length > 0);
		expect(again.provider.synced).toBe(false);
	});

	test('[DOC15] rights are read again while someone writes, even where nobody told the room', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const record = context.people.get('ada');
		if (record) context.people.set('ada', { ...record, status: 'removed' });
		await until(async () => {
			firstText(ada.doc).insert(0, 'x');
			await new Promise((resolve) => setTimeout(resolve, 50));
			return ada.closes.length > 0;
		});
		expect(ada.closes[0]?.code).toBe(4403);
	});

	test('[DOC15] a closed consultation is for reading', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		context.phase.now = 'closed';
		await context.documents.consultationChanged(consultation);
		firstText(ada.doc).insert(0, 'after the end');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(textOf(ben.doc)).not.toContain('after the end');
	});

	test('[DOC15] who comes in at the moment in which a consultation is closed is told so', async () => {
		const context = await room();
		const read = Promise.withResolvers<void>();
		const closed = Promise.withResolvers<void>();
		context.phase.wasRead = () => (read.resolve(), closed.promise);
		const coming = joinRaw(context, 'ada');
		await read.promise;
		context.phase.now = 'closed';
		delete context.phase.wasRead;
		await context.documents.consultationChanged(consultation);
		closed.resolve();
		const ada = await coming;
		await until(() => ada.frames.findLast((frame) => frame.type === 'status')?.mayWrite === false);
		ada.socket.terminate();
	});

	test('[DOC20] readers who come and go in the same moment all end in one document', async () => {
		const context = await room();
		for (let round = 0; round < 20; round++) {
			const leaving = ['ada', 'ben', 'ada'].map((participant) => joinStock(context, participant));
			for (const [at, { provider }] of leaving.entries()) setTimeout(() => provider.destroy(), at + (round % 7));
			const [one, other] = await Promise.all([joined(context, 'ada'), joined(context, 'ben')]);
			firstText(one.doc).insert(0, `round ${round} `);
			await until(() => textOf(other.doc).includes(`round ${round} `));
			one.provider.destroy();
			other.provider.destroy();
		}
		expect(context.reported).toEqual([]);
	});

	test('a stranger, another consultation’s person and an unknown document are turned away', async () => {
		const context = await room();
		const other = context.people.get('ada');
		if (other) context.people.set('dora', { ...other, participantId: 'dora', consultationId: 'consultation-2' });
		const stranger = joinStock(context, 'nobody');
		const dora = joinStock(context, 'dora');
		const lost = joinStock(context, 'ada', { document: 'document-9' });
		stocks.push(stranger, dora, lost);
		await until(() => stranger.closes.length > 0 && dora.closes.length > 0 && lost.closes.length > 0);
		expect([stranger, dora, lost].map(({ provider }) => provider.synced)).toEqual([false, false, false]);
	});
});

describe('saved means saved', () => {
	test('[DOC12] whatever others have seen is there after the process was dropped', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const ben = await joined(context, 'ben');
		let seen = '';
		for (let word = 0; word < 200; word++) {
			firstText(ada.doc).insert(firstText(ada.doc).length, `w${word} `);
			if (word % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
		}
		await until(() => textOf(ben.doc).includes('w150'));
		seen = textOf(ben.doc);
		context.drop();
		const reopened = await openRoom({ file: context.file });
		rooms.unshift(reopened);
		const text = JSON.stringify((await readDocument(reopened.database.read, document))?.assessment);
		for (const word of seen.match(/w\d+ /g) ?? []) expect(text).toContain(word);
	});

	test('[DOC2] a document is made with its cluster or not at all', async () => {
		const context = await room();
		const making = transaction(context.database, async (tx) => {
			await createDocument(tx, { id: 'document-2', consultation, cluster: 'cluster-2' });
			throw new Error('the cluster could not be made');
		});
		await expect(making).rejects.toThrow('could not be made');
		expect(await readDocument(context.database.read, 'document-2')).toBe(undefined);
		await expect(
			transaction(context.database, (tx) => createDocument(tx, { id: document, consultation, cluster: 'c' }))
		).rejects.toThrow();
	});

	test('[DOC9] the answer to someone new is complete, and no larger than the state', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		firstText(ada.doc).insert(0, 'word '.repeat(2000));
		firstText(ada.doc).delete(100, 9000);
		await until(async () => ((await readDocument(context.database.read, document))?.seq ?? 0) > 0);
		ada.provider.disconnect();
		await until(async () => (await updatesIn(context)) === 0);
		const ben = await joinRaw(context, 'ben');
		const before = ben.bytes();
		ben.send(encodeFrame({ type: 'syncStep1', stateVector: new Uint8Array([0]) }));
		await until(() => ben.frames.some(({ type }) => type === 'syncStep2'));
		expect(ben.bytes() - before).toBeLessThan(1.05 * Y.encodeStateAsUpdate(ada.doc).length);
		const answer = ben.frames.find((frame) => frame.type === 'syncStep2');
		const doc = new Y.Doc();
		if (answer) Y.applyUpdate(doc, answer.update);
		expect(textOf(doc)).toBe(textOf(ada.doc));
		ben.socket.terminate();
	});

	test('[DOC12] [DOC18] frames are taken in their order, and each is acknowledged by its number, once it is committed', async () => {
		const context = await room();
		const ada = await joined(context, 'ada');
		const watching = await joinRaw(context, 'ada');
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(ada.doc));
		doc.on('update', (update: Uint8Array) => watching.send(encodeFrame({ type: 'update', update })));
		for (let letter = 0; letter < 20; letter++) firstText(doc).insert(letter, 'x');
		await until(() => watching.frames.some((frame) => frame.type === 'saved' && frame.frames === 20));
		expect((await readDocument(context.database.read, document))?.assessment.sections.progress).toEqual([
			{ type: 'paragraph', runs: [{ text: 'x'.repeat(20), marks: [], href: null }] }
		]);
		watching.socket.terminate();
	});
});
