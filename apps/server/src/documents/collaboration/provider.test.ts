import { DocumentProvider, type ProviderOptions, type RejectedText } from '@plenum/documents/collaboration/provider';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { transaction } from '../../db/transaction.ts';
import { freezeDocument } from '../freeze-document.ts';
import { readDocument } from '../read-document.ts';
import {
	consultation,
	document,
	firstText,
	openRoom,
	textOf,
	until,
	type TestDocuments
} from '../../test-support/documents/documents.fixture.ts';
import { isOnPostgres } from '../../test-support/database/folder-database.fixture.ts';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';

type Author = { doc: Y.Doc; provider: DocumentProvider; rejected: RejectedText[]; states: string[] };

let room: TestDocuments;
const authors: Author[] = [];
afterEach(async () => {
	for (const { provider, doc } of authors.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

function author(participant: string, more: Partial<ProviderOptions> = {}): Author {
	const doc = more.doc ?? new Y.Doc();
	const made: Omit<Author, 'provider'> = { doc, rejected: [], states: [] };
	const provider: DocumentProvider = new DocumentProvider({
		address: `ws://127.0.0.1:${room.port}/collab/${document}?token=${participant}`,
		doc,
		random: () => 0,
		on: {
			changed: () => provider.state !== made.states.at(-1) && made.states.push(provider.state),
			synced: () => undefined,
			rejected: (rejected) => made.rejected.push(rejected)
		},
		...more
	});
	provider.awareness.setLocalState({});
	provider.connect();
	const complete = { ...made, provider };
	authors.push(complete);
	return complete;
}

async function joined(participant: string, more: Partial<ProviderOptions> = {}): Promise<Author> {
	const made = author(participant, more);
	await until(() => made.provider.state === 'saved');
	return made;
}

async function stored(): Promise<string> {
	return JSON.stringify((await readDocument(room.database.read, document))?.assessment.sections.progress);
}

describe('the save state', () => {
	test('[DOC21] goes from saving to saved when the server has committed, and not before', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		firstText(ada.doc).insert(0, 'words');
		expect(ada.provider.state).toBe('saving');
		await until(() => ada.provider.state === 'saved');
		expect(await stored()).toContain('words');
		await until(() => textOf(ben.doc) === textOf(ada.doc));
		expect(ben.states).not.toContain('saving');
		expect(ada.states.slice(-2)).toEqual(['saving', 'saved']);
	});

	test.each([70_000, 200_000])('[DOC72] a change of %i letters is saved without another', async (letters) => {
		room = await openRoom();
		const ada = await joined('ada');
		firstText(ada.doc).insert(0, 'x'.repeat(letters));
		await until(() => ada.provider.state === 'saved');
		expect((await stored()).length).toBeGreaterThan(letters);
		expect(ada.rejected).toEqual([]);
	});

	test('[DOC72] a change that no frame of the server takes comes back to its author at once', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const words = `${'x'.repeat(1_100_000)} end`;
		firstText(ada.doc).insert(0, words);
		await until(() => ada.rejected.length > 0);
		expect(ada.rejected).toEqual([{ reason: 'frame/too-large', text: words, isLost: true }]);
		expect(await stored()).not.toContain('end');
	});

	test('[DOC21] without a line it says so, keeps the words, and merges them on return', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		room.drop();
		room.documents.closeConnectionsOf('nobody');
		await until(() => ada.provider.state === 'away' || ada.provider.state === 'saved');
		firstText(ada.doc).insert(0, 'dark ');
		firstText(ben.doc).insert(0, 'light ');
		await until(
			() => ada.provider.state === 'saved' && ben.provider.state === 'saved' && textOf(ada.doc) === textOf(ben.doc)
		);
		expect(await stored()).toContain('dark');
		expect(await stored()).toContain('light');
	});

	// By a trigger of SQLite's; that PostgreSQL cannot be reached is tested where it is opened.
	test.skipIf(isOnPostgres)(
		'[DOC21] a disk that takes nothing is said, and what was typed is saved once it does',
		async () => {
			room = await openRoom();
			const ada = await joined('ada');
			getSqlite(room.database).writer.exec(
				"create trigger full before insert on document_updates begin select raise(abort, 'disk full'); end"
			);
			firstText(ada.doc).insert(0, 'kept ');
			await until(() => ada.provider.trouble === 'server/cannot-save');
			expect(ada.provider.state).toBe('saving');
			firstText(ada.doc).insert(5, 'too ');
			getSqlite(room.database).writer.exec('drop trigger full');
			await until(() => ada.provider.state === 'saved');
			expect(ada.provider.trouble).toBe(null);
			expect(await stored()).toContain('kept too ');
			expect(ada.rejected).toEqual([]);
			expect(room.reported.length).toBeGreaterThan(0);
		}
	);

	test('[DOC14] a long paste is saved at once', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		for (const length of [59_000, 70_000, 900_000]) {
			firstText(ada.doc).insert(0, `${length} `.repeat(length / 7));
			await until(() => ada.provider.state === 'saved');
			await until(() => textOf(ben.doc) === textOf(ada.doc));
		}
		expect(ada.rejected).toEqual([]);
	});

	test('[DOC13] someone faster than the server allows is told so, and loses nothing', async () => {
		room = await openRoom({ limits: { frames: { burst: 60, perSecond: 200 } } });
		const ada = await joined('ada');
		for (let letter = 0; letter < 200; letter++) firstText(ada.doc).insert(letter, 'x');
		await until(() => ada.provider.trouble === 'frame/too-fast');
		await until(() => ada.provider.state === 'saved');
		expect(ada.provider.trouble).toBe(null);
		expect(ada.rejected).toEqual([]);
		expect(await stored()).toContain('x'.repeat(200));
	});

	test('[DOC13] a little too fast is no reason to lose the line: it is asked for again when more may come', async () => {
		room = await openRoom({ limits: { frames: { burst: 60, perSecond: 100 } } });
		const ada = await joined('ada');
		for (let letter = 0; letter < 50; letter++) firstText(ada.doc).insert(letter, 'x');
		await until(() => ada.provider.trouble === 'frame/too-fast');
		await until(() => ada.provider.state === 'saved');
		expect(ada.states).not.toContain('away');
		expect(await stored()).toContain('x'.repeat(50));
	});

	test('[DOC17] what was deleted makes a document full for a moment only', async () => {
		room = await openRoom({ limits: { documentBytes: 100_000, bytesBeforeSnapshot: 30_000 } });
		const ada = await joined('ada');
		for (let paste = 0; paste < 10; paste++) {
			firstText(ada.doc).insert(0, 'x'.repeat(20_000));
			firstText(ada.doc).delete(0, 20_000);
			await until(() => ada.provider.state === 'saved');
		}
		firstText(ada.doc).insert(0, 'there is room');
		await until(() => ada.provider.state === 'saved');
		expect(ada.rejected).toEqual([]);
		expect(room.reported).toEqual([]);
	});

	test('[DOC21] a large paste is saved like any other', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		firstText(ada.doc).insert(0, 'y'.repeat(200_000));
		await until(() => ada.provider.state === 'saved');
		expect((await stored()).length).toBeGreaterThan(200_000);
	});
});

describe('what is refused for good is returned to its author', () => {
	test('[DOC22] a text that was frozen while one typed', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		firstText(ben.doc).insert(0, 'theirs ');
		await until(() => textOf(ada.doc).includes('theirs'));
		const freezing = transaction(room.database, (tx) => freezeDocument(room, tx, document));
		firstText(ada.doc).insert(0, 'mine, ');
		firstText(ada.doc).insert(6, 'late ');
		await freezing;
		await until(() => ada.rejected.length > 0 || ada.provider.state === 'saved');
		if (ada.rejected.length > 0)
			expect(ada.rejected).toEqual([{ reason: 'document/frozen', text: 'mine, late ', isLost: true }]);
		await until(() => ben.provider.status?.frozen === true);
		expect(ben.provider.mayWrite).toBe(false);
		expect(ben.rejected).toEqual([]);
	});

	test('[DOC22] one who lost the right to write', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const record = room.people.get('ada');
		if (record) room.people.set('ada', { ...record, role: 'observer' });
		await room.documents.peopleChanged(['ada']);
		await until(() => !ada.provider.mayWrite);
		firstText(ada.doc).insert(0, 'too late');
		await until(() => ada.rejected.length > 0);
		expect(ada.rejected).toEqual([{ reason: 'rights/missing', text: 'too late', isLost: true }]);
	});

	test('[PEOPLE50] one who was muted while they wrote, until they may write again', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const record = room.people.get('ada');
		if (record) room.people.set('ada', { ...record, muted: 'muting-1' });
		await room.documents.peopleChanged(['ada']);
		await until(() => !ada.provider.mayWrite);
		firstText(ada.doc).insert(0, 'shouting');
		await until(() => ada.rejected.length > 0);
		expect(ada.rejected).toEqual([{ reason: 'rights/muted', text: 'shouting', isLost: true }]);
		if (record) room.people.set('ada', record);
		await room.documents.peopleChanged(['ada']);
		const again = await joined('ada');
		firstText(again.doc).insert(0, 'calmly');
		await until(() => again.provider.state === 'saved');
	});

	test('[DOC22] a change without words is told as well, and nothing is where nothing was changed', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		firstText(ben.doc).insert(0, 'theirs ');
		await until(() => textOf(ada.doc).includes('theirs') && ben.provider.state === 'saved');
		for (const id of ['ada', 'ben']) {
			const record = room.people.get(id);
			if (record) room.people.set(id, { ...record, role: 'observer' });
			await room.documents.peopleChanged([id]);
		}
		await until(() => !ada.provider.mayWrite && !ben.provider.mayWrite);
		firstText(ada.doc).delete(0, 7);
		await until(() => ada.rejected.length > 0);
		expect(ada.rejected).toEqual([{ reason: 'rights/missing', text: '', isLost: true }]);
		expect(ben.rejected).toEqual([]);
	});

	test('[DOC3] a copy of another generation', async () => {
		room = await openRoom();
		const ada = author('ada', { generation: 7 });
		await until(() => ada.rejected.length > 0);
		expect(ada.rejected).toEqual([{ reason: 'document/other-generation', text: '', isLost: false }]);
	});

	test('[DOC15] one who was removed is not called back', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const record = room.people.get('ada');
		if (record) room.people.set('ada', { ...record, status: 'removed' });
		await room.documents.peopleChanged(['ada']);
		await until(() => ada.provider.ended === 'no-rights');
	});
});

test('[PEOPLE25] whoever is known by another token since comes back by themselves, with what they typed meanwhile', async () => {
	room = await openRoom();
	const ada = await joined('ada');
	room.documents.endSession('session of ada');
	await until(() => ada.provider.state === 'away');
	firstText(ada.doc).insert(0, 'typed meanwhile');
	await until(() => ada.provider.state === 'saved');
	expect(await stored()).toContain('typed meanwhile');
	expect(ada.rejected).toEqual([]);
});

test('[PEOPLE25] whoever is nobody any more is told so once, and is not called back', async () => {
	room = await openRoom();
	const stranger = author('nobody at all', { address: `ws://127.0.0.1:${room.port}/collab/${document}` });
	await until(() => stranger.provider.ended === 'no-session');
});

describe('awareness', () => {
	test('[DOC16] people see each other, under the names that the server gives them', async () => {
		room = await openRoom();
		const ada = await joined('ada');
		const ben = await joined('ben');
		const at = Y.createRelativePositionFromTypeIndex(firstText(ada.doc), 0);
		ada.provider.awareness.setLocalStateField('cursor', { anchor: at, head: at });
		await until(() => ben.provider.awareness.getStates().get(ada.doc.clientID)?.['cursor'] != null);
		expect(ben.provider.awareness.getStates().get(ada.doc.clientID)?.['user']).toEqual({
			name: 'Name of ada',
			constituency: 'civil-society',
			color: '#5b47a5'
		});
		room.people.set('ada', { ...(room.people.get('ada') as never as object), shownAs: 'Ada L.' } as never);
		await room.documents.consultationChanged(consultation);
		await until(() => ben.provider.awareness.getStates().get(ada.doc.clientID)?.['user'].name === 'Ada L.');
		ada.provider.destroy();
		await until(() => !ben.provider.awareness.getStates().has(ada.doc.clientID));
	});
});
