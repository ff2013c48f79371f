import { expect, test } from 'vitest';
import { shortcutOf } from './shortcuts.ts';

const press = (key: string, more = {}) => ({
	key,
	code: '',
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
	['5', false, 'minutes'],
	['w', false, 'wall'],
	['x', false, null]
])('the key %s (right to left: %s) means %s', (key, rightToLeft, meaning) => {
	expect(shortcutOf(press(key), rightToLeft)).toBe(meaning);
});

test('a key with a modifier, held down, or already taken, is not ours', () => {
	expect(shortcutOf(press('p', { ctrlKey: true }), false)).toBeNull();
	expect(shortcutOf(press('n', { repeat: true }), false)).toBeNull();
	expect(shortcutOf(press('n', { defaultPrevented: true }), false)).toBeNull();
});

test('[WORKSHOP64] a keyboard of another script has the same letters in the same places', () => {
	expect(shortcutOf(press('ى', { code: 'KeyN' }), true)).toBe('next');
	expect(shortcutOf(press('٥', { code: 'Digit5' }), true)).toBe('minutes');
	// Where the letter is Latin it counts, wherever it stands.
	expect(shortcutOf(press('w', { code: 'KeyZ' }), false)).toBe('wall');
});
