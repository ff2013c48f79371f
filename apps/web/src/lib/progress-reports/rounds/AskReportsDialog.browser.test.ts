import type { CreatedReportingLinks } from '@plenum/protocol/progress-reports';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, levelRow } from '../../../fixtures/views.fixture.ts';
import AskReportsDialog from './AskReportsDialog.svelte';

const { progressReports } = text;
const rounds = 'POST /consultations/c/reporting-rounds';
const links = 'POST /consultations/c/reporting-links';

async function openDialog() {
	const server = new FakeServer();
	const consultation = consultationView('facilitator');
	const institutions = [
		{ id: 'moj', name: 'Ministry of Justice', short: null, names: [] },
		{ id: 'wardens', name: 'Wardens of the Coast', short: null, names: [], kind: 'organisation' as const }
	];
	server.on('GET /consultations/c/open-commitments', { commitments: [{ id: 'open1', due: null, overdue: false }] });
	server.on('GET /consultations/c/recommendation-ratings', {
		recommendations: [levelRow('120.4')],
		earlierOutcomes: []
	});
	let made: CreatedReportingLinks['links'] = [];
	const { screen } = await renderComponent(
		AskReportsDialog,
		{ open: true, oncreated: (created: CreatedReportingLinks['links']) => (made = created) },
		{ consultation: { ...consultation, settings: { ...consultation.settings, institutions } } },
		server
	);
	const create = () => screen.getByRole('button', { name: progressReports.askConfirm }).click();
	return { screen, server, create, made: () => made };
}

test('[PROGRESS73] [WEB475] one round is opened, and a link made for each institution, which reports for its side', async () => {
	const { screen, server, create, made } = await openDialog();
	server.on(rounds, refuse('progress/last-day-past', 'The last day is past.', 409));
	await expect.element(screen.getByText(progressReports.askedAbout(1, 0))).toBeVisible();
	await create();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.whomMissing);
	await expect.element(screen.getByRole('checkbox').first()).toHaveFocus();
	await screen.getByRole('button', { name: progressReports.chooseAll }).click();
	await screen.getByLabelText(starting(progressReports.lastDay)).fill('2099-12-31');
	await screen.getByLabelText(progressReports.askRecommendations).selectOptions('all');
	await create();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The last day is past.');
	expect(server.sent(links)).toEqual([]);
	server.on(rounds, { id: 'round-1' });
	server.on(links, refuse('progress/too-many-links', 'Too many links.', 409));
	await create();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Too many links.');
	server.on(links, { links: [{ id: 'link-1' }] });
	await create();
	await expect.poll(() => made().map(({ id }) => id)).toEqual(['link-1']);
	expect(server.sent(rounds).at(-1)?.body).toEqual({
		title: progressReports.roundTitleFirst,
		lastDay: '2099-12-31',
		subjects: [
			{ kind: 'commitment', id: 'open1' },
			{ kind: 'recommendation', id: '120.4' }
		],
		institutions: ['moj', 'wardens']
	});
	expect(server.sent(rounds)).toHaveLength(2);
	expect(server.sent(links).at(-1)?.body).toEqual({
		round: 'round-1',
		lastDay: '2099-12-31',
		institutions: [
			{ institution: 'moj', constituency: 'state' },
			{ institution: 'wardens', constituency: 'civil-society' }
		]
	});
});
