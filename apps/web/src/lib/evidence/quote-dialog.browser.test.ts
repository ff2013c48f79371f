import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import type { Answer } from '#lib/queries/api.ts';
import QuoteDialog from './QuoteDialog.svelte';

/** As the server reads them. */
const read = {
	document: 'national-report',
	symbol: 'A/HRC/WG.6/48/XXX/1',
	passages: [
		{ number: '1', text: 'Roads were built.' },
		{ number: '2', text: 'Judges wait.' },
		{ number: '3', text: 'Forty judges were trained.' }
	]
};
const recommendationOf = (id: string, number: string, said: string) => ({
	id,
	number,
	text: said,
	language: 'en',
	translations: [],
	withdrawn: false,
	kind: 'recommendation'
});

/** `answers`: what becomes of each source that is sent. */
async function openDocument(answers: Answer<unknown>[] = []) {
	const server = new FakeServer();
	const sent: unknown[] = [];
	const saved: number[] = [];
	server.on('GET /consultations/c/clusters/k', {
		recommendations: [
			recommendationOf('r', '1.2', 'Have judges trained.'),
			recommendationOf('s', '1.3', 'Build roads.')
		]
	});
	server.on('POST /consultations/c/document-passages', read);
	const props = {
		open: true,
		cluster: 'k',
		quoted: new Set(['Judges wait.']),
		onclose: () => undefined,
		save: async (_: string, body: unknown) => {
			sent.push(body);
			return answers.shift() ?? { ok: true as const, value: null };
		},
		saved: async (count: number) => void saved.push(count)
	};
	const { screen } = await renderComponent(QuoteDialog, props, {}, server);
	const dialog = screen.getByRole('dialog');
	await dialog.getByLabelText(text.evidence.document, { exact: true }).upload(new File(['%PDF'], 'report.pdf'));
	const found = (words: string) => dialog.getByLabelText(new RegExp(`^${text.evidence.findPassage}`)).fill(words);
	const add = () => dialog.getByRole('button', { name: text.evidence.addPassages }).click();
	const passages = () => dialog.getByRole('listitem').elements();
	const shown = () => passages().map((one) => read.passages.findIndex((each) => one.textContent.includes(each.text)));
	const box = (number: string) => dialog.getByLabelText(text.evidence.paragraph(number), { exact: true });
	await expect.element(dialog.getByText(text.evidence.passagesRead(3))).toBeVisible();
	return { server, dialog, found, add, shown, box, sent, saved };
}

test('[EVIDENCE61] passages of a document stand beside each recommendation, the most similar first; those that are chosen become sources', async () => {
	const refused = { ok: false, reason: 'request/too-fast', words: 'Wait.' } as Answer<unknown>;
	const { dialog, found, add, shown, box, sent, saved } = await openDocument([{ ok: true, value: null }, refused]);
	await expect.element(dialog.getByText('Have judges trained.')).toBeVisible();
	await expect.poll(shown).toEqual([2, 1, 0]);
	await expect.element(dialog.getByText(text.evidence.alreadySource)).toBeVisible();
	await add();
	await expect.element(dialog.getByText(text.evidence.passageMissing)).toBeVisible();
	await found('FORTY');
	await expect.poll(shown).toEqual([2]);
	await found('');
	await box('3').click();
	await dialog.getByLabelText(text.evidence.besideRecommendation).selectOptions('s');
	await expect.poll(shown).toEqual([0, 1, 2]);
	await expect.element(box('3')).not.toBeChecked();
	await box('3').click();
	await box('1').click();
	await expect.element(dialog.getByText(text.evidence.passagesChosen(2))).toBeVisible();
	// The second is refused: the first is added, and pressed again, only the second is sent.
	await add();
	await expect.element(dialog.getByText(text.evidence.addedSome(1, 'Wait.'))).toBeVisible();
	await add();
	await expect.element(dialog).not.toBeInTheDocument();
	expect(saved).toEqual([1, 1]);
	expect(sent).toMatchObject([
		{
			version: 0,
			kind: 'report',
			title: `${text.evidence.documents['national-report']}, A/HRC/WG.6/48/XXX/1, para. 3`,
			quote: 'Forty judges were trained.',
			subjects: [
				{ kind: 'recommendation', id: 'r' },
				{ kind: 'recommendation', id: 's' }
			]
		},
		{ quote: 'Roads were built.', subjects: [{ id: 's' }] },
		{ quote: 'Roads were built.', subjects: [{ id: 's' }] }
	]);
});

test('[EVIDENCE61] a document that cannot be read says why, and another can be chosen', async () => {
	const { server, dialog } = await openDocument();
	server.on('POST /consultations/c/document-passages', refuse('import/scanned', 'It is a scan.', 422));
	const input = dialog.getByLabelText(text.evidence.document, { exact: true });
	await input.upload(new File(['%PDF'], 'scan.pdf'));
	await expect.element(dialog.getByText('It is a scan.')).toBeVisible();
	server.on('POST /consultations/c/document-passages', read);
	await input.upload(new File(['%PDF'], 'report.pdf'));
	await expect.element(dialog.getByText('It is a scan.')).not.toBeInTheDocument();
	await expect.element(dialog.getByText(text.evidence.passagesRead(3))).toBeVisible();
});
