import { expect, test } from 'vitest';
import { othersPresent } from './others-present.ts';

const me = { name: 'Rita Fern', constituency: 'state' };
const people = [
	{ client: 3, name: 'Ilse Marrow', constituency: 'nhri' },
	{ client: 1, name: 'Rita Fern', constituency: 'state' },
	{ client: 2, name: 'Blue Heron', constituency: 'state' },
	{ client: 4, name: 'Ilse Marrow', constituency: 'nhri' }
];

test('somebody at two screens is named once, and the reader never', () => {
	expect(othersPresent(people, me, 'named').map(({ name }) => name)).toEqual(['Blue Heron', 'Ilse Marrow']);
});

test('two people of one name in two constituencies are two', () => {
	const namesake = { client: 5, name: 'Rita Fern', constituency: 'nhri' };
	expect(othersPresent([...people, namesake], me, 'named')).toContainEqual(namesake);
});

test('where people are shown as what they speak for, alike is not the same', () => {
	const side = { name: 'nhri', constituency: 'nhri' };
	const shown = [
		{ client: 1, ...side },
		{ client: 2, ...side }
	];
	expect(othersPresent(shown, me, 'constituency')).toHaveLength(2);
});
