import type { JournalLine, Minutes } from '@plenum/protocol/journal';
import { expect, test } from 'vitest';
import type { Answer } from '#lib/api.ts';
import { joinParts, readEarlier, readNewest } from './read-minutes.ts';

const line = (place: number): JournalLine => ({ place }) as JournalLine;
const placesOf = ({ lines }: Pick<Minutes, 'lines'>) => lines.map(({ place }) => place);
const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A record that answers as the server does, and grows where a test says so. */
function recordOf(length: number) {
	const record = { length, asked: [] as string[] };
	const api = {
		async get<Value>(path: string): Promise<Answer<Value>> {
			return { ok: true, value: await api.need<Value>(path) };
		},
		async need<Value>(path: string): Promise<Value> {
			record.asked.push(path);
			const query = new URL(path, 'http://localhost').searchParams;
			const before = Number(query.get('before') ?? record.length + 1);
			const first = Math.max(1, before - Number(query.get('limit')));
			const lines = upTo(first, before - 1).map(line);
			const agendas = first > 1 ? [line(1)] : [];
			const { length } = record;
			return { lines, agendas, head: `${length}`, length } satisfies Minutes as Value;
		}
	};
	return { record, api };
}

test('[JOURNAL11] the newest lines are read first, then a piece before them, then all', async () => {
	const { record, api } = recordOf(2500);
	const newest = await readNewest(api, '/journal');
	expect(placesOf(newest)).toEqual(upTo(2401, 2500));
	const { part: more } = await readEarlier(api, '/journal', newest, false);
	expect(placesOf(more)).toEqual(upTo(2301, 2500));
	const { part: all } = await readEarlier(api, '/journal', more, true);
	expect(placesOf(all)).toEqual(upTo(1, 2500));
	expect(record.asked).toHaveLength(5);
	expect(placesOf((await readEarlier(api, '/journal', all, true)).part)).toEqual(upTo(1, 2500));
	expect(record.asked).toHaveLength(5);
});

test('[JOURNAL11] what was read stays while the record grows, and never with a gap', async () => {
	const { record, api } = recordOf(500);
	const { part: read } = await readEarlier(api, '/journal', await readNewest(api, '/journal'), false);
	expect(placesOf(joinParts(null, read))).toEqual(upTo(301, 500));
	for (const [length, shown] of [
		[500, upTo(301, 500)],
		[501, upTo(301, 501)],
		[600, upTo(301, 600)],
		[601, upTo(502, 601)]
	] as const) {
		record.length = length;
		expect(placesOf(joinParts(read, await readNewest(api, '/journal')))).toEqual(shown);
	}
});

test('[JOURNAL11] a short record is there at once', async () => {
	const { record, api } = recordOf(3);
	const newest = await readNewest(api, '/journal');
	expect(placesOf((await readEarlier(api, '/journal', newest, true)).part)).toEqual([1, 2, 3]);
	expect(record.asked).toHaveLength(1);
	expect(joinParts(null, { lines: [], agendas: [] })).toEqual({ lines: [], agendas: [] });
});

test('[JOURNAL11] where an answer does not come, what was read before it is kept', async () => {
	const { record, api } = recordOf(2500);
	const newest = await readNewest(api, '/journal');
	const away = { ok: false, reason: 'offline', words: 'Away.', status: 0, seconds: null } as unknown as Answer<never>;
	const cut = {
		get: <Value>(path: string) => (record.asked.length > 1 ? Promise.resolve(away) : api.get<Value>(path))
	};
	const { part, failed } = await readEarlier(cut, '/journal', newest, true);
	expect(placesOf(part)).toEqual(upTo(1401, 2500));
	expect(failed).toBe(away);
});
