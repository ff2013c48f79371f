import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { mapLanguages } from '@plenum/domain/languages';
import { refusalWords } from '@plenum/protocol/refusal-words';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, type Template } from '@plenum/reports/template';
import { houseTemplate, planted } from '@plenum/formats/house-style/house-template.fixture';
import { openPackage } from '@plenum/tables/package/zip';
import type { TemplateView } from '@plenum/protocol/exports/templates';
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findValues } from '../../test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';

let place: TestApp;
beforeEach(async () => {
	place = await createTestApp();
});
afterEach(() => place.close());

const submitter = {
	code: 'RN',
	name: 'Rights Now',
	city: 'Alvenport',
	country: 'Alvenia',
	members: [],
	consentedOn: '2026-05-12'
};
const ours: Template = {
	...defaultTemplate,
	publishers: ['Alvenian Coalition'],
	form: 'joint',
	submitters: [submitter]
};

async function save(template: Template, version: number) {
	return place.api('saveTemplate', { body: { version, template } });
}

function text(file: { bytes: Uint8Array }, part = 'word/document.xml'): string {
	const opened = openPackage(file.bytes, (name) => name === part);
	return new TextDecoder().decode(opened.ok ? opened.value.get(part) : undefined);
}

function chunk(name: string, data: Uint8Array): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

function png(): Buffer {
	const head = Buffer.from([0, 0, 0, 9, 0, 0, 0, 3, 8, 0, 0, 0, 0]);
	const data = chunk('IDAT', deflateSync(Buffer.alloc(30)));
	const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		mark,
		chunk('IHDR', head),
		chunk('tEXt', Buffer.from('Ada Fell')),
		data,
		chunk('IEND', Buffer.alloc(0))
	]);
}

test('[REPORTS30] without a template the default is used; with one, documents say what it says', async () => {
	expect((await place.api('getTemplate')).body).toEqual({
		version: 0,
		template: defaultTemplate,
		at: null
	});
	expect(text(await place.ask('GET /exports/submission.docx?language=en'))).not.toContain('Alvenian Coalition');
	expect((await save(ours, 0)).body).toMatchObject({ version: 1, template: ours });
	const document = text(await place.ask('GET /exports/submission.docx?language=en'));
	expect(document).toContain('Alvenian Coalition');
	expect(document).toContain('RN: Rights Now, Alvenport (Alvenia)');
	expect(document).toContain('Joint submission');
});

test('[REPORTS32] nobody’s change is overwritten, and an older version can be had again', async () => {
	await save(ours, 0);
	expect((await save(defaultTemplate, 0)).body).toMatchObject({ code: 'template/changed-meanwhile' });
	await save({ ...ours, publishers: ['Another'], submitters: [] }, 1);
	const first = (await place.api('getTemplate', { query: { version: 1 } })).body;
	expect(first).toMatchObject({ version: 1, template: { publishers: ['Alvenian Coalition'], submitters: [] } });
	expect((await place.ask('GET /template?version=7')).body.code).toBe('template/unknown-version');
	expect((await save(first.template, 2)).body).toMatchObject({ version: 3 });
	const { versions } = (await place.api('listTemplateVersions')).body;
	expect(versions.map(({ version, by }) => [version, by?.shownAs])).toEqual(
		[3, 2, 1].map((each) => [each, 'Ada Fell'])
	);
	const lines = (await place.api('readJournal', { query: { after: 0 } })).body.lines;
	expect(lines.filter(({ type }) => type === 'template-saved')).toHaveLength(3);
});

test('[REPORTS32] what is no template changes nothing; neither do those who may not', async () => {
	const wrong = [{}, { ...ours, more: 1 }, { ...ours, logo: 'a'.repeat(64) }, { ...ours, limits: {} }];
	for (const template of wrong) {
		expect((await save(template as Template, 0)).status).toBeGreaterThanOrEqual(400);
	}
	const participant = await place.welcome('participant', 'nhri');
	for (const asked of ['GET /template', 'GET /template/logo'])
		expect((await place.ask(asked, { as: participant })).body.code).toBe('rights/missing');
	expect((await place.ask('PUT /template', { as: participant, body: { version: 0, template: ours } })).body.code).toBe(
		'rights/missing'
	);
	expect((await place.api('getTemplate')).body.version).toBe(0);
});

test('[REPORTS33] a logo is stripped, shown, and printed on the cover', async () => {
	const put = await place.plenum.app.inject({
		method: 'PUT',
		url: `/api/v1/consultations/${place.consultation}/template/logo`,
		headers: { authorization: `Bearer ${place.token}`, 'content-type': 'image/png' },
		payload: png()
	});
	expect([put.statusCode, put.json<TemplateView>().version]).toEqual([200, 1]);
	const shown = await place.ask('GET /template/logo');
	expect(shown.headers).toMatchObject({ 'content-type': 'image/png' });
	expect(shown.bytes.toString('latin1')).not.toContain('Ada Fell');
	const opened = openPackage((await place.ask('GET /exports/statement.docx')).bytes, (name) =>
		name.startsWith('word/media/')
	);
	expect(opened.ok && [...opened.value.values()].map((bytes) => Buffer.from(bytes).equals(shown.bytes))).toEqual([
		true
	]);
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template';

function putHouseStyle(payload: Uint8Array, token = place.token) {
	return place.plenum.app.inject({
		method: 'PUT',
		url: `/api/v1/consultations/${place.consultation}/template/house-style`,
		headers: { authorization: `Bearer ${token}`, 'content-type': word },
		payload: Buffer.from(payload)
	});
}

test('[REPORTS70] [REPORTS73] reports have the style of the house’s Word file, which others may not give; taken out and back', async () => {
	const participant = await place.welcome('participant', 'nhri');
	expect((await putHouseStyle(houseTemplate(), participant)).json<{ code: string }>().code).toBe('rights/missing');
	expect((await place.ask('GET /template/house-style')).body.code).toBe('request/unknown-address');
	for (const [bytes, code] of [
		[houseTemplate({ macros: true }), 'template/house-style-macros'],
		[new Uint8Array([80, 75, 3, 4]), 'template/house-style-unreadable'],
		[houseTemplate({ more: { 'word/a.xml': new Uint8Array(30_000_000) } }), 'template/house-style-too-large']
	] as const)
		expect((await putHouseStyle(bytes)).json<{ code: string }>().code).toBe(code);
	expect((await place.api('getTemplate')).body.version).toBe(0);

	const saved = (await putHouseStyle(houseTemplate())).json<TemplateView>();
	expect(saved).toMatchObject({
		version: 1,
		template: { houseStyle: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
	});
	expect((await place.ask('GET /template/house-style')).body).toMatchObject({
		missing: ['subtitle', 'heading3', 'caption']
	});
	const items = [{ cluster: null, title: 'Opening', minutes: 5 }];
	const planned = await place.api('planWorkshop', { body: { title: 'Day', items } });
	const minutes = `workshops/${planned.body.workshop.id}/minutes`;
	const parts = async (path: string) => {
		const opened = openPackage((await place.ask(`GET /${path}?language=en`)).bytes, () => true);
		return opened.ok ? [...opened.value.values()].map((part) => Buffer.from(part).toString('latin1')).join('') : '';
	};
	for (const path of ['exports/mid-term-report.docx', 'exports/mid-term-report.odt', `${minutes}/minutes.docx`]) {
		const whole = await parts(path);
		expect([path, whole.includes('House of Rights'), planted.filter((said) => whole.includes(said))]).toEqual([
			path,
			true,
			[]
		]);
	}
	const without = await save({ ...saved.template, houseStyle: null }, 1);
	expect(without.body).toMatchObject({ version: 2, template: { houseStyle: null } });
	for (const path of ['exports/statement.docx', `${minutes}/minutes.docx`])
		expect(await parts(path)).not.toContain('House of Rights');
	expect((await save(saved.template, 2)).body).toMatchObject({ version: 3, template: saved.template });
	expect((await save({ ...saved.template, houseStyle: 'a'.repeat(64) }, 3)).body).toMatchObject({
		code: 'template/house-style-unreadable'
	});
	const stored = (await findValues(place.plenum.context.database, 'select json from export_house_styles')).join('');
	expect(planted.filter((said) => stored.includes(said))).toEqual([]);
});

test('[REPORTS62] a preview counts with the template that comes along, and saves nothing', async () => {
	const parts = defaultTemplate.reports.submission.parts.map(({ id }) => ({ id, included: id === 'introduction' }));
	const intro = { ...mapLanguages(() => ''), en: 'Four words of ours' };
	const submission = { ...defaultTemplate.reports.submission, parts, intro };
	const template = { ...ours, reports: { ...ours.reports, submission } };
	const preview = async (sent: Template) =>
		(await place.api('previewReport', { params: { kind: 'submission' }, body: { language: 'en', template: sent } }))
			.body;
	const short = await preview(template);
	const without = await preview({
		...template,
		reports: { ...template.reports, submission: { ...submission, intro: defaultTemplate.reports.submission.intro } }
	});
	expect(short.report.words - without.report.words).toBe(4);
	expect(short.report.limit).toBe(5630);
	expect((await place.api('getTemplate')).body.version).toBe(0);
});

test('[REPORTS62] a matrix can be looked at as it will be printed', async () => {
	await place.makeCluster('Water; sanitation', {
		rows: [{ ...recommendation('140.7'), text: 'Dig wells (Norway);' }]
	});
	const sheet = await place.api('previewMatrix', { params: { layout: 'new' }, query: { language: 'fr' } });
	const [part] = sheet.body.report.parts;
	expect(part?.blocks).toMatchObject([
		{
			type: 'table',
			table: { columns: { length: 5 }, rows: [{ label: 'Thème\u00a0: Water; sanitation' }, { type: 'cells' }] }
		}
	]);
	// The number is the document's, the wording the source's, in its language.
	expect(JSON.stringify(part)).toContain('"text":"Dig wells (Norway);"');
	expect(JSON.stringify(part)).toContain('"text":"140.7 "');
});

test('[REPORTS63] tables and data can be looked at: the first rows, of how many', async () => {
	const rows = Array.from({ length: 25 }, (_, at) => recommendation(`140.${at + 1}`));
	await place.makeCluster('Water', { rows });
	const look = async (format: string) =>
		(await place.api('previewData', { params: { format }, query: { language: 'en' } })).body;
	const csv = await look('outcome.csv');
	expect(csv.sheets.map(({ rows: shown, of }) => [shown.length, of])).toEqual([[20, 25]]);
	const file = (await place.ask('GET /exports/outcome.csv?language=en')).bytes.toString('utf8').slice(1);
	expect(file.startsWith(csv.sheets[0]?.headers.join(',') ?? '-')).toBe(true);
	expect((await look('outcome.xlsx')).sheets[0]).toMatchObject({ rows: { length: 20 }, of: 25 });
	expect((await look('action-plan.xlsx')).sheets.length).toBeGreaterThan(0);
	expect((await look('impact-oss.zip')).sheets.map(({ name }) => name)).toContain('about.csv');
	const { text } = await look('outcome.json');
	expect([text?.lines.length, (text?.of ?? 0) > 200]).toEqual([200, true]);
});

test('[REPORTS52] [REPORTS61] everything comes in one folder, with the hash of each file, and says how far it is', async () => {
	const told = await place.ask('GET /exports/everything.zip?language=fr&progress=true');
	const lines: { done?: number; of?: number; file?: { bytes: number; sha256: string } }[] = [];
	let rest = told.bytes;
	while (!lines.at(-1)?.file) {
		const end = rest.indexOf('\n');
		lines.push(JSON.parse(rest.subarray(0, end).toString()) as (typeof lines)[number]);
		rest = rest.subarray(end + 1);
	}
	const opened = openPackage(rest, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	const manifest = JSON.parse(new TextDecoder().decode(opened.value.get('manifest.json'))) as {
		files: { name: string; bytes: number; sha256: string }[];
	};
	expect(manifest.files.map(({ name }) => name).sort()).toEqual(
		[...opened.value.keys()].filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS').sort()
	);
	for (const { name, bytes, sha256 } of manifest.files) {
		const file = opened.value.get(name);
		expect([name, file?.length, file && createHash('sha256').update(file).digest('hex')]).toEqual([
			name,
			bytes,
			sha256
		]);
	}
	const steps = lines.slice(0, -1);
	expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at));
	expect(steps.at(-1)).toEqual({ done: manifest.files.length, of: manifest.files.length });
	expect(lines.at(-1)?.file).toMatchObject({
		bytes: rest.length,
		sha256: createHash('sha256').update(rest).digest('hex')
	});
});

test('[REPORTS130] [REPORTS131] whoever reads the text is told how its words are shared out; the preview tells the same', async () => {
	const summary = [paragraph(run('Two courts opened.'))];
	const { cluster } = await place.makeCluster('Courts', { first: { ...emptyAssessment(), summary } });
	const template = { ...ours, limits: { ...ours.limits, joint: 5 } };
	expect((await save(template, 0)).status).toBe(200);
	const query = '/submission-budget?version=draft&language=en';
	const { body } = await place.api('getSubmissionBudget', { query: { version: 'draft', language: 'en' } });
	expect(body).toMatchObject({ limit: 5, themes: [{ cluster, label: 'Courts', summary: 3, fits: false, over: 3 }] });
	expect(body.over).toBeGreaterThan(0);
	expect((await place.ask(`GET ${query}`, { as: await place.welcome('observer', 'nhri') })).body).toEqual(body);
	const preview = async (kind: string) =>
		(await place.api('previewReport', { params: { kind }, body: { language: 'en', version: 'draft', template } })).body
			.budget;
	expect(await preview('submission')).toEqual(body);
	expect(await preview('statement')).toBeNull();
});

test('[REPORTS61] a refusal comes as a line, where an answer was begun', async () => {
	const told = await place.ask('GET /exports/statement.docx?progress=true&version=9');
	const title = refusalWords('en', 'export/unknown-version');
	expect(JSON.parse(told.bytes.toString())).toEqual({ refused: 'export/unknown-version', title });
});

test('[NATIONAL3] [NATIONAL12] texts of parts, money and help are kept with the template', async () => {
	const reports = structuredClone(defaultTemplate.reports);
	reports['national-report'].texts = { rights: { en: 'A law was passed.' } };
	const entered = { currency: 'EUR', planned: 1000, available: null, from: 'OHCHR', status: 'requested' as const };
	const template = { ...ours, reports, resources: { 'action-1': entered } };
	expect((await save(template, 0)).status).toBe(200);
	expect((await place.api('getTemplate')).body).toMatchObject({ template });
	const wrong = { ...template, resources: { 'action-1': { ...entered, currency: 'euro' } } };
	expect((await save(wrong, 1)).status).toBe(400);
});
