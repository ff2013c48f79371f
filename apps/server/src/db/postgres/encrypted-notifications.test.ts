import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createNotificationCodec, volatileChannel } from './encrypted-notifications.ts';

const secret = randomBytes(32);
const here = createNotificationCodec('node-1', secret);
const there = createNotificationCodec('node-2', secret);
const hintOf = (id: string, length = 5) => ({ id, content: randomBytes(length) });
/** As another node reads them. */
const readBy = (codec: typeof there, payloads: readonly string[]) =>
	payloads.flatMap((payload) => codec.read(payload)).map(({ id, open }) => ({ id, content: open() }));

describe('[DB44] hints of a commit', () => {
	test('are opened by the other nodes with the secret, in their order', () => {
		const hints = [hintOf('a'), hintOf('b', 0), hintOf('c', 300)];
		const payloads = here.seal(hints);
		expect(payloads).toHaveLength(1);
		expect(readBy(there, payloads)).toEqual(hints);
	});

	test('go in as many payloads as PostgreSQL takes, and without content where one is too long', () => {
		const hints = Array.from({ length: 400 }, (_, at) => hintOf(`document-${at}`, at === 7 ? 6000 : 100));
		const payloads = here.seal(hints);
		expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8000);
		const byId = new Map(readBy(there, payloads).map(({ id, content }) => [id, content]));
		for (const [at, { id, content }] of hints.entries()) expect(byId.get(id)).toEqual(at === 7 ? null : content);
	});

	test('are not opened by whoever has another secret or none, nor where anything was changed', () => {
		const [payload] = here.seal([hintOf('a'), hintOf('b')]) as [string];
		const changed = payload.replace('a,b', 'b,a');
		const cut = payload.slice(0, -8);
		const unopened = ['a', 'b'].map((id) => ({ id, content: null }));
		expect(readBy(createNotificationCodec('node-3', randomBytes(32)), [payload])).toEqual(unopened);
		expect(readBy(createNotificationCodec('node-3', null), [payload])).toEqual(unopened);
		expect(readBy(there, [changed])).toEqual(unopened.toReversed());
		expect(readBy(there, [cut])).toEqual(unopened);
	});

	test('[DOC93] are not opened on another channel than theirs', () => {
		const elsewhere = createNotificationCodec('node-2', secret, volatileChannel);
		expect(readBy(elsewhere, here.seal([hintOf('a')]))).toEqual([{ id: 'a', content: null }]);
	});

	test('say nothing but ids without a secret', () => {
		const payloads = createNotificationCodec('node-3', null).seal([hintOf('a'), hintOf('b')]);
		expect(payloads).toEqual(['node-3 a,b ']);
	});

	test('of the node itself, and what has another form, are nothing', () => {
		const own = here.seal([hintOf('a')]);
		expect(readBy(here, [...own, '', 'x', 'x y', 'x y z w', ' '])).toEqual([]);
		expect(readBy(there, ['x y z'])).toEqual([{ id: 'y', content: null }]);
	});
});
