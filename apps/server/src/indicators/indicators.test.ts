import { readCsv } from '@plenum/formats/sheets/csv';
import { indicatorValues as texts } from '@plenum/messages/documents/indicator-values';
import type { BodyOf } from '@plenum/protocol/operation-types';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareRows } from '../journal/compare-rows.ts';
import { findRawLines } from '../journal/journal.store.ts';
import type { TestApp } from '../test-support/app/test-app.fixture.ts';
import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { adoptIndicators } from './adopted-indicators.fixture.ts';
import { findNewestValues } from './indicators.store.ts';

let app: TestApp;
let rapporteur: string;
const plan: BodyOf<'setIndicatorPlan'> = {
	seen: 0,
	unit: '%',
	steps: [],
	frequency: 'yearly',
	institution: 'justice',
	sdg: '16.3.2',
	baseline: { date: '2026-01-01', value: 40 },
	target: { date: '2030-01-01', value: 60 }
};
const value: BodyOf<'addIndicatorValue'> = {
	date: '2027-06-01',
	value: 48,
	group: null,
	source: 'Court statistics',
	link: 'https://justice.example/a',
	institution: 'justice',
	corrects: null
};

beforeAll(async () => {
	const adopted = await adoptIndicators();
	app = adopted.app;
	rapporteur = adopted.rapporteur;
});
afterAll(() => app.close());

const list = async (query: { page?: number; cluster?: string } = {}, as = app.token) =>
	(await app.api('listIndicators', { as, query })).body;
const get = async (indicator: string, as = app.token) =>
	(await app.api('getIndicator', { as, params: { indicator } })).body;
const set = (body: Partial<typeof plan> = {}, indicator = 'shared-indicator', as = rapporteur) =>
	app.api('setIndicatorPlan', { as, params: { indicator }, body: { ...plan, ...body } });
const add = (body: Partial<typeof value> = {}, indicator = 'shared-indicator', as = rapporteur) =>
	app.api('addIndicatorValue', { as, params: { indicator }, body: { ...value, ...body } });

async function tableOf(language: 'en' | 'fr', as: string) {
	const url = `/api/v1/consultations/${app.consultation}/indicator-values.csv`;
	const headers = { 'accept-language': language, authorization: `Bearer ${as}` };
	const { rawPayload } = await app.plenum.app.inject({ url, headers });
	const read = readCsv(rawPayload);
	return { text: rawPayload.toString(), rows: read.ok ? read.value[0]!.rows : [] };
}

test('[INDICATOR5] [INDICATOR60] each indicator of a commitment that stands is listed once, a page at a time', async () => {
	const observer = await app.welcome('observer', 'state');
	const { indicators, total } = await list({}, observer);
	expect(total).toBe(2);
	expect(indicators.map(({ indicator, commitments }) => [indicator.id, commitments.length])).toEqual([
		['shared-indicator', 2],
		['own-indicator', 1]
	]);
	expect(await list({ page: 2 })).toEqual({ indicators: [], total: 2 });
	expect((await list({ cluster: 'no-such-cluster' })).total).toBe(0);
	const { rows } = await tableOf('en', observer);
	expect(rows.slice(1).map((row) => [row.length, row[0], row[4], row[5], row[12]])).toEqual([
		[16, 'shared-indicator', '', '', '40 %'],
		[16, 'own-indicator', '', '', '40 %']
	]);
});

test('[INDICATOR1] [INDICATOR2] [INDICATOR3] [INDICATOR45] a rapporteur sets the plan and adds values, each judged by the plan', async () => {
	const participant = await app.welcome('participant', 'state');
	expect((await set({}, 'shared-indicator', participant)).body).toMatchObject({ code: 'rights/missing' });
	expect((await add({}, 'shared-indicator', participant)).body).toMatchObject({ code: 'rights/missing' });
	expect((await set({ institution: 'nobody' })).body).toMatchObject({ code: 'institution/unknown' });
	expect((await set({ target: plan.baseline })).body).toMatchObject({ code: 'indicator/dates-out-of-order' });
	expect((await set({}, 'gone-indicator')).body).toMatchObject({ code: 'indicator/unknown' });
	expect((await add({}, 'gone-indicator')).body).toMatchObject({ code: 'indicator/unknown' });

	expect((await set()).body.plan).toMatchObject({ number: 1, sdg: '16.3.2' });
	expect((await set()).body.plan).toMatchObject({ number: 1 });
	expect((await set({ unit: 'people' })).body).toMatchObject({ code: 'indicator/updated-since' });
	await add();
	const sides = await app.welcome('rapporteur', 'civil-society');
	const { values, latest } = (await add({ institution: null, value: 41 }, 'shared-indicator', sides)).body;
	expect(values).toMatchObject([
		{ value: 48, institution: 'justice', constituency: 'state' },
		{ value: 41, institution: null, constituency: 'civil-society' }
	]);
	expect(latest.map(({ track }) => track.state)).toEqual(['on-track', 'behind']);
	const [first] = (await list()).indicators;
	const lines = [
		{ constituency: 'state', institution: 'justice', points: [{ date: '2027-06-01', value: 48 }] },
		{ constituency: 'civil-society', institution: null, points: [{ date: '2027-06-01', value: 41 }] }
	];
	expect(first).toMatchObject({ latest, count: 2, lines });
	expect(await list({}, participant)).not.toHaveProperty('indicators.0.values');
	expect(await get('shared-indicator', participant)).toMatchObject({ latest, values, plans: [{ number: 1 }] });
	expect((await app.api('getIndicator', { params: { indicator: 'gone-indicator' } })).status).toBe(404);
});

test('[INDICATOR4] a correction is one more value, and the corrected one stays', async () => {
	const wrong = (await add({ value: 4.8 }, 'own-indicator')).body.values[0]!;
	const corrected = (await add({ value: 48, corrects: wrong.id }, 'own-indicator')).body;
	expect(corrected.values.map((one) => [one.value, one.isCorrected])).toEqual([
		[4.8, true],
		[48, false]
	]);
	expect(corrected.latest).toMatchObject([{ value: { id: corrected.values[1]!.id }, track: { state: 'not-judged' } }]);
	expect((await add({ corrects: wrong.id }, 'own-indicator')).body).toMatchObject({ code: 'indicator/updated-since' });
	expect((await add({ corrects: wrong.id })).body).toMatchObject({ code: 'indicator/unknown-value' });
});

test('[INDICATOR11] [INDICATOR50] [INDICATOR51] the number of a report that everyone sees is a value on its day, and that of a draft is none', async () => {
	const ngo = await app.welcome('participant', 'civil-society');
	const { commitments } = (await list()).indicators.find(({ indicator }) => indicator.id === 'own-indicator')!;
	const subject = { kind: 'commitment', id: commitments[0]!.id } as const;
	const content = {
		done: 'Counted.',
		since: null,
		rating: null,
		measured: [{ indicator: 'own-indicator', value: 44.125, unit: '%', date: '2027-05-31' }],
		evidence: '',
		links: [],
		obstacles: '',
		assistance: '',
		nextDate: null
	};
	const params = { report: app.plenum.context.createId() };
	const draft = { version: 0, subject, anonymous: true, content };
	const text = [{ indicator: 'own-indicator', value: 'about 44' }] as never;
	const refused = await app.api('saveProgressDraft', {
		as: ngo,
		params,
		body: { ...draft, content: { ...content, measured: text } }
	});
	expect(refused.status).toBe(400);
	await app.api('saveProgressDraft', { as: ngo, params, body: draft });
	const reported = async () => (await get('own-indicator')).values.filter(({ origin }) => origin === 'report');
	expect(await reported()).toEqual([]);
	await app.api('submitProgressReport', { as: ngo, params, body: { version: 1 } });
	expect(await reported()).toMatchObject([
		{ value: 44.125, date: '2027-05-31', constituency: 'civil-society', institution: null, isCorrected: false }
	]);
	expect((await add({ corrects: params.report }, 'own-indicator')).body).toMatchObject({
		code: 'indicator/unknown-value'
	});
});

test('[INDICATOR41] [INDICATOR42] the figure of an update is a value, until the update is undone', async () => {
	const { commitments } = (await list()).indicators.find(({ indicator }) => indicator.id === 'own-indicator')!;
	const { id } = commitments[0]!;
	const params = { commitment: id };
	const updated = async (as = app.token) =>
		(await get('own-indicator', as)).values.filter(({ origin }) => origin === 'update');
	const follow = (updates: number, said: string) => {
		const measured = [{ indicator: 'own-indicator', value: said, date: '2027-09-01' }];
		return app.api('followUpCommitment', { as: rapporteur, params, body: { updates, measured } });
	};
	expect((await follow(0, 'about 50')).status).toBe(200);
	expect(await updated()).toEqual([]);
	await follow(1, '50 %');
	const figure = { date: '2027-09-01', value: 50, constituency: 'state', institution: null, isCorrected: false };
	expect(await updated(await app.welcome('observer', 'state'))).toMatchObject([figure]);
	const corrects = (await updated())[0]!.id;
	expect((await add({ corrects }, 'own-indicator')).body).toMatchObject({ code: 'indicator/unknown-value' });
	await app.api('undoCommitmentUpdate', { as: rapporteur, params, body: { update: 2 } });
	expect(await updated()).toEqual([]);
	await follow(3, '51 %');
	expect(await updated()).toMatchObject([{ value: 51 }]);
});

test('[INDICATOR46] the newest value of each reporter is listed by itself, as the series has it', async () => {
	await add({ date: '2020-01-01', value: 1 });
	await add({ date: '2029-01-01', value: 99, group: { kind: 'sex', name: 'Women' } });
	const wrong = (await add({ date: '2030-01-01', value: 98 })).body.values.at(-1)!;
	await add({ date: '2019-01-01', value: 2, corrects: wrong.id });
	const observer = await app.welcome('observer', 'state');
	const { indicators } = (await app.api('listLatestValues', { as: observer })).body;
	const newest = (await list()).indicators.map(({ indicator, latest }) => ({
		indicator: indicator.id,
		unit: '%',
		values: latest.map(({ value: { date, value, constituency, institution } }) => ({
			date,
			value,
			constituency,
			institution
		}))
	}));
	expect(indicators).toEqual(newest);
	expect(indicators.map(({ values }) => values.length)).toEqual([2, 3]);
	const of = async (cluster: string) => (await app.api('listLatestValues', { query: { cluster } })).body.indicators;
	expect(await of('no-such-cluster')).toEqual([]);
	expect(await of((await list()).indicators[0]!.cluster)).toEqual(newest);
	const db = app.plenum.context.database.read;
	const own = await findNewestValues(db, app.consultation, ['own-indicator']);
	expect(new Set(own.map(({ indicator }) => indicator))).toEqual(new Set(['own-indicator']));
});

test('[INDICATOR6] the record says that a value came, and not which', async () => {
	const { lines } = (await app.api('readJournal')).body;
	const own = lines.filter(({ type }) => type.startsWith('indicator-'));
	expect(own.length).toBe(9);
	expect(JSON.stringify(own)).not.toMatch(/Court statistics|justice\.example|"48"|:48\b/);
	const { database, journal } = app.plenum.context;
	const raw = await findRawLines(database.read, app.consultation);
	const { faults } = await compareRows(database.read, journal.hashRows, app.consultation, raw);
	expect(faults.filter((fault) => /indicator/i.test(fault))).toEqual([]);
});

const exported = async (consultation: string, use: 'participants' | 'publication' = 'participants') =>
	parseOutcome(
		await app.api('exportOutcome', { params: { consultation, format: 'outcome.json' }, query: { for: use } })
	);

test('[INDICATOR7] an outcome carries plans and values, and what is published does not', async () => {
	const taken = await exported(app.consultation);
	expect(taken.indicators).toMatchObject([
		{
			indicator: 'shared-indicator',
			plans: [{ number: 1 }],
			values: [48, 41, 1, 99, 98, 2].map((figure) => ({ value: figure }))
		},
		{ indicator: 'own-indicator', plans: [], values: [{ corrects: null }, { corrects: 0 }] }
	]);
	const imported = await app.api('importOutcome', { body: taken });
	expect(imported.status).toBe(201);
	const { id: consultation } = imported.body.consultation;
	const again = await exported(consultation);
	const series = (await app.api('getIndicator', { params: { consultation, indicator: 'own-indicator' } })).body;
	const figures = series.values.map((one) => ({ value: one.value, origin: one.origin }));
	expect(figures).toContainEqual({ value: 51, origin: 'update' });
	expect(again.indicators).toEqual(taken.indicators);
	expect(equalOutcome(taken, { ...again, taxonomy: taken.taxonomy })).toBe(true);
	const [first] = taken.indicators!;
	const wrong = [
		{ ...first!, indicator: 'elsewhere' },
		{ ...first!, plans: [{ ...first!.plans[0]!, institution: 'nobody' }] },
		{ ...first!, values: [{ ...first!.values[0]!, corrects: 0 }] }
	];
	for (const one of wrong)
		expect((await app.api('importOutcome', { body: { ...taken, indicators: [one] } })).status).toBe(422);
	const other: Outcome = { ...taken, indicators: taken.indicators!.slice(1) };
	expect(equalOutcome(other, taken)).toBe(false);
	expect((await exported(app.consultation, 'publication')).indicators).toBeUndefined();
});

test('[EVIDENCE45] a source supports a value of an indicator, and an import brings both', async () => {
	const { values } = (await app.api('getIndicator', { params: { indicator: 'shared-indicator' } })).body;
	const entered = values.find(({ origin, value }) => origin === 'entered' && value === 48)?.id ?? '';
	const rest = { publisher: '', quote: '', date: null, url: null, internal: false };
	const save = (id: string) =>
		app.api('saveSource', {
			as: rapporteur,
			params: { source: app.plenum.context.createId() },
			body: { version: 0, kind: 'statistic', title: 'Count', subjects: [{ kind: 'indicator-value', id }], ...rest }
		});
	const [supported] = (await save(entered)).body.subjects;
	expect(supported).toMatchObject({
		kind: 'indicator-value',
		number: null,
		label: expect.stringMatching(/: 48, 2027-06-01$/)
	});
	expect(supported?.cluster).not.toBeNull();
	expect((await save('value-of-nowhere')).body).toMatchObject({ code: 'source/unknown-subject' });
	const taken = await exported(app.consultation);
	expect(taken.sources?.map(({ subjects }) => subjects)).toEqual([
		[{ kind: 'indicator-value', indicator: 'shared-indicator', place: 0 }]
	]);
	const imported = await app.api('importOutcome', { body: taken });
	expect((await exported(imported.body.consultation.id)).sources).toEqual(taken.sources);
	const wrong = taken.sources!.map((one) => ({
		...one,
		subjects: [{ kind: 'indicator-value' as const, indicator: 'shared-indicator', place: 9 }]
	}));
	expect((await app.api('importOutcome', { body: { ...taken, sources: wrong } })).status).toBe(422);
});

test('[INDICATOR60] every value is a row of a table, in the language of the reader, and no formula runs in it', async () => {
	const observer = await app.welcome('observer', 'state');
	await add({ source: '=1+1', link: null, group: { kind: 'age', name: '15-24' } }, 'own-indicator');
	const english = await tableOf('en', observer);
	const [heading, ...rows] = english.rows;
	expect(heading).toEqual(Object.values(texts.en.columns));
	const views = [await get('shared-indicator'), await get('own-indicator')];
	expect(rows.map((row) => [row[0], row[4], row[5]])).toEqual(
		views.flatMap(({ indicator, values }) => values.map((one) => [indicator.id, one.date, String(one.value)]))
	);
	const of = (figure: string, date: string) => rows.find((row) => row[5] === figure && row[4] === date);
	expect(of('48', '2027-06-01')).toEqual([
		...['shared-indicator', 'Share of shared-indicator', 'Action action-0001 | Action action-0002', '%'],
		...['2027-06-01', '48', '', 'Everyone', 'Ministry of Justice', 'Court statistics', 'https://justice.example/a', ''],
		...['40', '2026-01-01', '60', '2030-01-01']
	]);
	expect(of('99', '2029-01-01')?.slice(6, 8)).toEqual(['Sex', 'Women']);
	expect(of('98', '2030-01-01')?.[11]).toBe(texts.en.corrections.corrected);
	expect(of('2', '2019-01-01')?.[11]).toBe(texts.en.corrections.corrects);
	expect(of('44.125', '2027-05-31')?.[9]).toBe(texts.en.origins.report);
	expect(english.text).toContain(",Age,'15-24,");
	expect(english.text).toContain(",'=1+1,");
	const french = (await tableOf('fr', observer)).rows;
	expect(french[0]).toEqual(Object.values(texts.fr.columns));
	expect(french[1]?.[7]).toBe(texts.fr.everyone);
});

test('[INDICATOR50] [INDICATOR51] a figure comes back from outcome.json with unit and day, and an earlier text as it is', async () => {
	const taken = await exported(app.consultation);
	const measuredIn = ({ clusters }: Outcome) =>
		clusters.flatMap(({ progress = [] }) => progress.flatMap(({ content }) => content.measured));
	const figure = { indicator: 'own-indicator', value: 44.125, unit: '%', date: '2027-05-31' };
	expect(measuredIn(taken)).toEqual([figure]);
	const text = { indicator: 'own-indicator', value: 'about 44' };
	const [cluster] = taken.clusters;
	const [report] = cluster?.progress ?? [];
	const earlier = { ...report!, content: { ...report!.content, measured: [text] } };
	for (const one of [report!, earlier]) {
		const clusters = [{ ...cluster!, progress: [one] }];
		const imported = await app.api('importOutcome', { body: { ...taken, clusters } });
		expect(measuredIn(await exported(imported.body.consultation.id))).toEqual(one.content.measured);
	}
});

test('[INDICATOR50] the form of a link has the unit that was set, or else the adopted one', async () => {
	const shared = (await list()).indicators.flatMap(({ commitments }) => commitments)[0]!;
	const subjects = [{ kind: 'commitment' as const, id: shared.id }];
	const lastDay = '2199-03-31';
	const asked = { title: 'Round', lastDay, subjects, institutions: ['justice'] };
	const { id: round } = (await app.api('openReportingRound', { body: asked })).body;
	const institutions = [{ institution: 'justice', constituency: 'state' }];
	const { links } = (await app.api('createReportingLinks', { body: { round, lastDay, institutions } })).body;
	const as = links[0]?.address.split('#')[1] ?? '';
	await set({ seen: 1, unit: 'people' });
	const [subject] = (await app.api('viewReporting', { as })).body.subjects;
	expect(subject?.indicators.map(({ id, unit }) => [id, unit])).toEqual([
		['shared-indicator', 'people'],
		['own-indicator', '%']
	]);
});
