import type { ClusterView } from '@plenum/protocol/clusters';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../fixtures/views.fixture.ts';
import AddAdditionDialog from './AddAdditionDialog.svelte';
import AgreedPanel from './AgreedPanel.svelte';
import ReadingsPanel from './ReadingsPanel.svelte';

const path = '/consultations/c/clusters/k';
const consultation = consultationView('facilitator');
const said = { level: 'not-implemented', percentage: null, regression: false, explanation: '' };
const read = { ...said, constituency: 'civil-society', at: 1 };
const agreed = { ...said, at: 1 };
const pledge = { id: 'p1', kind: 'pledge', number: 'P1', text: 'Ratify', note: null };

function cluster(change: object = {}): ClusterView {
	return { ...clusterSummary('k', 'Courts'), recommendations: [], lineage: [], ...change } as unknown as ClusterView;
}

/** What is given, where it stands after, how it is taken back, and what somebody else made of it meanwhile. */
const cases = [
	[
		'a first reading',
		`PUT ${path}/readings/civil-society`,
		{ readings: [read] },
		`DELETE ${path}/readings/civil-society`
	],
	['a first agreed level', `PUT ${path}/agreed`, { agreed }, `DELETE ${path}/agreed`],
	['an addition', `POST ${path}/additions`, { recommendations: [pledge] }, `DELETE ${path}/additions/p1`]
] as const;
const otherwise = {
	readings: [{ ...read, level: 'fully-implemented' }],
	agreed: { ...agreed, level: 'fully-implemented' },
	recommendations: [{ ...pledge, text: 'Ratify both' }]
};

async function give([what, route, after, undoing]: (typeof cases)[number]) {
	const server = new FakeServer();
	const onchange = vi.fn();
	server.on(route, cluster(after));
	server.on(undoing, cluster());
	const props = { cluster: cluster(), heading: 2 as const, onchange };
	if (what === 'an addition') {
		const dialog = { open: true, clusters: [cluster()], onadded: onchange };
		const { screen } = await renderComponent(AddAdditionDialog, dialog, { consultation }, server);
		await screen.getByRole('radio', { name: starting(text.words.kinds.pledge) }).click();
		await screen.getByLabelText(text.additions.texts.pledge).fill('Ratify');
		await screen.getByRole('button', { name: text.additions.addConfirm, exact: true }).click();
		return { screen, server, onchange };
	}
	const isReading = what === 'a first reading';
	const { screen } = isReading
		? await renderComponent(ReadingsPanel, props, { consultation }, server)
		: await renderComponent(AgreedPanel, props, { consultation }, server);
	const { assessment } = text;
	const open = isReading ? assessment.recordReading : assessment.agree;
	await screen.getByRole('button', { name: open, exact: true }).click();
	await screen.getByRole('radio', { name: starting(text.words.levels['not-implemented'] ?? '') }).click();
	await screen
		.getByRole('button', { name: isReading ? assessment.saveReading : assessment.agree, exact: true })
		.click();
	return { screen, server, onchange };
}

for (const one of cases) {
	const [what, , after, undoing] = one;
	test(`[WEB25] ${what} is taken back as if there had been none`, async () => {
		const { screen, server, onchange } = await give(one);
		server.on(`GET ${path}`, cluster(after));
		await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
		await expect.poll(() => server.sent(undoing)).toHaveLength(1);
		await expect.poll(() => onchange.mock.calls.at(-1)).toEqual([cluster()]);
	});

	test(`[WEB25] ${what} that somebody has changed since is left, and that is said`, async () => {
		const { screen, server } = await give(one);
		const key = Object.keys(after)[0] as keyof typeof otherwise;
		server.on(`GET ${path}`, cluster({ [key]: otherwise[key] }));
		await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
		await expect.element(screen.getByText(text.shell.changedSince).first()).toBeVisible();
		expect(server.sent(undoing)).toEqual([]);
	});
}
