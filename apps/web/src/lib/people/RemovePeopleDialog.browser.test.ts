import type { Person, RemovePeopleRequest } from '@plenum/protocol/people';
import { beforeEach, expect, test } from 'vitest';
import { FakeServer, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import RemovePeopleDialog from './RemovePeopleDialog.svelte';

const words = text.roster;
const remove = 'POST /consultations/c/people/remove';
const noon = new Date(2030, 0, 1, 12).getTime();
beforeEach(() => void invalidate.mockClear());

const ana = personView('Ana', { joinedAt: noon - 3_600_000, confirmed: true });
const chair = personView('Chair', { joinedAt: noon, role: 'facilitator', confirmed: null });
/** So many who came at noon, the last of them in the lobby. */
const crowd = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		personView(`P${at}`, { joinedAt: noon + at, confirmed: false, status: at < count - 1 ? 'admitted' : 'waiting' })
	);

async function openDialog(people: Person[]) {
	const server = new FakeServer();
	server.on(remove, ({ body }: SentRequest) => {
		const { participants } = body as RemovePeopleRequest;
		return Response.json({ removed: participants.length, participants });
	});
	server.on(`${remove}/undo`, { returned: 1, stayed: 0 });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(RemovePeopleDialog, { people, open: true }, { consultation }, server);
	const sent = () => server.sent(remove).map(({ body }) => (body as RemovePeopleRequest).participants);
	return { screen, server, sent };
}

test('[PEOPLE64] a burst is offered first, whole, without those who were there before, and without facilitators', async () => {
	const { screen, sent } = await openDialog([ana, chair, ...crowd(620)]);
	expect(screen.getByText('Ana').elements()).toEqual([]);
	await expect.element(screen.getByText(words.andMore(520))).toBeVisible();
	await screen.getByRole('button', { name: words.removeMany(620) }).click();
	await expect.poll(() => sent().map(({ length }) => length)).toEqual([500, 120]);
	expect(new Set(sent().flat())).toEqual(new Set(crowd(620).map(({ id }) => id)));
	await expect.element(screen.getByText(words.removedMany(620)).first()).toBeVisible();
});

test('[PEOPLE64] whoever is spared stays', async () => {
	const { screen, sent } = await openDialog([ana, ...crowd(3)]);
	await screen.getByRole('checkbox', { name: 'P1' }).click();
	await screen.getByRole('button', { name: words.removeMany(2) }).click();
	await expect.poll(sent).toEqual([['P0', 'P2']]);
});

test('[PEOPLE64] those who joined between two moments are chosen by their times, confirmed or not', async () => {
	const { screen, sent } = await openDialog([ana, ...crowd(3)]);
	await screen.getByLabelText(words.removeWhom).selectOptions('between');
	await expect.element(screen.getByText(words.nobodySo)).toBeVisible();
	await screen.getByLabelText(words.joinedFrom).fill('2030-01-01T10:30:00');
	await screen.getByLabelText(words.joinedTo).fill('2030-01-01T11:00:00');
	await screen.getByRole('checkbox', { name: 'Ana' }).click();
	await screen.getByRole('button', { name: words.removeMany(1) }).click();
	await expect.poll(sent).toEqual([['Ana']]);
});

test('[PEOPLE64] what is reviewed is what is removed, whoever joins meanwhile', async () => {
	const { screen, sent } = await openDialog([ana, ...crowd(60)]);
	await screen.getByRole('button', { name: words.removeMany(60) }).click({ trial: true });
	const hall = Array.from({ length: 70 }, (_, at) => personView(`Hall ${at}`, { joinedAt: noon + 7_200_000 + at }));
	await screen.rerender({ people: [ana, ...crowd(60), ...hall], open: true });
	await screen.getByRole('button', { name: words.removeMany(60) }).click();
	await expect
		.poll(() => sent().flat().sort())
		.toEqual(
			crowd(60)
				.map(({ id }) => id)
				.sort()
		);
});

test('[PEOPLE64] whoever is confirmed is marked as such, and stays unless a facilitator chooses otherwise', async () => {
	const ben = personView('Ben', { joinedAt: noon + 30, confirmed: true });
	const { screen, sent } = await openDialog([...crowd(60), ben]);
	const marked = () =>
		[...document.querySelectorAll('li')]
			.map((item) => item.textContent)
			.filter((line) => line.includes(words.isConfirmed));
	await expect.poll(marked).toEqual([expect.stringContaining('Ben')]);
	await expect.element(screen.getByRole('checkbox', { name: 'Ben' })).not.toBeChecked();
	await screen.getByRole('checkbox', { name: 'Ben' }).click();
	await screen.getByRole('button', { name: words.removeMany(61) }).click();
	await expect.poll(() => sent().flat().includes('Ben')).toBe(true);
});

test('[PEOPLE65] what was removed comes back by one press', async () => {
	const { screen, server } = await openDialog(crowd(2));
	await screen.getByRole('button', { name: words.removeMany(2) }).click();
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	await expect
		.poll(() => server.sent(`${remove}/undo`).map(({ body }) => body))
		.toEqual([{ participants: ['P0', 'P1'] }]);
});

test('[PEOPLE64] a refusal leaves the dialog open, with the reason', async () => {
	const { screen, server } = await openDialog(crowd(2));
	server.on(remove, refuse('rights/missing', 'You may not.', 403));
	await screen.getByRole('button', { name: words.removeMany(2) }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
});
