import { expect, onTestFinished, test, vi } from 'vitest';
import { exitQuickly, leaveWithOtherTabs, tripleShift } from './quick-exit.ts';

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
