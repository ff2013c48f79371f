import type { Language } from '@plenum/domain/languages';
import { indicatorValues as texts } from '@plenum/messages/documents/indicator-values';
import type { BodyOf } from '@plenum/protocol/operation-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestApp } from '../test-support/app/test-app.fixture.ts';
import { adoptIndicators } from './adopted-indicators.fixture.ts';

let app: TestApp;
let rapporteur: string;
const value: BodyOf<'addIndicatorValue'> = {
	date: '2027-06-01',
	value: 48,
	group: null,
	source: 'Court statistics',
	link: 'https://justice.example/a',
	institution: 'justice',
	corrects: null
};
const add = (body: Partial<typeof value> = {}, as = rapporteur) =>
	app.api('addIndicatorValue', { as, params: { indicator: 'shared-indicator' }, body: { ...value, ...body } });

beforeAll(async () => {
	const adopted = await adoptIndicators();
	app = adopted.app;
	rapporteur = adopted.rapporteur;
	const wrong = (await add({ value: 4.8 })).body.values[0]!;
	await add({ corrects: wrong.id });
	await add({ date: '2028-06-01', value: 1.125, group: { kind: 'age', name: '15-24' } });
	await add({ institution: null, value: 41 }, await app.welcome('rapporteur', 'civil-society'));
});
afterAll(() => app.close());

const send = (file: string | Uint8Array<ArrayBuffer>, as = rapporteur) => {
	const params = { consultation: app.consultation };
	return app.api('readValueTable', { as, params, body: { file: new Blob([file]) } });
};

const heads = 'Indicator ID;Date;Value;Group by;Group;Reported by;Source;Link;Correction';
const read = async (...rows: string[]) => (await send([heads, ...rows].join('\r\n'))).body;
const exported = async (language: Language) => {
	const url = `/api/v1/consultations/${app.consultation}/indicator-values.csv`;
	const headers = { 'accept-language': language, authorization: `Bearer ${rapporteur}` };
	return new Uint8Array((await app.plenum.app.inject({ url, headers })).rawPayload);
};

test.each<Language>(['en', 'fr', 'ar'])(
	'[INDICATOR62] every value of the table that was downloaded is there already, in %s',
	async (language) => {
		expect((await send(await exported(language))).body).toEqual({ values: [], known: 4, unread: [] });
	}
);

test('[INDICATOR62] each heading means one column, in whichever language it is', () => {
	const found = new Map<string, Set<string>>();
	for (const { columns } of Object.values(texts))
		for (const [column, heading] of Object.entries(columns))
			found.set(heading.toLowerCase(), (found.get(heading.toLowerCase()) ?? new Set()).add(column));
	expect([...found.values()].filter((columns) => columns.size > 1)).toEqual([]);
});

test('[INDICATOR62] new values are read, for the own side or an institution, once each', async () => {
	const { values, known, unread } = await read(
		'shared-indicator;2029-06-01;50,5 %;;;MoJ;"Court; statistics";https://justice.example/b;',
		'shared-indicator;2029-06-01;50.5;;Everyone;Ministry of Justice;;;',
		'shared-indicator;2029-06-01;50.5;Sexe;Femmes;;;;',
		'shared-indicator;2027-06-01;49;;;Ministry of Justice;;;',
		';;;;;;;;',
		'shared-indicator;;;;;;;;'
	);
	expect(unread).toEqual([]);
	expect(known).toBe(1);
	const name = 'Share of shared-indicator';
	const common = { indicator: 'shared-indicator', name, unit: '%', beside: null };
	const plain = {
		date: '2029-06-01',
		value: 50.5,
		group: null,
		source: '',
		link: null,
		institution: null,
		corrects: null
	};
	expect(values).toEqual([
		{
			...common,
			row: 2,
			value: { ...plain, institution: 'justice', source: 'Court; statistics', link: 'https://justice.example/b' }
		},
		{ ...common, row: 4, value: { ...plain, group: { kind: 'sex', name: 'Femmes' } } },
		{ ...common, row: 5, beside: 48, value: { ...plain, date: '2027-06-01', value: 49, institution: 'justice' } }
	]);
	const { body } = await send(
		'indicator;date;value\nShare of own-indicator;13/06/2027;1\nSHARE of own-indicator;01/06/2027;2'
	);
	expect(body.values.map((one) => [one.indicator, one.value.date])).toEqual([
		['own-indicator', '2027-06-13'],
		['own-indicator', '2027-06-01']
	]);
	const old = Uint8Array.from('Indicateur;Date;Valeur;Communiqué par\nshare of own-indicator;2027-01-01;1;', (one) =>
		one.charCodeAt(0)
	);
	expect((await send(old)).body.values).toHaveLength(1);
});

test('[INDICATOR63] [INDICATOR65] each row that is no value is named with its row, its reason and what it says', async () => {
	const { values, unread } = await read(
		'gone-indicator;2027-06-01;1;;;;;;',
		'shared-indicator;03/06/2027;1;;;;;;',
		'shared-indicator;2027-06-02;1,000 %;;;;;;',
		'shared-indicator;2027-06-02;about 5;;;;;;',
		'shared-indicator;2027-06-02;5;;Women;;;;',
		'shared-indicator;2027-06-02;5;Colour;Women;;;;',
		'shared-indicator;2027-06-02;5;Sex;;;;;',
		'shared-indicator;2027-06-02;5;;;Ministry of Magic;;;',
		'shared-indicator;2027-06-02;5;;;Civil society;;;',
		`shared-indicator;2027-06-02;5;;;;${'s'.repeat(501)};;`,
		'shared-indicator;2027-06-02;5;;;;;javascript:alert(1);',
		'shared-indicator;2027-06-02;5;;;;;;Corrected since',
		'shared-indicator;2027-06-02;;;;;;;',
		'shared-indicator;2027-06-02;5;;;;;;Corrects another value'
	);
	expect(unread.map(({ row, reason, text }) => [row, reason, text])).toEqual([
		[2, 'indicator', 'gone-indicator'],
		[3, 'date', '03/06/2027'],
		[4, 'value', '1,000 %'],
		[5, 'value', 'about 5'],
		[6, 'group', 'Women'],
		[7, 'group', 'Colour Women'],
		[8, 'group', 'Sex'],
		[9, 'reporter', 'Ministry of Magic'],
		[10, 'other-side', 'Civil society'],
		[11, 'source', 's'.repeat(200)],
		[12, 'link', 'javascript:alert(1)'],
		[13, 'corrected', '5'],
		[14, 'value', '']
	]);
	expect(values.map(({ row }) => row)).toEqual([15]);
});

test('[INDICATOR62] what is no such table, or too long, is not read; whoever may not add values reads none', async () => {
	const refused = async (file: string | Uint8Array<ArrayBuffer>, code: string, as = rapporteur) =>
		expect((await send(file, as)).body).toMatchObject({ code });
	await refused('Name;Colour\na;b', 'indicator/unknown-table');
	await refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'indicator/unknown-table');
	await refused('', 'indicator/unknown-table');
	const rows = 'shared-indicator;2027-06-02;5\n'.repeat(2001);
	await refused(`${heads}\n${rows}`, 'indicator/table-too-large');
	await refused(`${heads}\n${' '.repeat(1024 * 1024)}`, 'indicator/table-too-large');
	await refused(heads, 'rights/missing', await app.welcome('participant', 'state'));
});

test('[INDICATOR62] reading a table saves nothing', async () => {
	const { values } = (await app.api('getIndicator', { params: { indicator: 'shared-indicator' } })).body;
	expect(values).toHaveLength(4);
});
