import { expect, test } from 'vitest';
import { shortcutOf } from './shortcuts.ts';

const press = (key: string, more = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	defaultPrevented: false,
	repeat: false,
	...more
});

test.each([
	['n', false, 'next'],
	['ArrowRight', false, 'forward'],
	['ArrowRight', true, 'back'],
	['ArrowLeft', true, 'forward'],
	['x', false, null]
])('the key %s (right to left: %s) means %s', (key, rightToLeft, meaning) => {
	expect(shortcutOf(press(key), rightToLeft)).toBe(meaning);
});

test('a key with a modifier, held down, or already taken, is not ours', () => {
	expect(shortcutOf(press('p', { ctrlKey: true }), false)).toBeNull();
	expect(shortcutOf(press('n', { repeat: true }), false)).toBeNull();
	expect(shortcutOf(press('n', { defaultPrevented: true }), false)).toBeNull();
});
