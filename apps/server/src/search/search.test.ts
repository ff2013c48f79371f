import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

let place: TestApp;
let courts: TestCluster;

const lists = { indicators: [], recommendations: [] };
const words = { lead: 'Ministério da Justiça', supporting: '', deadline: '', resources: '', assistance: '' };

beforeEach(async () => {
	place = await createTestApp();
	const runs = [{ text: 'The prisons of the north were visited twice.', marks: [], href: null }];
	const empty = emptyAssessment();
	courts = await place.makeCluster('Courts', {
		first: {
			...empty,
			sections: { ...empty.sections, progress: [{ type: 'paragraph', runs }] },
			actions: [{ id: 'action-0001', text: 'Publish every report on detention', ...words, ...lists }]
		},
		rows: [
			recommendation('140.1', { text: 'End pre-trial Détention of children.' }),
			recommendation('140.2', {
				row: 2,
				text: 'Ratify the treaty.',
				translations: [{ language: 'ar', text: 'التصديق على المعاهدة' }]
			}),
			recommendation('140.3', { row: 3, text: 'End detention for debt.', withdrawn: true })
		]
	});
});
afterEach(() => place.close());

const find = async (query: string) => (await place.api('search', { body: { query } })).body;
const found = async (query: string) => (await find(query)).results.map(({ kind, title }) => `${kind} ${title}`);

test('[SEARCH1] finds recommendations, texts and actions, where they stand', async () => {
	expect(await found('prisons')).toEqual(['text Courts']);
	expect(await found('detention')).toEqual(expect.arrayContaining(['recommendation 140.1', 'action Courts']));
	expect((await find('detention')).results.every(({ cluster }) => cluster === courts.cluster)).toBe(true);
	expect(await found('debt')).toEqual([]);
	expect(await found('courts')).toEqual(['text Courts']);
	expect(await found('justica')).toEqual(['action Courts']);
});

test('[SEARCH2] by beginnings of words, in any order, in another language, by number', async () => {
	expect(await found('children detent')).toEqual(['recommendation 140.1']);
	expect(await found('المعاهده')).toEqual(['recommendation 140.2']);
	expect((await found('140.2'))[0]).toBe('recommendation 140.2');
	expect(await found('children treaty')).toEqual([]);
	for (const odd of ['"', '*', 'AND', 'NEAR(', "' OR 1=1", '-', 'body:x']) expect((await find(odd)).more).toBe(0);
});

test('[SEARCH3] what is found is shown with the words marked', async () => {
	const [one] = (await find('detention children')).results;
	const marked = one?.excerpt.marks.map(([from, to]) => one.excerpt.text.slice(from, to));
	expect(marked).toEqual(['Détention', 'children.']);
});

test('[SEARCH4] what was committed since is found as well', async () => {
	expect(await found('judges')).toEqual([]);
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Courts and judges' } });
	expect(await found('judges')).toContain('text Courts and judges');
});
