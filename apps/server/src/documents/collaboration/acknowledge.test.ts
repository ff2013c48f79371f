import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import {
	firstText,
	joinRaw,
	joinStock,
	openRoom,
	textOf,
	until
} from '../../test-support/documents/documents.fixture.ts';

test('[DOC12] while it is being committed nobody hears of it, neither its author nor anyone else', async () => {
	const room = await openRoom();
	onTestFinished(() => room.close());
	const ada = joinStock(room, 'ada');
	onTestFinished(() => ada.provider.destroy());
	await until(() => ada.provider.synced);
	const author = await joinRaw(room, 'ada');
	const reader = await joinRaw(room, 'ben');
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(ada.doc));
	doc.on('update', (update: Uint8Array) => author.send(encodeFrame({ type: 'update', update })));
	const begun = Promise.withResolvers<void>();
	const done = Promise.withResolvers<void>();
	onTestFinished(() => done.resolve());
	const { bounds } = room.database;
	const commit: typeof bounds.commit = async (hints) => {
		begun.resolve();
		await done.promise;
		await bounds.commit(hints);
	};
	Object.assign(room.database, { bounds: { ...bounds, commit } });

	firstText(doc).insert(0, 'unheard');
	await begun.promise;
	// Each is answered something else, which comes after whatever they were told before.
	for (const one of [author, reader]) {
		one.send(encodeFrame({ type: 'syncStep1', stateVector: Y.encodeStateVector(new Y.Doc()) }));
		await until(() => one.frames.some(({ type }) => type === 'syncStep2'));
	}
	const told = [...author.frames, ...reader.frames].map(({ type }) => type);
	expect(told.filter((type) => type === 'saved' || type === 'update')).toEqual([]);
	expect(textOf(ada.doc)).not.toContain('unheard');

	done.resolve();
	await until(() => author.frames.some(({ type }) => type === 'saved') && textOf(ada.doc).includes('unheard'));
	await until(() => reader.frames.some(({ type }) => type === 'update'));
});
