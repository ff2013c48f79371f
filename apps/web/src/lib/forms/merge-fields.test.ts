import { expect, test } from 'vitest';
import { mergeFields } from './merge-fields.ts';

const seen = { name: 'Justice', contact: '', done: false };

test.each([
	['only others changed it', { ...seen, name: 'Justice and Law' }, seen, { ...seen, name: 'Justice and Law' }, []],
	['only the writer changed it', seen, { ...seen, done: true }, { ...seen, done: true }, []],
	[
		'each changed another field',
		{ ...seen, name: 'Law' },
		{ ...seen, contact: 'Desk' },
		{ name: 'Law', contact: 'Desk', done: false },
		[]
	],
	['both changed it to the same', { ...seen, name: 'Law' }, { ...seen, name: 'Law' }, { ...seen, name: 'Law' }, []],
	['both changed it', { ...seen, name: 'Law' }, { ...seen, name: 'Courts' }, { ...seen, name: 'Courts' }, ['name']]
])('[WEB473] a form keeps what others saved meanwhile: %s', (_, now, mine, merged, both) => {
	expect(mergeFields(seen, now, mine)).toEqual({ merged, both });
});
