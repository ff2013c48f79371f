import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { CountersignRequest, RecordHead } from '@plenum/protocol/journal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearDevice, setSharedDevice } from '#lib/outbox/device.ts';
import { ownKeyIn, RecordWatch } from './record-watch.svelte.ts';

const hash = (digit: string) => digit.repeat(64);
const closing = { length: 4, hash: hash('4') };
let head: RecordHead;
let isKept: boolean;
let asked: string[];
let signed: CountersignRequest[];
let watch: RecordWatch;

beforeEach(() => {
	localStorage.clear();
	head = { length: 5, hash: hash('5'), noted: null, closing: null };
	isKept = true;
	asked = [];
	signed = [];
	const api = fakeApi({
		async call(path, body) {
			if (body === undefined) return (asked.push(path), { ok: true, value: head });
			return (signed.push(body as CountersignRequest), { ok: true, value: { kept: isKept } });
		}
	});
	const reader = { participant: 'ada', consultation: 'c', signs: true };
	watch = new RecordWatch(api, () => reader);
});
afterEach(() => setSharedDevice(false));

test('[JOURNAL14] what was noted is compared, and stays noted until its user takes the new end', async () => {
	await watch.check();
	expect(asked).toEqual(['/consultations/c/journal/head']);
	head = { ...head, length: 6, hash: hash('6'), noted: 5 };
	await watch.check();
	expect(watch.contradiction).toBeNull();

	head = { ...head, length: 9, hash: hash('9'), noted: null };
	await watch.check();
	await watch.check();
	expect(asked.at(-1)).toBe(`/consultations/c/journal/head?noted=${hash('6')}`);
	expect(watch.contradiction).toMatchObject({ noted: { length: 6 }, now: { length: 9 } });
	watch.accept();
	expect(watch.contradiction).toBeNull();
	head = { ...head, noted: 9 };
	await watch.check();
	expect(watch.contradiction).toBeNull();
});

test('[JOURNAL12] each closing is signed once, by one key, which is the device’s own where the server kept a signature', async () => {
	head = { ...head, closing };
	isKept = false;
	await watch.check();
	expect(ownKeyIn('ada', 'c')).toBeNull();
	head = { ...head, noted: 5 };
	await watch.check();
	expect(signed).toHaveLength(1);

	isKept = true;
	head = { ...head, closing: { length: 5, hash: hash('5') } };
	await watch.check();
	expect(signed.map(({ length }) => length)).toEqual([4, 5]);
	expect(new Set(signed.map(({ key }) => key)).size).toBe(1);
	expect(ownKeyIn('ada', 'c')).toBe(signed[0]?.key);

	head = { ...head, noted: null };
	await watch.check();
	watch.accept();
	expect(ownKeyIn('ada', 'c')).toBe(signed[0]?.key);
});

test('[JOURNAL12] whoever leaves takes note and key along, and a shared device has none', async () => {
	head = { ...head, closing };
	await watch.check();
	expect(ownKeyIn('ada', 'c')).not.toBeNull();
	clearDevice();
	expect(localStorage.length).toBe(0);

	setSharedDevice(true);
	await watch.check();
	expect(signed).toHaveLength(1);
	expect(localStorage.length).toBe(0);
});
