import { anchorOf } from '@plenum/documents/passages';
import { createFirstState } from '@plenum/documents/first-state';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { linesIn } from '@plenum/documents/text-lines';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { OpenThreadRequest, ThreadView } from '@plenum/protocol/comments';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import AssessmentText from '#lib/clusters/AssessmentText.svelte';
import { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';
import '#lib/documents/Editor.svelte';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { hasReceipts } from '#lib/receipts/receipts-key.ts';
import { UnsavedWords } from '#lib/documents/unsaved-words.svelte.ts';
import { BoundValue } from '../../fixtures/bound.svelte.fixture.ts';
import { DocumentServer } from '../../fixtures/document-server.fixture.ts';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
// The text loads it later; here its packages must be known from the start.
import './CommentSheet.svelte';
import './SectionComments.svelte';
import './text-comments.svelte.ts';

const { comments: words, assessment } = text;

beforeEach(async () => {
	localStorage.clear();
	setSharedDevice(false);
	await page.viewport(1280, 800);
});

/** Two paragraphs of a text, with a server that keeps threads as the real one does. */
async function openText(given: { id?: string; server?: FakeServer; threads?: ThreadView[] } = {}) {
	const id = given.id ?? crypto.randomUUID();
	const documents = new DocumentServer(id);
	const empty = emptyAssessment();
	const first = {
		...empty,
		sections: { ...empty.sections, progress: plainParagraphs('Two courts opened.\nMore will.') }
	};
	Y.applyUpdate(documents.doc, createFirstState(first));
	const progress = documents.doc.getXmlFragment('progress');
	const said = () => linesIn(progress).map((line) => line.text);
	const server = given.server ?? new FakeServer();
	let threads = given.threads ?? [];
	const route = `/documents/${id}/comments`;
	server.on(`GET ${route}`, () => Response.json({ threads }));
	if (!server.isAnswering(`POST ${route}`))
		server.on(`POST ${route}`, ({ body }) => {
			threads = [...threads, threadOf(body as OpenThreadRequest)];
			return Response.json(threads.at(-1), { status: 201 });
		});
	const document = new ClusterDocument(id, new UnsavedWords(() => 'me'), first);
	const close = document.open();
	onTestFinished(close);
	const me = new BoundValue({ ...consultationView('rapporteur').me });
	const consultation = {
		...consultationView('rapporteur'),
		get me() {
			return me.value;
		}
	};
	const { screen } = await renderComponent(
		AssessmentText,
		{ document, cluster: 'c', heading: 2 },
		{ consultation },
		server
	);
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	const mark = () => screen.container.querySelector('.commented');
	return { screen, server, progress, said, press, mark, route, id, close, me, documents };
}

function threadOf({ id, section, anchor, text: said, replacement }: OpenThreadRequest): ThreadView {
	const comment = { id, author: { shownAs: 'Ada', constituency: 'civil-society' }, own: true, text: said };
	return {
		id,
		section,
		anchor,
		quote: 'courts',
		replacement,
		resolved: false,
		outcome: null,
		comments: [{ ...comment, hidden: false, at: 0, edited: false }]
	};
}

/** As a reader does with the mouse. */
function select(container: Element, words_: string): void {
	const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const at = node.textContent?.indexOf(words_) ?? -1;
		if (at < 0) continue;
		const range = new Range();
		range.setStart(node, at);
		range.setEnd(node, at + words_.length);
		document.getSelection()?.removeAllRanges();
		document.getSelection()?.addRange(range);
		return;
	}
	throw new Error('There are no such words.');
}

async function choose({ screen }: Awaited<ReturnType<typeof openText>>, chosen: string): Promise<void> {
	// At once, as somebody may who does not wait for the rest of the page.
	select(screen.container, chosen);
	await expect.element(screen.getByRole('button', { name: words.comment, exact: true })).toBeVisible();
}

test('[COMMENTS3] [COMMENTS22] words that are chosen while reading are commented on, and marked in the text', async () => {
	const opened = await openText();
	const { screen, server, press, mark, route, progress } = opened;
	await choose(opened, 'courts');
	await press(words.comment);
	await screen.getByRole('textbox', { name: words.yourComment }).fill('Which ones?');
	await press(words.send);
	await expect.poll(() => mark()?.textContent?.trim()).toBe(`${text.shell.named(words.marked)}courts`);
	const [sent] = server.sent(`POST ${route}`);
	const lines = linesIn(progress);
	const anchor = anchorOf(lines, { from: { line: 0, offset: 4 }, to: { line: 0, offset: 10 } });
	expect(sent?.body).toMatchObject({ section: 'progress', anchor, text: 'Which ones?', replacement: null });
	await expect.element(screen.getByText('Which ones?')).toBeVisible();
	await expect.element(screen.getByText(words.open(1))).toBeVisible();
	expect(Object.keys(localStorage)).toEqual([]);
});

test('[COMMENTS22] in the editor, by its keys; the mark goes with the words and is no part of the text', async () => {
	const { screen, press, mark, said } = await openText();
	await screen.getByRole('button', { name: assessment.editNamed(assessment.sections.progress) }).click();
	const paper = screen.getByRole('textbox', { name: assessment.sections.progress });
	await expect.element(paper).toHaveFocus();
	// Comments come after the text.
	await expect.element(screen.getByRole('button', { name: words.commentChosen, exact: true })).toBeVisible();
	await expect.poll(() => screen.container.querySelector('.ProseMirror')?.textContent).toContain('More will.');
	await userEvent.keyboard('{Control>}a{/Control}{Control>}{Alt>}m{/Alt}{/Control}');
	await screen.getByRole('textbox', { name: words.yourComment }).fill('How many?');
	await press(words.send);
	await expect.poll(() => mark()?.textContent).toBe('Two courts opened.');
	await paper.click();
	await userEvent.keyboard('{Control>}{Home}{/Control}In May: ');
	await expect.poll(said).toEqual(['In May: Two courts opened.', 'More will.']);
	await expect.poll(() => mark()?.textContent).toBe('Two courts opened.');
});

test('[COMMENTS21] what is being written waits on the device without a line, and comes back with the page', async () => {
	const server = new FakeServer();
	const id = crypto.randomUUID();
	const route = `POST /documents/${id}/comments`;
	server.on(route, lost);
	const before = await openText({ id, server });
	await choose(before, 'courts');
	await before.press(words.comment);
	await before.screen.getByRole('textbox', { name: words.yourComment }).fill('Which ones?');
	before.me.value = { ...before.me.value };
	await before.press(words.send);
	await expect.element(before.screen.getByText(text.saving.unsent).first()).toBeVisible();
	const first = server.sent(route)[0]?.body;
	await before.screen.unmount();
	before.close();
	server.on(route, ({ body }) => Response.json(threadOf(body as OpenThreadRequest), { status: 201 }));
	const { screen, press } = await openText({ id, server });
	await expect.element(screen.getByRole('textbox', { name: words.yourComment })).toHaveValue('Which ones?');
	await press(words.send);
	await expect.poll(() => Object.keys(localStorage)).toEqual([]);
	expect(server.sent(route).at(-1)?.body).toEqual(first);
});

async function openSuggestion(decide: Parameters<FakeServer['on']>[1]) {
	const opened = await openText();
	const { screen, server, press, route } = opened;
	await choose(opened, 'Two courts opened');
	await press(words.suggest);
	await screen.getByRole('textbox', { name: words.yourWords }).fill('Three courts opened in May');
	await press(words.sendSuggestion);
	await expect.element(screen.getByText(words.choose)).toBeVisible();
	const { id } = server.sent(`POST ${route}`)[0]?.body as { id: string };
	const change = `POST ${route}/${id}`;
	server.on(change, decide);
	return { ...opened, change };
}

test('[COMMENTS12] [COMMENTS13] [COMMENTS15] the chosen groups are put into the text once it is recorded, and can be taken back', async () => {
	const { screen, server, press, said, change } = await openSuggestion({ thread: null });
	await screen.getByRole('checkbox', { name: words.group('', 'in May') }).click();
	await press(words.acceptSome);
	await expect.poll(said).toEqual(['Three courts opened.', 'More will.']);
	expect(server.sent(change)[0]?.body).toEqual({ type: 'decide', outcome: 'partly' });
	await press(text.shell.undo);
	await expect.poll(said).toEqual(['Two courts opened.', 'More will.']);
	await expect.poll(() => server.sent(change)[1]?.body).toEqual({ type: 'reopen' });
});

test('[COMMENTS13] [RECEIPT1] whoever comes second is told, and nothing is put there; the suggestion has a receipt', async () => {
	const { screen, press, said } = await openSuggestion(refuse('comments/decided', 'It was decided already.'));
	await press(words.accept);
	await expect.element(screen.getByText('It was decided already.').first()).toBeVisible();
	await expect.poll(() => hasReceipts(consultationView().me.participant)).toBe(true);
	expect(said()).toEqual(['Two courts opened.', 'More will.']);
});

test('[COMMENTS12] [COMMENTS14] words that changed are shown as they are now, and are not replaced unseen', async () => {
	const { screen, server, press, said, change, documents } = await openSuggestion(null);
	server.on(change, ({ body }) => {
		// Somebody else writes while it is being recorded.
		if ((body as { type: string }).type === 'decide')
			documents.write((doc) => {
				const first = doc.getXmlFragment('progress').get(0) as Y.XmlElement;
				(first.get(0) as Y.XmlText).insert(3, ' small');
			});
		return Response.json({ thread: null });
	});
	await press(words.accept);
	await expect.element(screen.getByText(words.wordsChanged).first()).toBeVisible();
	expect(said()).toEqual(['Two small courts opened.', 'More will.']);
	expect(server.sent(change).at(-1)?.body).toEqual({ type: 'reopen' });
});

const given = (resolved = false): ThreadView => ({
	...threadOf({
		id: 'thread-0001',
		section: 'progress',
		text: 'Which ones?',
		replacement: null,
		anchor: { from: { client: 1, clock: 1 }, to: { client: 1, clock: 2 } }
	}),
	resolved
});
const ways: [string, (screen: Awaited<ReturnType<typeof openText>>['screen']) => unknown][] = [
	['its button', (screen) => screen.getByRole('button', { name: text.shell.close, exact: true }).click()],
	['Escape', () => userEvent.keyboard('{Escape}')],
	// As a browser does where Escape is pressed again and nothing between: no `cancel` comes.
	['the browser', () => document.querySelector('dialog')?.close()],
	['the way back', () => history.back()]
];
/** A sheet's entry in the history is gone, so that the browser does not go back during the next test. */
async function closeSheet(before: string): Promise<void> {
	document.querySelector('dialog')?.close();
	await expect.poll(() => JSON.stringify(history.state)).toBe(before);
}

test('[COMMENTS90] what a comment is being changed to stays when its thread is closed, until it is sent or let go', async () => {
	await page.viewport(390, 844);
	const before = JSON.stringify(history.state);
	const { screen } = await openText({ threads: [given()] });
	const head = () => document.querySelector<HTMLElement>('[data-thread-head="thread-0001"]');
	const open = async () => {
		await expect.poll(head).not.toBeNull();
		head()!.focus();
		await userEvent.keyboard('{Enter}');
		return screen.getByRole('dialog');
	};
	const sheet = await open();
	await sheet.getByRole('button', { name: words.more }).click();
	await sheet.getByRole('button', { name: words.edit, exact: true }).click();
	await sheet.getByLabelText(words.edit).fill('Which of the two?');
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => document.querySelector('dialog')).toBeNull();
	await open();
	await expect.element(sheet.getByLabelText(words.edit)).toHaveValue('Which of the two?');
	await sheet.getByRole('button', { name: words.cancel }).click();
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => document.querySelector('dialog')).toBeNull();
	await open();
	await expect.element(sheet.getByText('Which ones?')).toBeVisible();
	await closeSheet(before);
});

for (const [what, leave] of ways)
	test(`[COMMENTS24] on a phone a thread opens over the foot of the page, and is closed by ${what}`, async () => {
		await page.viewport(390, 844);
		const before = JSON.stringify(history.state);
		const { screen } = await openText({ threads: [given()] });
		const head = () => document.querySelector<HTMLElement>('[data-thread-head="thread-0001"]');
		await expect.poll(head).not.toBeNull();
		head()!.focus();
		await userEvent.keyboard('{Enter}');
		const sheet = screen.getByRole('dialog');
		await expect.element(sheet).toBeVisible();
		await expect.element(sheet.getByLabelText(words.yourReply)).toBeVisible();
		const { bottom, left, right } = sheet.element().getBoundingClientRect();
		expect([Math.round(bottom), left, right]).toEqual([844, 0, 390]);
		await sheet.getByLabelText(words.yourReply).fill('The new ones.');
		await leave(screen);
		// A dialog has no role from the moment it is closed; the page learns of it a moment later.
		await expect.poll(() => document.querySelector('dialog')).toBeNull();
		await expect.poll(() => document.activeElement).toBe(head());
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('dialog').getByLabelText(words.yourReply)).toHaveValue('The new ones.');
		await closeSheet(before);
	});

test('[COMMENTS24] on a phone a thread opened again at once stays open, though the browser has yet to go back', async () => {
	await page.viewport(390, 844);
	const before = JSON.stringify(history.state);
	const { screen } = await openText({ threads: [given()] });
	const head = () => document.querySelector<HTMLElement>('[data-thread-head="thread-0001"]');
	await expect.poll(head).not.toBeNull();
	const wentBack = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
	head()!.click();
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	await expect.poll(() => JSON.stringify(history.state)).not.toBe(before);
	const back = wentBack();
	document.querySelector('dialog')!.close();
	await expect.poll(() => document.querySelector('dialog'), { interval: 1 }).toBeNull();
	head()!.click();
	await back;
	await new Promise((resolve) => setTimeout(resolve, 200));
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	await closeSheet(before);
});
