import { createFirstState } from '@plenum/documents/first-state';
import { DocumentProvider, type RejectedText } from '@plenum/documents/collaboration/provider';
import { schemaVersion, sectionOf } from '@plenum/documents/roots';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DeviceCopy } from './device-copy.ts';
import { fill, openStorage } from '../outbox/device.fixture.ts';
import { Device } from '../outbox/device.ts';
import { Outbox } from '../outbox/outbox.ts';
import { textKind, type KeptText } from './kept-text.ts';

const owner = { target: 'd', participant: 'ada' };
const first = createFirstState();
const providers: DocumentProvider[] = [];
afterEach(() => providers.splice(0).forEach((provider) => provider.destroy()));

type Visit = {
	doc: Y.Doc;
	provider: DocumentProvider;
	copy: DeviceCopy;
	kept: Outbox<KeptText>;
	rejected: RejectedText[];
};

/** A page with the document open, and no line: what the server would say stands in `status`. */
function visit(device: Storage, status: Partial<NonNullable<DocumentProvider['status']>> = {}): Visit {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, first);
	const rejected: RejectedText[] = [];
	const nothing = () => undefined;
	const on = { changed: () => copy.changed(), synced: nothing, rejected: nothing };
	const generation = status.generation ?? 1;
	const provider: DocumentProvider = new DocumentProvider({ address: 'ws://127.0.0.1:9', doc, generation, on });
	provider.status = { generation, schemaVersion, frozen: false, mayWrite: true, ...status };
	const kept = new Outbox(textKind, owner, new Device(() => device));
	const copy = new DeviceCopy(provider, kept, (one) => rejected.push(one));
	providers.push(provider);
	return { doc, provider, copy, kept, rejected };
}

const words = (doc: Y.Doc) => (sectionOf(doc, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;

const idsIn = ({ kept }: Visit) => [...kept.entries().keys()].map(Number);

function leaveWith(device: Storage, typed: string, before?: Visit): Visit {
	const here = before ?? visit(device);
	words(here.doc).insert(0, typed);
	here.copy.keepNow();
	return here;
}

test('[DOC23] words that an earlier visit could not send go on from where they were, and lie on the device until they are saved', () => {
	const device = openStorage();
	leaveWith(device, 'typed in the dark ');
	const back = visit(device);
	back.copy.bringBack();
	expect(words(back.doc).toString()).toBe('typed in the dark ');
	expect(back.provider.allSaved).toBe(false);
	expect(idsIn(back)).toEqual([back.doc.clientID]);
	expect(back.rejected).toEqual([]);
});

test('[DOC23] words of two visits are one person’s, should they have to be returned', () => {
	const device = openStorage();
	leaveWith(device, 'first ');
	const second = visit(device);
	second.copy.bringBack();
	leaveWith(device, 'second ', second);
	const closed = visit(device, { frozen: true });
	closed.copy.bringBack();
	expect(closed.rejected.map(({ reason, text }) => [reason, text.split('\n').toSorted()])).toEqual([
		['document/frozen', ['first ', 'second ']]
	]);
	expect(idsIn(closed)).toEqual([]);
	expect(words(closed.doc).toString()).toBe('');
});

test.each([
	['document/frozen', { frozen: true }],
	['rights/missing', { mayWrite: false }],
	['document/other-generation', { generation: 2 }]
])('[DOC3] %s: words that waited are returned, and not merged', (reason, status) => {
	const device = openStorage();
	leaveWith(device, 'typed in the dark ');
	const back = visit(device, status);
	back.copy.bringBack();
	expect(back.rejected).toEqual([{ reason, text: 'typed in the dark ', isLost: true }]);
	expect(words(back.doc).toString()).toBe('');
	expect(back.provider.allSaved).toBe(true);
});

test('[DOC23] where the device takes no more, what lies there already is not let go', () => {
	const device = openStorage();
	const before = leaveWith(device, 'typed in the dark ');
	fill(device);
	const back = visit(device);
	back.copy.bringBack();
	expect(back.copy.isComplete).toBe(false);
	expect(idsIn(visit(device))).toEqual([before.doc.clientID]);
});
