import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { MechanismView } from '@plenum/protocol/mechanisms';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { levelRow } from '../../fixtures/views.fixture.ts';
import LinkMechanismDialog from './LinkMechanismDialog.svelte';

const { mechanisms } = text;
const one: MechanismView = {
	id: 'm',
	code: 'O3',
	kind: 'treaty-body',
	body: 'CAT',
	symbol: null,
	paragraph: null,
	date: null,
	text: 'Close every old prison.',
	themes: [],
	groups: [],
	sdgs: [],
	beside: [
		{
			recommendation: '140.2',
			number: '140.2',
			text: '',
			cluster: 'k',
			clusterLabel: '',
			status: 'confirmed',
			sureness: null
		}
	]
};
const recommendations = ['140.1', '140.2', '140.3'].map((number) =>
	levelRow(number, {}, { text: `Close prison ${number}` })
);

test('[MECHANISM5] words find what it may stand beside, without what it stands beside already; one press links it', async () => {
	const server = new FakeServer();
	server.on('GET /consultations/c/recommendation-ratings', {
		recommendations,
		earlierOutcomes: 0
	} satisfies RecommendationRatingsView);
	const link = vi.fn(() => Promise.resolve(null));
	const { screen } = await renderComponent(LinkMechanismDialog, { one, open: true, link }, {}, server);
	const field = screen.getByLabelText(starting(mechanisms.linkSearch));
	await field.fill('nowhere');
	await expect.element(screen.getByText(mechanisms.linkNone)).toBeInTheDocument();
	await field.fill('prison');
	await expect.element(screen.getByText('Close prison 140.3')).toBeInTheDocument();
	expect(document.body.textContent).not.toContain('Close prison 140.2');
	await screen.getByRole('button', { name: mechanisms.confirmNamed('140.3', 'O3') }).click();
	expect(link).toHaveBeenCalledWith(recommendations[2]);
	await expect.element(field).not.toBeInTheDocument();
});
