import type { ResponsibilitiesView } from '@plenum/protocol/institutions';
import { dataFormats } from '@plenum/protocol/exports/data-preview';
import { defaultTemplate, reportKinds } from '@plenum/reports/template';
import type { DataPreview } from '@plenum/protocol/exports/exports';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { withoutTheirs } from '@plenum/reports/mechanisms.fixture';
import { openPackage, packageNames } from '@plenum/tables/package/zip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { routesOfConsultation } from '../test-support/app/routes.fixture.ts';
import { importTable, others, upr } from '../test-support/mechanisms/mechanisms.fixture.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { en } = reportWords;

/**
 * Runs every read of the API on a consultation, and every document made of it as text. Compares the results before and after other
 * mechanisms' recommendations are there. What may differ is listed with its reason; everything else is the same to the letter.
 */
const mayDiffer: Record<string, string> = {
	'GET /mechanisms': 'lists them',
	'GET /clusters/{cluster}/mechanisms': 'lists them',
	'GET /imports': 'tells of each import',
	'GET /imports/{import}': 'tells of an import',
	'GET /journal': 'holds a line on the import',
	'GET /journal/verify': 'counts lines of the record'
};

const matrices = ['old', 'new'].map((layout) => `GET /matrices/${layout}/preview`);
const reports = reportKinds.map((kind) => `POST /reports/${kind}/preview`);

/** [MECHANISM7] [MECHANISM8] What shows them beside what it says of the review: without that place, the same. */
const places: Record<string, (body: never) => unknown> = {
	// [MECHANISM9]
	...Object.fromEntries([...reports, ...matrices].map((route) => [route, withoutTheirs])),
	'GET /report?language=en': ({ parts, ...rest }: Report) => ({ ...rest, parts: withoutChapter(parts) }),
	'GET /exports/outcome.json': ({ mechanisms: _, ...rest }: Outcome) => rest,
	'GET /data/outcome.json/preview': ({ text, ...rest }: DataPreview) => ({ ...rest, text: { ...text, of: 0 } }),
	'GET /responsibilities': ({ subjects, themes, ...rest }: ResponsibilitiesView) => ({
		...rest,
		subjects: subjects
			.filter(({ kind }) => kind !== 'mechanism')
			.map((one) => ({ ...one, themes: one.themes.map((place) => themes[place]) }))
	}),
	'GET /data/mechanisms.csv/preview': ({ sheets: [sheet], ...rest }: DataPreview) => ({
		...rest,
		...sheet,
		rows: [],
		of: 0
	}),
	// [EXPORTS121] One table has what every mechanism recommends; its third column says which.
	'GET /data/uhri.csv/preview': ({ sheets, ...rest }: DataPreview) => ({
		...rest,
		sheets: sheets.map(({ rows, of: _, ...sheet }) => ({ ...sheet, rows: rows.filter(([, , body]) => body === 'UPR') }))
	}),
	'GET /data/outcome.csv/preview': ({ sheets, ...rest }: DataPreview) => ({
		...rest,
		sheets: sheets.map(withoutColumn)
	}),
	'GET /data/outcome.xlsx/preview': ({ sheets, ...rest }: DataPreview) => ({
		...rest,
		// The dictionary explains their sheet too.
		sheets: sheets
			.filter(({ name }) => name !== en.mechanisms.sheet && name !== en.data.dictionary.sheet)
			.map(withoutColumn)
	})
};

type Report = { parts: { kind: string; level?: number; text?: string }[] };

/** [EXPORTS102] The full report has a chapter for them. */
function withoutChapter(parts: Report['parts']): Report['parts'] {
	const isChapter = ({ kind, level }: Report['parts'][number]) => kind === 'heading' && level === 1;
	const start = parts.findIndex((part) => isChapter(part) && part.text === en.mechanisms.heading);
	const end = parts.findIndex((part, at) => at > start && isChapter(part));
	return start < 0 ? parts : parts.toSpliced(start, end - start);
}

function withoutColumn({ headers, rows, ...sheet }: DataPreview['sheets'][number]) {
	const place = headers.indexOf(en.mechanisms.heading);
	const rest = (cells: readonly string[]) => cells.filter((_, at) => at !== place);
	return { ...sheet, headers: rest(headers), rows: rows.map(rest) };
}

const ofDocuments = [
	...dataFormats.map((format) => `GET /data/${format}/preview`),
	...matrices,
	...reports,
	...['outcome.json', 'mission-pages.zip', 'theme-pages.zip'].map((format) => `GET /exports/${format}`)
];

let testApp: TestApp;
let cluster: string;
const before = new Map<string, string>();
const questions = [
	...routesOfConsultation.flatMap(([route]) =>
		route.startsWith('GET /consultations/{consultation}/') ? [route.replace('/consultations/{consultation}', '')] : []
	),
	...ofDocuments
]
	.map((route) => route.replaceAll('{theirs.', '{'))
	.filter((route) => !/\{(?!cluster\}|import\})/.test(route));

/** Without what each making of a document says of the record and of its own time. */
async function answer(route: string): Promise<string> {
	const path = route.replace('{cluster}', cluster).replace('{import}', 'no-such-one');
	const placed = (body: object) => places[route]?.(body as never) ?? body;
	const report = { body: { language: 'en', template: defaultTemplate } };
	const { status, body, bytes } = await testApp.ask(path, route.startsWith('POST') ? report : {});
	const text = route.endsWith('.zip')
		? tablesOf(bytes)
		: Object.keys(body).length > 0
			? JSON.stringify(placed(body))
			: bytes.toString('utf8');
	const bare = text
		.replace(/[0-9a-f]{64}/g, 'hash')
		.replace(/record \(\d+ lines\)/g, 'record')
		.replace(/"(exportedAt|length|at|now|expiresAt|place)":\s?\d+/g, '"$1":0')
		.replace(/exportedAt[^\d]+\d{13}/g, 'exportedAt');
	return `${status} ${bare}`;
}

/** Which files a folder has, and what its tables say. */
function tablesOf(bytes: Uint8Array): string {
	const names = packageNames(bytes) ?? [];
	const tables = openPackage(bytes, (name) => name.endsWith('.csv'));
	if (!tables.ok) return new TextDecoder().decode(bytes);
	const said = [...tables.value.values()].map((content) => new TextDecoder().decode(content));
	return [...names.toSorted(), ...said].join('\n');
}

beforeAll(async () => {
	testApp = await createTestApp();
	await importTable(testApp, upr);
	const { clusters } = (await testApp.api('listClusters')).body;
	cluster = clusters[0]!.id;
	for (const route of questions) before.set(route, await answer(route));
	expect((await importTable(testApp, others)).done).toMatchObject({ mechanisms: 3 });
	const { recommendations } = (await testApp.api('listMechanisms')).body;
	const { recommendation } = recommendations[0]!.beside[0]!;
	for (const [at, status] of ['confirmed', 'confirmed', 'refused'].entries()) {
		const body = { mechanism: recommendations[at]!.id, recommendation, status };
		expect((await testApp.ask('PUT /mechanisms/links', { body })).status).toBe(200);
	}
});
afterAll(() => testApp.close());

test('[MECHANISM4] many questions are asked, and most are answered', () => {
	const answered = [...before.values()].filter((text) => text.startsWith('200'));
	expect(answered.length).toBeGreaterThan(25);
	for (const route of ['GET /recommendation-ratings', ...ofDocuments])
		expect([route, before.get(route)?.slice(0, 3)]).toEqual([route, '200']);
	expect(before.get('GET /recommendation-ratings')).toContain('140.1');
});

test.each(questions.filter((route) => !(route in mayDiffer)))(
	'[MECHANISM4] [MECHANISM7] %s answers the same with and without other mechanisms, but for their place in it',
	async (route) => {
		expect(await answer(route)).toBe(before.get(route));
	}
);

/** The national report is about the review alone. */
const silent = /outcome\.json\/preview|statement|national-report\/preview/;

test.each(Object.keys(places).filter((route) => !silent.test(route)))(
	'[MECHANISM7] [MECHANISM8] [MECHANISM9] %s shows them in that place',
	async (route) => {
		const body = { language: 'en', template: defaultTemplate };
		const { body: shown } = await testApp.ask(route, route.startsWith('POST') ? { body } : {});
		expect(JSON.stringify(shown)).toContain('CEDAW/C/MTV/CO/7');
	}
);
