import type { SourceView } from '@plenum/protocol/follow-up/evidence';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { FakeServer, refuse } from '../../../../fixtures/fake-server.fixture.ts';
import { consultationView } from '../../../../fixtures/views.fixture.ts';
import SourceDialog from '#lib/evidence/SourceDialog.svelte';
import Page from './+page.svelte';

const cluster = { id: 'k', label: 'Detention' };
const source: SourceView = {
	id: 'source-1',
	constituency: 'state',
	kind: 'statistic',
	title: 'Courts in figures',
	publisher: 'Office of Statistics',
	quote: 'Judges wait.',
	date: '2026-05-01',
	url: 'https://figures.example/courts',
	internal: false,
	subjects: [{ kind: 'recommendation', id: 'r', number: '1.2', label: 'Train judges.', cluster: 'k' }],
	addedAt: 5,
	version: 1,
	disputes: [{ constituency: 'nhri', reason: 'The figures are older.', at: 6 }],
	file: { type: 'pdf', bytes: 240_400, sha256: 'ab'.repeat(32), cleaned: false },
	mayChange: false,
	mayDispute: true
};

/** Of two values the one that was entered can be supported. */
const measured = {
	indicators: [
		{
			indicator: { id: 'i', text: 'Judges trained' },
			latest: ['entered', 'report'].map((origin, at) => ({
				value: { id: `value-${at}`, date: '2026-03-01', value: 40 + at, origin }
			}))
		}
	],
	total: 1
};

async function open(sources: SourceView[], inCluster = true) {
	const report = { ...source.subjects[0], kind: 'progress-report', id: 'p', number: '1.3' };
	const list = { sources, more: 0, unsupported: inCluster ? [report] : [] };
	const data = {
		first: list,
		all: Promise.resolve({ ok: true, value: list }),
		clusters: [cluster],
		cluster: inCluster ? cluster : null
	} as never;
	const server = new FakeServer();
	const { screen } = await renderComponent(Page, { data }, { consultation: consultationView('participant') }, server);
	return { screen, server };
}

test('[EVIDENCE12] [EVIDENCE20] [EVIDENCE22] [EVIDENCE50] a source stands beside why a side disputes it, and another side disputes it with a reason', async () => {
	const { screen, server } = await open([source]);
	const route = 'PUT /consultations/c/sources/source-1/dispute';
	server.on(route, source);
	await expect.element(screen.getByText('Office of Statistics')).toBeVisible();
	await expect.element(screen.getByText(source.quote)).toBeVisible();
	await expect.element(screen.getByText('The figures are older.')).toBeVisible();
	await expect.element(screen.getByText(text.evidence.recommendation('1.2'))).toBeVisible();
	await expect.element(screen.getByText(text.evidence.unsupported)).toBeVisible();
	await expect.element(screen.getByText(text.evidence.report('1.3'))).toBeVisible();
	await screen.getByRole('button', { name: text.evidence.disputeNamed(source.title) }).click();
	const dialog = screen.getByRole('dialog');
	const press = () => dialog.getByRole('button', { name: text.evidence.dispute, exact: true }).click();
	await press();
	await expect.element(dialog.getByText(text.evidence.disputeMissing).first()).toBeVisible();
	expect(server.sent(route)).toEqual([]);
	await dialog.getByLabelText(text.evidence.disputeReason).fill('A newer one has others.');
	await press();
	await expect.poll(() => server.sent(route)).toMatchObject([{ body: { reason: 'A newer one has others.' } }]);
});

test('[EVIDENCE21] a testimony asks for nothing that leads to a person, and is sent without it', async () => {
	const server = new FakeServer();
	server.on('GET /consultations/c/clusters/k', { recommendations: [] });
	server.on('GET /consultations/c/indicators?cluster=k', measured);
	server.on('GET /consultations/c/progress-reports?cluster=k', { reports: [], more: 0, rounds: [], differing: [] });
	const saved: unknown[] = [];
	const save = async (_: string, body: unknown) => (saved.push(body), { ok: true, value: source });
	const props = {
		form: { id: 'source-2', source: null },
		cluster: 'k',
		onclose: () => undefined,
		save: save as never,
		reload: save as never,
		saveFile: save as never
	};
	const { screen } = await renderComponent(SourceDialog, props, {}, server);
	// An optional field says so after its label.
	const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}`));
	await field(text.evidence.publisher).fill('A witness');
	await field(text.evidence.quote).fill('As a witness said');
	await field(text.evidence.link).fill('https://witness.example');
	await field(text.evidence.kind).selectOptions('testimony');
	for (const label of [
		text.evidence.publisher,
		text.evidence.quote,
		text.evidence.date,
		text.evidence.link,
		text.evidence.internalLabel
	])
		await expect.element(field(label)).not.toBeInTheDocument();
	await screen.getByLabelText(text.evidence.testimonyTitle).fill('Held for a week');
	await screen.getByRole('button', { name: text.evidence.save }).click();
	const without = { publisher: '', quote: '', date: null, url: null, internal: true };
	await expect.poll(() => saved).toMatchObject([{ kind: 'testimony', title: 'Held for a week', ...without }]);
});

test('[EVIDENCE20] without a group of recommendations the page says how to add a source', async () => {
	const { screen } = await open([], false);
	await expect.element(screen.getByText(text.evidence.chooseCluster)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: text.evidence.add })).not.toBeInTheDocument();
});

test('[EVIDENCE40] a file is downloaded from its source; what cannot be cleaned is sent again where its sender says so', async () => {
	const own = { ...source, mayChange: true, mayDispute: false, disputes: [], file: null };
	const { screen, server } = await open([{ ...own, file: source.file }]);
	const link = screen.getByRole('link', { name: text.evidence.download('PDF', '240 kB') });
	await expect.element(link).toHaveAttribute('href', '/api/v1/consultations/c/sources/source-1/file');
	await expect.element(screen.getByText(text.evidence.uncleaned)).toBeVisible();
	await screen.getByText(text.evidence.fingerprint).click();
	await expect.element(screen.getByText('ab'.repeat(32))).toBeVisible();

	server.on('GET /consultations/c/clusters/k', { recommendations: [] });
	server.on('GET /consultations/c/indicators?cluster=k', measured);
	server.on('GET /consultations/c/progress-reports?cluster=k', { reports: [], more: 0, rounds: [], differing: [] });
	server.on('GET /consultations/c/sources', { sources: [], more: 0, unsupported: [] });
	server.on('PUT /consultations/c/sources/source-1', { ...own, file: source.file });
	const route = 'PUT /consultations/c/sources/source-1/file';
	server.on(route, refuse('source/file-not-cleaned', 'It may say who made it.', 422));
	await screen.getByRole('button', { name: text.evidence.changeNamed(own.title) }).click();
	const dialog = screen.getByRole('dialog');
	const save = () => dialog.getByRole('button', { name: text.evidence.save }).click();
	await dialog.getByLabelText(text.evidence.file).upload(new File(['%PDF'], 'by-ana.pdf'));
	await save();
	await dialog.getByLabelText(text.evidence.keepUncleaned).click();
	server.on(route, own);
	await save();
	await expect.element(dialog).not.toBeInTheDocument();
	const sent = server.sent(route).map(({ body }) => (body as FormData).get('uncleaned'));
	expect(sent).toEqual([null, 'keep']);
});

test('[EVIDENCE42] whoever comes second sees what others changed, keeps what they wrote, and saves it or takes theirs', async () => {
	const own = { ...source, mayChange: true, mayDispute: false, disputes: [] };
	const { screen, server } = await open([own]);
	server.on('GET /consultations/c/clusters/k', { recommendations: [] });
	server.on('GET /consultations/c/indicators?cluster=k', measured);
	server.on('GET /consultations/c/progress-reports?cluster=k', { reports: [], more: 0, rounds: [], differing: [] });
	const theirs = { ...own, version: 2, title: 'Courts in new figures', publisher: 'Statistics Office' };
	server.on('GET /consultations/c/sources', { sources: [theirs], more: 0, unsupported: [] });
	const route = 'PUT /consultations/c/sources/source-1';
	server.on(route, refuse('source/updated-since', 'Changed since.', 409));
	await screen.getByRole('button', { name: text.evidence.changeNamed(own.title) }).click();
	const dialog = screen.getByRole('dialog');
	const title = dialog.getByLabelText(text.evidence.sourceTitle, { exact: true });
	const publisher = dialog.getByLabelText(new RegExp(`^${text.evidence.publisher}`));
	const save = () => dialog.getByRole('button', { name: text.evidence.save }).click();
	await title.fill('Courts in my figures');
	// [EVIDENCE45]
	const valueOf = (figure: number) =>
		dialog.getByLabelText(text.evidence.value(`Judges trained: ${figure}, 2026-03-01`));
	await valueOf(40).click();
	await expect.element(valueOf(41)).not.toBeInTheDocument();
	await save();
	await expect.element(dialog.getByText(text.evidence.updatedMeanwhile)).toBeVisible();
	await expect.element(dialog.getByText(theirs.title)).toBeVisible();
	await expect.element(title).toHaveValue('Courts in my figures');
	await expect.element(publisher).toHaveValue(theirs.publisher);
	server.on(route, refuse('request/too-fast', 'Wait.', 429));
	await save();
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toMatchObject([
			{ version: 1, title: 'Courts in my figures', publisher: own.publisher, quote: own.quote },
			{
				version: 2,
				title: 'Courts in my figures',
				publisher: theirs.publisher,
				subjects: [{ id: 'r' }, { kind: 'indicator-value', id: 'value-0' }]
			}
		]);
	await dialog.getByRole('button', { name: text.evidence.takeTheirs }).click();
	await expect.element(title).toHaveValue(theirs.title);
	await expect.element(dialog.getByText(text.evidence.theirs)).not.toBeInTheDocument();
});

test('[EVIDENCE42] whoever removes what others changed sees the change, and is asked once more', async () => {
	const own = { ...source, mayChange: true, mayDispute: false, disputes: [] };
	const { screen, server } = await open([own]);
	const theirs = { ...own, version: 2, quote: 'Judges wait for a year.' };
	server.on('GET /consultations/c/sources', { sources: [theirs], more: 0, unsupported: [] });
	const first = 'DELETE /consultations/c/sources/source-1?version=1';
	const second = 'DELETE /consultations/c/sources/source-1?version=2';
	server.on(first, refuse('source/updated-since', 'Changed since.', 409));
	server.on(second, {});
	await screen.getByRole('button', { name: text.evidence.removeNamed(own.title) }).click();
	const dialog = screen.getByRole('dialog');
	const remove = () => dialog.getByRole('button', { name: text.evidence.remove, exact: true }).click();
	await remove();
	await expect.element(dialog.getByText(theirs.quote)).toBeVisible();
	await expect.element(dialog.getByText(text.evidence.removeAgain)).toBeVisible();
	await remove();
	await expect.element(dialog).not.toBeInTheDocument();
	expect(server.sent(second)).toHaveLength(1);
});
