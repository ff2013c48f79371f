import type { BodyOf } from '@plenum/protocol/operation-types';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { writeCsv } from '@plenum/formats/sheets/csv';
import { writeMatrixDocx } from '@plenum/formats/word/matrix-docx';
import type { ConfirmedSheet, SheetSummary, SheetView } from '@plenum/protocol/rating-sheets';
import type { RevealView } from '@plenum/protocol/ratings';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRows } from '../test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';
import { sha256 } from '../sha256.ts';
import { reportWords } from '@plenum/reports/words/report-words';

let place: TestApp;
let courts: TestCluster;

beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', {
		rows: ['140.1', '140.2', '140.3', '140.4'].map((number, at) => recommendation(number, { row: at + 1 }))
	});
});
afterEach(() => place.close());

type Coded<Body> = Body & { code: string };
const row = (number: number) => courts.recommendations[number - 1] as string;

async function openRound(given: Partial<BodyOf<'openRatingRound'>> = {}): Promise<string> {
	const fixed = { title: 'Homework', disclosure: 'open', raters: 'organisation', closesAt: null } as const;
	const body = { ...fixed, recommendations: [1, 2, 3].map(row), ...given };
	return (await place.api('openRatingRound', { body })).body.id;
}

const liga = { organisation: 'Liga dos Direitos', constituency: 'civil-society' };

async function upload(round: string, bytes: Uint8Array, of = liga, token = place.token) {
	const form = new FormData();
	for (const [name, value] of Object.entries(of)) form.append(name, value);
	form.append('file', new Blob([Uint8Array.from(bytes)]), 'C:\\Liga\\filled.docx');
	const sent = new Response(form);
	const reply = await place.plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${place.consultation}/rating-rounds/${round}/sheets`,
		headers: { authorization: `Bearer ${token}`, 'content-type': sent.headers.get('content-type') ?? '' },
		payload: Buffer.from(await sent.arrayBuffer())
	});
	return { status: reply.statusCode, body: reply.json<Coded<SheetView>>() };
}

/** OHCHR’s matrix in its first layout, with this in the last column. */
async function filledMatrix(said: Record<string, string>): Promise<Uint8Array> {
	const cell = (text: string) => [paragraph(run(text))];
	const rows = Object.entries(said).map(([number, text]) => [
		cell(`${number} Do something about ${number} (Arvenia);`),
		cell('Supported'),
		cell('- Courts'),
		cell(text)
	]);
	const head = {
		layout: 'old',
		language: 'en',
		direction: 'ltr',
		words: reportWords.en.matrix,
		title: 'UPR',
		edition: ''
	} as const;
	return writeMatrixDocx({ ...head, chainHead: '', themes: [{ label: 'Courts', rows }] });
}

const filled = () =>
	filledMatrix({
		'140.1': 'Partially implemented (40 %): two of five',
		'140.2': 'Not fully implemented',
		'140.3': 'Not implemented, regression',
		'140.4': 'In progress',
		'150.1': 'In progress'
	});

const act = <Body>(round: string, sheet: string, name: string, as = place.token) =>
	place.ask<Coded<Body>>(`POST /rating-rounds/${round}/sheets/${sheet}/${name}`, { as });
const enter = (round: string, lines: string, of = liga, as = place.token) =>
	place.api('enterRatingSheet', { params: { round }, as, body: { ...of, lines } });
const own = async (round: string, as: string) =>
	(await place.api('getOwnRatings', { params: { round }, as })).body.ratings;
const linesOf = async (type: string) =>
	(await place.api('readJournal', { query: { after: 0 } })).body.lines.filter((line) => line.type === type);
const list = async (round: string) => (await place.api('listRatingSheets', { params: { round } })).body.sheets;

async function reveal(round: string): Promise<RevealView> {
	await place.ask(`POST /rating-rounds/${round}/close`);
	expect((await place.ask(`POST /rating-rounds/${round}/reveal`)).status).toBe(200);
	return (await place.api('getReveal', { params: { round } })).body;
}

test('[RATINGS22] a filled matrix is shown as it was read, rates once it is confirmed, and is the organisation’s', async () => {
	const member = await place.welcome('participant', 'civil-society', 'liga dos direitos');
	const round = await openRound();
	const bytes = await filled();
	const { status, body } = await upload(round, bytes);
	expect(status).toBe(201);
	expect(body.sheet).toMatchObject({
		state: 'draft',
		kind: 'file',
		...liga,
		fileName: 'filled.docx',
		sha256: sha256(bytes),
		own: true,
		read: 2,
		unread: 3,
		empty: 0
	});
	expect(body.rows.map(({ number, problem, rating }) => [number, problem, rating.level])).toEqual([
		['140.1', null, 'partially-implemented'],
		['140.2', 'no-level', null],
		['140.3', null, 'not-implemented'],
		['140.4', 'not-in-round', 'in-process'],
		['150.1', 'unknown', 'in-process']
	]);
	expect(await own(round, member)).toEqual([]);

	const { sheet, left } = (await act<ConfirmedSheet>(round, body.sheet.id, 'confirm')).body;
	expect([sheet.state, left]).toEqual(['confirmed', 0]);
	expect((await act<ConfirmedSheet>(round, body.sheet.id, 'confirm')).status).toBe(200);
	const mine = new Map((await own(round, member)).map(({ recommendation: id, rating }) => [id, rating]));
	const plain = { percentage: null, regression: false, reason: '', source: '' };
	expect(mine).toEqual(
		new Map([
			[row(1), { ...plain, level: 'partially-implemented', percentage: 40, reason: 'two of five' }],
			[row(3), { ...plain, level: 'not-implemented', regression: true }]
		])
	);
	expect((await linesOf('ratings-entered')).map(({ data }) => data)).toEqual([
		{ sheet: sheet.id, kind: 'file', ratings: 2, unread: 3, left: 0 }
	]);
	const { rows } = await reveal(round);
	expect(rows.find(({ number }) => number === '140.1')?.lines).toMatchObject([
		{ constituencies: ['civil-society'], raters: 1, levels: [{ level: 'partially-implemented', count: 1 }] }
	]);
	const said = await place.api('getRevealedRatings', { params: { round, recommendation: row(1) } });
	expect(said.body.ratings).toMatchObject([{ shownAs: liga.organisation, reason: 'two of five' }]);
	const inSheet = 'select sheet_row, wording from ratings where sheet = ? order by sheet_row';
	const stored = await findRows(place.plenum.context.database, inSheet, sheet.id);
	expect(stored).toEqual([
		{ sheet_row: 3, wording: 'Partially implemented (40 %): two of five' },
		{ sheet_row: 5, wording: 'Not implemented, regression' }
	]);
});

test('[RATINGS22] [RATINGS5] what people of the organisation said themselves stands, and is not told', async () => {
	const member = await place.welcome('participant', 'civil-society', liga.organisation);
	const round = await openRound();
	const rating = { level: 'fully-implemented', percentage: null, regression: false, reason: 'ours', source: '' };
	await place.api('saveRatings', {
		params: { round },
		as: member,
		body: { ratings: [{ recommendation: row(1), version: 0, rating }] }
	});
	const { body } = await upload(round, await filled());
	expect(body.rows[0]).toMatchObject({ earlier: 'people', before: null });
	expect(JSON.stringify(body)).not.toContain('fully-implemented');
	expect((await act<ConfirmedSheet>(round, body.sheet.id, 'confirm')).body.left).toBe(1);
	expect((await own(round, member)).find((one) => one.recommendation === row(1))?.rating).toEqual(rating);
});

test('[RATINGS26] a later sheet of an organisation replaces an earlier one, which counts again where that is taken back', async () => {
	const member = await place.welcome('participant', 'civil-society', liga.organisation);
	const round = await openRound();
	expect((await enter(round, '140.1, 1\n140.2, 2')).status).toBe(201);
	const { body } = await upload(round, await filled());
	expect(body.rows[0]).toMatchObject({ earlier: 'sheet', before: { level: 'not-implemented' } });
	await act(round, body.sheet.id, 'confirm');
	const levels = async () =>
		Object.fromEntries((await own(round, member)).map((one) => [one.recommendation, one.rating?.level ?? null]));
	expect(await levels()).toEqual({
		[row(1)]: 'partially-implemented',
		[row(2)]: 'in-process',
		[row(3)]: 'not-implemented'
	});
	const back = await act<SheetSummary>(round, body.sheet.id, 'take-back');
	expect(back.body).toMatchObject({ state: 'taken-back', organisation: '', fileName: null });
	expect((await act<SheetSummary>(round, body.sheet.id, 'take-back')).status).toBe(200);
	expect(await levels()).toEqual({ [row(1)]: 'not-implemented', [row(2)]: 'in-process', [row(3)]: null });
	expect(await linesOf('rating-sheet-taken-back')).toHaveLength(1);
	const [round1] = (await place.api('listRatingRounds', { as: member })).body.rounds;
	expect(round1?.rated).toBe(2);
	await reveal(round);
	const [paper] = await list(round);
	expect((await act(round, paper?.id ?? '', 'take-back')).body.code).toBe('rating/revealed');
});

test('[RATINGS25] a sheet of paper is entered line by line; what cannot be taken comes back', async () => {
	const round = await openRound();
	const { status, body } = await enter(round, '140.1, 3, r, 60%, two of five\n140.9, 2\n140.4, 1\n140.2 9\n140.3 0');
	expect(status).toBe(201);
	expect(body.kept).toEqual([
		{ line: '140.9, 2', problem: 'unknown-number' },
		{ line: '140.4, 1', problem: 'unknown-number' },
		{ line: '140.2 9', problem: 'no-such-step' }
	]);
	const view = await place.api('getRatingSheet', { params: { round, sheet: body.sheet.id } });
	expect(
		view.body.rows.map(({ number, rating }) => [number, rating.level, rating.percentage, rating.regression])
	).toEqual([
		['140.1', 'partially-implemented', 60, true],
		['140.3', null, null, false]
	]);
	expect((await enter(round, 'nothing of use')).body.code).toBe('rating/entries-not-read');
	expect(await list(round)).toHaveLength(1);
});

test('[RATINGS22] only for a constituency that there is, an organisation where they rate, and before the reveal', async () => {
	const round = await openRound();
	expect((await enter(round, '140.1 1', { ...liga, organisation: ' ' })).body.code).toBe('rating/no-organisation');
	expect((await enter(round, '140.1 1', { ...liga, constituency: 'moon' })).body.code).toBe(
		'join/unknown-constituency'
	);
	expect(
		(
			await upload(
				round,
				writeCsv([
					['Recommendation', 'Position'],
					['140.1 Do', 'Noted']
				])
			)
		).body.code
	).toBe('rating/no-assessments');
	expect((await upload(round, new Uint8Array([1, 2, 3]))).status).toBe(422);
	await place.ask(`POST /rating-rounds/${round}/close`);
	expect((await enter(round, '140.1 1')).status).toBe(201);
	const draft = (await upload(round, await filled())).body.sheet.id;
	await reveal(round);
	expect((await enter(round, '140.1 1')).body.code).toBe('rating/revealed');
	expect((await act(round, draft, 'confirm')).body.code).toBe('rating/revealed');
});

test('[RATINGS22] in a round of persons a sheet is a person’s, with or without a name', async () => {
	const round = await openRound({ raters: 'person' });
	const hall = { organisation: '', constituency: 'civil-society' };
	await enter(round, '140.1 1', hall);
	await enter(round, '140.1 1', hall);
	const { rows } = await reveal(round);
	expect(rows.find(({ number }) => number === '140.1')?.lines).toMatchObject([{ raters: 2 }]);
	const said = await place.api('getRevealedRatings', { params: { round, recommendation: row(1) } });
	expect(said.body.ratings.map(({ shownAs }) => shownAs)).toEqual([null, null]);
});

test('[RATINGS23] [RATINGS24] sheets beside each other: to whoever entered them, and to all facilitators once an open round is revealed', async () => {
	const other = await place.welcome('facilitator', 'other');
	const round = await openRound({ disclosure: 'open' });
	const secret = await openRound({ disclosure: 'confidential', recommendations: [row(4)] });
	const first = (await enter(round, '140.1 1')).body.sheet.id;
	const second = (await enter(round, '140.1 4\n140.2 2', { ...liga, organisation: 'Fórum' }, other)).body.sheet.id;
	await enter(secret, '140.4 1');
	const compare = async (id: string, as = place.token) =>
		(await place.api('compareRatingSheets', { params: { round: id }, as })).body.rows.map((one) => [
			one.number,
			...one.said.map(({ sheet, rating }) => [sheet, rating.level])
		]);
	expect(await compare(round)).toEqual([['140.1', [first, 'not-implemented']]]);
	const { rows } = (await place.api('compareRatingSheets', { params: { round } })).body;
	expect(rows[0]?.said[0]).toMatchObject({ row: 1, wording: expect.stringContaining('140.1') as string });
	expect((await place.ask(`GET /rating-rounds/${round}/sheets/${second}`)).body).toMatchObject({
		code: 'rating/unknown-sheet'
	});
	expect((await list(round)).map(({ id, own: mine }) => [id, mine])).toEqual([
		[first, true],
		[second, false]
	]);
	await reveal(round);
	await reveal(secret);
	expect(await compare(round)).toEqual([
		['140.1', [first, 'not-implemented'], [second, 'fully-implemented']],
		['140.2', [second, 'in-process']]
	]);
	expect((await place.ask(`GET /rating-rounds/${round}/sheets/${second}`)).status).toBe(200);
	expect(await compare(secret, other)).toEqual([]);
	expect(await compare(secret)).toHaveLength(1);
});

test('[RATINGS7] a sheet that comes while a closed round is counted is counted too', async () => {
	const round = await openRound();
	await place.ask(`POST /rating-rounds/${round}/close`);
	const [revealed, entered] = await Promise.all([
		place.ask(`POST /rating-rounds/${round}/reveal`),
		enter(round, '140.1 1')
	]);
	expect(revealed.status).toBe(200);
	const { rows } = (await place.api('getReveal', { params: { round } })).body;
	const counted = rows.find(({ number }) => number === '140.1')?.lines.length;
	expect(counted).toBe(entered.status === 201 ? 1 : 0);
});

test('[RATINGS18] in a confidential round sheets that somebody entered do not make four people enough', async () => {
	const round = await openRound({ disclosure: 'confidential', raters: 'person' });
	const levels = ['fully-implemented', 'fully-implemented', 'in-process', 'not-implemented'];
	for (const level of levels) {
		const rating = { level, percentage: null, regression: false, reason: '', source: '' };
		const as = await place.welcome('participant', 'civil-society');
		const body = { ratings: [{ recommendation: row(1), version: 0, rating }] };
		expect((await place.ask(`PUT /rating-rounds/${round}/ratings`, { as, body })).status).toBe(200);
	}
	for (const [at, step] of [1, 1, 2, 2, 3].entries()) {
		const of = { ...liga, organisation: `Organisation ${at}` };
		expect((await enter(round, `140.1, ${step}\n140.2, ${step}`, of)).status).toBe(201);
	}
	const lines = Object.fromEntries((await reveal(round)).rows.map((one) => [one.number, one.lines.length]));
	expect(lines).toEqual({ '140.1': 0, '140.2': 1, '140.3': 0 });
});

const meanings = {
	numbers: [
		{ figure: 1, level: 'not-implemented' },
		{ figure: 4, level: 'fully-implemented' }
	],
	numbersArePercentages: false,
	percentages: [{ from: 50, level: 'partially-implemented' }]
};
const mean = (round: string, sheet: string, body: BodyOf<'setFigureMeanings'> = meanings, as = place.token) =>
	place.api('setFigureMeanings', { params: { round, sheet }, as, body });

test('[RATINGS28] what figures mean is said of a draft, shown in its rows, and rates once it is confirmed', async () => {
	const member = await place.welcome('participant', 'civil-society', 'liga dos direitos');
	const round = await openRound();
	const { body: draft } = await upload(round, await filledMatrix({ '140.1': '4', '140.2': '60 %', '140.3': '2' }));
	expect(draft).toMatchObject({ meanings: null, sheet: { read: 0, unread: 3 } });
	expect(draft.rows.map(({ figure }) => figure)).toEqual([
		{ number: 4, percentage: null },
		{ number: null, percentage: 60 },
		{ number: 2, percentage: null }
	]);
	const first = await mean(round, draft.sheet.id, { ...meanings, numbers: [{ figure: 2, level: 'in-process' }] });
	expect(first.body.rows.map(({ problem }) => problem)).toEqual(['no-level', null, null]);
	const { status, body } = await mean(round, draft.sheet.id);
	expect(status).toBe(200);
	expect(body).toMatchObject({ meanings, sheet: { state: 'draft', read: 2, unread: 1 } });
	expect(body.rows.map(({ problem, rating, figure }) => [problem, rating.level, figure?.number])).toEqual([
		[null, 'fully-implemented', 4],
		[null, 'partially-implemented', null],
		['no-level', null, 2]
	]);
	expect(await own(round, member)).toEqual([]);
	await act<ConfirmedSheet>(round, draft.sheet.id, 'confirm');
	const said = (await own(round, member)).map(({ rating }) => rating?.level);
	expect(said.toSorted()).toEqual(['fully-implemented', 'partially-implemented']);
	expect((await linesOf('ratings-entered'))[0]?.data).toMatchObject({ ratings: 2, unread: 1, meanings });
	expect((await mean(round, draft.sheet.id)).body).toMatchObject({ code: 'rating/sheet-confirmed' });
	await act<SheetSummary>(round, draft.sheet.id, 'take-back');
	expect((await own(round, member)).map(({ rating }) => rating)).toEqual([null, null]);
});

test('[RATINGS28] only whoever uploaded the file says so, with steps of the scale', async () => {
	const round = await openRound();
	const { body: draft } = await upload(round, await filledMatrix({ '140.1': '4' }));
	const other = await place.welcome('facilitator', 'state');
	expect((await mean(round, draft.sheet.id, meanings, other)).body).toMatchObject({ code: 'rating/unknown-sheet' });
	const strange = { ...meanings, numbers: [{ figure: 4, level: 'not-assessed' }] };
	expect((await mean(round, draft.sheet.id, strange)).body).toMatchObject({ code: 'level/unknown' });
	const form = await mean(round, draft.sheet.id, { ...meanings, percentages: [{ from: 101, level: 'in-process' }] });
	expect(form.status).toBe(400);
	await reveal(round);
	expect((await mean(round, draft.sheet.id)).body).toMatchObject({ code: 'rating/revealed' });
});

test('[RATINGS90] facilitators read sheets while the consultation is closed, and enter none', async () => {
	const round = await openRound();
	const body = { ...liga, lines: '140.1, 2, two of five' };
	const entered = await place.api('enterRatingSheet', { params: { round }, body });
	const sheets = `/rating-rounds/${round}/sheets`;
	const routes = [sheets, `${sheets}/comparison`, `${sheets}/${entered.body.sheet.id}`];
	const read = () => Promise.all(routes.map(async (route) => (await place.ask(`GET ${route}`)).body));
	const before = await read();
	expect(JSON.stringify(before)).toContain('two of five');
	await place.ask('POST /close');
	expect(await read()).toEqual(before);
	const late = await place.api('enterRatingSheet', { params: { round }, body });
	expect(late.body.code).toBe('consultation/closed');
});
