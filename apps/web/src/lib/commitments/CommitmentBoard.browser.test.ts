import type { CommitmentUpdateView, CommitmentView } from '@plenum/protocol/commitments';
import type { LatestValueList } from '@plenum/protocol/indicators';
import { expect, test } from 'vitest';
import { FakeServer, held, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { commitmentList, commitmentView, consultationView } from '../../fixtures/views.fixture.ts';
import CommitmentBoard from './CommitmentBoard.svelte';

const { commitments, shell } = text;
const route = 'PATCH /consultations/c/commitments/late';
const all = [
	commitmentView('late', { overdue: 'next-date', nextDate: '2020-01-01', lead: 'Ministry of Justice' }),
	commitmentView('soon', { nextDate: '2030-01-01' }),
	commitmentView('done', { status: 'done', lead: 'Ministry of Justice' })
];

const listOf = (commitments: CommitmentView[], more = 0) => commitmentList(commitments, more, { total: 3, overdue: 1 });
const address = 'GET /consultations/c/commitments';
const leads = ['', 'Ministry of Justice'].map((lead) => ({ lead, all: 1, open: 1, overdue: 1 }));

async function openBoard(list = listOf(all), latest: LatestValueList | null = null) {
	const server = new FakeServer();
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(CommitmentBoard, { list, leads, latest }, { consultation }, server);
	const titles = () =>
		screen
			.getByRole('heading', { level: 2 })
			.elements()
			.map(({ textContent }) => textContent);
	const openLate = () =>
		screen
			.getByRole('button', { name: commitments.updateNamed('Commitment late') })
			.first()
			.click();
	const save = () => screen.getByRole('button', { name: shell.save }).click();
	return { screen, server, titles, openLate, save };
}

test('[COMMITMENT11] the list stays in the order of the server, and says how many are overdue', async () => {
	const { screen, titles } = await openBoard();
	expect(titles()).toEqual(['Commitment late', 'Commitment soon', 'Commitment done']);
	await expect.element(screen.getByText(commitments.overdueCount(1))).toBeVisible();
});

test('[COMMITMENT11] both filters together are asked of the server, and where nothing is left all can be shown again', async () => {
	const { screen, server, titles } = await openBoard();
	const ofJustice = `${address}?lead=name+ministry+of+justice&first=50`;
	server.on(ofJustice, listOf([all[0]!], 1));
	await screen.getByLabelText(commitments.institution).selectOptions('Ministry of Justice');
	await expect.poll(titles).toEqual(['Commitment late']);
	server.on(`${address}?lead=name+ministry+of+justice&from=1&first=50`, listOf([all[2]!]));
	await screen.getByRole('button', { name: shell.showMore }).click();
	await expect.poll(titles).toEqual(['Commitment late', 'Commitment done']);
	server.on(`${address}?status=overdue&lead=name+ministry+of+justice&first=50`, listOf([all[0]!]));
	await screen.getByLabelText(commitments.status).selectOptions(commitments.overdue);
	await expect.poll(titles).toEqual(['Commitment late']);
	await expect.element(screen.getByText(commitments.shown('1', '3'))).toBeVisible();
	server.on(`${address}?status=overdue&lead=&first=50`, listOf([]));
	await screen.getByLabelText(commitments.institution).selectOptions(commitments.noInstitution);
	await expect.element(screen.getByText(commitments.noneMatch)).toBeVisible();
	// What was asked for by an earlier filter comes too late.
	const late = held(listOf([all[1]!]));
	server.on(`${address}?lead=&first=50`, late.reply);
	await screen.getByLabelText(commitments.status).selectOptions(commitments.all);
	await screen.getByRole('button', { name: commitments.showAll }).click();
	await expect.poll(titles).toHaveLength(3);
	late.release();
	await late.answered();
	expect(titles()).toHaveLength(3);
});

test('[COMMITMENT11] more come by a press, each once, also when one has moved meanwhile, and after a failure', async () => {
	const { screen, server, titles } = await openBoard(listOf(all.slice(0, 2), 1));
	const showMore = screen.getByRole('button', { name: shell.showMore });
	server.on(`${address}?from=2&first=50`, lost);
	await showMore.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	server.on(`${address}?from=2&first=50`, listOf(all.slice(1)));
	await showMore.click();
	await expect.poll(titles).toEqual(['Commitment late', 'Commitment soon', 'Commitment done']);
	await expect.element(showMore).not.toBeInTheDocument();
	await expect.element(screen.getByText(commitments.count(3))).toBeVisible();
});

test('only what this person changed is sent', async () => {
	const { screen, server, openLate, save } = await openBoard();
	server.on(route, commitmentView('late'));
	invalidate.mockClear();
	await openLate();
	await screen.getByLabelText(starting(commitments.evidence)).fill(' A decree. ');
	await save();
	await expect.poll(() => server.sent(route).map(({ body }) => body)).toEqual([{ updates: 0, evidence: 'A decree.' }]);
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:commitments']]);
});

test('where nothing was changed nothing is sent', async () => {
	const { screen, server, openLate, save } = await openBoard();
	await openLate();
	await save();
	await expect.element(screen.getByText(commitments.nothingChanged).first()).toBeVisible();
	expect(server.sent(route)).toEqual([]);
});

test('what is no address of the web is named and not sent', async () => {
	const { screen, server, openLate, save } = await openBoard();
	await openLate();
	await screen.getByLabelText(starting(commitments.links)).fill('https://example.org/decree\njavascript:alert(1)');
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(commitments.linkWrong('javascript:alert(1)'));
	expect(server.sent(route)).toEqual([]);
});

const indicator = { id: 'i1', kind: 'outcome', text: 'Cells', baseline: '10', target: '40', value: '' } as const;
const withIndicator = [{ ...indicator, source: '', date: '', unit: 'cells' }];
const newest = { date: '2027-06-01', value: 48, constituency: 'state', institution: null };

test('[INDICATOR47] [INDICATOR65] a card has the newest value and text that is no figure, and an update adds a value', async () => {
	const measured = [{ indicator: 'i1', value: 'four dozen' }];
	const late = commitmentView('late', { indicators: withIndicator, measured });
	const { screen, server, openLate, save } = await openBoard(listOf([late]), {
		indicators: [{ indicator: 'i1', unit: 'cells', values: [newest] }]
	});
	server.on(route, late);
	const words = () => document.body.textContent.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
	await expect.poll(words).toContain('48 cells (1 Jun 2027 · State institutions) four dozen');
	await openLate();
	const field = screen.getByLabelText(starting(commitments.measuredFor('Cells')));
	await expect.element(field).toHaveValue('');
	await field.fill('50,125');
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(commitments.valueWrong);
	await field.fill('50,1250');
	await screen.getByLabelText(starting(commitments.valueDate)).fill('2027-09-01');
	await save();
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toEqual([{ updates: 0, measured: [{ indicator: 'i1', value: '50.1250', date: '2027-09-01' }] }]);
});

test('a refusal leaves what was written where it is', async () => {
	const { screen, server, openLate, save } = await openBoard();
	server.on(route, refuse('rights/missing', 'You may not.', 403));
	await openLate();
	await screen.getByLabelText(starting(commitments.evidence)).fill('A decree.');
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	await expect.element(screen.getByLabelText(starting(commitments.evidence))).toHaveValue('A decree.');
});

test('what was written and not saved is gone when the same commitment is opened again', async () => {
	const { screen, openLate } = await openBoard();
	await openLate();
	await screen.getByLabelText(starting(commitments.evidence)).fill('A decree.');
	await screen.getByRole('button', { name: shell.cancel }).click();
	await openLate();
	await expect.element(screen.getByLabelText(starting(commitments.evidence))).toHaveValue('');
});

const theirs: CommitmentUpdateView = {
	number: 1,
	at: 5,
	shownAs: 'Ben',
	role: 'rapporteur',
	constituency: 'state',
	undoes: null,
	change: { evidence: { from: '', to: 'A bill.' }, lead: { from: 'Ministry of Justice', to: 'Prison Service' } }
};

async function meetTheirs() {
	const board = await openBoard();
	const { screen, server, openLate, save } = board;
	server.on(route, refuse('commitment/updated-since', 'Somebody has updated this.', 409));
	server.on('GET /consultations/c/commitments/late/updates', { updates: [theirs] });
	await openLate();
	await screen.getByLabelText(starting(commitments.evidence)).fill('A decree.');
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(commitments.updatedMeanwhile);
	return board;
}

test('[COMMITMENT7] whoever comes second sees the first one’s update, keeps what they wrote, and may save it over', async () => {
	const { screen, server, save } = await meetTheirs();
	await expect.element(screen.getByText(commitments.changedTo(commitments.evidence, 'A bill.'))).toBeVisible();
	await expect.element(screen.getByLabelText(starting(commitments.evidence))).toHaveValue('A decree.');
	await expect.element(screen.getByLabelText(starting(commitments.leadNow))).toHaveValue('Prison Service');
	server.on(route, commitmentView('late', { updates: 2 }));
	await save();
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toEqual([
			{ updates: 0, evidence: 'A decree.' },
			{ updates: 1, evidence: 'A decree.' }
		]);
});

test('[COMMITMENT7] or takes theirs', async () => {
	const { screen, server, save } = await meetTheirs();
	await screen.getByRole('button', { name: commitments.takeTheirs }).click();
	await expect.element(screen.getByLabelText(starting(commitments.evidence))).toHaveValue('A bill.');
	await save();
	await expect.element(screen.getByText(commitments.nothingChanged).first()).toBeVisible();
	expect(server.sent(route)).toHaveLength(1);
});
