import { expect, test } from 'vitest';
import { directionOf } from './text-direction.ts';

test('[MATRIX54] a text stands in the direction of its language, or of its letters', () => {
	expect(['ar', 'fr', null].map(directionOf)).toEqual(['rtl', 'ltr', 'auto']);
});
