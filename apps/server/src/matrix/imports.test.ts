import { outcomeVersion } from '@plenum/reports/outcome/outcome';
import { writeCsv } from '@plenum/formats/sheets/csv';
import { writePackage, zipLimits } from '@plenum/tables/package/zip';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { ImportComparisonAnswer, ImportDone, ImportView } from '@plenum/protocol/matrix';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matrixFixture } from '../../../../e2e/fixtures/matrix.ts';
import { summariseClusters } from '../clusters/summarise-clusters.ts';
import { findAssessed } from '../clusters/clusters.store.ts';
import { findConsultation, insertConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { insertAccount } from '../people/accounts.store.ts';
import { createTestContext, type TestPerson, type TestContext } from '../test-support/app/test-context.fixture.ts';
import { findDocument } from '../documents/documents.store.ts';
import { findLines } from '../journal/journal.store.ts';
import { findValue } from '../test-support/database/statements.fixture.ts';
import { findImport, readContents } from './imports.store.ts';
import { importsRoutes } from './imports.routes.ts';
import { createMatrix } from './matrix.ts';
import { receiveImport } from './upload/receive-import.ts';
import { findRememberedColumns, upsertColumns } from './remembered-columns.store.ts';

let testContext: TestContext;
let facilitator: TestPerson;
let participant: TestPerson;

beforeAll(async () => {
	testContext = await createTestContext();
	testContext.app.decorate('matrix', createMatrix(testContext.context));
	await testContext.app.register(importsRoutes);
	facilitator = await testContext.welcome('facilitator');
	participant = await testContext.welcome('participant');
});
afterAll(() => testContext.close());

const path = () => `/consultations/${testContext.consultation}/imports`;

async function upload(bytes: Uint8Array, who = facilitator, field = 'file', name = 'list.docx') {
	const form = new FormData();
	form.append(field, new Blob([Uint8Array.from(bytes)]), name);
	const request = new Request('http://plenum.example', { method: 'POST', body: form });
	const reply = await testContext.app.inject({
		method: 'POST',
		url: `/api/v1${path()}`,
		headers: {
			authorization: `Bearer ${who.token}`,
			'content-type': request.headers.get('content-type') ?? ''
		},
		payload: Buffer.from(await request.arrayBuffer())
	});
	return { status: reply.statusCode, body: reply.json<{ import: ImportView; code?: string }>() };
}

async function settled(id: string): Promise<ImportView> {
	for (;;) {
		const { body } = await testContext.ask(facilitator, 'GET', `${path()}/${id}`);
		const view = body.import as ImportView;
		if (view.state !== 'reading') return view;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

async function read(bytes: Uint8Array, name?: string): Promise<ImportView> {
	const { status, body } = await upload(bytes, facilitator, 'file', name);
	expect(status).toBe(202);
	return settled(body.import.id);
}

test('[MATRIX40] a matrix is read into a preview, and nothing else changes before it is confirmed', async () => {
	const fixture = matrixFixture({ layout: 'new', odd: true });
	const view = await read(fixture.bytes, 'anything.at.all');
	expect(view).toMatchObject({ state: 'preview', progress: 1, failure: null, kind: 'matrix-new', columns: null });
	expect(view.preview?.counts).toMatchObject({ recommendations: 35, clusters: 12, problems: 4 });
	expect(view.preview?.problems).toContainEqual({
		row: 57,
		page: null,
		code: 'row-not-understood',
		value: 'Corrections reached the secretariat after this list was closed.'
	});
	const clusters = await summariseClusters(testContext.context.database.read, testContext.consultation);
	expect(clusters.map(({ label }) => label)).toEqual(['Detention']);
});

describe('a confirmed import', () => {
	const fixture = matrixFixture({ layout: 'old' });
	let id: string;
	let done: ImportDone;
	let newLabels: number;
	let clusters: ClusterSummary[];

	beforeAll(async () => {
		({ id } = await read(fixture.bytes));
		const compared = await testContext.ask(facilitator, 'POST', `${path()}/${id}/comparison`, {});
		newLabels = (compared.body as ImportComparisonAnswer).comparison.newLabels.length;
		const reply = await testContext.ask(facilitator, 'POST', `${path()}/${id}/confirm`);
		expect(reply.status).toBe(200);
		done = reply.body as ImportDone;
		clusters = await summariseClusters(testContext.context.database.read, testContext.consultation);
	});

	test('[MATRIX42] brings every recommendation, in a cluster for each theme, each with a document', async () => {
		expect(done).toEqual({
			import: id,
			recommendations: 35,
			clusters: 12,
			changed: 0,
			translated: 0,
			moved: 0,
			withdrawn: 0,
			left: 0,
			closed: 0,
			labels: newLabels
		});
		expect(newLabels).toBeGreaterThan(0);
		const made = clusters.filter(({ label }) => label !== 'Detention');
		expect(made.map(({ label }) => label)).toEqual(fixture.themes);
		expect(made.reduce((sum, cluster) => sum + cluster.recommendations, 0)).toBe(35);
		for (const { id: cluster, document } of made) {
			expect(await findDocument(testContext.context.database.read, document)).toMatchObject({ cluster, headSeq: 0 });
		}
	});

	test('[MATRIX42] keeps texts verbatim, with States, position, source and labels', async () => {
		const [printed] = fixture.recommendations;
		const cluster = clusters.find(({ label }) => label === printed?.themes[0]);
		const stored = await findAssessed(testContext.context.database.read, cluster?.id ?? '');
		expect(stored.find(({ number }) => number === printed?.number)).toMatchObject({
			text: printed?.text,
			states: printed?.states,
			position: printed?.position.toLowerCase(),
			positionAsPrinted: printed?.position,
			source: { symbol: 'A/HRC/99/15/Add.1', paragraph: printed?.paragraph },
			themes: printed?.themes,
			groups: printed?.groups,
			sdgs: printed?.sdgs
		});
	});

	test('[MATRIX42] stands in the record, and cannot be confirmed again', async () => {
		const lines = await findLines(testContext.context.database.read, testContext.consultation, 0);
		expect(lines.filter(({ stream }) => stream === 'matrix')).toMatchObject([
			{ type: 'matrix-imported', by: facilitator.actor.participant, data: { ...done, review: 4, language: 'en' } }
		]);
		const again = await testContext.ask(facilitator, 'POST', `${path()}/${id}/confirm`);
		expect(again).toMatchObject({ status: 409, body: { code: 'import/already-confirmed' } });
	});

	test('[MATRIX40] keeps the raw rows and the oddities, but neither the file nor its cells', async () => {
		const row = await findImport(testContext.context.database.read, id);
		expect(row).toMatchObject({ state: 'confirmed', tableContent: null });
		const { interpretation } = await readContents(testContext.context.database.read, row!);
		expect(interpretation?.recommendations[0]?.raw).toHaveLength(4);
		expect(Object.keys(row ?? {}).sort()).toEqual(
			[
				...['columns', 'confirmedAt', 'consultation', 'createdAt', 'effect', 'failure', 'id'],
				...['bytes', 'changesContent', 'interpretationContent', 'owner', 'state', 'tableContent'],
				...['attempts', 'job', 'reader']
			].sort()
		);
		const uploads = () => findValue(testContext.context.database, 'select count(*) from import_uploads');
		await expect.poll(uploads).toBe(0);
	});

	test('[MATRIX42] of a second review goes into the open clusters of the same themes', async () => {
		const csv = writeCsv([
			['number', 'text', 'theme'],
			['141.1', 'Dig wells (Austria);', 'RIGHT TO HEALTH'],
			['141.2', 'Plant trees (Austria);', 'Forests']
		]);
		const { id: second } = await read(csv);
		await testContext.ask(facilitator, 'POST', `${path()}/${second}/confirm`);
		const after = await summariseClusters(testContext.context.database.read, testContext.consultation);
		const grown = (label: string, list: ClusterSummary[]) =>
			list.find((cluster) => cluster.label === label)?.recommendations ?? 0;
		expect(grown('Right to health', after)).toBe(grown('Right to health', clusters) + 1);
		expect(grown('Forests', after)).toBe(1);
	});
});

describe('a table', () => {
	const columns = { number: null, states: null, position: null, source: null, theme: null, groups: null, sdgs: null };

	test('[MATRIX14] with known headers is previewed at once, and its columns can still be told differently', async () => {
		const csv = writeCsv([
			['Text', 'Reply', 'Themes'],
			['140.1 Dig wells (Austria);', 'Supported', 'Wells']
		]);
		const view = await read(csv);
		expect(view).toMatchObject({ state: 'preview', kind: 'csv', preview: { counts: { supported: 0, unknown: 1 } } });
		expect(view.columns?.suggestion).toEqual({ ...columns, text: 'Text', theme: 'Themes' });
		const told = { ...columns, text: 'Text', position: 'Reply', theme: 'Themes' };
		const reply = await testContext.ask(facilitator, 'POST', `${path()}/${view.id}/columns`, { columns: told });
		expect(reply).toMatchObject({ status: 202, body: { import: { state: 'reading' } } });
		expect(await settled(view.id)).toMatchObject({ state: 'preview', preview: { counts: { supported: 1 } } });
	});

	test('[MATRIX14] with unknown headers waits for the facilitator to say what they hold', async () => {
		const view = await read(
			writeCsv([
				['A', 'B', 'C'],
				['140.1', 'Dig wells (Austria);', '']
			])
		);
		expect(view).toMatchObject({
			state: 'columns-needed',
			kind: 'csv',
			preview: null,
			columns: {
				headers: ['A', 'B', 'C'],
				sample: [['140.1', 'Dig wells (Austria);', '']],
				suggestion: { text: '' }
			}
		});
		const confirm = await testContext.ask(facilitator, 'POST', `${path()}/${view.id}/confirm`);
		expect(confirm).toMatchObject({ status: 409, body: { code: 'import/columns-needed' } });
		const unknown = await testContext.ask(facilitator, 'POST', `${path()}/${view.id}/columns`, {
			columns: { ...columns, text: 'D' }
		});
		expect(unknown).toMatchObject({ status: 409, body: { code: 'import/columns-needed' } });
		const chooseColumns = (text: string, number: string) =>
			testContext.ask(facilitator, 'POST', `${path()}/${view.id}/columns`, { columns: { ...columns, number, text } });
		await chooseColumns('C', 'A');
		expect(await settled(view.id)).toMatchObject({
			state: 'columns-needed',
			failure: 'import/no-recommendations',
			columns: { headers: ['A', 'B', 'C'] }
		});
		await chooseColumns('B', 'A');
		expect((await settled(view.id)).preview?.recommendations).toMatchObject([{ row: 2, number: '140.1' }]);
	});
});

describe('a workbook of several sheets', () => {
	const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const sheet = (...rows: string[][]) =>
		`<worksheet><sheetData>${rows.map((row, y) => `<row r="${y + 1}">${row.map((text, x) => cell(`${'ABC'[x]}${y + 1}`, text)).join('')}</row>`).join('')}</sheetData></worksheet>`;
	const book = writePackage({
		'xl/workbook.xml':
			'<workbook><sheets><sheet name="Notes" r:id="a"/><sheet name="List" r:id="b"/><sheet name="Empty" r:id="c"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/><Relationship Id="c" Target="worksheets/sheet3.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': sheet(['Read me first']),
		'xl/worksheets/sheet2.xml': sheet(['Recommendation', 'Position'], ['140.1 Dig wells (Austria);', 'Noted']),
		'xl/worksheets/sheet3.xml': sheet()
	});

	test('[MATRIX24] is asked which of those that hold anything it is', async () => {
		const view = await read(book);
		expect(view).toMatchObject({
			state: 'columns-needed',
			columns: null,
			sheet: null,
			preview: null,
			sheets: [
				{ name: 'Notes', headers: ['Read me first'], rows: 0 },
				{ name: 'List', headers: ['Recommendation', 'Position'], rows: 1 }
			]
		});
		const choose = (sheet: number) => testContext.ask(facilitator, 'POST', `${path()}/${view.id}/sheet`, { sheet });
		expect(await choose(7)).toMatchObject({ status: 409, body: { code: 'import/columns-needed' } });
		expect(await choose(1)).toMatchObject({ status: 202 });
		expect(await settled(view.id)).toMatchObject({
			state: 'preview',
			sheet: 1,
			preview: { recommendations: [{ row: 2, number: '140.1', position: 'noted' }] }
		});
		await choose(0);
		expect(await settled(view.id)).toMatchObject({ state: 'columns-needed', sheet: 0, preview: null });
	});
});

test('[MATRIX28] columns that a facilitator told are offered for the next file with the same headers', async () => {
	const file = (text: string) =>
		writeCsv([
			['Alpha', 'Beta', 'Gamma'],
			['140.1', text, 'Supported']
		]);
	const view = await read(file('Dig wells (Austria);'));
	expect(view).toMatchObject({ state: 'columns-needed', columns: { remembered: false } });
	const none = { states: null, source: null, theme: null, groups: null, sdgs: null };
	const told = { ...none, number: 'Alpha', text: 'Beta', position: 'Gamma' };
	await testContext.ask(facilitator, 'POST', `${path()}/${view.id}/columns`, { columns: told });
	await settled(view.id);
	expect(await read(file('Plant trees (Denmark);'))).toMatchObject({
		state: 'preview',
		columns: { suggestion: told, remembered: true },
		preview: { recommendations: [{ number: '140.1', text: 'Plant trees (Denmark);', position: 'supported' }] }
	});
	const others = writeCsv([
		['Alpha', 'Gamma', 'Beta'],
		['a', 'b', 'c']
	]);
	expect(await read(others)).toMatchObject({ state: 'columns-needed', columns: { remembered: false } });
});

test('[MATRIX28] what an account told is offered in its other consultations, the newest, after what was told there', async () => {
	const { context, consultation } = testContext;
	const account = context.createId();
	const elsewhere = context.createId();
	const columns = (text: string) => ({
		number: null,
		states: null,
		position: null,
		source: null,
		theme: null,
		groups: null,
		sdgs: null,
		text
	});
	const same = await findConsultation(context.database.read, consultation);
	await transaction(context.database, async ({ db }) => {
		await insertConsultation(db, { ...same!, id: elsewhere });
		await insertAccount(db, { id: account, name: 'Ada', nameKey: 'ada', password: '', createdAt: 1 });
		await upsertColumns(db, { consultation: elsewhere, headers: 'one', account, columns: columns('A'), at: 1 });
		await upsertColumns(db, { consultation: elsewhere, headers: 'two', account, columns: columns('B'), at: 2 });
		await upsertColumns(db, { consultation, headers: 'two', account: null, columns: columns('C'), at: 1 });
	});
	const found = await findRememberedColumns(context.database.read, consultation, account);
	expect([found['one']?.text, found['two']?.text]).toEqual(['A', 'C']);
	const nobody = await findRememberedColumns(context.database.read, consultation, null);
	expect([nobody['one'], nobody['two']?.text]).toEqual([undefined, 'C']);
});

describe('what cannot be read ends in a refusal with a name', () => {
	const ole = (stream: string) => {
		const bytes = new Uint8Array(4096);
		bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		bytes.set(Buffer.from(stream, 'utf16le'), 512);
		return bytes;
	};
	const word = (body: string) =>
		writePackage({
			'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
		});

	test.each([
		['a zip bomb', writePackage({ 'word/document.xml': ' '.repeat(90_000_000) }), 'import/unpacks-too-large'],
		['an encrypted file', ole('EncryptedPackage'), 'import/encrypted'],
		['an old .doc with nothing in it', ole('WordDocument'), 'import/unreadable'],
		['a Word file without a table', word('<w:p/>'), 'import/no-list'],
		[
			'[MATRIX163] a letter',
			word(
				['Excellency,', 'I welcome the answer to recommendation 140.5 (Austria).', 'Yours sincerely.']
					.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
					.join('')
			),
			'import/no-list'
		],
		[
			'a table of something else',
			word('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lunch</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
			'import/no-recommendations'
		],
		['an outcome of Plenum', Buffer.from(JSON.stringify({ version: outcomeVersion })), 'import/own-outcome'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'import/picture']
	])('[MATRIX20] %s', async (_, bytes, failure) => {
		expect(await read(bytes)).toMatchObject({ state: 'failed', failure, preview: null });
	});

	test('[MATRIX20] ten megabytes are taken in, and one byte more is not', async () => {
		const most = await read(new Uint8Array(zipLimits.bytes).fill(0));
		expect(most).toMatchObject({ state: 'failed', failure: 'import/unknown-kind' });
		const { status, body } = await upload(new Uint8Array(zipLimits.bytes + 1));
		expect({ status, code: body.code }).toEqual({ status: 413, code: 'import/too-large' });
	});

	test('[MATRIX40] a request without the part `file`', async () => {
		const { status, body } = await upload(new Uint8Array(10), facilitator, 'other');
		expect({ status, code: body.code }).toEqual({ status: 400, code: 'request/invalid' });
		const plain = await testContext.ask(facilitator, 'POST', path(), { file: 'x' });
		expect(plain).toMatchObject({ status: 415, body: { code: 'request/unsupported-type' } });
	});
});

test('[MATRIX44] an import that nobody confirmed within a day makes room for the next', async () => {
	const { id } = await read(writeCsv([['text'], ['140.1 Dig wells (Austria);']]));
	const late = createMatrix({ ...testContext.context, now: () => Date.now() + 25 * 60 * 60 * 1000 });
	await receiveImport(late, facilitator.actor, writeCsv([['text'], ['140.2 Dig wells (Austria);']]));
	await late.close();
	expect(await testContext.ask(facilitator, 'GET', `${path()}/${id}`)).toMatchObject({ status: 404 });
});

test('[MATRIX43] only the facilitator of the consultation imports, and sees imports', async () => {
	const fixture = matrixFixture({ layout: 'old' });
	const { status, body } = await upload(fixture.bytes, participant);
	expect({ status, code: body.code }).toEqual({ status: 403, code: 'rights/missing' });
	const { id } = await read(fixture.bytes);
	const seen = await testContext.ask(participant, 'GET', `${path()}/${id}`);
	expect(seen).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
	const none = await testContext.ask(facilitator, 'GET', `${path()}/no-such-import`);
	expect(none).toMatchObject({ status: 404, body: { code: 'import/unknown' } });
});
