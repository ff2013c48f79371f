import type { ConsultationView } from '@plenum/protocol/consultations';
import type { NewPersonalLink } from '@plenum/protocol/people';
import { beforeEach, expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../../fixtures/fake-server.fixture.ts';
import { goto } from '../../../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../../fixtures/views.fixture.ts';
import PracticePageNotice from '#lib/consultations/PracticePageNotice.svelte';
import LinkSheet from '#lib/roster/LinkSheet.svelte';
import Practice from './Practice.svelte';

const { consultations, settings } = text;
const at = '/consultations/c/practice';
beforeEach(() => void goto.mockClear());

function open(server: FakeServer, more: Partial<ConsultationView> = {}) {
	return renderComponent(Practice, {}, { consultation: { ...consultationView('facilitator'), ...more } }, server);
}

test('[PRACTICE14] one press, below a fold, makes a practice and leads into it', async () => {
	const server = new FakeServer();
	server.on(`POST ${at}`, () => Response.json({ consultation: 'p' }, { status: 201 }));
	const { screen } = await open(server);
	const button = screen.getByRole('button', { name: settings.practiceButton });
	await expect.element(button).not.toBeInTheDocument();
	await screen.getByText(settings.practice).click();
	await button.click();
	await expect.poll(() => goto.mock.calls).toEqual([['/c/p']]);
	const { title } = consultationView('facilitator');
	expect(server.sent(`POST ${at}`).map(({ body }) => body)).toEqual([
		{ title: settings.practiceTitle(title), person: settings.practicePerson, round: settings.practiceRound }
	]);
});

test('[PRACTICE5] why none was made is said', async () => {
	const server = new FakeServer();
	server.on(`POST ${at}`, refuse('practice/too-many', 'Delete one first.', 409));
	const { screen } = await open(server);
	await screen.getByText(settings.practice).click();
	await screen.getByRole('button', { name: settings.practiceButton }).click();
	await expect.element(screen.getByText('Delete one first.')).toBeVisible();
	expect(goto).not.toHaveBeenCalled();
	server.on(`POST ${at}`, () => Response.json({ consultation: 'p' }, { status: 201 }));
	await screen.getByRole('button', { name: settings.practiceButton }).click();
	await expect.element(screen.getByText('Delete one first.')).not.toBeInTheDocument();
});

test('[PRACTICE3] a practice is deleted after a question, and offers no other practice', async () => {
	const server = new FakeServer();
	server.on(`DELETE ${at}`, () => Response.json({}));
	const { screen } = await open(server, { practiceUntil: 1 });
	await expect.element(screen.getByText(settings.practice, { exact: true })).not.toBeInTheDocument();
	await screen.getByRole('button', { name: settings.practiceDelete }).click();
	expect(server.sent(`DELETE ${at}`)).toHaveLength(0);
	server.on(`DELETE ${at}`, refuse('rights/missing', 'You may not.', 403));
	await screen.getByRole('dialog').getByRole('button', { name: settings.practiceDelete }).click();
	await expect.element(screen.getByRole('dialog').getByText('You may not.')).toBeVisible();
	expect(goto).not.toHaveBeenCalled();
	server.on(`DELETE ${at}`, () => Response.json({}));
	await screen.getByRole('dialog').getByRole('button', { name: settings.practiceDelete }).click();
	await expect.poll(() => server.sent(`DELETE ${at}`)).toHaveLength(2);
	await expect.poll(() => goto.mock.calls).toEqual([['/consultations', { invalidate: ['plenum:me'] }]]);
});

test('[PRACTICE7] the notice says that nothing counts, and shows facilitators alone how others come in', async () => {
	for (const role of ['facilitator', 'participant'] as const) {
		const consultation = { ...consultationView(role), practiceUntil: 1 };
		const { screen } = await renderComponent(PracticePageNotice, {}, { consultation }, new FakeServer());
		await expect.element(screen.getByText(consultations.practice)).toBeVisible();
		await expect.element(screen.getByText(settings.practiceUntil('1 Jan 1970'), { exact: false })).toBeVisible();
		const link = screen.getByRole('link', { name: settings.practiceJoin });
		expect(link.elements()).toHaveLength(role === 'facilitator' ? 1 : 0);
		await screen.unmount?.();
	}
	const { screen } = await renderComponent(PracticePageNotice, {});
	await expect.element(screen.container).toHaveTextContent('');
	expect(screen.getByText(consultations.practice).elements()).toEqual([]);
});

test('[PRACTICE7] each strip of a sheet of links says that nothing counts, of a practice alone', async () => {
	const links = ['a', 'b'].map((id) => {
		const code = 'ABCD-EFGH';
		const link = `https://plenum.example/join#${code}`;
		return { id, label: id, role: 'participant', constituency: 'state', code, link } as NewPersonalLink;
	});
	const sheet = { links, ondone: () => undefined };
	const practised = { ...consultationView('facilitator'), practiceUntil: 1 };
	const { screen } = await renderComponent(LinkSheet, sheet, { consultation: practised });
	const strips = () => screen.getByRole('list', { name: text.personalLinks.sheet }).getByRole('listitem');
	await expect.poll(() => strips().getByText(consultations.practice).elements()).toHaveLength(2);
	await screen.unmount();
	const real = await renderComponent(LinkSheet, sheet, { consultation: consultationView('facilitator') });
	await expect.element(real.screen.getByRole('listitem').first()).toBeVisible();
	expect(real.screen.getByText(consultations.practice).elements()).toEqual([]);
});
