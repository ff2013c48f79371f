import { createFirstState } from '@plenum/documents/first-state';
import { addAction, addIndicator, editAction } from '@plenum/documents/drafts';
import { readAssessment } from '@plenum/documents/read-assessment';
import { readAction } from '@plenum/documents/read-drafts';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { DocumentServer } from '../../../fixtures/document-server.fixture.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';
import '#lib/documents/document-line.ts';
import { UnsavedWords } from '#lib/documents/unsaved-words.svelte.ts';
import { drafting } from '@plenum/messages/en/interface/drafting';
import ActionsPanel from './ActionsPanel.svelte';
import './DraftAdvice.svelte';

beforeEach(() => localStorage.clear());

const wish = 'Continue to consider improving things';

const judges = {
	id: 'm-1',
	code: 'O3',
	kind: 'treaty-body',
	body: 'CEDAW',
	symbol: 'CEDAW/C/MTV/CO/7',
	paragraph: '12',
	date: null,
	text: 'Train judges without delay.',
	themes: [],
	groups: [],
	sdgs: [],
	beside: []
} as const;

async function openPanel(
	fields: Parameters<typeof addAction>[2] = { text: wish },
	workshop: string | null = null,
	institutions: Institution[] = []
) {
	const api = new FakeServer();
	api.on('GET /consultations/c/clusters/c1/mechanisms', { confirmed: [judges], byTheme: [] });
	const id = crypto.randomUUID();
	const server = new DocumentServer(id);
	Y.applyUpdate(server.doc, createFirstState());
	addAction(server.doc, 'a1', fields);
	addIndicator(server.doc, 'i1', { text: 'Judges trained', baseline: '10', target: '40' });
	const document = new ClusterDocument(id, new UnsavedWords(() => 'me'), emptyAssessment());
	onTestFinished(document.open());
	const view = consultationView();
	const consultation = { ...view, settings: { ...view.settings, institutions } };
	const props = {
		document,
		cluster: 'c1',
		closed: false,
		workshop,
		recommendations: ['140.1'],
		polls: [],
		heading: 2 as const
	};
	const { screen } = await renderComponent(ActionsPanel, props, { consultation }, api);
	await expect.poll(() => document.line?.mayWrite).toBe(true);
	await screen.getByRole('button', { name: text.assessment.edit, exact: true }).click();
	const advice = screen.getByRole('region', { name: drafting.title });
	await expect.element(advice).toBeVisible();
	return { screen, advice, server, document, written: () => readAction(server.doc, 'a1') };
}

test('[DRAFTING1] “Continue to consider improving things” is told why, and what to do; everything can be pressed all the same', async () => {
	const { screen, advice } = await openPanel();
	for (const words of [
		drafting.findings['asks-to-continue']('Continue'),
		drafting.findings['asks-for-thought']('consider'),
		drafting.findings['general-verb']('improving'),
		drafting.findings['no-addressee'](null),
		drafting.findings['no-deadline'](null),
		drafting.findings['no-indicator'](null),
		drafting.findings['serves-nothing'](null)
	])
		await expect.element(advice.getByText(words)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: text.assessment.doneEditing })).toBeEnabled();
});

test('[CLUSTERS30] what is written is read when its writer pauses, and then earns its ticks', async () => {
	const { screen, advice } = await openPanel();
	await screen.getByLabelText(text.assessment.actionFields.text).fill('Train the judges of every district court');
	await screen.getByLabelText(text.assessment.actionFields.lead).fill('Ministry of Justice');
	await screen.getByLabelText(text.assessment.actionFields.deadline).fill(`${new Date().getFullYear() + 1}-06-30`);
	await screen.getByRole('checkbox', { name: '140.1' }).click();
	await screen.getByRole('checkbox', { name: 'Judges trained' }).click();
	for (const label of Object.values(text.assessment.smartLabels))
		await expect.element(advice.getByText(text.assessment.smartHas(label))).toBeInTheDocument();
	await expect
		.element(
			advice.getByText(
				/^Train, by .* \d{4}, the judges of every district court\. Addressee: Ministry of Justice\. Indicator: Judges trained\.$/
			)
		)
		.toBeVisible();
});

test.each([null, 'w-1'])(
	'[MECHANISM10] what other mechanisms recommend is cited by its code, on the page of the cluster and in a workshop (%s)',
	async (workshop) => {
		const { screen, written } = await openPanel({ text: wish, recommendations: ['140.1', 'O9'] }, workshop);
		await screen.getByRole('checkbox', { name: /^O3/ }).click();
		await expect.poll(() => written().recommendations).toEqual(['140.1', 'O9', 'O3']);
		await expect.element(screen.getByText('Train judges without delay.')).toBeVisible();
		await screen.getByRole('checkbox', { name: /^O9/ }).click();
		await expect.poll(() => written().recommendations).toEqual(['140.1', 'O3']);
	}
);

test('[CONSULTATIONS9] institutions of the consultation are offered as the lead, and count as a named addressee', async () => {
	const institutions = [
		{ id: 'vigil', name: 'Vigil of Citizens', short: 'VoC', names: [{ language: 'en', name: 'Citizens’ Vigil' }] }
	];
	const { screen, advice } = await openPanel({ text: 'VoC should train the judges of all courts' }, null, institutions);
	await expect
		.element(advice.getByText(text.assessment.smartHas(text.assessment.smartLabels.achievable)))
		.toBeInTheDocument();
	const list = screen.getByLabelText(text.assessment.actionFields.lead).element().getAttribute('list');
	const offered = [...document.querySelectorAll<HTMLOptionElement>(`#${list} option`)].map(({ value }) => value);
	expect(offered[0]).toBe('Citizens’ Vigil');
});

test('[DRAFTING6] a person says otherwise with a reason, which others see and anyone can take back', async () => {
	const { screen, advice, server, written } = await openPanel();
	const label = text.assessment.smartLabels.specific;
	await advice.getByRole('button', { name: drafting.sayOtherwise(label) }).click();
	await advice.getByRole('button', { name: drafting.tick }).click();
	await expect.element(advice.getByText(drafting.reasonNeeded)).toBeVisible();
	expect(written().judged).toBeUndefined();
	await advice.getByLabelText(drafting.reason(true)).fill('The plan says which.');
	await advice.getByRole('button', { name: drafting.tick }).click();
	await expect.poll(() => written().judged).toEqual({ specific: { holds: true, reason: 'The plan says which.' } });
	await expect.element(advice.getByText(drafting.says(true, 'The plan says which.'))).toBeVisible();
	await expect.element(advice.getByText(drafting.findings['asks-for-thought']('consider'))).toBeVisible();
	server.write((doc) => editAction(doc, 'a1', { judged: { relevant: { holds: false, reason: 'Of another theme.' } } }));
	await expect.element(advice.getByText(drafting.says(false, 'Of another theme.'))).toBeVisible();
	await advice.getByRole('button', { name: drafting.takeBackNamed(label) }).click();
	await expect.poll(() => Object.keys(written().judged ?? {})).toEqual(['relevant']);
	await expect.element(screen.getByRole('button', { name: drafting.sayOtherwise(label) })).toBeVisible();
});

test('[DRAFTING9] a verb that asks for an act takes the place of one that does not, and what others write meanwhile stays', async () => {
	const { advice, server, screen, written } = await openPanel({ text: 'Consider ratifying the Protocol' });
	await advice.getByText(drafting.verbs).click();
	await advice.getByRole('button', { name: 'Ratify' }).click();
	await expect.poll(() => written().text).toBe('Ratify the Protocol');
	server.write((doc) => editAction(doc, 'a1', { text: 'Ratify the Protocol of 2002' }));
	await expect
		.element(screen.getByLabelText(text.assessment.actionFields.text))
		.toHaveValue('Ratify the Protocol of 2002');
	await expect.element(advice.getByText(drafting.category(drafting.categories[5]))).toBeVisible();
});

test('[WEB25] an action that was just added goes away again while nothing was written in it, and stays otherwise', async () => {
	const { screen, server, document } = await openPanel();
	const count = () => readAssessment(server.doc).actions.length;
	const add = screen.getByRole('button', { name: text.assessment.addAction });
	const undo = screen.getByRole('button', { name: text.shell.undo, exact: true });
	await add.click();
	await expect.poll(count).toBe(2);
	await undo.click();
	await expect.poll(count).toBe(1);
	await add.click();
	await expect.poll(count).toBe(2);
	const added = readAssessment(server.doc).actions.find(({ id }) => id !== 'a1')!.id;
	document.editAction(added, { text: 'Train judges' });
	await undo.click();
	await expect.element(screen.getByText(text.shell.changedSince).first()).toBeVisible();
	expect(count()).toBe(2);
});
