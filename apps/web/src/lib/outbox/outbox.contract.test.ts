import { describe, expect, test } from 'vitest';
import { cardKind } from '../cards/kept-card.ts';
import { commentKind, editKind, replyKind } from '../comments/kept-drafts.ts';
import { rejectedKind } from '../documents/unsaved-words.svelte.ts';
import { textKind } from '../documents/kept-text.ts';
import { ballotKind } from '../polls/ballot/kept-ballot.ts';
import { progressKind } from '../progress-reports/kept-report.ts';
import { emptyText } from '../progress-reports/report-fields.ts';
import { ratingKind } from '../ratings/kept-rating.ts';
import { blockedStorage, fill, openStorage } from './device.fixture.ts';
import { clearDevice, clearTab, deleteDataOfOtherGuests, Device, holdsUnsent } from './device.ts';
import { Outbox, waitingTargets, type KindName, type OutboxKind } from './outbox.ts';

/** A kind, an entry of it, a later entry under the same id, and what some other page may have stored there. */
type Sample<Entry> = { kind: OutboxKind<Entry>; entry: Entry; later: Entry; broken: string };

const sample = <Entry>(
	kind: OutboxKind<Entry>,
	entry: NoInfer<Entry>,
	later: NoInfer<Entry>,
	broken = '{'
): Sample<unknown> => ({ kind, entry, later, broken }) as unknown as Sample<unknown>;

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 256);
const rating = { level: 'in-process', percentage: null, regression: false, reason: 'A law', source: '' } as const;
const comment = { id: 'c', section: 'progress', anchor: { from: 'a', to: 'b' }, quote: 'courts', replacement: null };

/** Each kind that an outbox keeps. A kind without a sample does not compile. */
const samples: Record<KindName, Sample<unknown>> = {
	text: sample(
		textKind,
		{ generation: 2, authors: [7], update: bytes(300) },
		{ generation: 2, authors: [7, 8], update: bytes(301) },
		'2'
	),
	rejected: sample(
		rejectedKind,
		{ reason: 'document/frozen', text: 'Half' },
		{ reason: 'document/frozen', text: 'Half of it' },
		'{}'
	),
	card: sample(cardKind, 'Few judges', 'Few judges, far courts', '{}'),
	rating: sample(
		ratingKind,
		{ version: 2, rating, tried: [] },
		{ version: 2, rating: { ...rating, reason: 'Two laws' }, tried: [rating] },
		'{}'
	),
	comment: sample(
		commentKind as OutboxKind<unknown>,
		{ ...comment, text: 'Which?' },
		{ ...comment, text: 'Which ones?' }
	),
	reply: sample(replyKind, { id: 'c', text: 'These' }, { id: 'c', text: 'These two' }),
	edit: sample(editKind, 'These', 'These two', '{}'),
	ballot: sample(ballotKind, { sealed: 'a', key: 'k' }, { sealed: 'b', key: 'l' }, '{}'),
	progress: sample(
		progressKind,
		{ subject: { kind: 'commitment', id: 'k' }, version: 1, ...emptyText },
		{ subject: { kind: 'commitment', id: 'k' }, version: 2, ...emptyText },
		'{}'
	)
};

const owner = { participant: 'ann', target: 'one' };

describe.each(Object.entries(samples))('%s', (_, { kind, entry, later, broken }) => {
	const open = (storage: Storage | null, change: Partial<typeof owner> = {}) => {
		const device = new Device(() => storage);
		return { device, outbox: new Outbox(kind, { ...owner, ...change }, device) };
	};
	const reload = (storage: Storage | null) => open(storage).outbox.entries();

	test('[WEB170] an entry stays until it is acknowledged or dismissed, whatever becomes of others', () => {
		const storage = openStorage();
		const { device, outbox } = open(storage);
		for (const id of ['a', 'b', 'edit:c']) outbox.put(id, entry);
		outbox.acknowledge('b', entry);
		outbox.dismiss('edit:c');
		outbox.acknowledge('unknown', entry);
		for (const change of [{ target: 'two' }, { participant: 'ben' }]) {
			const other = new Outbox(kind, { ...owner, ...change }, device);
			other.put('a', entry);
			other.acknowledge('a', entry);
		}
		for (const name of Object.values(samples)) new Outbox(name.kind, owner, device).entries();
		expect(outbox.entries()).toEqual(new Map([['a', entry]]));
		expect(reload(storage)).toEqual(new Map([['a', entry]]));
	});

	test('[WEB170] an entry that this page cannot read stays where it is', () => {
		const storage = openStorage();
		const { outbox, device } = open(storage);
		outbox.put('a', entry);
		const [key = ''] = device.keys('plenum:outbox:');
		storage.setItem(key, broken);
		expect(outbox.entries().size).toBe(kind.decode(broken) === null ? 0 : 1);
		outbox.put('b', entry);
		outbox.acknowledge('b', entry);
		expect(storage.getItem(key)).toBe(broken);
	});

	test('[WEB171] an acknowledged entry is gone, also after a reload; what was written since stays under its id', () => {
		const storage = openStorage();
		const { outbox } = open(storage);
		outbox.put('a', entry);
		outbox.put('b', entry);
		outbox.put('b', later);
		for (const id of ['a', 'b', 'a']) outbox.acknowledge(id, entry);
		expect(outbox.entries()).toEqual(new Map([['b', later]]));
		expect(reload(storage)).toEqual(new Map([['b', later]]));
		outbox.acknowledge('b', later);
		expect(outbox.entries().size).toBe(0);
		expect(storage.length).toBe(0);
	});

	test('[WEB171] another tab that wrote since loses nothing by the acknowledgement of this one', () => {
		const storage = openStorage();
		const one = open(storage).outbox;
		const other = open(storage).outbox;
		one.put('a', entry);
		other.put('a', later);
		one.acknowledge('a', entry);
		expect(other.entries()).toEqual(new Map([['a', later]]));
	});

	test('[WEB172] other participants see nothing of it, and their own stays apart', () => {
		const storage = openStorage();
		open(storage).outbox.put('a', entry);
		for (const participant of ['ben', 'an', 'anna', '', 'ann:one']) {
			const { outbox, device } = open(storage, { participant });
			expect([outbox.entries().size, outbox.get('a')]).toEqual([0, null]);
			expect(waitingTargets(kind, participant, device)).toEqual([]);
			outbox.dismiss('a');
		}
		const { device } = open(storage);
		expect(waitingTargets(kind, 'ann', device)).toEqual(['one']);
		for (const other of Object.values(samples).filter((each) => each.kind !== kind))
			expect(waitingTargets(other.kind, 'ann', device)).toEqual([]);
	});

	test.each([
		['storage', openStorage],
		['no storage', () => null],
		['blocked storage', blockedStorage]
	])('[WEB172] a person who leaves leaves nothing, with %s', (_name, make) => {
		const storage = make();
		const { outbox, device } = open(storage);
		outbox.put('a', entry);
		expect(holdsUnsent(device)).toBe(true);
		clearDevice(device);
		expect(holdsUnsent(device)).toBe(false);
		expect(outbox.entries().size).toBe(0);
	});

	test('[WEB172] a tab that another one empties forgets what it alone holds', () => {
		const { outbox, device } = open(null);
		outbox.put('a', entry);
		clearTab(device);
		expect(outbox.entries().size).toBe(0);
	});

	test('[WEB172] what a guest left goes when another participant is known here; account holders come back to theirs', () => {
		const storage = openStorage();
		const { outbox, device } = open(storage);
		deleteDataOfOtherGuests({ participant: 'ann', isGuest: true }, device);
		outbox.put('a', entry);
		const ben = new Outbox(kind, { ...owner, participant: 'ben' }, device);
		ben.put('a', entry);
		deleteDataOfOtherGuests({ participant: 'ann', isGuest: true }, device);
		expect(outbox.entries().size).toBe(1);
		deleteDataOfOtherGuests({ participant: 'cleo', isGuest: true }, device);
		expect([outbox.entries().size, ben.entries().size]).toEqual([0, 1]);
	});

	test('[WEB173] it survives a reload byte for byte', () => {
		const storage = openStorage();
		const { outbox } = open(storage);
		expect([outbox.put('a', entry), outbox.put('b', later), outbox.isStored]).toEqual([true, true, true]);
		expect([...reload(storage)].toSorted()).toEqual([
			['a', entry],
			['b', later]
		]);
	});

	test('[WEB174] where storage is full the page keeps the latest, says so, and the earlier entry stays stored', () => {
		const storage = openStorage();
		const { outbox } = open(storage);
		outbox.put('a', entry);
		fill(storage);
		expect([outbox.put('a', later), outbox.put('b', entry), outbox.isStored]).toEqual([false, false, false]);
		expect(outbox.entries()).toEqual(
			new Map([
				['a', later],
				['b', entry]
			])
		);
		expect(reload(storage)).toEqual(new Map([['a', entry]]));
		outbox.acknowledge('a', later);
		outbox.acknowledge('b', entry);
		expect([outbox.entries().size, outbox.isStored]).toEqual([0, true]);
	});

	test.each([
		['no storage', () => null],
		['blocked storage', blockedStorage]
	])('[WEB174] with %s, as in some private windows, the page keeps it and says so', (_name, make) => {
		const { outbox, device } = open(make());
		expect([outbox.put('a', entry), outbox.isStored]).toEqual([false, false]);
		expect(outbox.entries()).toEqual(new Map([['a', entry]]));
		expect(waitingTargets(kind, 'ann', device)).toEqual(['one']);
		outbox.acknowledge('a', later);
		expect(outbox.entries().size).toBe(1);
		outbox.acknowledge('a', entry);
		expect([outbox.entries().size, outbox.isStored]).toEqual([0, true]);
	});

	test('[WEB174] what did not fit is stored as soon as something else is gone', () => {
		const storage = openStorage();
		const { outbox } = open(storage);
		outbox.put('a', entry);
		const { setItem } = storage;
		fill(storage);
		outbox.put('b', later);
		storage.setItem = setItem;
		outbox.acknowledge('a', entry);
		expect(outbox.isStored).toBe(true);
		expect(reload(storage)).toEqual(new Map([['b', later]]));
	});
});

test('[WEB172] a server, whose memory belongs to all its readers, keeps nothing', () => {
	const device = new Device(() => null, true);
	expect(() => new Outbox(cardKind, owner, device).put('a', 'Few judges')).toThrow('all its readers');
});

test('[DOC22] a rejected change without text is shown on this page and not stored', () => {
	const storage = openStorage();
	const outbox = new Outbox(rejectedKind, owner, new Device(() => storage));
	expect(outbox.put('a', { reason: 'text/removed', text: ' ' })).toBe(false);
	expect([outbox.entries().size, storage.length]).toEqual([1, 0]);
});
