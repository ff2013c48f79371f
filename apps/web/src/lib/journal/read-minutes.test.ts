import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { JournalLine, Minutes } from '@plenum/protocol/journal';
import { expect, test } from 'vitest';
import type { Answer } from '#lib/queries/api.ts';
import { joinParts, readEarlier, readNewest } from './read-minutes.ts';

const params = { consultation: 'c' };
const line = (place: number): JournalLine => ({ place }) as JournalLine;
const placesOf = ({ lines }: Pick<Minutes, 'lines'>) => lines.map(({ place }) => place);
const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A record that answers as the server does, and grows where a test says so. */
function recordOf(length: number) {
	const record = { length, asked: [] as string[] };
	async function need(path: string): Promise<Minutes> {
		record.asked.push(path);
		const query = new URL(path, 'http://localhost').searchParams;
		const before = Number(query.get('before') ?? record.length + 1);
		const first = Math.max(1, before - Number(query.get('limit')));
		const lines = upTo(first, before - 1).map(line);
		const agendas = first > 1 ? [line(1)] : [];
		const { length } = record;
		return { lines, agendas, head: `${length}`, length };
	}
	const call = async (path: string) => ({ ok: true, value: await need(path) });
	return { record, call, api: fakeApi({ call, need }) };
}

test('[JOURNAL11] the newest lines are read first, then a piece before them, then all', async () => {
	const { record, api } = recordOf(2500);
	const newest = await readNewest(api, params);
	expect(placesOf(newest)).toEqual(upTo(2401, 2500));
	const { part: more } = await readEarlier(api, params, newest, false);
	expect(placesOf(more)).toEqual(upTo(2301, 2500));
	const { part: all } = await readEarlier(api, params, more, true);
	expect(placesOf(all)).toEqual(upTo(1, 2500));
	expect(record.asked).toHaveLength(5);
	expect(placesOf((await readEarlier(api, params, all, true)).part)).toEqual(upTo(1, 2500));
	expect(record.asked).toHaveLength(5);
});

test('[JOURNAL11] what was read stays while the record grows, and never with a gap', async () => {
	const { record, api } = recordOf(500);
	const { part: read } = await readEarlier(api, params, await readNewest(api, params), false);
	expect(placesOf(joinParts(null, read))).toEqual(upTo(301, 500));
	for (const [length, shown] of [
		[500, upTo(301, 500)],
		[501, upTo(301, 501)],
		[600, upTo(301, 600)],
		[601, upTo(502, 601)]
	] as const) {
		record.length = length;
		expect(placesOf(joinParts(read, await readNewest(api, params)))).toEqual(shown);
	}
});

test('[JOURNAL11] a short record is there at once', async () => {
	const { record, api } = recordOf(3);
	const newest = await readNewest(api, params);
	expect(placesOf((await readEarlier(api, params, newest, true)).part)).toEqual([1, 2, 3]);
	expect(record.asked).toHaveLength(1);
	expect(joinParts(null, { lines: [], agendas: [] })).toEqual({ lines: [], agendas: [] });
});

test('[JOURNAL11] where an answer does not come, what was read before it is kept', async () => {
	const { record, api, call } = recordOf(2500);
	const newest = await readNewest(api, params);
	const away = { ok: false, reason: 'offline', words: 'Away.', status: 0, seconds: null } as unknown as Answer<never>;
	const cut = fakeApi({ call: (path) => (record.asked.length > 1 ? Promise.resolve(away) : call(path)) });
	const { part, failed } = await readEarlier(cut, params, newest, true);
	expect(placesOf(part)).toEqual(upTo(1401, 2500));
	expect(failed).toBe(away);
});
