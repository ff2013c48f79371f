import { expect, onTestFinished, test, vi } from 'vitest';
import { exitQuickly, leaveWithOtherTabs, tripleShift } from './quick-exit.ts';

const channel = 'plenum-quick-exit';

/** A tab of a browser in which words wait that somebody has written. */
async function openTab(cookie: string) {
	const device = new Map([['plenum:outbox:ada:text:document:7', 'Half of a sentence']]);
	const listeners = new Map<string, (event: Event) => void>();
	const replace = vi.fn();
	const fetch = vi.fn(async () => new Response());
	const jar = { cookie };
	const page = {
		get cookie() {
			return jar.cookie;
		},
		set cookie(said: string) {
			if (said.startsWith('plenum-exit=')) jar.cookie = said.split(';')[0] ?? '';
		},
		documentElement: { hidden: false },
		title: 'A vote',
		body: { replaceChildren: () => undefined }
	};
	vi.stubGlobal('document', page);
	vi.stubGlobal('window', {
		stop: () => undefined,
		addEventListener: (name: string, hear: (event: Event) => void) => listeners.set(name, hear)
	});
	vi.stubGlobal('location', { protocol: 'http:', replace });
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('fetch', fetch);
	const tab = { clear: vi.fn() };
	vi.stubGlobal('sessionStorage', tab);
	vi.stubGlobal('localStorage', {
		get length() {
			return device.size;
		},
		key: (at: number) => [...device.keys()][at] ?? null,
		getItem: (key: string) => device.get(key) ?? null,
		removeItem: (key: string) => device.delete(key)
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	vi.resetModules();
	const { exitQuickly, leaveWithOtherTabs } = await import('./quick-exit.ts');
	onTestFinished(leaveWithOtherTabs('https://elsewhere.test'));
	return { page, tab, device, listeners, replace, fetch, jar, exitQuickly };
}

/** Another tab hears what was said before this. */
async function heardElsewhere(act: () => void): Promise<void> {
	const other = new BroadcastChannel(channel);
	const heard = new Promise((resolve) => (other.onmessage = resolve));
	act();
	await heard;
	other.close();
	await new Promise((resolve) => setImmediate(resolve));
}

test('[PEOPLE71] a tab that slept and hears of a quick exit late is empty, and ends and deletes nothing of whoever has come since', async () => {
	const { page, tab, device, listeners, replace, fetch } = await openTab('');
	const pressed = new BroadcastChannel(channel);
	pressed.postMessage(null);
	await expect.poll(() => replace.mock.calls).toEqual([['https://elsewhere.test']]);
	pressed.close();
	const event = { stopImmediatePropagation: vi.fn() };
	listeners.get('pagehide')?.(event as unknown as Event);
	expect([page.documentElement.hidden, page.title, fetch.mock.calls, device.size]).toEqual([true, '', [], 1]);
	expect([event.stopImmediatePropagation, tab.clear].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
});

test('[PEOPLE71] a tab that hears of a quick exit at once leaves no text on the device, and another one signs out', async () => {
	const { device, replace, fetch } = await openTab('plenum-exit=1');
	const pressed = new BroadcastChannel(channel);
	pressed.postMessage(null);
	await expect.poll(() => replace.mock.calls.length).toBe(1);
	pressed.close();
	expect([fetch.mock.calls, device.size]).toEqual([[], 0]);
});

test('[PEOPLE71] the tab in which it was pressed signs out and leaves once, and deletes what waits', async () => {
	const { device, replace, fetch, jar, exitQuickly } = await openTab('');
	await heardElsewhere(() => exitQuickly('https://elsewhere.test'));
	expect([fetch.mock.calls.length, replace.mock.calls.length, device.size, jar.cookie]).toEqual([
		1,
		1,
		0,
		'plenum-exit=1'
	]);
});

const press = (keys: [string, number][]) => {
	const isThird = tripleShift();
	return keys.map(([key, timeStamp]) => isThird({ key, timeStamp, repeat: false }));
};

test('[PEOPLE40] Shift pressed three times in two seconds leads out; capitals in what is typed do not', () => {
	expect(
		press([
			['Shift', 0],
			['Shift', 500],
			['Shift', 1000]
		])
	).toEqual([false, false, true]);
	expect(
		press([
			['Shift', 0],
			['A', 100],
			['Shift', 200],
			['B', 300],
			['Shift', 400]
		])
	).not.toContain(true);
	expect(
		press([
			['Shift', 0],
			['Shift', 1500],
			['Shift', 3000]
		])
	).not.toContain(true);
	const held = tripleShift();
	expect([0, 100, 200, 300].map((timeStamp) => held({ key: 'Shift', timeStamp, repeat: timeStamp > 0 }))).not.toContain(
		true
	);
});

test('[PEOPLE71] where the browser lets this site store nothing a press leads out all the same, once', () => {
	const left: string[] = [];
	const denied = () => {
		throw new DOMException('', 'SecurityError');
	};
	const listening = { addEventListener: () => undefined, stop: () => undefined };
	vi.stubGlobal('window', listening);
	vi.stubGlobal('document', { documentElement: {}, body: { replaceChildren: () => undefined } });
	vi.stubGlobal('location', { protocol: 'https:', replace: (address: string) => left.push(address) });
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('fetch', () => Promise.resolve());
	vi.stubGlobal('BroadcastChannel', denied);
	for (const storage of ['localStorage', 'sessionStorage'] as const) {
		vi.stubGlobal(storage, null);
		Object.defineProperty(globalThis, storage, { configurable: true, get: denied });
	}
	onTestFinished(() => void vi.unstubAllGlobals());
	expect(leaveWithOtherTabs('https://elsewhere.example')).not.toThrow();
	exitQuickly('https://elsewhere.example');
	exitQuickly('https://elsewhere.example');
	expect(left).toEqual(['https://elsewhere.example']);
});
