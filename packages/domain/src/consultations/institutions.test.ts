import { expect, test } from 'vitest';
import { defaultSettings, changeSettings, nothingInUse } from './settings.ts';
import { addInstitutions, addSpelling, joinInstitution, takeBackInstitutions } from './change-institutions.ts';
import { identifyInstitutions } from './identify-institutions.ts';
import { countActions, indexInstitutions } from './institution-index.ts';
import { readInstitutions, readNames, writeInstitutions, writeNames } from './institution-lines.ts';
import { findInstitution, institutionOf, repeatsInstitution, type Institution } from './institutions.ts';

const justice: Institution = {
	id: 'ministry-of-justice',
	name: 'Ministry of Justice',
	short: 'MoJ',
	names: [
		{ language: 'fr', name: 'Ministère de la Justice' },
		{ language: 'ar', name: 'وزارة العدل' }
	]
};
const water: Institution = {
	id: 'ministry-of-water-forests-and-fisheries',
	name: 'Ministry of Water, Forests and Fisheries',
	short: null,
	names: []
};

test('[CONSULTATIONS8] a list is written a line for each, and read as it was', () => {
	const text =
		'Ministry of Justice | MoJ | fr: Ministère de la Justice | ar: وزارة العدل\nMinistry of Water, Forests and Fisheries';
	expect(readInstitutions(text)).toEqual([justice, water]);
	expect(writeInstitutions([justice, water])).toBe(text);
	const odd: Institution[] = [
		{ id: 'a', name: 'A', short: null, names: [{ language: 'fr', name: 'B' }] },
		{ id: 'c', name: 'C', short: 'D', names: [{ language: 'und', name: 'E' }] }
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
	const change = (institutions: Institution[]) =>
		changeSettings(defaultSettings, { institutions }, nothingInUse, false);
	expect(change([justice, { ...water, short: 'moj' }])).toEqual({ ok: false, reason: 'request/invalid' });
	expect(change([justice, { id: 'x', name: '…', short: null, names: [] }])).toMatchObject({ ok: false });
	const listed = change([justice]);
	expect(listed).toEqual({ ok: true, value: { ...defaultSettings, institutions: [justice] } });
	expect(listed.ok && changeSettings(listed.value, {}, nothingInUse, false)).toEqual(listed);
	expect(listed.ok && changeSettings(listed.value, { institutions: [] }, nothingInUse, false)).toEqual({
		ok: true,
		value: defaultSettings
	});
});

test('[CONSULTATIONS8] what is added stands after what is there, once', () => {
	const added = ['MINISTERE DE LA JUSTICE', 'Forests', 'forests'].map((name) => ({ name, short: null, names: [] }));
	expect(addInstitutions([justice], added).map(({ name }) => name)).toEqual(['Ministry of Justice', 'Forests']);
});

test('[CONSULTATIONS8] what was added is taken back, unless somebody has changed it since', () => {
	const added = ['Forests', 'Police'].map((name) => ({ id: name.toLowerCase(), name, short: null, names: [] }));
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
	const counts = countActions([justice, water, { id: 'office', name: 'Office', short: null, names: [] }], actions);
	expect(counts.map(({ institution, leads, supports }) => [institution.name, leads, supports])).toEqual([
		['Ministry of Justice', 2, 1],
		['Ministry of Water, Forests and Fisheries', 0, 1],
		['Office', 0, 0]
	]);
});

const named = (name: string, more: Partial<Institution> = {}) => ({ name, short: null, names: [], ...more });

test('[INSTITUTION1] an id is made from the name, and is the same whenever a list without ids is read', () => {
	const list = ['Ministère de la Santé', 'وزارة العدل', '司法部', 'Ministere  de la SANTE?'].map((name) => named(name));
	const ids = identifyInstitutions(list).map(({ id }) => id);
	expect(ids).toEqual(['ministere-de-la-sante', 'institution', 'institution-2', 'ministere-de-la-sante-2']);
	expect(identifyInstitutions(list).map(({ id }) => id)).toEqual(ids);
});

test('[INSTITUTION1] one without an id is the known one that has one of its names, with all that is not said again', () => {
	const known: Institution[] = [
		{ ...justice, kind: 'ministry', focal: 'Focal point', parent: water.id, joined: ['old'] },
		water
	];
	const [first, second, third] = identifyInstitutions(
		[named('Department', { short: 'MOJ' }), named('Water'), water],
		known
	);
	expect(first).toEqual({ ...known[0], name: 'Department', short: 'MOJ', names: [] });
	expect(second).toEqual({ ...named('Water'), id: 'water' });
	expect(third).toEqual(water);
	const [again] = identifyInstitutions([{ ...named('Old'), short: null }], known);
	expect(again?.id).toBe('old-2');
});

test('[INSTITUTION1] nothing is part of itself, or of what is not on the list', () => {
	const list = [
		{ ...justice, parent: justice.id },
		{ ...water, parent: 'gone' },
		{ ...named('Prisons'), parent: justice.id }
	];
	expect(identifyInstitutions(list).map(({ parent }) => parent)).toEqual([undefined, undefined, justice.id]);
});

test('[INSTITUTION1] a line under a new name in the place of another one renames it', () => {
	const known: Institution[] = [{ ...justice, kind: 'ministry' }, water];
	const renamed = readInstitutions('Ministry of Justice and Prisons\nMinistry of Water, Forests and Fisheries', known);
	expect(renamed.map(({ id, name, kind }) => [id, name, kind])).toEqual([
		[justice.id, 'Ministry of Justice and Prisons', 'ministry'],
		[water.id, water.name, undefined]
	]);
	expect(readInstitutions(writeInstitutions(known), known)).toEqual(known);
	const other = readInstitutions('Police\nMoJ\nMinistry of Water, Forests and Fisheries', known);
	expect(other.map(({ id }) => id)).toEqual(['police', justice.id, water.id]);
});

test('[INSTITUTION2] a field names institutions of the list once, and others as they are written', () => {
	const { resolve, find } = indexInstitutions([justice, water]);
	expect(resolve('MoJ; Police\nministry of justice\nPOLICE')).toEqual([justice, 'Police']);
	expect(resolve('Ministry of Water, Forests and Fisheries')).toEqual([water]);
	expect([resolve(' '), find('')]).toEqual([[], null]);
	const odd = { ...water, name: 'Water; Forests' };
	expect(indexInstitutions([odd]).resolve('water; forests')).toEqual([odd]);
});

test('[INSTITUTION2] a written name becomes another spelling of one institution, unless it is known', () => {
	const [first, second] = addSpelling([justice, water], water.id, 'Forest Office');
	expect([first, second]).toEqual([justice, { ...water, names: [{ language: 'und', name: 'Forest Office' }] }]);
	expect(addSpelling([justice, water], water.id, 'moj')).toEqual([justice, water]);
});

test('[INSTITUTION3] joined, all names and ids of both mean one', () => {
	const prisons: Institution = {
		...named('Prison Service', { short: 'PS', names: [{ language: 'fr', name: 'Prisons' }], joined: ['jails'] }),
		id: 'prison-service'
	};
	const part = { ...water, parent: prisons.id };
	const list = joinInstitution([prisons, justice, part], prisons.id, justice.id);
	expect(list).toEqual([
		{
			...justice,
			names: [...justice.names, ...['Prison Service', 'PS', 'Prisons'].map((name) => ({ language: 'und', name }))],
			joined: ['prison-service', 'jails']
		},
		{ ...water, parent: justice.id }
	]);
	for (const id of [justice.id, prisons.id, 'jails']) expect(institutionOf(list, id)?.name).toBe(justice.name);
	expect(institutionOf(list, 'other')).toBeUndefined();
	expect(repeatsInstitution(list)).toBe(false);
});

test('further names are written a line for each, and read as they were', () => {
	const names = [
		{ language: 'fr', name: 'Justice' },
		{ language: 'und', name: 'Min. of Justice' }
	];
	expect(writeNames(names)).toBe('fr: Justice\nMin. of Justice');
	expect(readNames(` ${writeNames(names)} \n\n`)).toEqual(names);
});
