import type { ProgressReportList } from '@plenum/protocol/progress-reports';
import { expect, test } from 'vitest';
import { FakeServer, lost, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { progressReportView } from '../../../fixtures/progress-report-views.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { commitmentView, consultationView } from '../../../fixtures/views.fixture.ts';
import { ProgressReports } from '../progress-reports.svelte.ts';
import ReportingDesk from './ReportingDesk.svelte';

const { progressReports, ratings, shell } = text;
const links = '/consultations/c/reporting-links';
const link = {
	id: 'link-1',
	institution: 'moj',
	constituency: 'state',
	round: 'round-1',
	lastDay: '2099-12-31',
	expiresAt: 5_000_000_000_000,
	createdAt: 1
};
const list: ProgressReportList = {
	reports: [
		progressReportView('one', {
			answers: [{ constituency: 'civil-society', kind: 'otherwise', rating: null, reason: 'No.', at: 2, earlier: [] }]
		})
	],
	more: 0,
	differing: [{ kind: 'commitment', id: 'k1', number: null, cluster: 'k' }],
	rounds: [
		{
			id: 'round-1',
			title: 'Autumn',
			lastDay: '2099-12-31',
			openedAt: 1,
			closedAt: null,
			subjects: [
				{ kind: 'commitment', id: 'k1' },
				{ kind: 'commitment', id: 'k2' }
			],
			institutions: [{ institution: 'moj', submitted: 2, late: 1, returned: 0 }]
		}
	]
};

async function openDesk(shown: (typeof link & { address: string })[] = []) {
	const server = new FakeServer();
	const consultation = consultationView('facilitator');
	const institutions = [{ id: 'moj', name: 'Ministry of Justice', short: null, names: [] }];
	const { screen } = await renderComponent(
		ReportingDesk,
		{ reports: new ProgressReports(() => list), links: shown },
		{ consultation: { ...consultation, settings: { ...consultation.settings, institutions } } },
		server
	);
	return { screen, server };
}

test('[PROGRESS75] a round says how far each institution has come, its links are revoked, and it is closed', async () => {
	const { screen, server } = await openDesk();
	server.on(`GET ${links}`, { links: [link] });
	await screen.getByText(progressReports.rounds).click();
	await expect.element(screen.getByText(progressReports.submittedOf('2', '2'))).toBeVisible();
	server.on(`DELETE ${links}/link-1`, null);
	const revoke = progressReports.revokeNamed('Ministry of Justice');
	await screen.getByRole('button', { name: revoke }).click();
	server.on(`GET ${links}`, { links: [] });
	await screen.getByRole('button', { name: `${shell.confirm}: ${revoke}` }).click();
	await expect.element(screen.getByText(progressReports.revoked).first()).toBeVisible();
	server.on('POST /consultations/c/reporting-rounds/round-1/close', list.rounds[0]!);
	await screen.getByRole('button', { name: progressReports.closeRoundNamed('Autumn') }).click();
	await screen.getByRole('dialog').getByRole('button', { name: progressReports.closeRound }).click();
	await expect.poll(() => server.sent('POST /consultations/c/reporting-rounds/round-1/close').length).toBe(1);
});

test('[PROGRESS81] one dialog extends a round and makes new links for the institutions chosen, shown once', async () => {
	const { screen, server } = await openDesk();
	const change = 'PATCH /consultations/c/reporting-rounds/round-1';
	server.on(`GET ${links}`, { links: [] });
	await screen.getByText(progressReports.rounds).click();
	await screen.getByRole('button', { name: progressReports.changeRoundNamed('Autumn') }).click();
	const dialog = screen.getByRole('dialog');
	const confirm = () => dialog.getByRole('button', { name: progressReports.changeRoundConfirm }).click();
	const lastDay = dialog.getByLabelText(starting(progressReports.lastDay));
	await expect.element(lastDay).toHaveValue('2099-12-31');
	await lastDay.fill('2099-12-30');
	await confirm();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.lastDayLater);
	await lastDay.fill('2100-01-31');
	await dialog.getByLabelText('Ministry of Justice').click();
	server.on(change, { ...list.rounds[0]!, lastDay: '2100-01-31' });
	server.on(`POST ${links}`, refuse('progress/too-many-links', 'Too many links.', 409));
	await confirm();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Too many links.');
	server.on(`POST ${links}`, lost);
	await confirm();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	server.on(`POST ${links}`, { links: [{ ...link, address: 'https://plenum.test/reporting#token' }] });
	await confirm();
	await expect.element(screen.getByText('https://plenum.test/reporting#token')).toBeVisible();
	const [, unanswered, repeated] = server.sent(`POST ${links}`);
	expect(repeated).toEqual(unanswered);
	expect(server.sent(change).at(-1)?.body).toEqual({ lastDay: '2100-01-31', institutions: ['moj'] });
	const institutions = [{ institution: 'moj', constituency: 'state' }];
	expect(server.sent(`POST ${links}`).at(-1)?.body).toEqual({ round: 'round-1', lastDay: '2100-01-31', institutions });
});

test('[PROGRESS74] links that were just made are shown with their addresses, and nothing else', async () => {
	const { screen } = await openDesk([{ ...link, address: 'https://plenum.test/reporting#token' }]);
	await expect.element(screen.getByText('https://plenum.test/reporting#token')).toBeVisible();
	await expect.element(screen.getByText(progressReports.linksOnce)).toBeVisible();
	expect(screen.getByRole('button', { name: progressReports.ask }).elements()).toEqual([]);
	await screen.getByRole('button', { name: progressReports.linksKept }).click();
	await expect.element(screen.getByRole('button', { name: progressReports.ask })).toBeVisible();
});

test('[PROGRESS68] what a side sees otherwise is offered as items of a workshop', async () => {
	const { screen, server } = await openDesk();
	server.on('GET /consultations/c/workshops', {
		workshops: [{ id: 'w', title: 'Day two', state: 'planned', room: null }]
	});
	server.on('GET /consultations/c/clusters', { clusters: [] });
	const adopted = 'GET /consultations/c/commitments?id=k1';
	const differs = screen.getByRole('button', { name: progressReports.differs });
	server.on(adopted, lost);
	await differs.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	server.on(adopted, { commitments: [commitmentView('k1')], more: 0, total: 9, overdue: 0, withIndicators: 0 });
	await differs.click();
	await expect.element(screen.getByText(progressReports.differsText)).toBeVisible();
	await expect.element(screen.getByRole('dialog').getByText('Commitment k1')).toBeVisible();
	await expect.element(screen.getByLabelText(ratings.agendaWorkshop)).toBeVisible();
});
