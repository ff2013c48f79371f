import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringParts, bringWhenIdle, LazyPart } from './lazy-part.ts';

const part = (name: string) => ({ default: name });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('[WEB10] a part of a page that comes later', () => {
	test('is drawn at once where it has come before, and in the same language alone is it brought once', async () => {
		const bring = vi.fn(() => Promise.resolve(part('Minutes')));
		const later = new LazyPart(bring, 'journal');
		await bringParts('fr', [later]);
		expect(later.in('fr')).toBe('Minutes');
		expect(later.in('ar')).toBeInstanceOf(Promise);
		expect(bring).toHaveBeenCalledTimes(1);
	});

	test('is asked for until it comes, and a page does not fail for want of it', async () => {
		vi.stubGlobal('window', {});
		const bring = vi.fn(() => Promise.resolve(part('Votes')));
		bring
			.mockRejectedValueOnce(new TypeError('Failed to fetch'))
			.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const later = new LazyPart(bring);
		await bringParts('en', [later]);
		const shown = later.in('en');
		await vi.advanceTimersByTimeAsync(3000);
		expect(await shown).toBe('Votes');
		expect(bring).toHaveBeenCalledTimes(3);
	});

	test('comes while the line is idle, after the one before it, until the page is left', async () => {
		vi.stubGlobal('window', {});
		const brought: string[] = [];
		let isCut = true;
		const parts = ['first', 'second', 'third'].map((name) => ({
			async bring() {
				if (name === 'second' && isCut) throw new TypeError('Failed to fetch');
				brought.push(name);
			}
		}));
		bringWhenIdle(() => 'en', parts);
		await vi.advanceTimersByTimeAsync(2000);
		expect(brought).toEqual(['first']);
		isCut = false;
		await vi.advanceTimersByTimeAsync(4000);
		expect(brought).toEqual(['first', 'second', 'third']);
		bringWhenIdle(() => 'en', parts)();
		await vi.advanceTimersByTimeAsync(4000);
		expect(brought).toHaveLength(3);
	});
});
