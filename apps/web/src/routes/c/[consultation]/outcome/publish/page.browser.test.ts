import type { PublicationCheck } from '@plenum/protocol/exports/publication';
import type { Finding } from '@plenum/reports/publication/finding';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer, held, refuse } from '../../../../../fixtures/fake-server.fixture.ts';
import { invalidate } from '../../../../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

const { publication } = text;
const route = 'POST /consultations/c/publication/choices';
const nothing = { confirm: [], reopen: [], holdBack: [], release: [] };

const finding = (id: string, place: string | null = `place-${id}`): Finding => ({
	id,
	kind: 'person',
	cluster: null,
	path: [],
	place,
	excerpt: { before: 'said ', match: `Name ${id}`, after: '.' }
});

/** The page over what the server keeps: each choice that it takes is there when the page loads again. */
async function openPage(findings: Finding[], server = new FakeServer(), reports = 0, progress = false) {
	let check: PublicationCheck = {
		publication: null,
		publicUrl: 'https://plenum.example',
		version: 1,
		findings,
		sensitive: [],
		voided: 0,
		updatesSince: 0,
		confirmed: [],
		held: [],
		chosen: null,
		progress,
		reports,
		plan: null,
		isShown: true
	};
	server.on(route, ({ body }) => {
		const { confirm, reopen, holdBack, release } = body as typeof nothing;
		const said = (confirm as string[]).map((id) => ({ id, at: 1, by: { shownAs: 'Ada Fell', constituency: 'nhri' } }));
		const confirmed = [...check.confirmed, ...said].filter(({ id }) => !(reopen as string[]).includes(id));
		const places = [...check.held.map(({ place }) => place), ...holdBack].filter(
			(place) => !(release as string[]).includes(place)
		);
		const { progress = check.progress } = body as { progress?: boolean };
		check = { ...check, progress, confirmed, held: places.map((place) => ({ place, label: '', text: '' })) };
		return new Response(null, { status: 204 });
	});
	const data = () => ({ check, clusters: [], versions: [] }) as never;
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(Page, { data: data() } as never, { consultation }, server);
	invalidate.mockImplementation(() => screen.rerender({ data: data() } as never));
	onTestFinished(() => void invalidate.mockReset());
	const box = (label: string, at = 0) => screen.getByRole('checkbox', { name: label }).nth(at);
	const publish = screen.getByRole('button', { name: publication.publish });
	return { screen, server, box, publish };
}

test('it can be published once each finding is confirmed or held back', async () => {
	const { server, box, publish } = await openPage([finding('a'), finding('b')]);
	await expect.element(publish).toBeDisabled();
	await box(publication.confirm).click();
	await expect.element(publish).toBeDisabled();
	await box(publication.holdBack, 1).click();
	await expect.element(publish).toBeEnabled();
	expect(server.sent(route).map(({ body }) => body)).toEqual([
		{ version: 1, ...nothing, confirm: ['a'] },
		{ version: 1, ...nothing, holdBack: ['place-b'] }
	]);
});

test('[PUBLISH13] beside what is confirmed stands who said so and when, also in an earlier version, until it is taken back', async () => {
	const { screen, server, box } = await openPage([finding('a')]);
	await box(publication.confirm).click();
	await expect.element(screen.getByText(/^Confirmed on .* Ada Fell$/)).toBeVisible();
	await box(publication.confirm).click();
	await expect.poll(() => server.sent(route).at(-1)?.body).toEqual({ version: 1, ...nothing, reopen: ['a'] });
	await expect.element(screen.getByText(/^Confirmed on/)).not.toBeInTheDocument();
});

test('what is held back need not be confirmed as well', async () => {
	const { server, box } = await openPage([finding('a')]);
	await box(publication.confirm).click();
	await box(publication.holdBack).click();
	await expect.element(box(publication.confirm)).toBeDisabled();
	await expect.element(box(publication.confirm)).not.toBeChecked();
	expect(server.sent(route).at(-1)?.body).toEqual({ version: 1, ...nothing, holdBack: ['place-a'], reopen: ['a'] });
});

test('one request at a time: what is chosen meanwhile goes with the next, and nothing is published before', async () => {
	const server = new FakeServer();
	const { box, publish } = await openPage(
		['a', 'b', 'c'].map((id) => finding(id)),
		server
	);
	const first = held(null);
	server.on(route, first.reply);
	for (const at of [0, 1, 2]) await box(publication.confirm, at).click();
	await expect.element(publish).toBeDisabled();
	expect(server.sent(route)).toHaveLength(1);
	first.release();
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toEqual([
			{ version: 1, ...nothing, confirm: ['a'] },
			{ version: 1, ...nothing, confirm: ['b', 'c'] }
		]);
});

test('[FOLLOWUP1] progress reports are published only once somebody ticks so, and what is ticked is saved at once', async () => {
	const { server, box, publish } = await openPage([], new FakeServer(), 2);
	await expect.element(box(publication.progressToo(2))).not.toBeChecked();
	await box(publication.progressToo(2)).click();
	await expect.element(box(publication.progressToo(2))).toBeChecked();
	await expect.element(publish).toBeEnabled();
	await box(publication.progressToo(2)).click();
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toEqual([
			{ version: 1, ...nothing, progress: true },
			{ version: 1, ...nothing, progress: false }
		]);
});

test('[FOLLOWUP1] where there is no progress report nothing is asked about them', async () => {
	const { screen, publish } = await openPage([]);
	await expect.element(publish).toBeEnabled();
	expect(screen.getByText(publication.progressLead).elements()).toEqual([]);
});

test('[FOLLOWUP1] what was ticked can be taken back once no report is left', async () => {
	const { box } = await openPage([], new FakeServer(), 0, true);
	await expect.element(box(publication.progressToo(0))).toBeChecked();
	await box(publication.progressToo(0)).click();
	await expect.element(box(publication.progressToo(0))).not.toBeInTheDocument();
});

test('[FOLLOWUP1] progress reports that the server refuses are not ticked', async () => {
	const { screen, server, box } = await openPage([], new FakeServer(), 2);
	server.on(route, refused);
	await box(publication.progressToo(2)).click();
	await expect.element(screen.getByText(reason)).toBeVisible();
	await expect.element(box(publication.progressToo(2))).not.toBeChecked();
});

const refused = refuse('publication/changed', 'There is another version.');
const reason = `${publication.notKept} There is another version.`;

test('what the server refuses goes back to what is kept, with the reason', async () => {
	const { screen, server, box } = await openPage([finding('a')]);
	server.on(route, refused);
	await box(publication.confirm).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(reason);
	await expect.element(box(publication.confirm)).not.toBeChecked();
});

test('a refusal is still told when what was chosen meanwhile has been kept', async () => {
	const { screen, server, box } = await openPage([finding('a'), finding('b')]);
	const first = held(null);
	server.on(route, (request) => Promise.resolve(first.reply(request)).then(refused));
	await box(publication.confirm, 0).click();
	await box(publication.confirm, 1).click();
	server.on(route, () => new Response(null, { status: 204 }));
	first.release();
	await expect.poll(() => server.sent(route)).toHaveLength(2);
	await first.answered();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(reason);
});

test('a choice that breaks on its way goes with the next', async () => {
	const { server, box } = await openPage([finding('a'), finding('b')]);
	const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
	invalidate.mockRejectedValueOnce(new Error('no page'));
	await box(publication.confirm, 0).click();
	await expect.poll(() => reported.mock.calls.length).toBe(1);
	await box(publication.confirm, 1).click();
	await expect.poll(() => server.sent(route).at(-1)?.body).toEqual({ version: 1, ...nothing, confirm: ['a', 'b'] });
	reported.mockRestore();
});

test('a language that is chosen is kept, with the address', async () => {
	const { screen, server } = await openPage([]);
	await screen.getByRole('checkbox', { name: 'Français' }).click();
	await expect
		.poll(() => server.sent(route).at(-1)?.body)
		.toMatchObject({ plan: { languages: ['en', 'fr'], address: 'readable' } });
});
