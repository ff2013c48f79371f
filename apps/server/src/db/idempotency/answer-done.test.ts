import { ok, refuse } from '@plenum/domain/result';
import { expect, test, vi } from 'vitest';
import { answerDone } from './answer-done.ts';
import type { Database } from '../database.ts';
import type { ReadPool } from '../threads/read-pool.ts';

/** `read` is the worker's answer. */
async function answer(read: () => Promise<unknown>) {
	const report = vi.fn();
	const database = { costly: { read } as unknown as ReadPool, read: {} as Database['read'] };
	const shown = { module: '', name: '', question: async (_db: unknown, id: string) => ok(`${id}, read here`) };
	return { answer: await answerDone({ database, report }, shown, 'c'), reported: report.mock.calls.length };
}

test('[OPERATE50] what is done is answered by the worker, and without it where it fails or is out of time', async () => {
	const here = ok('c, read here');
	const bytes = ok(Uint8Array.of(1));
	expect(await answer(async () => bytes)).toEqual({ answer: bytes, reported: 0 });
	expect(await answer(async () => refuse('request/over-budget'))).toEqual({ answer: here, reported: 0 });
	expect(await answer(() => Promise.reject(new Error('It ended.')))).toEqual({ answer: here, reported: 1 });
	expect(await answer(async () => refuse('cluster/unknown'))).toMatchObject({ answer: { reason: 'cluster/unknown' } });
});
