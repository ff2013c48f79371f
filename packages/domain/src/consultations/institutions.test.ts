import { expect, test } from 'vitest';
import { defaultSettings, changeSettings } from './settings.ts';
import {
	addInstitutions,
	countActions,
	findInstitution,
	readInstitutions,
	repeatsInstitution,
	takeBackInstitutions,
	writeInstitutions,
	type Institution
} from './institutions.ts';

const justice: Institution = {
	name: 'Ministry of Justice',
	short: 'MoJ',
	names: [
		{ language: 'fr', name: 'Ministère de la Justice' },
		{ language: 'ar', name: 'وزارة العدل' }
	]
};
const water: Institution = { name: 'Ministry of Water, Forests and Fisheries', short: null, names: [] };

test('[CONSULTATIONS8] a list is written a line for each, and read as it was', () => {
	const text =
		'Ministry of Justice | MoJ | fr: Ministère de la Justice | ar: وزارة العدل\nMinistry of Water, Forests and Fisheries';
	expect(readInstitutions(text)).toEqual([justice, water]);
	expect(writeInstitutions([justice, water])).toBe(text);
	const odd: Institution[] = [
		{ name: 'A', short: null, names: [{ language: 'fr', name: 'B' }] },
		{ name: 'C', short: 'D', names: [{ language: 'und', name: 'E' }] }
	];
	expect(readInstitutions(writeInstitutions(odd))).toEqual(odd);
});

test.each([
	['', []],
	['\n |  | \n', []],
	['A\na\nÀ', ['A']],
	['A | B\nB', ['A']],
	['A ||| ', ['A']],
	['- | x', ['-']]
])('[CONSULTATIONS8] whatever is typed, %j is a list without two of one name', (text, names) => {
	const read = readInstitutions(text).filter(({ name }) => name !== '-');
	expect(read.map(({ name }) => name)).toEqual(names.filter((name) => name !== '-'));
	expect(repeatsInstitution(read)).toBe(false);
});

test('[CONSULTATIONS8] one name means one institution, and an empty list is none', () => {
	const change = (institutions: Institution[]) => changeSettings(defaultSettings, { institutions }, new Set(), false);
	expect(change([justice, { ...water, short: 'moj' }])).toEqual({ ok: false, reason: 'request/invalid' });
	expect(change([justice, { name: '…', short: null, names: [] }])).toMatchObject({ ok: false });
	const listed = change([justice]);
	expect(listed).toEqual({ ok: true, value: { ...defaultSettings, institutions: [justice] } });
	expect(listed.ok && changeSettings(listed.value, {}, new Set(), false)).toEqual(listed);
	expect(listed.ok && changeSettings(listed.value, { institutions: [] }, new Set(), false)).toEqual({
		ok: true,
		value: defaultSettings
	});
});

test('[CONSULTATIONS8] what is added stands after what is there, once', () => {
	const added = ['MINISTERE DE LA JUSTICE', 'Forests', 'forests'].map((name) => ({ name, short: null, names: [] }));
	expect(addInstitutions([justice], added).map(({ name }) => name)).toEqual(['Ministry of Justice', 'Forests']);
});

test('[CONSULTATIONS8] what was added is taken back, unless somebody has changed it since', () => {
	const added = ['Forests', 'Police'].map((name) => ({ name, short: null, names: [] }));
	const list = [...addInstitutions([justice], added), water];
	expect(takeBackInstitutions(list, added)).toEqual([justice, water]);
	expect(takeBackInstitutions(list.with(1, { ...added[0]!, short: 'FO' }), added)).toBeNull();
	expect(takeBackInstitutions([justice], added)).toBeNull();
});

test.each([
	...['Ministry of Justice', 'ministry of  justice', 'MOJ', 'Ministère de la justice', 'MINISTERE DE LA JUSTICE'],
	...['وزاره العدل', ' MoJ ']
])('[CONSULTATIONS9] “%s” is found under whichever of its names', (written) => {
	expect(findInstitution([water, justice], written)).toBe(justice);
});

test.each(['', ' ', '…', 'Ministry', 'Ministry of Justice and Water'])(
	'[CONSULTATIONS9] “%s” is none of them',
	(written) => {
		expect(findInstitution([water, justice], written)).toBeNull();
	}
);

test('[CONSULTATIONS9] actions are counted for who leads and who supports, with those that have none', () => {
	const actions = [
		{ lead: 'MoJ', supporting: 'Ministry of Water, Forests and Fisheries; Police' },
		{ lead: 'Ministère de la Justice', supporting: '' },
		{ lead: 'Police', supporting: 'MoJ; وزارة العدل' }
	];
	const counts = countActions([justice, water, { name: 'Office', short: null, names: [] }], actions);
	expect(counts.map(({ institution, leads, supports }) => [institution.name, leads, supports])).toEqual([
		['Ministry of Justice', 2, 1],
		['Ministry of Water, Forests and Fisheries', 0, 1],
		['Office', 0, 0]
	]);
});
