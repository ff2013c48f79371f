import { importPartBytes } from '@plenum/domain/matrix/import-part';
import { expect, test, vi } from 'vitest';
import type { ComparisonItem, ImportComparison, ImportView } from '@plenum/protocol/matrix';
import { FakeServer, held, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { serverHealth } from '../../fixtures/server-health.fixture.ts';
import { smallPdf } from '../../fixtures/small-pdf.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ImportWizard from './ImportWizard.svelte';

const { matrix, comparison, continuity, mechanisms, shell } = text;
const at = '/consultations/c/imports';
const fingerprint = 'f'.repeat(64);

const view: ImportView = {
	id: 'i',
	state: 'preview',
	arrived: null,
	progress: 1,
	failure: null,
	kind: 'matrix-new',
	sheets: null,
	sheet: null,
	columns: null,
	addendum: null,
	preview: {
		counts: {
			recommendations: 2,
			supported: 1,
			noted: 1,
			partial: 0,
			pending: 0,
			unknown: 0,
			clusters: 1,
			problems: 0
		},
		clusters: [{ label: 'Detention', recommendations: 2 }],
		recommendations: [],
		problems: [],
		rows: {
			filled: 3,
			recommendations: 2,
			mechanisms: 0,
			repeated: 0,
			headings: 1,
			listed: 0,
			outside: 0,
			unread: 0
		},
		mechanisms: [],
		ofMechanisms: [],
		tracker: null,
		openPositions: [],
		filled: null,
		lostZeros: []
	}
};
const found = (change: Partial<ImportComparison> = {}): ImportComparison => ({
	review: 4,
	language: 'en',
	translates: false,
	known: false,
	fingerprint,
	same: 0,
	items: ['a', 'b'].map((key) => item(key, true)),
	newLabels: [],
	knownLabels: [],
	mechanisms: { new: 0, changed: 0, same: 0 },
	...change
});
const done = {
	import: 'i',
	recommendations: 2,
	clusters: 1,
	changed: 0,
	translated: 0,
	moved: 0,
	withdrawn: 0,
	left: 0,
	closed: 0,
	labels: 0
};

function item(key: string, proposed: boolean): ComparisonItem {
	return {
		key,
		kind: 'new',
		row: 2,
		number: `140.${key}`,
		text: `Text ${key}`,
		position: 'supported',
		cluster: null,
		into: 'Detention',
		newCluster: true,
		changes: [],
		closed: false,
		doubtful: false,
		proposed
	};
}

async function openWizard(server = new FakeServer()) {
	server.on(`POST ${at}/i/comparison`, { comparison: found() });
	const onchange = vi.fn();
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(
		ImportWizard,
		{ hasRecommendations: false, onchange },
		{ consultation },
		server
	);
	const upload = () =>
		screen.getByLabelText(starting(matrix.choose)).upload(new File(['1'], 'matrix.docx', { type: 'text/plain' }));
	return { screen, server, onchange, upload };
}

test('a file is sent, read, shown and, once confirmed, taken as it was shown', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: { ...view, state: 'reading', progress: 0.4, preview: null } });
	server.on(`GET ${at}/i`, { import: view });
	server.on(`POST ${at}/i/confirm`, done);
	await upload();
	await expect.element(screen.getByText('matrix.docx')).toBeVisible();
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByText(matrix.doneTitle)).toBeVisible();
	expect(server.sent(`POST ${at}/i/confirm`).map(({ body }) => body)).toEqual([
		{ review: 4, language: 'en', fingerprint, take: ['a', 'b'], mechanisms: true, filled: true, aliases: [] }
	]);
});

test('[DB39] while nobody answers it is being read on, and what came of it is shown then', async () => {
	const { screen, server, upload } = await openWizard();
	let asked = 0;
	const replies = [
		lost,
		() => new Response('down for a moment', { status: 503 }),
		() => Response.json({ import: view })
	];
	server.on(`POST ${at}`, { import: { ...view, state: 'reading', progress: 0.4, preview: null } });
	// Asked three times before the line counts as lost.
	server.on(`GET ${at}/i`, () => replies[Math.max(0, (asked += 1) - 3)]!());
	await upload();
	await expect.element(screen.getByRole('button', { name: matrix.confirm(2) })).toBeVisible();
	expect(asked).toBe(5);
});

test('[MATRIX88] while a PDF is checked, its pages are shown from the file that was chosen, and nothing more is sent', async () => {
	const { screen, server } = await openWizard();
	const problem = { row: null, page: 1, code: 'pdf-line-unsure', value: 'Dig wells' };
	const counts = { ...view.preview!.counts, problems: 1 };
	server.on(`POST ${at}`, { import: { ...view, preview: { ...view.preview!, counts, problems: [problem] } } });
	const bytes = smallPdf([[{ text: 'Dig wells', x: 20, y: 100 }]]);
	await screen.getByLabelText(starting(matrix.choose)).upload(new File([bytes], 'report.pdf'));
	await screen.getByRole('button', { name: matrix.pageView.show('1') }).click();
	await expect.element(screen.getByRole('img', { name: matrix.pageView.picture('1') })).toBeVisible();
	await expect.element(screen.getByText(matrix.pageView.marked)).toBeVisible();
	expect(server.sent(`POST ${at}`)).toHaveLength(1);
});

test('[MECHANISM2] [MECHANISM3] what other mechanisms recommend is told apart, and taken or left together', async () => {
	const { screen, server, upload } = await openWizard();
	const preview = { ...view.preview!, mechanisms: [{ kind: 'treaty-body' as const, body: 'CEDAW', count: 3 }] };
	server.on(`POST ${at}`, { import: { ...view, preview } });
	const others = { new: 2, changed: 0, same: 1 };
	server.on(`POST ${at}/i/comparison`, { comparison: found({ known: true, items: [], mechanisms: others }) });
	server.on(`POST ${at}/i/confirm`, { ...done, recommendations: 0, mechanisms: 2 });
	await upload();
	await expect.element(screen.getByText(mechanisms.bodies.CEDAW)).toBeVisible();
	await expect.element(screen.getByText(mechanisms.newOnes(2), { exact: false })).toBeVisible();
	await screen.getByLabelText(mechanisms.takeToo).click();
	await expect.element(screen.getByRole('button', { name: comparison.confirmNone })).toBeDisabled();
	await screen.getByLabelText(mechanisms.takeToo).click();
	await screen.getByRole('button', { name: comparison.confirm(2) }).click();
	await expect.element(screen.getByText(comparison.report.mechanisms(2))).toBeVisible();
	expect(server.sent(`POST ${at}/i/confirm`).map(({ body }) => body)).toMatchObject([{ take: [], mechanisms: true }]);
});

test('[MECHANISM2] a file without the review counts no zeros, compares nothing, and says so', async () => {
	const { screen, server, upload } = await openWizard();
	const counts = { ...view.preview!.counts, recommendations: 0, clusters: 0, problems: 0 };
	const preview = {
		...view.preview!,
		counts,
		mechanisms: [{ kind: 'treaty-body' as const, body: 'CEDAW', count: 3 }]
	};
	server.on(`POST ${at}`, { import: { ...view, preview } });
	const others = { new: 3, changed: 0, same: 0 };
	server.on(`POST ${at}/i/comparison`, { comparison: found({ known: true, items: [], mechanisms: others }) });
	await upload();
	await expect.element(screen.getByText(mechanisms.onlyOthers)).toBeVisible();
	await expect.element(screen.getByLabelText(mechanisms.take)).toBeChecked();
	await expect.element(screen.getByRole('button', { name: comparison.confirm(3) })).toBeEnabled();
	await expect.element(screen.getByText(comparison.nothing)).not.toBeInTheDocument();
});

const tracker: NonNullable<NonNullable<ImportView['preview']>['tracker']> = {
	columns: ['Status', 'Lead agency'],
	read: 2,
	figures: 0,
	unread: 1,
	institutions: [],
	levels: [{ level: 'in-process', count: 2 }],
	notRead: [{ row: 4, number: '140.3', wording: 'Amber', problem: 'no-level' }]
};
const sheet = { id: 's', read: 2, unread: 1 };

async function openTracker(institutions: typeof tracker.institutions = []) {
	const opened = await openWizard();
	const { server, screen, upload } = opened;
	server.on(`POST ${at}`, {
		import: { ...view, preview: { ...view.preview!, tracker: { ...tracker, institutions } } }
	});
	server.on(`POST ${at}/i/confirm`, done);
	server.on('GET /consultations/c/recommendation-ratings', { recommendations: [{ id: 'r-1' }, { id: 'r-2' }] });
	server.on('GET /consultations/c/rating-rounds', { rounds: [] });
	server.on('POST /consultations/c/rating-rounds', { id: 'r' });
	server.on('POST /consultations/c/rating-rounds/r/sheets', { sheet, rows: [{ figure: null }], meanings: null });
	server.on('POST /consultations/c/rating-rounds/r/sheets/s/confirm', { sheet, left: 0 });
	await upload();
	await expect.element(screen.getByText(text.tracker.title)).toBeVisible();
	const confirm = () => screen.getByRole('button', { name: matrix.confirm(2) }).click();
	return { ...opened, confirm };
}

test('[RATINGS29] levels of a tracker are nobody’s ratings until somebody says whose', async () => {
	const { server, screen, confirm } = await openTracker();
	await screen.getByText(text.ratingSheets.unreadRows('1')).click();
	await expect.element(screen.getByText('Amber')).toBeVisible();
	await confirm();
	await expect.element(screen.getByText(matrix.doneTitle)).toBeVisible();
	expect(server.sent('POST /consultations/c/rating-rounds')).toEqual([]);
});

test('[RATINGS29] under the name of an institution they are taken over as a file of ratings is, once the list is here', async () => {
	const { server, screen, confirm } = await openTracker();
	await screen.getByLabelText(starting(text.tracker.take)).click();
	await confirm();
	await expect.element(screen.getByText(text.tracker.institutionNeeded)).toBeVisible();
	// Wherever the button is, the person who pressed it is taken to what is missing.
	await expect.element(screen.getByLabelText(starting(text.tracker.institution))).toHaveFocus();
	expect(server.sent(`POST ${at}/i/confirm`)).toEqual([]);
	await screen.getByLabelText(starting(text.tracker.institution)).fill('NMRF');
	server.on('POST /consultations/c/rating-rounds/r/sheets', refuse('import/too-many-at-once', 'Wait a moment.'));
	await confirm();
	await expect.element(screen.getByText(text.tracker.failed)).toBeVisible();
	await expect.element(screen.getByText(matrix.doneTitle)).toBeVisible();
	server.on('POST /consultations/c/rating-rounds/r/sheets', { sheet, rows: [{ figure: null }], meanings: null });
	await screen.getByRole('button', { name: text.tracker.again }).click();
	await expect.element(screen.getByText(text.tracker.done)).toBeVisible();
	const [round] = server.sent('POST /consultations/c/rating-rounds');
	expect(round?.body).toMatchObject({ raters: 'organisation', disclosure: 'open', recommendations: ['r-1', 'r-2'] });
	const body = server.sent('POST /consultations/c/rating-rounds/r/sheets').at(-1)?.body as FormData;
	expect([body.get('organisation'), (body.get('file') as File).name]).toEqual(['NMRF', 'matrix.docx']);
	expect(server.sent('POST /consultations/c/rating-rounds/r/sheets/s/confirm')).toHaveLength(1);
});

test('[MATRIX152] what Plenum wrote beside the recommendations is shown, and taken over unless that is not wanted', async () => {
	const { server, screen, upload } = await openWizard();
	const filled = { rated: 2, agreed: 1, sides: ['civil-society'], texts: 1, actions: 3, unread: 1 };
	server.on(`POST ${at}`, { import: { ...view, preview: { ...view.preview!, filled } } });
	server.on(`POST ${at}/i/confirm`, { ...done, rated: 2 });
	await upload();
	await expect.element(screen.getByText(text.tracker.filled.rated(2))).toBeVisible();
	await expect.element(screen.getByText(text.tracker.filled.unread(1))).toBeVisible();
	await expect.element(screen.getByLabelText(starting(text.tracker.filled.take))).toBeChecked();
	await screen.getByLabelText(starting(text.tracker.filled.take)).click();
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByText(comparison.report.rated(2))).toBeVisible();
	expect(server.sent(`POST ${at}/i/confirm`)[0]?.body).toMatchObject({ filled: false });
});

test('[CONSULTATIONS8] institutions of a tracker are added to the list when that was said, after those that stand there', async () => {
	const { server, screen } = await openTracker([
		{ name: 'Justice', count: 2 },
		{ name: 'Police', count: 1 }
	]);
	const consultation = consultationView('facilitator');
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: 'Justice', names: [] }];
	const settings = { ...consultation.settings, institutions };
	server.on('GET /consultations/c', { ...consultation, settings });
	server.on('PATCH /consultations/c', consultation);
	await screen.getByLabelText(starting(text.tracker.addInstitutions)).click();
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByText(text.tracker.added(1), { exact: true })).toBeVisible();
	const added = [...institutions, { id: 'police', name: 'Police', short: null, names: [] }];
	server.on('GET /consultations/c', { ...consultation, settings: { ...settings, institutions: added } });
	await screen.getByRole('button', { name: shell.undo, exact: true }).click();
	await expect.element(screen.getByText(shell.undone(text.tracker.added(1)), { exact: true }).first()).toBeVisible();
	expect(server.sent('PATCH /consultations/c').map(({ body }) => body)).toEqual([
		{ settingsVersion: 0, institutions: added },
		{ settingsVersion: 0, institutions }
	]);
	expect(server.sent('POST /consultations/c/rating-rounds')).toEqual([]);
});

test('[CONSULTATIONS8] [WEB25] where somebody has changed the list since, nothing is taken back, and that is said', async () => {
	const { server, screen, confirm } = await openTracker([{ name: 'Police', count: 1 }]);
	const consultation = consultationView('facilitator');
	server.on('GET /consultations/c', consultation);
	server.on('PATCH /consultations/c', consultation);
	await screen.getByLabelText(starting(text.tracker.addInstitutions)).click();
	await confirm();
	const institutions = [{ id: 'police', name: 'Police', short: 'PN', names: [] }];
	await expect.element(screen.getByText(text.tracker.added(1), { exact: true })).toBeVisible();
	server.on('GET /consultations/c', { ...consultation, settings: { ...consultation.settings, institutions } });
	await screen.getByRole('button', { name: shell.undo, exact: true }).click();
	await expect.element(screen.getByText(shell.changedSince, { exact: true }).first()).toBeVisible();
	expect(server.sent('PATCH /consultations/c')).toHaveLength(1);
});

test('[RATINGS29] [RATINGS28] where rows say figures alone the sheet waits until somebody says what they mean', async () => {
	const { server, screen, confirm } = await openTracker();
	const figure = { number: 2, percentage: null };
	server.on('POST /consultations/c/rating-rounds/r/sheets', { sheet, rows: [{ figure }], meanings: null });
	await screen.getByLabelText(starting(text.tracker.take)).click();
	await screen.getByLabelText(starting(text.tracker.institution)).fill('NMRF');
	await confirm();
	await expect.element(screen.getByText(text.tracker.waits)).toBeVisible();
	expect(server.sent('POST /consultations/c/rating-rounds/r/sheets/s/confirm')).toEqual([]);
});

test('[MATRIX84] pasted paragraphs are sent as a file, and stay where they could not be read', async () => {
	const { screen, server } = await openWizard();
	const box = screen.getByLabelText(starting(matrix.paste));
	const read = screen.getByRole('button', { name: matrix.readPasted });
	await read.click();
	await expect.element(screen.getByText(matrix.pasteNeeded)).toBeVisible();
	expect(server.sent(`POST ${at}`)).toEqual([]);
	await box.fill('6.1 Dig wells (France);');
	server.on(`POST ${at}`, refuse('import/too-large', 'The text is too large.', 413));
	await read.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The text is too large.');
	await expect.element(box).toHaveValue('6.1 Dig wells (France);');
	server.on(`POST ${at}`, { import: view });
	await read.click();
	await expect.element(screen.getByRole('heading', { name: matrix.checkTitle })).toBeVisible();
});

test('a file that is too large is said in the words of the server, and another one can be chosen', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, refuse('import/too-large', 'The file is too large.', 413));
	await upload();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The file is too large.');
	server.on(`POST ${at}`, { import: view });
	await upload();
	await expect.element(screen.getByRole('heading', { name: matrix.checkTitle })).toBeVisible();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a file that cannot be read leads back to the choice of a file', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: { ...view, state: 'failed', failure: 'import/no-rows', preview: null } });
	await upload();
	await expect.element(screen.getByText(matrix.failedTitle)).toBeVisible();
	await expect.element(screen.getByLabelText(starting(matrix.choose))).toBeInTheDocument();
});

test('[WEB461] an outcome is offered both ways: as an earlier outcome here, and as a consultation of its own', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: { ...view, state: 'failed', failure: 'import/own-outcome', preview: null } });
	await upload();
	await expect.element(screen.getByText(starting('This is an outcome exported from Plenum'))).toBeVisible();
	const links = screen.getByRole('alert').getByRole('link');
	await expect
		.poll(() => links.elements().map((link) => [link.textContent, link.getAttribute('href')]))
		.toEqual([
			[continuity.fromImport, '/c/c/clusters/continuity'],
			[continuity.ownConsultation, '/consultations/from-outcome']
		]);
});

test('where the main columns are not known they are asked for, and a refusal leads back to them', async () => {
	const { screen, server, upload } = await openWizard();
	const none = { number: null, states: null, position: null, source: null, theme: null, groups: null, sdgs: null };
	const columns = {
		headers: ['Text'],
		sample: [['Train judges']],
		suggestion: { text: 'Text', ...none },
		remembered: false
	};
	server.on(`POST ${at}`, { import: { ...view, columns } });
	server.on(`POST ${at}/i/columns`, refuse('request/invalid', 'Not these columns.', 400));
	await upload();
	await expect.element(screen.getByRole('heading', { name: matrix.columnsTitle })).toBeVisible();
	await screen.getByRole('button', { name: matrix.readColumns }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Not these columns.');
	server.on(`POST ${at}/i/columns`, { import: { ...view, columns } });
	await screen.getByRole('button', { name: matrix.readColumns }).click();
	await expect.element(screen.getByRole('heading', { name: matrix.checkTitle })).toBeVisible();
});

test('of several sheets the fullest is offered', async () => {
	const { screen, server, upload } = await openWizard();
	const sheets = [1, 20, 3].map((rows, n) => ({ name: `Sheet ${n}`, headers: ['Text'], rows }));
	server.on(`POST ${at}`, { import: { ...view, state: 'columns-needed', sheets, preview: null } });
	server.on(`POST ${at}/i/sheet`, { import: { ...view, sheets, sheet: 1 } });
	await upload();
	await screen.getByRole('button', { name: matrix.readSheet }).click();
	await expect.element(screen.getByRole('heading', { name: matrix.checkTitle })).toBeVisible();
	expect(server.sent(`POST ${at}/i/sheet`).map(({ body }) => body)).toEqual([{ sheet: 1 }]);
});

test('[MATRIX260] an upload that broke is sent again by itself when the connection is back', async () => {
	const server = new FakeServer();
	server.on(`POST ${at}`, lost);
	const health = serverHealth();
	const { screen, upload } = await openWizard(server);
	await upload();
	await expect.element(screen.getByText(matrix.uploadBroke)).toBeVisible();
	await expect.element(screen.getByText('matrix.docx')).toBeVisible();
	expect(server.sent(`POST ${at}`)).toHaveLength(1);
	server.on(`POST ${at}`, { import: view });
	health.isUp = true;
	window.dispatchEvent(new Event('online'));
	await expect.element(screen.getByText(matrix.uploadBroke)).not.toBeInTheDocument();
	await expect.poll(() => server.sent(`POST ${at}`).length).toBe(2);
});

const large = new File([new Uint8Array(2 * importPartBytes + 100)], 'large.csv');
const partAt = (start: number) => `PUT ${at}/i/file?at=${start}`;
const arriving = (arrived: number): { import: ImportView } => ({
	import: { ...view, state: 'arriving', arrived, progress: 0, preview: null }
});

async function uploadLarge(server: FakeServer) {
	server.on(`POST ${at}/arriving`, arriving(0));
	const wizard = await openWizard(server);
	const upload = () => wizard.screen.getByLabelText(starting(matrix.choose)).upload(large);
	await upload();
	const bar = wizard.screen.getByRole('progressbar', { name: matrix.uploading });
	return { ...wizard, bar, upload };
}

test('[MATRIX184] a large file is sent in parts, and the page shows how much has arrived', async () => {
	const server = new FakeServer();
	const second = held(arriving(2 * importPartBytes));
	server.on(partAt(0), arriving(importPartBytes));
	server.on(partAt(importPartBytes), second.reply);
	server.on(partAt(2 * importPartBytes), { import: view });
	const { screen, bar } = await uploadLarge(server);
	await expect.element(bar).toHaveAttribute('value', String(importPartBytes / large.size));
	second.release();
	await expect.element(screen.getByRole('button', { name: matrix.confirm(2) })).toBeVisible();
	const sizes = [0, 1, 2].map((part) =>
		server.sent(partAt(part * importPartBytes)).map(({ body }) => (body as Blob).size)
	);
	expect(sizes).toEqual([[importPartBytes], [importPartBytes], [100]]);
	expect(server.sent(`POST ${at}/arriving`).map(({ body }) => body)).toEqual([{ bytes: large.size }]);
	expect(server.sent(`POST ${at}`)).toEqual([]);
});

test.each([
	['the connection', lost],
	['a server that stops', () => new Response('It stops.', { status: 503 })]
])('[MATRIX184] an upload in parts continues from what has arrived when %s is back', async (_what, reply) => {
	const server = new FakeServer();
	server.on(partAt(0), arriving(importPartBytes));
	server.on(partAt(importPartBytes), reply);
	const health = serverHealth();
	const { screen, bar } = await uploadLarge(server);
	await expect.element(screen.getByText(matrix.uploadBroke)).toBeVisible();
	await expect.element(bar).toHaveAttribute('value', String(importPartBytes / large.size));
	server.on(partAt(importPartBytes), arriving(2 * importPartBytes));
	server.on(partAt(2 * importPartBytes), { import: view });
	health.isUp = true;
	window.dispatchEvent(new Event('online'));
	await expect.element(screen.getByRole('button', { name: matrix.confirm(2) })).toBeVisible();
	expect([server.sent(`POST ${at}/arriving`).length, server.sent(partAt(0)).length]).toEqual([1, 1]);
});

test('[MATRIX184] *Cancel* ends an upload in parts, and another file may be chosen', async () => {
	const server = new FakeServer();
	let isAborted = false;
	server.on(partAt(0), arriving(importPartBytes));
	server.on(partAt(importPartBytes), ({ signal }) => {
		return new Promise<Response>((_, fail) =>
			signal?.addEventListener('abort', () => ((isAborted = true), fail(new Error('aborted'))))
		);
	});
	const { screen, bar, upload } = await uploadLarge(server);
	await expect.element(bar).toHaveAttribute('value', String(importPartBytes / large.size));
	await screen.getByRole('button', { name: shell.cancel }).click();
	await expect.element(screen.getByText(matrix.drop)).toBeVisible();
	expect(isAborted).toBe(true);
	server.on(`POST ${at}/arriving`, { import: view });
	await upload();
	await expect.element(screen.getByRole('button', { name: matrix.confirm(2) })).toBeVisible();
});

test('[MATRIX260] a file that the browser cannot read any more is not sent forever', async () => {
	const server = new FakeServer();
	server.on(`POST ${at}`, lost);
	serverHealth().isUp = true;
	const { screen, upload } = await openWizard(server);
	await upload();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	expect(server.sent(`POST ${at}`)).toHaveLength(5);
});

test('[WEB5] a confirmation whose answer was lost is sent again as the same command', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: view });
	server.on(`POST ${at}/i/confirm`, lost);
	await upload();
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	server.on(`POST ${at}/i/confirm`, done);
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByText(matrix.doneTitle)).toBeVisible();
	expect(new Set(server.sent(`POST ${at}/i/confirm`).map(({ key }) => key)).size).toBe(1);
});

test('where the consultation has changed meanwhile, the file is compared again as it was said to be', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: view });
	server.on(`POST ${at}/i/confirm`, refuse('import/changed-meanwhile', 'It has changed.'));
	await upload();
	await screen.getByRole('button', { name: matrix.confirm(2) }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('It has changed.');
	await expect
		.poll(() => server.sent(`POST ${at}/i/comparison`).map(({ body }) => body))
		.toEqual([{}, { review: 4, language: 'en' }]);
});

test('two things that are said of the file one after the other both hold, and the last answer is shown', async () => {
	const { screen, server, upload } = await openWizard();
	server.on(`POST ${at}`, { import: view });
	await upload();
	const first = held({ comparison: found({ review: null }) });
	const second = { comparison: found({ review: null, language: 'fr' }) };
	server.on(`POST ${at}/i/comparison`, first.reply);
	await screen.getByLabelText(starting(comparison.review)).selectOptions(comparison.noReview);
	server.on(`POST ${at}/i/comparison`, second);
	await screen.getByLabelText(starting(comparison.language)).selectOptions('French');
	await expect.element(screen.getByLabelText(starting(comparison.language))).toHaveDisplayValue('French');
	first.release();
	await first.answered();
	expect(server.sent(`POST ${at}/i/comparison`).at(-1)?.body).toEqual({ review: null, language: 'fr' });
	await expect.element(screen.getByLabelText(starting(comparison.language))).toHaveDisplayValue('French');
});

test('what is not chosen is not taken', async () => {
	const { screen, server, upload } = await openWizard();
	const known = found({ known: true, items: [item('a', true), item('b', true), item('c', false)] });
	server.on(`POST ${at}/i/comparison`, { comparison: known });
	server.on(`POST ${at}`, { import: view });
	server.on(`POST ${at}/i/confirm`, done);
	await upload();
	await screen.getByRole('button', { name: comparison.none }).click();
	await expect.element(screen.getByRole('button', { name: comparison.confirmNone })).toBeDisabled();
	await screen.getByRole('checkbox').nth(1).click();
	await screen.getByRole('button', { name: comparison.confirm(1) }).click();
	await expect.element(screen.getByText(matrix.doneTitle)).toBeVisible();
	expect(server.sent(`POST ${at}/i/confirm`).map(({ body }) => body)).toMatchObject([{ take: ['b'] }]);
});

test.each([true, false])(
	'[MATRIX164] an addendum leads to the page for positions, or to the list first: recommendations here %s',
	async (hasRecommendations) => {
		const server = new FakeServer();
		const addendum = { text: '3. Montalva accepts 140.1.', symbol: 'A/HRC/59/15/Add.1' };
		server.on(`GET ${at}`, { imports: [] });
		server.on(`POST ${at}`, { import: { ...view, addendum, preview: null } });
		const consultation = consultationView('facilitator');
		const props = { hasRecommendations, onchange: vi.fn() };
		const { screen } = await renderComponent(ImportWizard, props, { consultation }, server);
		await screen
			.getByLabelText(starting(matrix.choose))
			.upload(new File(['1'], 'addendum.pdf', { type: 'application/pdf' }));
		await expect.element(screen.getByText(text.positions.isAddendum)).toBeVisible();
		const link = screen.getByRole('link', { name: text.positions.toPage });
		if (hasRecommendations) await expect.element(link).toHaveAttribute('href', expect.stringContaining('?addendum=i'));
		else await expect.element(screen.getByText(text.positions.nothingToMatch)).toBeVisible();
	}
);

test('[MATRIX166] words for a position that may mean more than one thing are asked once for all of their rows', async () => {
	const { screen, server, upload } = await openWizard();
	const openPositions = [{ words: 'Accepted in principle', rows: 12, position: 'unknown' as const }];
	const asked = { ...view, preview: { ...view.preview!, openPositions } };
	server.on(`POST ${at}`, { import: asked });
	server.on(`POST ${at}/i/corrections`, {
		import: { ...view, preview: { ...view.preview!, openPositions: [{ ...openPositions[0]!, position: 'supported' }] } }
	});
	await upload();
	await screen.getByLabelText(matrix.meaningOf('Accepted in principle')).selectOptions(text.words.positions.supported);
	await expect
		.poll(() => server.sent(`POST ${at}/i/corrections`).map(({ body }) => body))
		.toEqual([{ positions: [{ words: 'Accepted in principle', position: 'supported' }] }]);
	await expect.element(screen.getByLabelText(matrix.meaningOf('Accepted in principle'))).toHaveValue('supported');
});
