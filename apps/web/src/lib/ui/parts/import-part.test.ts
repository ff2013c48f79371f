import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Parts from './import-part.ts';

/** The module keeps what has come for as long as the page is open: each test opens one. */
let parts: typeof Parts;
const importer = 'https://plenum.example/_app/immutable/chunks/page.js';
const file = 'https://plenum.example/_app/immutable/nodes/help.js';
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const answer = (status: number) => Promise.resolve(new Response('', { status }));
let asked: (address: string) => Promise<Response>;
let links: { href: string }[];
const fetched: string[] = [];
const events: string[] = [];

beforeEach(async () => {
	vi.useFakeTimers();
	vi.resetModules();
	parts = await import('./import-part.ts');
	links = [];
	fetched.length = events.length = 0;
	vi.stubGlobal('fetch', (address: string) => {
		fetched.push(address);
		return asked(address);
	});
	vi.stubGlobal('document', { getElementsByTagName: () => links });
	vi.stubGlobal('window', { dispatchEvent: ({ type }: Event) => events.push(type) });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('[WEB51] a part of the page', () => {
	test('is not imported before its files have come, and each is fetched until it does', async () => {
		asked = broken;
		const importNow = vi.fn(() => Promise.resolve('Help'));
		const part = parts.importPart(importNow, ['../nodes/help.js'], importer);
		const again = parts.importPart(importNow, ['../nodes/help.js'], importer);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(importNow).not.toHaveBeenCalled();
		expect(fetched.length).toBeGreaterThan(3);
		asked = () => answer(503);
		await vi.advanceTimersByTimeAsync(20_000);
		asked = () => answer(200);
		await vi.advanceTimersByTimeAsync(5000);
		expect(await Promise.all([part, again])).toEqual(['Help', 'Help']);
		expect(new Set(fetched)).toEqual(new Set([file]));
	});

	test('is asked for once where two need it, and not where the page began with it', async () => {
		asked = () => answer(200);
		const importNow = () => Promise.resolve('Help');
		await Promise.all([1, 2].map(() => parts.importPart(importNow, ['../nodes/help.js'], importer)));
		expect(fetched).toEqual([file]);
		links.push({ href: 'https://plenum.example/_app/immutable/chunks/frame.js' });
		await parts.importPart(importNow, ['../chunks/frame.js'], importer);
		expect(fetched).toEqual([file]);
	});

	test('is late once a second try failed, until it has come', async () => {
		const late: boolean[] = [];
		parts.followLateParts(() => late.push(parts.isPartLate()));
		asked = broken;
		const part = parts.importPart(() => Promise.resolve('Help'), ['../nodes/help.js'], importer);
		await vi.advanceTimersByTimeAsync(0);
		expect(late).toEqual([]);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(late).toEqual([true]);
		asked = () => answer(200);
		await vi.advanceTimersByTimeAsync(5000);
		await part;
		expect(late).toEqual([true, false]);
	});

	test('that the server does not have fails, says so to the layout, and may be asked for again', async () => {
		asked = () => answer(404);
		const importNow = vi.fn(() => Promise.resolve('Help'));
		const ask = () => parts.importPart(importNow, ['../nodes/help.js'], importer);
		await expect(ask()).rejects.toThrow('nodes/help.js');
		expect(events).toEqual(['vite:preloadError']);
		expect(importNow).not.toHaveBeenCalled();
		asked = () => answer(200);
		expect(await ask()).toBe('Help');
	});
});
