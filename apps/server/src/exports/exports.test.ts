import { isFrozenAction } from '@plenum/domain/polls/subject';
import { readDocxTables } from '@plenum/tables/word/docx-table';
import { readCsv } from '@plenum/formats/sheets/csv';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Minutes } from '@plenum/protocol/journal';
import { openPackage } from '@plenum/tables/package/zip';
import BetterSqlite3 from 'better-sqlite3';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';

let place: TestApp;
/** The consultation that came from the sample outcome, over the API. */
let home: string;

/** The sample with hashes that are true of it. */
const honest: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		polls: cluster.polls.map((poll) => ({
			...poll,
			frozen: poll.frozen
				.filter(isFrozenAction)
				.map(({ action }) => ({ action, sha256: sha256(canonicalJson(action)) }))
		}))
	}))
};

function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

beforeEach(async () => {
	place = await createTestApp();
	home = await bring(honest);
});
afterEach(() => place.close());

async function bring(outcome: object): Promise<string> {
	const reply = await place.api('importOutcome', { body: outcome });
	expect(reply.status).toBe(201);
	return `/api/v1/consultations/${reply.body.consultation.id}`;
}

const take = (format: string, query = '') => place.ask(`GET ${home}/exports/${format}${query}`);
const outcomeOf = async (address: string, audience = 'participants') =>
	(await place.ask<Outcome>(`GET ${address}/exports/outcome.json?for=${audience}`)).body;

test('[CONSULTATIONS8] [INSTITUTION1] an outcome carries the list of institutions, and a consultation that is made of it has it', async () => {
	const names = [{ language: 'fr', name: 'Ministère de la Justice' }];
	// As an outcome of before institutions had ids says it.
	const old = { name: 'Ministry of Justice', short: 'MoJ', names };
	const justice = { ...old, id: 'ministry-of-justice' };
	const prisons = {
		id: 'prisons',
		name: 'Prison Service',
		short: null,
		names: [],
		kind: 'agency',
		parent: justice.id,
		focal: 'Human rights focal point',
		joined: ['jails']
	};
	const institutions = [old, prisons];
	const settings = { ...honest.consultation.settings, institutions };
	const brought = await bring({ ...honest, consultation: { ...honest.consultation, settings } });
	const { consultation } = await outcomeOf(await bring(await outcomeOf(brought)));
	expect(consultation.settings.institutions).toEqual([justice, prisons]);
	expect((await outcomeOf(home)).consultation.settings).not.toHaveProperty('institutions');
	expect((await place.ask('PATCH ' + brought, { body: { settingsVersion: 0, institutions: [] } })).status).toBe(200);
	expect((await outcomeOf(brought)).consultation.settings).not.toHaveProperty('institutions');
	const twice = [old, { name: 'moj', short: null, names: [] }];
	expect((await place.ask('PATCH ' + brought, { body: { settingsVersion: 1, institutions: twice } })).status).toBe(400);
});

test('[CALENDAR5] an outcome carries the calendar, there and back, and what is published has none of it', async () => {
	const calendar = {
		stages: [{ cycle: 4, stage: 'session', date: '2025-01-20', done: true }],
		milestones: [{ id: 'milestone-1', title: 'Draft sent to all', date: '2029-07-03', done: false }]
	};
	const settings = { ...honest.consultation.settings, calendar };
	const brought = await bring({ ...honest, consultation: { ...honest.consultation, settings } });
	const first = await outcomeOf(brought);
	expect(first.consultation.settings.calendar).toEqual(calendar);
	const second = await outcomeOf(await bring(first));
	expect(second.consultation.settings.calendar).toEqual(calendar);
	expect(equalOutcome(first, second)).toBe(true);
	const published = await outcomeOf(brought, 'publication');
	expect(published.consultation.settings).toEqual(honest.consultation.settings);
});

test('[EXPORTS10] [EXPORTS11] an outcome that is brought back and taken away again is equal', async () => {
	const first = await outcomeOf(home);
	const second = await outcomeOf(await bring(first));
	expect(equalOutcome(first, second)).toBe(true);
	expect(second.clusters.map(({ document }) => document.sha256)).toEqual(
		first.clusters.map(({ document }) => document.sha256)
	);
	const without = ({ clusters, consultation }: Outcome) => ({
		consultation: { ...consultation, id: '', createdAt: 0 },
		clusters: clusters.map(({ label, recommendations, assessment, polls }) => {
			const results = polls.map(({ actions, frozen, result }) => ({ actions, frozen, result }));
			return { label, recommendations, assessment, results };
		})
	});
	expect(without(first)).toEqual(without(honest));
});

test('[EXPORTS10] all votes and ratings of a cluster come, however many there are', async () => {
	const [courts, ...others] = honest.clusters;
	const level = { level: 'in-process', percentage: null, regression: false, reason: 'Slow', at: 3 };
	const distribution = { raters: 3, levels: [{ level: 'in-process', count: 3 }], cannotJudge: 0, regression: null };
	const bySide = { ...level, standing: 'provisional', distribution, objections: 0 } as const;
	const sideRatings = ['state', 'nhri'].map((constituency) => ({ ...bySide, constituency }));
	const own = { sideRatings, agreed: level };
	const recommendations = courts!.recommendations.map((one) => ({ ...one, ...own }));
	const polls = courts!.polls.flatMap((poll) => [poll, { ...poll, id: 'the-same-again' }]);
	const given: Outcome['clusters'][number] = { ...courts!, recommendations, polls };
	const [come] = (await outcomeOf(await bring({ ...honest, clusters: [given, ...others] }))).clusters;
	const told = (cluster: Outcome['clusters'][number] | undefined) => ({
		ratings: cluster?.recommendations.map((one) => ({ sideRatings: one.sideRatings, agreed: one.agreed })),
		results: cluster?.polls.map(({ frozen, result }) => ({ frozen, result }))
	});
	expect(told(come)).toEqual(told(given));
});

test('[EXPORTS20] what was decided on a cluster that was merged stands with the one it went into', async () => {
	const [courts, water] = (await outcomeOf(home)).clusters;
	await place.ask(`POST ${home}/clusters/${courts?.id}/reopen`);
	const body = { clusters: [courts?.id] };
	expect((await place.ask(`POST ${home}/clusters/${water?.id}/merge`, { body })).status).toBe(200);
	const { clusters } = await outcomeOf(home);
	expect(clusters.map(({ id }) => id)).toEqual([water?.id]);
	expect(clusters[0]?.polls).toEqual(courts?.polls);
	expect(clusters[0]?.commitments).toEqual(courts?.commitments);
	expect(clusters[0]?.commitments).toHaveLength(1);
});

test('[REPORTS53] what is exported is valid by the schema that anyone may read', async () => {
	const schema = (await place.plenum.app.inject('/api/v1/schemas/plenum-outcome.json')).json<object>();
	const validate = new Ajv2020({ strict: false }).compile(schema);
	expect([validate(await outcomeOf(home)), validate.errors]).toEqual([true, null]);
	expect(validate({ ...(await outcomeOf(home)), more: 1 })).toBe(false);
});

test('[EXPORTS10] what is no outcome, or holds words that were not hashed, makes no consultation', async () => {
	const [courts] = honest.clusters;
	const forged = {
		...honest,
		clusters: [
			{
				...courts,
				polls: courts?.polls.map((poll) => ({
					...poll,
					frozen: poll.frozen.map((words) => ({ ...words, sha256: 'ab' }))
				}))
			}
		]
	};
	const orphan = { ...honest, clusters: [{ ...courts, polls: [] }] };
	for (const body of [{}, sampleOutcome, forged, orphan]) {
		const reply = await place.ask('POST /api/v1/consultations/from-outcome', { body });
		expect([reply.status, reply.body.code]).toEqual([422, 'export/not-an-outcome']);
	}
	// What cannot be parsed, and a name that would change what every object is; nor is it brought in as an earlier outcome.
	const poisoned = JSON.stringify(honest).replace('{', '{"__proto__":{"admin":true},');
	for (const payload of ['', '{"schema":', '[]', poisoned]) {
		const headers = { authorization: `Bearer ${place.token}`, 'content-type': 'application/json' };
		for (const route of ['from-outcome', `${place.consultation}/earlier-outcomes`]) {
			const url = `/api/v1/consultations/${route}`;
			const reply = await place.plenum.app.inject({ method: 'POST', url, headers, payload });
			expect([route, reply.statusCode, reply.json().code]).toEqual([route, 422, 'export/not-an-outcome']);
		}
	}
	expect((await place.api('listConsultations')).body.consultations).toHaveLength(2);
});

test('[DB66] a long outcome that is brought in is neither parsed nor written on the event loop', async () => {
	const marker = 'said in this outcome alone ';
	const [first, ...others] = honest.clusters;
	const [one] = first!.recommendations;
	const recommendations = Array.from({ length: 4 }, (_, at) => ({
		...one!,
		number: `140.${at + 300}`,
		text: marker.repeat(1200)
	}));
	const body = { ...honest, clusters: [{ ...first!, recommendations }, ...others] };
	const parse = vi.spyOn(JSON, 'parse');
	const begin = vi.spyOn(place.plenum.context.database.bounds, 'begin');
	const made = await place.api('importOutcome', { body });
	const earlier = await place.ask('POST /earlier-outcomes', { body });
	expect([made.status, earlier.status]).toEqual([201, 200]);
	expect(parse.mock.calls.filter(([text]) => text.includes(marker))).toEqual([]);
	expect(begin).not.toHaveBeenCalled();
	vi.restoreAllMocks();
	const told = await outcomeOf(`/api/v1/consultations/${made.body.consultation.id}`);
	const texts = told.clusters.flatMap((cluster) => cluster.recommendations.map(({ text }) => text));
	expect(texts.filter((text) => text.includes(marker))).toHaveLength(recommendations.length);
});

test('[DB68] a statement for the rows of an outcome is built once, however many clusters there are', async () => {
	const prepare = vi.spyOn(BetterSqlite3.prototype, 'prepare');
	const builtFor = async (outcome: object) => {
		prepare.mockClear();
		await bring(outcome);
		return prepare.mock.calls.map(([statement]) => statement).filter((statement) => /^insert|^update/.test(statement));
	};
	const lineage = [{ kind: 'split', label: 'Courts', at: 1 }];
	const clusters = honest.clusters.map((cluster) => ({ ...cluster, lineage }));
	const few = await builtFor({ ...honest, clusters });
	const many = await builtFor({ ...honest, clusters: [...clusters, ...clusters, ...clusters] });
	vi.restoreAllMocks();
	expect(many).toEqual(few);
});

test('[EXPORTS10] only a signed-in account brings an outcome in', async () => {
	const someone = await place.welcome('participant', 'nhri');
	const reply = await place.ask('POST /api/v1/consultations/from-outcome', { as: someone, body: honest });
	expect(reply.body.code).toBe('rights/missing');
});

test.each(['old', 'new'])('[EXPORTS2] the %s matrix, read again, holds what was written', async (layout) => {
	const rows = readDocxTables((await take(`matrix-${layout}.docx`)).bytes);
	if (!rows.ok) throw new Error(rows.reason);
	const texts = rows.value.map(({ cells }) =>
		cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))
	);
	expect(texts.map((row) => row[0]?.split('\n')[0])).toEqual([
		layout === 'old' ? 'Recommendation' : 'Recommendation and recommending State',
		'Theme: Access to justice',
		'140.2 Do what 140.2 asks (Norway);',
		'140.18 Do what 140.18 asks (Norway);',
		'Theme: Right to safe drinking water; sanitation',
		'140.7 Do what 140.7 asks (Norway);',
		'Theme: Access to justice',
		'140.20 Do what 140.20 asks (Norway);'
	]);
	const assessment = texts[2]?.at(-1) ?? '';
	expect(assessment).toContain('Partially implemented, 60%');
	expect(assessment).toContain('Civil society: Not implemented yet, regression');
	expect(assessment).toContain('Two courts opened.');
	expect(assessment).toContain('Train the judges of every district court (lead: Ministry of Justice');
	expect(texts[3]?.at(-1)).toContain('As 140.2');
});

test('[EXPORTS22] [EXPORTS24] files carry neutral names and metadata, and whoever takes one leaves a line with its hash', async () => {
	const file = await take('matrix-old.docx', '?language=fr');
	expect(file.headers).toMatchObject({
		'content-disposition': expect.stringMatching(
			/^attachment; filename="plenum-matrix-old-\d{4}-\d\d-\d\d-draft-fr\.docx"$/
		),
		'cache-control': 'no-store'
	});
	const parts = openPackage(file.bytes, (name) => name === 'docProps/core.xml');
	const core = new TextDecoder().decode(parts.ok ? parts.value.get('docProps/core.xml') : undefined);
	expect(core).toContain('<dc:creator>Plenum</dc:creator>');
	expect(core).not.toContain('Ada');
	const minutes = await place.ask<Minutes>(`GET ${home}/journal?after=0`);
	expect(minutes.body.lines.at(-1)).toMatchObject({
		type: 'outcome-exported',
		data: { format: 'matrix-old.docx', language: 'fr', sha256: sha256(file.bytes) }
	});
});

test('[EXPORTS6] the table has no cell that a spreadsheet would run, and reads back', async () => {
	const { bytes } = await take('outcome.csv');
	const table = readCsv(bytes);
	if (!table.ok) throw new Error(table.reason);
	const [headers = [], ...records] = table.value[0]?.rows ?? [];
	const rows = records.filter((row) => row.length > 1);
	expect(rows.map((row) => row[headers.indexOf('Number')])).toEqual(['140.2', '140.18', '140.20', '140.7']);
	expect(rows[0]?.[headers.indexOf('Remaining actions')]).toBe('=Open the others');
	expect(bytes.toString()).toContain("'=Open");
	expect(bytes.toString()).not.toMatch(/(^|[,;\t\n"])[=+@-]/);
});

test('[EXPORTS7] documents speak the language asked for, else the reader’s', async () => {
	const text = new TextDecoder().decode((await take('outcome.csv', '?language=ar')).bytes);
	expect(text).toContain('منفَّذة جزئيا');
	expect((await take('outcome.csv', '?language=xx')).status).toBe(400);
});

test('[EXPORTS23] facilitator and rapporteur take the outcome away; others do not; unknown formats are not known', async () => {
	expect((await take('matrix.odt')).body.code).toBe('export/unknown-format');
	const participant = await place.welcome('participant', 'nhri');
	const rapporteur = await place.welcome('rapporteur', 'nhri');
	expect((await place.ask('GET /exports/outcome.json', { as: participant })).body.code).toBe('rights/missing');
	expect((await place.ask('GET /exports/outcome.json', { as: rapporteur })).status).toBe(200);
});

test('[EXPORTS1] no name of a person and no id of one is in the outcome', async () => {
	await place.welcome('participant', 'nhri');
	const text = (await take('outcome.json')).bytes.toString();
	const people = await place.ask<{ people: { id: string }[] }>(`GET ${home}/people`);
	expect(text).not.toContain('Ada Fell');
	for (const { id } of people.body.people) expect(text).not.toContain(id);
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

test.skipIf(!office)(
	'[EXPORTS2] LibreOffice opens both matrices, in both directions of writing (skipped without it)',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'plenum-office-'));
		try {
			for (const [layout, language] of [
				['old', 'en'],
				['new', 'ar']
			] as const) {
				const file = join(folder, `${layout}.docx`);
				writeFileSync(file, (await take(`matrix-${layout}.docx`, `?language=${language}`)).bytes);
				const profile = `-env:UserInstallation=file://${folder}/profile`;
				execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
					stdio: 'ignore'
				});
				const pdf = join(folder, `${layout}.pdf`);
				expect(existsSync(pdf)).toBe(true);
				const text = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
				if (text.status === 0) expect(text.stdout).toContain('140.18');
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
);
