import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, roundView } from '../../../fixtures/views.fixture.ts';
import OpenRoundDialog from './OpenRoundDialog.svelte';

const row = (id: string, cluster: string) => ({
	id,
	cluster,
	kind: 'recommendation',
	number: id,
	text: id,
	position: 'supported',
	sideRatings: [],
	agreed: null,
	closed: false,
	then: []
});

type Agenda = { title: string; clusters: string[] };

async function openDialog(agenda: Agenda | null, findAgenda = async () => agenda) {
	const server = new FakeServer();
	server.on('GET /consultations/c/clusters', { clusters: [] });
	const recommendations = [row('1', 'k'), row('2', 'k'), row('3', 'other')];
	server.on('GET /consultations/c/recommendation-ratings', { recommendations, earlierOutcomes: 0 });
	server.on('POST /consultations/c/rating-rounds', roundView());
	const onopened = vi.fn();
	const props = { open: true, rounds: [], findAgenda, onopened };
	const { screen } = await renderComponent(
		OpenRoundDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	const asked = () => server.sent('POST /consultations/c/rating-rounds').map(({ body }) => body);
	return { screen, onopened, asked };
}

test('[RATINGS100] one press opens a round of what is on the agenda, where there is one', async () => {
	const { screen, onopened, asked } = await openDialog({ title: 'Thursday', clusters: ['k'] });
	await expect.element(screen.getByLabelText(starting(text.ratings.whichOptions.agenda))).toBeChecked();
	await expect.element(screen.getByText('Thursday')).toBeVisible();
	await screen.getByRole('button', { name: text.ratings.openConfirm }).click();
	await expect.poll(() => onopened.mock.calls.length).toBe(1);
	expect(asked()).toMatchObject([{ title: text.ratings.nameFirst, recommendations: ['1', '2'], raters: 'person' }]);
});

test('[RATINGS100] where none is planned it is of all recommendations; who rates stands before how it is shown', async () => {
	const { screen, asked } = await openDialog(null);
	await expect.element(screen.getByLabelText(starting(text.ratings.raters.person))).toBeVisible();
	await expect.element(screen.getByText(text.ratings.howHints.open)).not.toBeVisible();
	await screen.getByRole('button', { name: text.ratings.openConfirm }).click();
	await expect.poll(asked).toMatchObject([{ recommendations: ['1', '2', '3'], disclosure: 'open' }]);
});

test('[RATINGS100] what was chosen before the agenda is known stays chosen', async () => {
	const agenda: Agenda = { title: 'Thursday', clusters: ['k'] };
	const { promise, resolve } = Promise.withResolvers<Agenda>();
	const { screen, asked } = await openDialog(agenda, () => promise);
	await screen.getByLabelText(starting(text.ratings.whichOptions['without-rating'])).click();
	resolve(agenda);
	await expect.element(screen.getByText('Thursday')).toBeVisible();
	await screen.getByRole('button', { name: text.ratings.openConfirm }).click();
	await expect.poll(asked).toMatchObject([{ recommendations: ['1', '2', '3'] }]);
});
