import type { Purpose } from '@plenum/domain/consultations/consultation';
import { languages } from '@plenum/domain/languages';
import { shareWords } from '@plenum/reports/submission/submission-budget';
import type { OutcomeVersion } from '@plenum/protocol/exports/exports';
import { defaultTemplate } from '@plenum/reports/template';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import { budget } from '@plenum/messages/en/interface/budget';
import Downloads from './Downloads.svelte';

const { exports: words, reports, publication } = text;
const name = words.formats['outcome.csv'].name;
const route = (query: string) => `GET /consultations/c/exports/outcome.csv?${query}&progress=true`;
const latest = 'language=en&for=publication&version=latest';

function version(number: number, change: Partial<OutcomeVersion> = {}): OutcomeVersion {
	const journal = { head: '', length: 0 };
	return { number, at: 0, by: null, label: null, sha256: '', journal, readable: true, ...change };
}

/** Whatever is chosen, the submission has this budget. */
function answerBudgets(server: FakeServer, budget = shareWords(2815, 0, [])): void {
	for (const language of languages)
		for (const audience of ['publication', 'participants'])
			for (const which of ['latest', 'draft', '1'])
				server.on(
					`GET /consultations/c/submission-budget?language=${language}&for=${audience}&version=${which}`,
					budget
				);
}

async function openDownloads(versions: OutcomeVersion[] = [version(2), version(1, { label: 'First' })]) {
	const server = new FakeServer();
	answerBudgets(server);
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(Downloads, { versions }, { consultation }, server);
	await screen.getByText(words.otherDocuments).click();
	const button = screen.getByRole('button', { name: words.downloadNamed(name) });
	const look = screen.getByRole('link', { name: reports.lookNamed(name) });
	const choose = (label: string) => screen.getByLabelText(words.version).selectOptions(label);
	const said = (reason: string) => screen.getByRole('alert').getByText(reason);
	return { screen, server, button, look, choose, said };
}

/** What the browser was given to keep: name and content of each file. */
function catchSaved(): { name: string; content: Promise<string> }[] {
	const saved: { name: string; content: Promise<string> }[] = [];
	const blobs = new Map<string, Blob>();
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		blobs.set(`blob:${blobs.size}`, blob as Blob);
		return `blob:${blobs.size - 1}`;
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		saved.push({ name: this.download, content: blobs.get(this.href)?.text() ?? Promise.resolve('') });
	});
	onTestFinished(() => void vi.restoreAllMocks());
	return saved;
}

/** A file as the server sends it, which the test lets come line by line. */
function fileInPieces() {
	let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
	const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
	const encoder = new TextEncoder();
	return {
		reply: ({ signal }: { signal: AbortSignal | null }) => {
			signal?.addEventListener('abort', () => controller?.error(signal.reason));
			return new Response(body);
		},
		send: (piece: object | string) =>
			controller?.enqueue(encoder.encode(typeof piece === 'string' ? piece : `${JSON.stringify(piece)}\n`)),
		end: () => controller?.close()
	};
}

test('a document is of the last version, for publication and in the reader’s language, unless said otherwise', async () => {
	const { screen, look, choose } = await openDownloads();
	const at = (query: string) => `/c/c/outcome/data/outcome.csv?${query}`;
	await expect.element(look).toHaveAttribute('href', at(latest));
	await screen.getByRole('radio', { name: 'Français' }).click();
	await screen.getByLabelText(starting(words.audiences.participants.label)).click();
	await choose(`${publication.version('1')} · First`);
	await expect.element(look).toHaveAttribute('href', at('language=fr&for=participants&version=1'));
	await choose(words.draft);
	await expect.element(look).toHaveAttribute('href', at('language=fr&for=participants&version=draft'));
});

test('[HANDOUTS10] what is handed out has a language of its own, and follows that of the documents until one is chosen', async () => {
	const { screen, server } = await openDownloads();
	const briefing = screen.getByRole('button', {
		name: words.downloadNamed(words.formats['pending-briefing.pdf'].name)
	});
	const asked: string[] = [];
	for (const language of ['fr', 'es'])
		server.on(
			`GET /consultations/c/exports/pending-briefing.pdf?language=${language}&for=publication&version=latest&progress=true`,
			() => {
				asked.push(language);
				return new Response(`${JSON.stringify({ refused: 'x', title: 'Not now.' })}\n`);
			}
		);
	await screen.getByRole('radio', { name: 'Français' }).click();
	await briefing.click();
	await expect.poll(() => asked).toEqual(['fr']);
	await screen.getByLabelText(words.handoutLanguage).selectOptions('Español');
	await briefing.click();
	await expect.poll(() => asked).toEqual(['fr', 'es']);
	await expect.element(screen.getByRole('radio', { name: 'Français' })).toBeChecked();
});

test('where nothing was frozen yet no version is asked for', async () => {
	const { screen, look } = await openDownloads([]);
	await expect.element(screen.getByLabelText(words.version)).not.toBeInTheDocument();
	await expect.element(look).toHaveAttribute('href', expect.stringContaining('version=latest'));
});

test('of a version whose words were deleted nothing is offered, and it is said', async () => {
	const { screen, look } = await openDownloads([version(2, { readable: false }), version(1)]);
	await expect.element(screen.getByText(publication.lastForgotten)).toBeVisible();
	await expect.element(look).toHaveAttribute('href', expect.stringContaining('version=draft'));
	const options = screen
		.getByLabelText(words.version)
		.getByRole('option')
		.elements()
		.map((option) => option.textContent?.trim());
	expect(options).toEqual([words.draft, publication.version('1')]);
});

test('how far it is, is shown until the file is there; meanwhile nothing else is asked for', async () => {
	const saved = catchSaved();
	const { screen, server, button } = await openDownloads();
	const file = fileInPieces();
	server.on(route(latest), file.reply);
	await button.click();
	file.send({ done: 1, of: 4 });
	await expect.element(screen.getByText(reports.progress('1', '4'))).toBeVisible();
	await expect.element(screen.getByRole('button', { name: reports.everything })).toBeDisabled();
	file.send({ file: { name: 'outcome.csv', type: 'text/csv', bytes: 4 } });
	file.send('a,b\n');
	file.end();
	await expect.element(button).toBeEnabled();
	expect(saved.map((one) => one.name)).toEqual(['outcome.csv']);
	await expect(saved[0]?.content).resolves.toBe('a,b\n');
});

test('[WEB17] a file that is cut off is not kept, and can be asked for again', async () => {
	const saved = catchSaved();
	const { server, button, said } = await openDownloads();
	const file = fileInPieces();
	server.on(route(latest), file.reply);
	await button.click();
	file.send({ file: { name: 'outcome.csv', type: 'text/csv', bytes: 4 } });
	file.send('a');
	file.end();
	await expect.element(said(reports.again)).toBeVisible();
	expect(saved).toEqual([]);
	await expect.element(button).toBeEnabled();
});

test('[WEB17] why there is no file is said in the words of the server', async () => {
	const { server, button, said } = await openDownloads();
	server.on(route(latest), refuse('rights/missing', 'You may not.', 403));
	await button.click();
	await expect.element(said('You may not.')).toBeVisible();
	server.on(route(latest), () => new Response(`${JSON.stringify({ refused: 'x', title: 'It was forgotten.' })}\n`));
	await button.click();
	await expect.element(said('It was forgotten.')).toBeVisible();
});

test('a download that is cancelled is no failure', async () => {
	const saved = catchSaved();
	const { screen, server, button } = await openDownloads();
	const file = fileInPieces();
	server.on(route(latest), file.reply);
	await button.click();
	file.send({ done: 1, of: 4 });
	await screen.getByRole('button', { name: reports.cancel }).click();
	await expect.element(button).toBeEnabled();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(saved).toEqual([]);
});

test('[REPORTS131] on the page of the outcome and beside the download it is said by how much summaries exceed the submission', async () => {
	const server = new FakeServer();
	const theme = { cluster: 'c1', label: 'Courts', frame: 40, summary: 2900 };
	answerBudgets(server, shareWords(2815, 0, [theme]));
	const consultation = { ...consultationView('facilitator'), purpose: 'stakeholder-submission' as const };
	const { screen } = await renderComponent(Downloads, { versions: [] }, { consultation }, server);
	const told = screen.getByText(budget.excess(125, 2815));
	await expect.poll(() => told.elements()).toHaveLength(2);
	await expect.element(told.first()).toBeVisible();
});

test.each([
	['stakeholder-submission', 'submission.docx', 'action-plan.docx', 1],
	['mid-term-report', 'mid-term-report.docx', 'submission.docx', 1],
	['national-report', 'national-report.docx', 'mid-term-report.docx', 1],
	['national-report', 'national-report-annex.docx', 'mid-term-report.docx', 2],
	['action-plan', 'action-plan.docx', 'submission.docx', 1]
] as const)(
	'[EXPORTS110] [NATIONAL11] documents of a %s stand first, all others are folded',
	async (purpose: Purpose, own, other, place) => {
		const consultation = { ...consultationView('facilitator'), purpose };
		const server = new FakeServer();
		answerBudgets(server);
		const { screen } = await renderComponent(Downloads, { versions: [] }, { consultation }, server);
		const download = (format: typeof own | typeof other) =>
			screen.getByRole('button', { name: words.downloadNamed(words.formats[format].name), exact: true });
		await expect.element(download(own)).toBeVisible();
		await expect.element(download('report.pdf' as never)).toBeVisible();
		const names = screen
			.getByRole('button')
			.elements()
			.map((each) => each.getAttribute('aria-label'));
		const documents = Object.values(words.formats).map((format) => words.downloadNamed(format.name));
		const shown = names.filter((each) => documents.includes(each ?? ''));
		expect(shown[place - 1]).toBe(words.downloadNamed(words.formats[own].name));
		expect(download(other).elements()).toEqual([]);
		await screen.getByText(words.otherDocuments).click();
		await expect.element(download(other)).toBeVisible();
	}
);

test('[REPORTS82] before a submission that nobody submits is taken away, it is said what is missing, and a draft can be had', async () => {
	const { screen, server } = await openDownloads();
	const asked: string[] = [];
	server.on('GET /consultations/c/template', { version: 0, template: defaultTemplate, at: null });
	server.on(`GET /consultations/c/exports/submission.docx?${latest}&progress=true`, () => {
		asked.push('submission');
		return new Response(`${JSON.stringify({ refused: 'x', title: 'Not now.' })}\n`);
	});
	const button = screen.getByRole('button', {
		name: words.downloadNamed(words.formats['submission.docx'].name),
		exact: true
	});
	const dialog = screen.getByRole('dialog', { name: reports.gapsTitle });
	await button.click();
	await expect.element(dialog.getByText(reports.gaps.submitter)).toBeVisible();
	await expect
		.element(dialog.getByRole('link', { name: reports.gapsFill }))
		.toHaveAttribute('href', `/c/c/outcome/submission?${latest}`);
	expect(asked).toEqual([]);
	await dialog.getByRole('button', { name: reports.downloadDraft }).click();
	await expect.poll(() => asked).toEqual(['submission']);
});

test('[REPORTS82] where somebody consented to submit, it is taken away at once', async () => {
	const { screen, server } = await openDownloads();
	const submitters = [{ code: '', name: 'Rights Now', city: '', country: '', members: [], consentedOn: '2026-05-12' }];
	const asked: string[] = [];
	server.on('GET /consultations/c/template', { version: 1, template: { ...defaultTemplate, submitters }, at: 1 });
	server.on(`GET /consultations/c/exports/submission.odt?${latest}&progress=true`, () => {
		asked.push('submission');
		return new Response(`${JSON.stringify({ refused: 'x', title: 'Not now.' })}\n`);
	});
	await screen.getByRole('button', { name: words.openNamed(words.formats['submission.docx'].name) }).click();
	await expect.poll(() => asked).toEqual(['submission']);
});
