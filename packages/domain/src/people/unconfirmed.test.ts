import { expect, test } from 'vitest';
import { countUnconfirmed, findNamesakes, findUnconfirmed } from './unconfirmed.ts';

const person = { constituency: 'state', role: 'participant', status: 'admitted' } as const;
const people = [
	{ ...person, id: '1', name: 'Tomas Reed', confirmed: true },
	{ ...person, id: '2', name: 'Tоmas Reed.', confirmed: false, constituency: 'nhri' },
	{ ...person, id: '3', name: 'Amal', confirmed: false, constituency: 'nhri' },
	{ ...person, id: '4', name: null, confirmed: false },
	{ ...person, id: '5', name: null, confirmed: false },
	{ ...person, id: '6', name: 'Amal', confirmed: false, status: 'waiting' as const },
	{ ...person, id: '7', name: 'Amal', confirmed: false, role: 'observer' as const }
];

test('[PEOPLE31] those who may vote and are not confirmed, with the names that look like theirs', () => {
	const found = findUnconfirmed(people, 'open');
	expect(found.map((each) => [each.person.id, each.looksLike.map(({ id }) => id)])).toEqual([
		['2', ['1']],
		['3', []],
		['4', []],
		['5', []]
	]);
});

test('[PEOPLE31] counted by constituency, where any are to be confirmed', () => {
	const confirmed = { ...person, id: '8', name: 'Brigid', confirmed: true, constituency: 'other' };
	expect(countUnconfirmed([...people, confirmed], 'open')).toEqual([
		{ constituency: 'state', confirmed: 1, unconfirmed: 2 },
		{ constituency: 'nhri', confirmed: 0, unconfirmed: 2 }
	]);
});

test('[PEOPLE78] whoever waits is listed with those in the lobby and inside whose name looks the same', () => {
	const gone = { ...person, id: '9', name: 'Amal', confirmed: false, status: 'removed' as const };
	const waiting = { ...person, id: '10', name: 'Reed, Tomas', confirmed: false, status: 'waiting' as const };
	const found = [...findNamesakes([...people, gone, waiting])].map(([id, others]) => [
		id,
		others.map((each) => each.id)
	]);
	expect(found).toEqual([
		['6', ['3', '7']],
		['10', ['1', '2']]
	]);
});
